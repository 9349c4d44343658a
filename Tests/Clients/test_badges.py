"""Badges, as an XML parser, shields.io and a reader of our pages understand them."""

import json
from xml.etree import ElementTree

import jsonschema
from bs4 import BeautifulSoup

SVG = "{http://www.w3.org/2000/svg}"
# What shields.io takes from an endpoint; it refuses any other member (https://shields.io/badges/endpoint-badge).
ENDPOINT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["schemaVersion", "label", "message"],
    "properties": {
        "schemaVersion": {"const": 1},
        "label": {"type": "string"},
        "message": {"type": "string", "minLength": 1},
        "color": {"type": "string", "pattern": "^#[0-9a-f]{6}$"},
        "cacheSeconds": {"type": "integer", "minimum": 300},
    },
}


def badges(site, ending):
    found = sorted((site.folder / "badges").glob("*" + ending))
    assert found
    return found


def test_every_badge_is_one_picture_of_two_texts(any_site):
    for path in badges(any_site, ".svg"):
        root = ElementTree.parse(path).getroot()
        assert root.get("role") == "img", path
        title = root.find(SVG + "title").text
        assert root.get("aria-label") == title
        shadow_label, label, shadow_message, message = [text.text for text in root.iter(SVG + "text")]
        assert (shadow_label, shadow_message) == (label, message)
        assert label.endswith("…") or message.endswith("…") or title == f"{label}: {message}", path
        left, right = [int(rect.get("width")) for rect in root.find(SVG + "g").findall(SVG + "rect")[:2]]
        assert left + right == int(root.get("width")) and root.get("height") == "20", path


def test_endpoints_say_what_badges_say_and_shields_takes_them(any_site):
    for path in badges(any_site, ".json"):
        endpoint = json.loads(path.read_text())
        jsonschema.validate(endpoint, ENDPOINT)
        root = ElementTree.parse(path.with_suffix(".svg")).getroot()
        assert root.get("aria-label") == f"{endpoint['label']}: {endpoint['message']}", path
        assert endpoint["color"] in [rect.get("fill") for rect in root.iter(SVG + "rect")], path


def test_statuses_are_those_of_our_pages(any_site):
    for path in badges(any_site, ".json"):
        page = any_site.folder / "components" / path.stem / "index.html"
        if page.exists():
            soup = BeautifulSoup(page.read_text(), "html.parser")
            endpoint = json.loads(path.read_text())
            assert soup.h1.get_text(strip=True) == endpoint["label"]
            assert endpoint["message"] in soup.main.get_text(" "), path
    front = BeautifulSoup(any_site.text("index.html"), "html.parser")
    assert json.loads(any_site.text("badges/status.json"))["message"] in front.h1.get_text(" ")
