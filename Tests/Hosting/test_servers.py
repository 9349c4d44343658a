"""What each server of the guide answers for our own site."""

import gzip
import re

import brotli

from expectation import expect
from site_folder import links_of

FRESH = "public, max-age=120, must-revalidate"
FOR_EVER = "public, max-age=31536000, immutable"
FRAMES = "; frame-ancestors 'none'"
TYPES = {
    "html": "text/html", "css": "text/css", "js": "text/javascript", "json": "application/json",
    "atom": "application/atom+xml", "rss": "application/rss+xml", "xml": "application/xml", "ics": "text/calendar",
    "webmanifest": "application/manifest+json", "md": "text/markdown", "txt": "text/plain", "svg": "image/svg+xml",
    "csv": "text/csv", "png": "image/png", "ico": "image/x-icon",
}  # fmt: skip
BINARY = {"png", "ico"}
SHARED = re.compile(r"\.(atom|rss|json|ics|svg)$|^metrics\.txt$")


def ending(file):
    return file.rsplit(".", 1)[-1] if "." in file.split("/")[-1] else None


def samples(site):
    """A file of every type and every way of caching, and a few pages."""
    chosen = {}
    for file in site.served():
        chosen.setdefault((ending(file), site.is_hashed(file)), file)
    return sorted({*chosen.values(), "index.html", "history/index.html", "embed/sample.html"})


def expected_type(file):
    kind = ending(file)
    if kind not in TYPES:
        return None
    return TYPES[kind] if kind in BINARY else f"{TYPES[kind]}; charset=utf-8"


def test_every_file_and_every_link_is_there(server, site):
    problems = []
    for file in site.served():
        answer = server.get(site.address(file))
        if answer.status != 200 or answer.body != site.bytes(file):
            problems.append(f"{file}: {answer.status}, {len(answer.body)} bytes")
    for address, page in site.local_links().items():
        if site.exists(address):
            continue  # It is a file, and was asked for above.
        problems.append(f"{address} on {page}: no such file")
    assert len(site.local_links()) > 50
    expect(problems)


def test_types_and_charset(server, site):
    problems = []
    for file in site.served():
        wanted, given = expected_type(file), server.get(site.address(file), method="HEAD")["Content-Type"]
        if wanted and (given or "").lower() != wanted:
            problems.append(f"{file}: {given}")
    endings = {ending(file) for file in site.served()}
    problems += [f"no file ends in .{name}" for name in TYPES if name not in endings]
    expect(problems)


def test_caching(server, site):
    problems = []
    for file in samples(site):
        given = server.get(site.address(file))["Cache-Control"]
        if given != (FOR_EVER if site.is_hashed(file) else FRESH):
            problems.append(f"{file}: {given}")
    assert any(site.is_hashed(file) for file in samples(site))
    expect(problems)


def test_a_page_that_did_not_change_is_not_sent_again(server, site):
    first = server.get("/history/")
    tag = first["ETag"]
    assert tag
    server.connection.request("GET", "/history/", headers={"If-None-Match": tag})
    response = server.connection.getresponse()
    assert (response.status, response.read()) == (304, b"")


def test_security_headers(server, site):
    policy = links_of(site.bytes("index.html").decode()).policy
    problems = []
    for file in samples(site):
        answer = server.get(site.address(file))
        if answer["X-Content-Type-Options"] != "nosniff" or answer["Referrer-Policy"] != "no-referrer":
            problems.append(f"{file}: {answer['X-Content-Type-Options']}, {answer['Referrer-Policy']}")
        if file.endswith(".html"):
            wanted = policy if file.startswith("embed/") else policy + FRAMES
            if answer["Content-Security-Policy"] != wanted:
                problems.append(f"{file}: {answer['Content-Security-Policy']}")
    expect(problems)


def test_other_sites_may_read_feeds_the_api_badges_and_calendars(server, site):
    problems = []
    for file in samples(site):
        given = server.get(site.address(file))["Access-Control-Allow-Origin"]
        if given != ("*" if SHARED.search(file) else None):
            problems.append(f"{file}: {given}")
    expect(problems)


def test_missing_pages(server, site):
    page, problems = site.bytes("404.html"), []
    policy = links_of(site.bytes("index.html").decode()).policy
    for address in ["/nothing", "/nothing/", "/incidents/nothing/", "/nothing.json", "/assets/style.0123456789ab.css"]:
        answer = server.get(address)
        if answer.status != 404 or answer.body != page:
            problems.append(f"{address}: {answer.status}, {answer.body[:60]}")
        if "immutable" in (answer["Cache-Control"] or ""):
            problems.append(f"{address}: {answer['Cache-Control']}")
        if not (answer["Content-Type"] or "").lower().startswith("text/html"):
            problems.append(f"{address}: {answer['Content-Type']}")
        if answer["Content-Security-Policy"] not in (policy + FRAMES, None):
            problems.append(f"{address}: {answer['Content-Security-Policy']}")
    expect(problems)


def test_old_addresses(server, site):
    assert site.redirects()
    problems = []
    for old, new, status in site.redirects():
        answer = server.get(old)
        location = re.sub(r"^https?://[^/]+", "", answer["Location"] or "")
        if answer.status != int(status) or location != new:
            problems.append(f"{old}: {answer.status} {answer['Location']}")
        if server.get(new).status != 200:
            problems.append(f"{new} is not there")
    expect(problems)


def test_a_folder_without_its_slash(server, site):
    answer = server.get("/history")
    assert answer.status in (301, 308)
    assert re.sub(r"^https?://[^/]+", "", answer["Location"]) == "/history/"


def test_compressed_forms(server, site):
    problems = []
    for file in site.served():
        if file + ".br" not in site.forms:
            continue
        for accepted, wanted, form in [
            ("gzip, deflate, br", "br", ".br"), ("gzip", "gzip", ".gz"), ("gzip, deflate", "gzip", ".gz"),
        ]:  # fmt: skip
            answer = server.get(site.address(file), accepted)
            if answer["Content-Encoding"] != wanted or answer.body != site.bytes(file + form):
                problems.append(f"{file} for {accepted}: {answer['Content-Encoding']}, {len(answer.body)} bytes")
            if "accept-encoding" not in (answer["Vary"] or "").lower():
                problems.append(f"{file} for {accepted}: Vary is {answer['Vary']}")
            if (answer["Content-Type"] or "").lower() != expected_type(file):
                problems.append(f"{file} for {accepted}: {answer['Content-Type']}")
            if answer["Content-Language"]:
                problems.append(f"{file} for {accepted}: language {answer['Content-Language']}")
        plain = server.get(site.address(file))
        if plain["Content-Encoding"] or "accept-encoding" not in (plain["Vary"] or "").lower():
            problems.append(f"{file}: {plain['Content-Encoding']}, Vary is {plain['Vary']}")
    assert len(site.forms) > 100
    expect(problems)


def test_compressed_forms_keep_the_headers(server, site):
    problems = []
    for file in samples(site):
        plain, packed = server.get(site.address(file)), server.get(site.address(file), "br")
        for name in ["Cache-Control", "Content-Security-Policy", "Access-Control-Allow-Origin", "X-Content-Type-Options"]:
            if plain[name] != packed[name]:
                problems.append(f"{file}: {name} is {packed[name]}")
    expect(problems)


def test_no_list_of_a_folder(server, site):
    problems = []
    for address in ["/assets/", "/embed/", "/samples/", "/assets", "/2023/"]:
        answer = server.get(address)
        if answer.status in (301, 308):
            answer = server.get(address + "/")
        if answer.status not in (403, 404) and not site.exists(address):
            problems.append(f"{address}: {answer.status}")
        if b"style." in answer.body and b"<!DOCTYPE html>\n<html lang" not in answer.body:
            problems.append(f"{address}: {answer.body[:80]}")
    expect(problems)


def test_nothing_outside_and_no_commands(server, site):
    outside = site.folder.parent / "outside.txt"
    outside.write_text("secret")
    problems = []
    for address in [
        "/../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt", "/history/../../outside.txt",
        "/assets/%2e%2e/%2e%2e/outside.txt", "/.%2e/outside.txt", "//../outside.txt", "/_headers", "/_redirects",
        "/.htaccess",
    ]:  # fmt: skip
        answer = server.get(address)
        if answer.status not in (400, 403, 404) or b"secret" in answer.body or b"Allclear." in answer.body:
            problems.append(f"{address}: {answer.status}, {answer.body[:60]}")
    expect(problems)


def test_forms_on_the_disk_are_the_files(site):
    problems = []
    for form in site.forms:
        unpack = brotli.decompress if form.endswith(".br") else gzip.decompress
        if unpack(site.bytes(form)) != site.bytes(form[:-3]):
            problems.append(form)
    expect(problems)


def test_apache_under_a_path(apache_under_path):
    server, site = apache_under_path
    problems = []
    for file in site.served():
        for accepted in (None, "br"):
            answer = server.get("/status" + site.address(file), accepted)
            form = file + ".br" if accepted and file + ".br" in site.forms else file
            if answer.status != 200 or answer.body != site.bytes(form):
                problems.append(f"{file} for {accepted}: {answer.status}, {len(answer.body)} bytes")
    missing = server.get("/status/nothing/")
    if missing.status != 404 or missing.body != site.bytes("404.html"):
        problems.append(f"missing page: {missing.status}")
    for old, new, _ in site.redirects():
        answer = server.get(old)
        if answer.status != 301 or not (answer["Location"] or "").endswith(new) or server.get(new).status != 200:
            problems.append(f"{old}: {answer.status} {answer['Location']}")
    expect(problems)
