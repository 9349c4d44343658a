"""Builds sites with the executable under test and serves them."""

import os
import subprocess
import threading
from dataclasses import dataclass
from datetime import datetime
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

EXECUTABLE = os.environ["ALLCLEAR"]
WORK = Path(os.environ["CLIENTS_WORK"])
# The folder with the programs of others.
PROGRAMS = Path(os.environ["CLIENTS_TOOLS"]) / "venv/bin"
PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Site:
    name: str
    folder: Path
    now: datetime
    # Where it is served, with a `/` at the end.
    address: str

    def bytes(self, path):
        return (self.folder / path).read_bytes()

    def text(self, path):
        return self.bytes(path).decode()


def build(name, project, now, *options):
    """The output of `project`'s site/ and content/ as of `now`, in a folder of its own that a second call builds over."""
    output = WORK / name
    project = Path(project)
    subprocess.run(
        [EXECUTABLE, "build", "--site", project / "site", "--content", project / "content", "--now", now,
         "--no-git", "--output", output, *options],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    return output


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {
        "": "application/octet-stream", ".html": "text/html", ".css": "text/css", ".js": "text/javascript",
        ".svg": "image/svg+xml", ".png": "image/png", ".json": "application/json", ".atom": "application/atom+xml",
        ".rss": "application/rss+xml", ".ics": "text/calendar", ".txt": "text/plain", ".xml": "application/xml",
    }  # fmt: skip

    def log_message(self, *_):
        pass


def serve(folder):
    """A server of 127.0.0.1 for the folder; it runs until `shutdown`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *request: Handler(*request, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def site(name, project, now, *options):
    """A built and served site."""
    folder = build(name, project, now, *options)
    server = serve(folder)
    instant = datetime.fromisoformat(now.replace("Z", "+00:00"))
    return Site(name, folder, instant, f"http://127.0.0.1:{server.server_port}/")
