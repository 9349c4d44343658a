"""Every HTML file of every site, as text."""

from html.parser import HTMLParser

import pytest

from expectation import expect
from sites import FOLDER, PATHS, html_files

DIRECTIONS = {"arabic": ("ar", "rtl")}
# Elements that carry a policy, a style or a script in themselves.
NOWHERE = {"style", "iframe", "object", "embed", "base", "form"}
# Its documents are for frames on other sites: the page around them has the navigation.
FRAME = "embed"


class Outline(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.elements = []
        self.inside = []
        self.inline_script = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        # A drawing has titles of its own.
        name = "svg " + tag if "svg" in self.inside else tag
        self.elements.append((name, dict(attributes)))
        self.inside.append(tag)

    def handle_endtag(self, tag):
        while self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data):
        if self.inside and self.inside[-1] == "script":
            self.inline_script += data.strip()

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def problems(outline, language, direction, is_frame):
    metas = outline.all("meta")
    policy = next((meta["content"] for meta in metas if (meta.get("http-equiv") or "").lower() == "content-security-policy"), "")
    directives = {directive.split()[0]: directive.split()[1:] for directive in policy.split(";") if directive.strip()}
    if directives.get("default-src") != ["'none'"]:
        yield f"policy without default-src 'none': {policy!r}"
    for name, sources in directives.items():
        if set(sources) - {"'none'", "'self'", "data:"} or ("data:" in sources and name != "img-src"):
            yield f"policy lets more in than it should: {name} {' '.join(sources)}"
    root = outline.all("html")[0]
    if (root.get("lang"), root.get("dir")) != (language, direction):
        yield f"<html lang={root.get('lang')} dir={root.get('dir')}>, not {language}, {direction}"
    for tag, count in {"h1": 1, "main": 1, "title": 1}.items():
        if len(outline.all(tag)) != count:
            yield f"{len(outline.all(tag))} <{tag}>"
    for tag in ("header", "nav", "footer"):
        if not is_frame and not outline.all(tag):
            yield f"no <{tag}>"
    if not any(meta.get("charset", "").lower() == "utf-8" for meta in metas):
        yield "no <meta charset>"
    for tag, attributes in outline.elements:
        if tag in NOWHERE:
            yield f"<{tag}>"
        for name in attributes:
            if name == "style" or name.startswith("on"):
                yield f"{name}= on <{tag}>"
        if tag == "script" and ("src" not in attributes or "defer" not in attributes):
            yield "<script> that is not a deferred file"
        if tag == "link" and "stylesheet" in attributes.get("rel", "") and "media" in attributes:
            yield "style sheet for one medium: a second request"
    if outline.inline_script:
        yield f"inline script: {outline.inline_script[:40]}"
    if len(outline.all("script")) > 1:
        yield f"{len(outline.all('script'))} scripts"
    if sum("stylesheet" in link.get("rel", "") for link in outline.all("link")) != 1:
        yield "not one style sheet"


@pytest.mark.parametrize("site", PATHS)
def test_files_are_whole_and_nothing_is_inline(site):
    language, direction = DIRECTIONS.get(site, ("en", "ltr"))
    files = [file for file in html_files() if file.relative_to(FOLDER).parts[0] == site]
    assert len(files) > 5
    found = {}
    for file in files:
        for problem in problems(Outline(file.read_text(encoding="utf-8")), language, direction, file.parent.name == FRAME):
            found.setdefault(problem, []).append(str(file.relative_to(FOLDER)))
    expect([f"{problem}: {where[0]} and {len(where) - 1} more" for problem, where in found.items()])
