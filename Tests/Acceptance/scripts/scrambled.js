// Where numbers lead: "2 hours" must not become "hours 2".
const problems = [];
const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
const boxOf = (node, at) => {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getBoundingClientRect();
};
while (texts.nextNode()) {
  const node = texts.currentNode, parent = node.parentElement;
  if (!visible(parent) || !/^\s*\d/.test(node.data) || /\p{Script=Arabic}/u.test(node.data)) continue;
  const [number, letter] = [node.data.search(/\d/), node.data.search(/[A-Za-z]/)];
  if (letter < 0) continue;
  const [one, two] = [boxOf(node, number), boxOf(node, letter)];
  if (Math.abs(one.top - two.top) < 4 && one.left > two.left) problems.push(`"${words(node.data)}" is out of order: ${place(parent)}`);
}
return problems;
