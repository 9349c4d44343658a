"""What search engines, link previews and language models find, as their own readers understand it."""

import json
import re
import warnings
from datetime import datetime
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from PIL import Image
from protego import Protego
from pyRdfa import pyRdfa
from pyRdfa.options import Options

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def triples():
    """What an RDFa reader takes from a page about the page itself: values by the names of their properties."""

    def read(path):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            graph = pyRdfa(options=Options(embedded_rdf=False), media_type="text/html").graph_from_source(str(path))
        return {str(name): str(value) for subject, name, value in graph if str(subject).endswith(path.name)}

    return read


def address(site):
    """Where the site says that it stands."""
    return BeautifulSoup(site.text("index.html"), "html.parser").find("link", rel="canonical")["href"]


def pages(site):
    for path in sorted(site.folder.rglob("*.html")):
        yield path, BeautifulSoup(path.read_text(), "html.parser")


def meta(soup, name):
    found = soup.find("meta", attrs={"name": name}) or soup.find("meta", attrs={"property": name})
    return found and found["content"]


def test_robots_may_read_and_find_the_map(any_site):
    rules = Protego.parse(any_site.text("robots.txt"))
    assert rules.can_fetch(address(any_site), "Googlebot")
    assert list(rules.sitemaps) == [address(any_site) + "sitemap.xml"]


def test_the_map_has_the_shape_of_the_protocol(any_site):
    root = ElementTree.fromstring(any_site.bytes("sitemap.xml"))
    assert root.tag == SITEMAP + "urlset" and 0 < len(root) <= 50_000
    for url in root:
        assert url.tag == SITEMAP + "url"
        assert [part.tag for part in url] in ([SITEMAP + "loc"], [SITEMAP + "loc", SITEMAP + "lastmod"])
        location = url.find(SITEMAP + "loc").text
        assert location.startswith(address(any_site)) and len(location) < 2048
        lastmod = url.findtext(SITEMAP + "lastmod")
        if lastmod:
            assert datetime.fromisoformat(lastmod) <= any_site.now, location


def test_the_map_lists_exactly_the_pages_that_may_be_listed(any_site):
    root = ElementTree.fromstring(any_site.bytes("sitemap.xml"))
    listed = [location.text for location in root.iter(SITEMAP + "loc")]
    open_pages = [soup.find("link", rel="canonical")["href"] for _, soup in pages(any_site) if not meta(soup, "robots")]
    assert sorted(listed) == sorted(open_pages)


def test_previews_are_complete(any_site):
    for path, soup in pages(any_site):
        if meta(soup, "robots"):
            continue
        assert meta(soup, "og:title") and meta(soup, "og:type") in ("website", "article"), path
        assert meta(soup, "og:url") == soup.find("link", rel="canonical")["href"], path
        image = meta(soup, "og:image").removeprefix(address(any_site))
        size = Image.open(any_site.folder / image).size
        assert size == (int(meta(soup, "og:image:width")), int(meta(soup, "og:image:height"))), path
        assert meta(soup, "og:image:alt") and meta(soup, "twitter:card") == "summary_large_image", path


def test_structured_data_tells_of_incidents_what_their_pages_tell(own, triples):
    for path in sorted((own.folder / "incidents").glob("2026-1*/index.html")):
        soup, facts = BeautifulSoup(path.read_text(), "html.parser"), triples(path)
        assert facts["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"] == "http://schema.org/Article"
        assert facts["http://schema.org/headline"] == soup.h1.get_text()
        times = [time["datetime"] for time in soup.select(".timeline h3 time, .postmortem time")]
        assert facts["http://schema.org/dateModified"] in times, path
        assert facts["http://schema.org/datePublished"] == min(time for time in times if "T" in time), path


def test_every_post_has_a_twin_of_the_same_title(any_site):
    twins = 0
    for path, soup in pages(any_site):
        link = soup.find("link", rel="alternate", type="text/markdown")
        if not link:
            continue
        twin = (path.parent / link["href"]).resolve()
        title = twin.read_text().split("\n", 1)[0]
        plain = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", title).replace("&amp;", "&")
        assert plain == "# " + soup.h1.get_text(), path
        twins += 1
    assert twins == len(list(any_site.folder.rglob("index.md")))


def test_the_guide_leads_to_files_that_exist(any_site):
    guide = any_site.text("llms.txt")
    assert guide.startswith("# ")
    links = re.findall(r"\]\((http[^)]*)\)", guide)
    assert links
    for link in links:
        path = any_site.folder / link.removeprefix(address(any_site))
        assert path.is_file() or (path / "index.html").is_file(), link


def test_the_manifest_names_icons_of_the_size_that_they_have(any_site):
    manifest = json.loads(any_site.text("manifest.webmanifest"))
    assert manifest["name"] and manifest["start_url"] == "./"
    for icon in manifest["icons"]:
        if icon["sizes"] != "any":
            assert "x".join(map(str, Image.open(any_site.folder / icon["src"]).size)) == icon["sizes"]
        assert (any_site.folder / icon["src"]).is_file()


def test_the_frame_is_small_and_leads_out(any_site):
    soup = BeautifulSoup(any_site.text("embed/index.html"), "html.parser")
    assert len(any_site.bytes("embed/index.html")) < 4000
    assert not soup.find("script")
    assert all(link["target"] == "_top" for link in soup.find_all("a"))
    front = BeautifulSoup(any_site.text("index.html"), "html.parser")
    assert soup.h1.get_text(strip=True) in front.h1.get_text(" ", strip=True)
