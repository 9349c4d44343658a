// Shared by all open pages of a preview: listens for them to the server's one stream of events.
'use strict';
const ports = new Set();
let state;

const events = new EventSource('/-allclear/events');
events.onmessage = event => {
  state = JSON.parse(event.data);
  for (const port of ports) port.postMessage(state);
};
// Nobody knows how it is until the server is back, which the browser looks for by itself.
events.onerror = () => { state = undefined; };

onconnect = ({ports: [port]}) => {
  ports.add(port);
  port.onmessage = () => ports.delete(port);
  if (state) port.postMessage(state);
};
