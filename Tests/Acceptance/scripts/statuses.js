// A status is a word and a shape, and one shape means one status.
const problems = [];
const shapes = new Map();
document.querySelectorAll('details').forEach(each => { each.open = true; });
const statuses = [...document.querySelectorAll('.status')];
for (const status of statuses) {
  if (!visible(status)) continue;
  const word = words(status.innerText), shape = status.querySelector('svg');
  if (!word) problems.push(`no word: ${place(status.parentElement)}`);
  if (!shape || !onScreen(shape)) { problems.push(`no shape: ${place(status)}`); continue; }
  if (shape.getAttribute('aria-hidden') !== 'true' && !shape.hasAttribute('aria-label')) problems.push(`shape is read out: ${place(status)}`);
  if (shape.getBoundingClientRect().width < 10) problems.push(`shape of ${shape.getBoundingClientRect().width} px: ${place(status)}`);
  if (['Operational', 'Under maintenance', 'Degraded performance', 'Partial outage', 'Major outage'].includes(word))
    shapes.set(word, new Set([...(shapes.get(word) || []), shape.innerHTML]));
}
const drawings = [...shapes.values()].flatMap(each => [...each]);
if (drawings.length !== shapes.size) problems.push('a status has more than one shape');
if (new Set(drawings).size !== drawings.length) problems.push('two statuses have one shape');
for (const bar of document.querySelectorAll('svg:not([aria-hidden="true"], svg svg)')) {
  // One of links is read link by link.
  const links = [...bar.querySelectorAll('a[href]')];
  if (links.length) links.filter(link => !words(link.textContent)).forEach(link => problems.push(`link without words: ${place(link)}`));
  else if (bar.getAttribute('role') !== 'img' || !words(bar.getAttribute('aria-label') || '')) problems.push(`drawing without words: ${place(bar.parentElement)}`);
}
// In grey, two statuses of a bar still differ: in form, or clearly in lightness.
const WORDS = ['operational', 'under_maintenance', 'degraded_performance', 'partial_outage', 'major_outage'];
const steps = path => [...new Set((path.match(/M[^M]*/g) || []).map(step => step.replace(/^M[-\d.]+[ ,]/, '')))].join(' ');
const form = mark => mark.localName === 'path' ? steps(mark.getAttribute('d')) : ['y', 'height', 'r'].map(name => mark.getAttribute(name)).join(' ');
const paint = mark => rgba(getComputedStyle(mark).stroke !== 'none' ? getComputedStyle(mark).stroke : getComputedStyle(mark).fill);
for (const bar of document.querySelectorAll('svg[role="img"]')) {
  if (!visible(bar)) continue;
  const marks = WORDS.map(word => [word, bar.querySelector('.' + word)]).filter(([, mark]) => mark);
  for (const [word, mark] of marks)
    for (const [other, its] of marks)
      if (word < other && form(mark) === form(its) && contrast(paint(mark), paint(its)) < 2)
        problems.push(`a bar's ${word} and ${other} look alike in grey (${hex(paint(mark))}, ${hex(paint(its))})`);
}
return problems;
