// Where the answers are: is it down, what do you know, when do I hear more. arguments: words of the first incident's latest update.
const [latest] = arguments;
const bottom = element => Math.round(element.getBoundingClientRect().bottom + scrollY);
const section = document.querySelector('[aria-labelledby="open-incidents"]');
const incident = section.querySelector('article');
const said = [...incident.querySelectorAll('p, li')].filter(each => visible(each) && words(each.textContent).includes(latest));
const lineEnd = element => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return Math.round(range.getClientRects()[0].bottom + scrollY);
};
const promise = [...incident.querySelectorAll('p, dd, li')].find(each => visible(each) && /next update|update was promised/i.test(each.textContent));
return {
  sentence: bottom(document.getElementById('overall')),
  title: bottom(incident.querySelector('h3')),
  latest: said.length ? lineEnd(said[0]) : null,
  promise: promise ? bottom(promise) : null,
};
