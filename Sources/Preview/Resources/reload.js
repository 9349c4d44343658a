// Added to every page by `allclear serve`, and to no page of a built site: loads the page again when it has changed, takes over
// a changed style sheet without loading the page, and shows what is wrong over the page.
'use strict';
(() => {
  const folder = '/-allclear/';
  const placeKey = 'allclear-preview-place';
  // What this page was made from: the state of the site, a hash of the page, one of all style sheets.
  let {version, page, styles} = document.currentScript.dataset;
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

  const fresh = method => fetch(address(), {method, cache: 'no-store'});

  const takeStyles = async hash => {
    const answer = await (await fresh('GET')).text();
    const sheets = dom => [...dom.querySelectorAll('link[rel~="stylesheet"]')];
    const [old, found] = [sheets(document), sheets(new DOMParser().parseFromString(answer, 'text/html'))];
    if (old.length !== found.length) return reload();
    await Promise.all(old.map((link, place) => new Promise(done => {
      const next = link.cloneNode();
      const url = new URL(found[place].getAttribute('href'), document.baseURI);
      url.searchParams.set('preview', hash);
      next.href = url;
      next.onload = next.onerror = () => { link.remove(); done(); };
      link.after(next);
    })));
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
    const tag = (await fresh('HEAD')).headers.get('ETag');
    if (tag !== `"${page}"`) return reload();
    if (state.styles !== styles) await takeStyles(state.styles);
    ({version, styles} = state);
  };

  // One after the other; a server that has gone comes back with its next event.
  let last = Promise.resolve();
  const receive = state => { last = last.then(() => take(state)).catch(() => {}); };

  const listenAlone = () => {
    new EventSource(folder + 'events').onmessage = event => receive(JSON.parse(event.data));
  };

  // One stream for all open pages: browsers hold six connections to a host at most.
  const listenTogether = () => {
    const {port} = new SharedWorker(folder + 'worker.js', 'allclear-preview');
    port.onmessage = event => receive(event.data);
    addEventListener('pagehide', () => port.postMessage('leave'));
  };

  restorePlace();
  'SharedWorker' in window ? listenTogether() : listenAlone();
})();
