// Colours of alarm (red to yellow, and strong) outside of the list that explains what all statuses look like.
const problems = [];
const legend = element => element.closest('ul, ol, dl') && ['Major outage', 'Partial outage', 'Operational'].every(word => element.closest('ul, ol, dl').textContent.includes(word));
const alarms = ([red, green, blue, alpha]) => {
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  return alpha > 0.1 && high === red && high - low > 70 && blue < red - 70;
};
for (const element of document.querySelectorAll('body, body *')) {
  if (!onScreen(element) || legend(element)) continue;
  const style = getComputedStyle(element), names = ['color', 'backgroundColor', 'borderTopColor', 'borderLeftColor', 'fill', 'stroke'];
  for (const name of names)
    if (style[name] && style[name] !== 'none' && alarms(rgba(style[name]))) problems.push(`${name} ${style[name]}: ${place(element)}`);
  if (style.textTransform === 'uppercase') problems.push(`capitals: ${place(element)}`);
  if (element.getAttribute('role') === 'alert') problems.push(`alert: ${place(element)}`);
}
return problems;
