// What can be pressed, and is neither in running text nor 24 px in both directions (WCAG 2.5.8).
const inText = element => {
  const block = element.parentElement.closest('p, li, dd, td, th, figcaption, blockquote');
  return block && words(block.textContent).length > words(element.textContent).length + 1;
};
// The exception for spacing: a circle of 24 px around its middle meets no other target.
const targets = [...document.querySelectorAll('a[href], button, summary, input, select')].filter(onScreen);
const boxes = new Map(targets.map(target => [target, target.getBoundingClientRect()]));
const middle = box => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
const spaced = element => {
  const [x, y] = middle(boxes.get(element));
  return targets.every(other => {
    if (other === element || other.contains(element) || element.contains(other)) return true;
    const box = boxes.get(other);
    const dx = Math.max(box.left - x, 0, x - box.right), dy = Math.max(box.top - y, 0, y - box.bottom);
    return Math.hypot(dx, dy) >= 12;
  });
};
return targets
  .filter(element => !inText(element) && (boxes.get(element).width < 24 || boxes.get(element).height < 24) && !spaced(element))
  .map(element => `${Math.round(boxes.get(element).width)} x ${Math.round(boxes.get(element).height)} px: ${place(element)}`);
