// What the other scripts share. They are bodies of functions that return a list of problems, or what a test asks for.
const words = text => text.replace(/\s+/g, ' ').trim();
// Where an element is, for whoever mends it.
const place = element => {
  const steps = [];
  for (let at = element; at && at !== document.body && steps.length < 3; at = at.parentElement) {
    const name = at.localName + (at.id ? '#' + at.id : [...at.classList].map(each => '.' + each).join(''));
    steps.unshift(name);
    if (at.id) break;
  }
  const text = words(element.textContent || element.getAttribute('aria-label') || '').slice(0, 40);
  return steps.join(' > ') + (text ? ` "${text}"` : '');
};
const visible = element => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
const onScreen = element => {
  const box = element.getBoundingClientRect();
  return visible(element) && box.width > 1 && box.height > 1;
};
// Any CSS colour as [red, green, blue, alpha], 0 to 255 and 0 to 1.
const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
const rgba = colour => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};
const over = (top, bottom) => [0, 1, 2].map(index => top[index] * top[3] + bottom[index] * (1 - top[3])).concat(1);
const backdrop = element => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const layer = rgba(getComputedStyle(at).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  const dark = getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return layers.reduceRight((below, layer) => over(layer, below), dark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
};
const luminance = ([red, green, blue]) => [red, green, blue]
  .map(value => value / 255)
  .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const hex = colour => '#' + colour.slice(0, 3).map(value => Math.round(value).toString(16).padStart(2, '0')).join('');
