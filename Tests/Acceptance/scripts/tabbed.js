// What has the focus now, and how one sees that.
const element = document.activeElement;
if (!element || element === document.body) return null;
// A ring or a link that is still on its way is there in a moment.
document.getAnimations().forEach(each => each.finish());
const box = element.getBoundingClientRect();
const style = getComputedStyle(element);
const ring = rgba(style.outlineColor);
return {
  index: [...document.querySelectorAll('*')].indexOf(element),
  place: place(element),
  top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right,
  seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  outlineWidth: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
  outlineContrast: contrast(over(ring, backdrop(element.parentElement)), backdrop(element.parentElement)),
};
