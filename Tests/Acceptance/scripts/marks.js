// Contrast of shapes and bars with what lies behind them (WCAG 1.4.11).
const WORDS = ['operational', 'under_maintenance', 'degraded_performance', 'partial_outage', 'major_outage'];
// Browsers tell the colours that a page asks for, not those that they force upon text and what takes its colour.
const forced = matchMedia('(forced-colors: active)').matches;
const found = new Map();
const judge = (name, element, paint) => {
  const [colour, below] = [rgba(paint), backdrop(element.closest('svg'))];
  const shown = over(colour, below);
  const ratio = contrast(shown, below);
  if (ratio < 3) found.set(`${name}: ${hex(shown)} on ${hex(below)} is ${ratio.toFixed(2)}:1`, place(element.closest('svg').parentElement));
};
document.querySelectorAll('details').forEach(each => { each.open = true; });
for (const shape of document.querySelectorAll('.status svg, #overall svg, [aria-labelledby="overall"] svg')) {
  if (forced || !onScreen(shape)) continue;
  const outline = shape.querySelector('path, circle, rect, polygon');
  const { fill, stroke } = getComputedStyle(outline);
  judge('shape beside "' + words(shape.parentElement.textContent).slice(0, 24) + '"', outline, fill !== 'none' ? fill : stroke);
}
for (const bar of document.querySelectorAll('svg[role="img"]')) {
  if (!onScreen(bar)) continue;
  for (const status of WORDS)
    for (const mark of bar.querySelectorAll('.' + status)) {
      const { fill, stroke } = getComputedStyle(mark);
      judge(`bar's ${status}`, mark, stroke !== 'none' ? stroke : fill);
    }
}
return [...found].map(([problem, where]) => `${problem}, in ${where}`);
