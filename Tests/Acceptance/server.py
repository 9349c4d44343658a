"""Serves every folder of a folder on a port of its own of 127.0.0.1, compressed, as an ordinary web server would.

Prints one line of JSON, name to address, and serves until it is stopped. A page that moves its reader on stays if it is asked
for with `?still`, so that it can be looked at.
"""

import gzip
import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png",
    ".json": "application/json", ".atom": "application/atom+xml", ".rss": "application/rss+xml", ".ics": "text/calendar",
    ".txt": "text/plain", ".xml": "application/xml", ".md": "text/markdown",
}  # fmt: skip
# The site in Arabic stands under a path, as on a project page of a code host.
PREFIXES = {"arabic": "/status/"}
MOVES_ON = re.compile(rb" data-moved")


def handler(root: Path, prefix: str):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            address = urlsplit(self.path)
            path = unquote(address.path)
            file = root / path.removeprefix(prefix) if path.startswith(prefix) else root / "404.html"
            if path.endswith("/"):
                file /= "index.html"
            status = 200
            if not file.is_file():
                file, status = root / "404.html", 404
            body = file.read_bytes()
            if address.query == "still":
                body = MOVES_ON.sub(b"", body)
            self.answer(status, TYPES.get(file.suffix, "application/octet-stream"), body)

        def answer(self, status, kind, body):
            self.send_response(status)
            self.send_header("Content-Type", kind)
            if "gzip" in self.headers.get("Accept-Encoding", "") and kind != "image/png":
                body = gzip.compress(body, 6)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return Handler


def main():
    addresses = {}
    for root in sorted(Path(sys.argv[1]).iterdir()):
        prefix = PREFIXES.get(root.name, "/")
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler(root, prefix))
        addresses[root.name] = f"http://127.0.0.1:{server.server_port}{prefix}"
        threading.Thread(target=server.serve_forever).start()
    print(json.dumps(addresses), flush=True)


main()
