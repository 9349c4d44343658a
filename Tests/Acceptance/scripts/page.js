// What holds for every page in every mode. arguments: the name of the mode.
const [mode] = arguments;
const problems = [];
const root = document.documentElement;
const width = root.clientWidth;

if (root.scrollWidth > width) problems.push(`scrolls sideways: ${root.scrollWidth} in ${width} px`);

// A box that hides or scrolls a part of itself; on paper nobody can scroll.
const style = new Map();
const styleOf = element => style.get(element) || style.set(element, getComputedStyle(element)).get(element);
const hidesAway = element => styleOf(element).clipPath !== 'none' || styleOf(element).clip !== 'auto';
const scrolls = element => ['auto', 'scroll'].includes(styleOf(element).overflowX);
const isSVG = element => element instanceof SVGElement;
for (const element of document.body.querySelectorAll('*')) {
  if (isSVG(element) || !onScreen(element) || hidesAway(element)) continue;
  const { overflowX, overflowY } = styleOf(element);
  const wider = element.scrollWidth - element.clientWidth, taller = element.scrollHeight - element.clientHeight;
  const inline = styleOf(element).display === 'inline';
  if (!inline && wider > 1 && (['hidden', 'clip'].includes(overflowX) || (mode === 'print' && scrolls(element))))
    problems.push(`cut off at the side by ${wider} px: ${place(element)}`);
  if (!inline && taller > 1 && ['hidden', 'clip'].includes(overflowY)) problems.push(`cut off below by ${taller} px: ${place(element)}`);
  if (scrolls(element) && wider > 1 && element.tabIndex < 0 && !element.querySelector('a, button'))
    problems.push(`scrolls, but not with the keyboard: ${place(element)}`);
}

// Text beside the screen, at either side. A column narrower than a word's syllable is no column.
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const parent = texts.currentNode.parentElement;
  if (!texts.currentNode.data.trim() || isSVG(parent) || !visible(parent)) continue;
  let away = false;
  for (let at = parent; at && !away; at = at.parentElement) away = scrolls(at) || hidesAway(at) || styleOf(at).transform !== 'none';
  if (away) continue;
  const range = document.createRange();
  range.selectNodeContents(texts.currentNode);
  for (const box of range.getClientRects())
    if (box.width > 0 && (box.left < -1 || box.right > width + 1)) {
      problems.push(`text beside the screen, ${Math.round(box.left)} to ${Math.round(box.right)} of ${width} px: ${place(parent)}`);
      break;
    }
}

for (const image of document.images) if (!image.naturalWidth && visible(image)) problems.push(`image without pixels: ${image.src}`);

if (mode === 'reduced-motion') {
  for (const animation of document.getAnimations()) problems.push(`still moves: ${place(animation.effect.target)}`);
  for (const element of document.querySelectorAll('*'))
    for (const part of ['', '::before', '::after']) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
      if (transitionDuration.split(', ').some(time => parseFloat(time) > 0)) problems.push(`transition of ${transitionDuration}: ${place(element)}`);
      if (animationName !== 'none') problems.push(`animation ${animationName}: ${place(element)}`);
      if (scrollBehavior === 'smooth') problems.push(`scrolls smoothly: ${place(element)}`);
    }
}
if (mode === 'print') {
  // Paper is white, whatever the reader's system likes.
  for (const element of document.body.querySelectorAll('*')) {
    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    if (!own || isSVG(element) || !onScreen(element) || hidesAway(element)) continue;
    const ratio = contrast(rgba(styleOf(element).color), [255, 255, 255, 1]);
    if (ratio < 4.5) problems.push(`on paper ${ratio.toFixed(2)}:1: ${place(element)}`);
  }
  for (const element of document.querySelectorAll('nav, button, .skip-link, footer'))
    if (onScreen(element)) problems.push(`no use on paper: ${place(element)}`);
}
return problems;
