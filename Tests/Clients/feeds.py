"""The feeds of a site, as its files and as feedparser understands them."""

import functools
import json

import feedparser

XML = (".atom", ".rss")


def files(site):
    """All feeds of the site and of its components."""
    found = [path for path in site.folder.rglob("*") if path.suffix in XML or path.name == "feed.json"]
    return sorted(found)


@functools.cache
def entries(file):
    """What every feed says of an entry: its id, its link, its title, its HTML and its two times as text."""
    if file.suffix in XML:
        feed = feedparser.parse(file.read_bytes())
        assert not feed.bozo, (file, feed.bozo_exception)
        return [
            (each.id, each.link, each.title, (each.content[0].value if "content" in each else each.summary), each.published, each.updated)
            for each in feed.entries
        ]  # fmt: skip
    items = json.loads(file.read_text())["items"]
    return [
        tuple(item[key] for key in ("id", "url", "title", "content_html", "date_published", "date_modified")) for item in items
    ]
