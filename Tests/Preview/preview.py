"""`allclear serve` over a site of one's own, and what it says."""

import http.client
import os
import re
import select
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

ALLCLEAR = os.environ["PREVIEW_ALLCLEAR"]
WORK = Path(os.environ["PREVIEW_WORK"])
NOW = "2026-01-10T13:00:00Z"
SETTINGS = """title: Example
url: {url}
components:
  - {{ id: web, name: Web }}
{more}"""
POST = """---
title: {title}
components:
  web: major_outage
---

{words}

## Investigating — 2026-01-10 12:00Z
"""


def post(title="Web is down", words="We are looking."):
    return POST.format(title=title, words=words)


class Preview:
    def __init__(self, url="https://status.example.com/", more="", options=(), now=NOW, environment=None):
        self.folder = Path(tempfile.mkdtemp(dir=WORK))
        self.url, self.options, self.now, self.environment = url, options, now, environment
        self.process, self.address, self.words = None, None, ""
        self.settings(more)
        self.write("content/incidents/outage.md", post())

    def settings(self, more=""):
        self.write("site/site.yml", SETTINGS.format(url=self.url, more=more))

    def write(self, path, text):
        """As a careful editor saves: a new file in the old one's place."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f".{file.name}.swp")
        fresh.write_text(text, encoding="utf-8")
        fresh.rename(file)

    def start(self):
        command = [ALLCLEAR, "serve", *(["--now", self.now] if self.now else []), *self.options]
        self.process = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, env={**os.environ, **(self.environment or {})})  # fmt: skip
        os.set_blocking(self.process.stdout.fileno(), False)
        self.address = self.wait_for(r"The site is at http://localhost(:\d+)/")[1]
        self.address = f"http://127.0.0.1{self.address}"
        until(lambda: self.answers(), "an answer")
        return self

    def answers(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=5):
                return True
        except OSError:
            return False

    def wait_for(self, pattern, seconds=30):
        """What the process says from the place of the last find on."""
        end = time.monotonic() + seconds
        while not (found := re.search(pattern, self.words)):
            left = end - time.monotonic()
            assert left > 0, f"nothing like {pattern!r} in {self.words!r}"
            if select.select([self.process.stdout], [], [], left)[0]:
                data = self.process.stdout.read()
                assert data, f"ended with {self.process.wait()} after {self.words!r}"
                self.words += data.decode()
        self.words = self.words[found.end():]
        return found

    @property
    def port(self):
        return int(self.address.rpartition(":")[2])

    def ask(self, path, method="GET", host=None, address="127.0.0.1"):
        """The status, the headers and the text of the answer. The path goes out as it is."""
        connection = http.client.HTTPConnection(address, self.port, timeout=60)
        connection.putrequest(method, path, skip_host=True)
        if host != "":
            connection.putheader("Host", host or f"localhost:{self.port}")
        connection.endheaders()
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text

    def listen(self):
        """An open stream of events."""
        stream = socket.create_connection(("127.0.0.1", self.port), timeout=30)
        stream.sendall(b"GET /-allclear/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return stream

    def status(self, name):
        """A value of the process's status in /proc, in kB."""
        return int(re.search(rf"^{name}:\s+(\d+)", Path(f"/proc/{self.process.pid}/status").read_text(), re.M)[1])

    @property
    def open_files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def stop(self, number=signal.SIGINT):
        if self.process and self.process.poll() is None:
            self.process.send_signal(number)
        code = self.process.wait(timeout=30) if self.process else None
        if self.process:
            self.process.stdout.close()
        return code


def until(condition, what, seconds=30):
    """Waits for something that must come."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.01)
    return value
