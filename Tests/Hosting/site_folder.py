"""A built site on the disk."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

HASHED = re.compile(r"^assets/[^/]+\.[0-9a-f]{12}\.[a-z0-9]+$")
# What tells hosts how to serve the site.
COMMANDS = {"_headers", "_redirects", ".htaccess"}


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self.policy = None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        for name in ("href", "src"):
            if attributes.get(name):
                self.found.append(attributes[name])
        if (attributes.get("http-equiv") or "").lower() == "content-security-policy":
            self.policy = attributes["content"]


def links_of(html):
    parser = Links()
    parser.feed(html)
    return parser


class SiteFolder:
    def __init__(self, folder, base="/"):
        self.folder = Path(folder)
        # The path of the site's address.
        self.base = base
        self.manifest = json.loads((self.folder / "allclear.json").read_text())
        self.files = [file["path"] for file in self.manifest["files"]]
        self.moved = {self.file(old) for old, _, _ in self.redirects()}
        self.forms = {file["path"] for file in self.manifest["files"] if "encoding" in file}

    def bytes(self, path):
        return (self.folder / path).read_bytes()

    def address(self, file):
        """The path by which pages link to a file."""
        path = file.removesuffix("index.html") if file.split("/")[-1] == "index.html" else file
        return "/" + quote(path)

    def served(self):
        """Every file that is to be asked for by its own address, and none that leads to another."""
        return [file for file in self.files if file not in self.forms | self.moved | COMMANDS]

    def pages(self):
        return [file for file in self.served() if file.endswith(".html")]

    def local_links(self):
        """What pages link to within the site, by address, with one page that does."""
        found = {}
        for page in self.pages():
            for link in links_of(self.bytes(page).decode()).found:
                target = urlsplit(urljoin("http://site" + self.address(page), link))
                if target.netloc == "site" and target.scheme == "http":
                    found.setdefault(target.path, page)
        return found

    def redirects(self):
        lines = (self.folder / "_redirects").read_text().splitlines()
        return [line.split() for line in lines if line.startswith("/")]

    def is_hashed(self, file):
        return bool(HASHED.match(file))

    def file(self, address):
        """Which file has an address."""
        path = unquote(address).removeprefix(self.base)
        return path + "index.html" if path.endswith("/") or not path else path

    def exists(self, address):
        return (self.folder / self.file(address)).is_file()
