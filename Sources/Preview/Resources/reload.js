// Added to every page by `allclear serve`, and to no page of a built site: shows another version of the page when there is one,
// takes over a changed style sheet, and shows what is wrong over the page.
// The server puts a function around it; `siteScript` is the site's own script, to be run again.
'use strict';
const folder = '/-allclear/';
const placeKey = 'allclear-preview-place';
const own = document.currentScript;
// What this page was made from: the state of the site, a hash of the page, one of all style sheets.
let {version, page, styles} = own.dataset;
let overlay;

const address = () => location.pathname + location.search;

const restorePlace = () => {
  const place = JSON.parse(sessionStorage.getItem(placeKey));
  sessionStorage.removeItem(placeKey);
  if (place && place.address === address()) scrollTo({left: place.left, top: place.top, behavior: 'instant'});
};

const reload = () => {
  sessionStorage.setItem(placeKey, JSON.stringify({address: address(), left: scrollX, top: scrollY}));
  location.reload();
};

const takeStyles = (next, hash) => {
  const sheets = dom => [...dom.querySelectorAll('link[rel~="stylesheet"]')];
  const [old, found] = [sheets(document), sheets(next)];
  if (old.length !== found.length) return reload();
  return Promise.all(old.map((link, place) => new Promise(done => {
    const fresh = link.cloneNode();
    const url = new URL(found[place].getAttribute('href'), document.baseURI);
    url.searchParams.set('preview', hash);
    fresh.href = url;
    fresh.onload = fresh.onerror = () => { link.remove(); done(); };
    link.after(fresh);
  })));
};

// Scripts that have run and policies hold for as long as a document lives: only a page with the same ones can take its place,
// and no script but the site's own is known to bear being run again. What stands for a site that has none is no page.
const scripts = dom => [...dom.scripts].filter(script => !('version' in script.dataset));
const lasting = dom => [...scripts(dom), ...dom.querySelectorAll('meta[http-equiv]')].map(each => each.outerHTML).join('\n');
const canTake = next => page !== '' && lasting(next) === lasting(document)
  && scripts(next).every(script => script.getAttribute('src')?.endsWith(own.dataset.script));

// Those that may come and go.
const headElements = dom =>
  [...dom.head.children].filter(each => !each.matches('script, meta[http-equiv], link[rel~="stylesheet"]'));

const takeHead = next => {
  const [old, fresh] = [headElements(document), headElements(next)];
  const isIn = (elements, wanted) => elements.some(each => each.isEqualNode(wanted));
  for (const each of old) if (!isIn(fresh, each)) each.remove();
  for (const each of fresh) if (!isIn(old, each)) document.head.append(each);
};

// What the site's script has left running for the elements that are gone.
const stopTimers = () => {
  for (let timer = setTimeout(() => {}); timer > 0; timer -= 1) clearTimeout(timer);
};

// Shows another version of this page, as loading it would, in a fraction of the time.
const takePage = next => {
  const [left, top] = [scrollX, scrollY];
  takeHead(next);
  for (const {name, value} of next.documentElement.attributes) document.documentElement.setAttribute(name, value);
  document.body.replaceWith(next.body);
  scrollTo({left, top, behavior: 'instant'});
  if (scripts(document).length === 0) return;
  stopTimers();
  siteScript();
};

const makeOverlay = () => {
  const host = document.createElement('allclear-faults');
  const root = host.attachShadow({mode: 'open'});
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = folder + 'overlay.css';
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  const title = document.createElement('p');
  title.textContent = 'The site has errors; this is how it was before them.';
  box.append(title, document.createElement('pre'));
  root.append(sheet, box);
  document.documentElement.append(host);
  return host;
};

const showFaults = text => {
  // The page that stands for a site that was never without errors.
  const alone = document.getElementById('allclear-faults');
  if (!text) {
    overlay?.remove();
    overlay = undefined;
  } else if (alone) {
    alone.textContent = text;
  } else {
    overlay ??= makeOverlay();
    const words = overlay.shadowRoot.querySelector('pre');
    if (words.textContent !== text) words.textContent = text;
  }
};

const take = async state => {
  showFaults(state.faults);
  if (state.version === version) return;
  const answer = await fetch(address(), {cache: 'no-store'});
  const text = await answer.text();
  const isSame = answer.headers.get('ETag') === `"${page}"`;
  if (isSame && state.styles === styles) {
    version = state.version;
    return;
  }
  const next = new DOMParser().parseFromString(text, 'text/html');
  // It may be newer than the event.
  const made = next.querySelector('script[data-version]')?.dataset;
  if (!made || !isSame && !canTake(next)) return reload();
  if (made.styles !== styles) await takeStyles(next, made.styles);
  if (!isSame) takePage(next);
  ({version, page, styles} = made);
};

// One after the other; a server that has gone comes back with its next event.
let last = Promise.resolve();
const receive = state => { last = last.then(() => take(state)).catch(() => {}); };

const listenAlone = () => {
  new EventSource(folder + 'events').onmessage = event => receive(JSON.parse(event.data));
};

// One stream for all open pages: browsers hold six connections to a host at most.
const listenTogether = () => {
  const worker = new SharedWorker(folder + 'worker.js', 'allclear-preview');
  // A page of the site's own making may forbid it, or the server have gone just now.
  worker.addEventListener('error', listenAlone, {once: true});
  worker.port.onmessage = event => receive(event.data);
  addEventListener('pagehide', () => worker.port.postMessage('leave'));
  // One that comes back as it was has left, and may be old.
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
};

restorePlace();
'SharedWorker' in window ? listenTogether() : listenAlone();
