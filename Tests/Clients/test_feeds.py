"""Feeds as parsers and grammars of others see them."""

import json
import re
from email.utils import parsedate_to_datetime
from pathlib import Path

import atoma
import fastfeedparser
import jsonschema
import pytest
from bs4 import BeautifulSoup
from lxml import etree

from feeds import XML, entries, files

SCHEMAS = Path(__file__).parent / "schemas"


def test_atom_follows_its_grammar(any_site):
    grammar = etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng"))
    feeds = [file for file in files(any_site) if file.suffix == ".atom"]
    assert len(feeds) >= 4
    for file in feeds:
        grammar.assertValid(etree.parse(file))


def test_json_feeds_follow_their_schema(any_site):
    schema = json.loads((SCHEMAS / "jsonfeed.schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    feeds = [file for file in files(any_site) if file.suffix == ".json"]
    assert len(feeds) >= 2
    for file in feeds:
        validator.validate(json.loads(file.read_text()))


def test_every_parser_finds_the_same_entries(any_site):
    for file in files(any_site):
        if file.suffix not in XML:
            continue
        ids = [entry[0] for entry in entries(file)]
        parsed = (atoma.parse_atom_bytes if file.suffix == ".atom" else atoma.parse_rss_bytes)(file.read_bytes())
        assert [each.id_ if file.suffix == ".atom" else each.guid for each in getattr(parsed, "entries", None) or getattr(parsed, "items", [])] == ids
        # It refuses a feed without entries.
        if ids:
            assert [each.id for each in fastfeedparser.parse(file.read_bytes()).entries] == ids


def test_no_two_entries_share_an_id(any_site):
    ids = [entry[0] for file in files(any_site) for entry in entries(file)]
    assert len(ids) == len(set(ids))


def test_formats_tell_the_same(own):
    atom, rss, document = (entries(own.folder / name) for name in ("updates.atom", "updates.rss", "feed.json"))
    assert len(atom) == 50
    # All but the id and the form of the date.
    assert [entry[1:4] for entry in rss] == [entry[1:4] for entry in atom]
    assert [entry[1:3] + entry[4:] for entry in document] == [entry[1:3] + entry[4:] for entry in atom]
    assert [parsedate_to_datetime(entry[4]).strftime("%Y-%m-%dT%H:%M:%SZ") for entry in rss] == [entry[4] for entry in atom]


def test_links_are_absolute_and_lead_to_a_place_that_is_there(any_site):
    base = json.loads(any_site.text("feed.json"))["home_page_url"]
    found = {(link, html) for file in files(any_site) for _, link, _, html, *_ in entries(file)}
    ids = {}
    for link in {link for link, _ in found}:
        assert link.startswith(base)
        path, _, anchor = link.removeprefix(base).partition("#")
        if path not in ids:
            ids[path] = set(re.findall('id="([^"]*)"', any_site.text(path + "index.html")))
        assert not anchor or anchor in ids[path], link
    for html in {html for _, html in found}:
        for address in re.findall(' (?:href|src)="([^"]*)"', html):
            assert address.startswith(("https://", "http://", "mailto:", "tel:")), address


def test_an_update_is_an_entry_with_the_words_of_its_page(own):
    by_link = {link: (title, html) for _, link, title, html, *_ in entries(own.folder / "updates.atom")}
    page = BeautifulSoup(own.text("incidents/2026-11-23-restores/index.html"), "html.parser")
    headings = page.select(".timeline h3[id]")
    assert len(headings) == 3
    for heading in headings:
        title, html = by_link[f"https://status.bluestem.example/incidents/2026-11-23-restores/#{heading['id']}"]
        state = heading.select_one(".update-state").get_text(strip=True)
        assert title == f"{state}: {page.h1.get_text(strip=True)}"
        words = heading.find_next(class_="prose") or heading.find_parent().find_next_sibling()
        assert words.get_text(" ", strip=True)[:80] in BeautifulSoup(html, "html.parser").get_text(" ", strip=True)


@pytest.mark.parametrize("name", ["history.atom", "history.rss"])
def test_the_history_holds_an_incident_once_with_all_its_updates(own, name):
    found = [entry for entry in entries(own.folder / name) if "/incidents/2026-11-23-restores/" in entry[1]]
    assert len(found) == 1
    page = BeautifulSoup(own.text("incidents/2026-11-23-restores/index.html"), "html.parser")
    content = BeautifulSoup(found[0][3], "html.parser")
    times = [time["datetime"] for time in page.select(".timeline h3 time")]
    assert [time["datetime"] for time in content.select("strong + time")] == times
