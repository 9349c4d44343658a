"""`_headers` and `_redirects` of our own site, by the documented grammar of the hosts that read them."""

import pytest

from expectation import expect
from netlify_files import FileFault, headers_for, read_headers, read_redirects
from site_folder import links_of
from test_servers import FOR_EVER, FRAMES, SHARED, expected_type

# What may be said once only.
SINGLE = ["content-type", "cache-control", "access-control-allow-origin", "content-security-policy"]


@pytest.fixture(scope="session")
def rules(site):
    return read_headers((site.folder / "_headers").read_text())


def test_no_header_is_said_twice_for_one_file(site, rules):
    problems = []
    for file in {*site.served(), *site.moved}:
        found = headers_for(rules, site.address(file))
        problems += [f"{file}: {name} {found[name]}" for name in SINGLE if len(found.get(name, [])) > 1]
    expect(problems)


def test_headers_for_every_file(site, rules):
    policy = links_of(site.bytes("index.html").decode()).policy
    problems = []
    for file in {*site.served(), *site.moved}:
        found = {name: values[0] for name, values in headers_for(rules, site.address(file)).items()}
        wanted = {"x-content-type-options": "nosniff", "referrer-policy": "no-referrer"}
        if site.is_hashed(file):
            wanted["cache-control"] = FOR_EVER
        if SHARED.search(file):
            wanted["access-control-allow-origin"] = "*"
        if file.endswith(".html"):
            wanted["content-security-policy"] = policy + ("" if file.startswith("embed/") else FRAMES)
        elif expected_type(file) and "charset" in expected_type(file):
            wanted["content-type"] = expected_type(file)
        found.pop("content-security-policy", None) if not file.endswith(".html") else None
        if found != wanted:
            problems.append(f"{file}: {found}")
    expect(problems)


def test_redirects(site):
    redirects = read_redirects((site.folder / "_redirects").read_text())
    assert redirects
    expect(f"{old} leads to {new}, which is not there" for old, new, _ in redirects if not site.exists(new))
    expect(f"{old} {status}" for old, _, status in redirects if status != "301")
    # Where a host redirects only what is not there, the page leads on.
    expect(f"{old} has no page" for old, _, _ in redirects if not site.exists(old))


@pytest.mark.parametrize("text", [
    "  X-A: b\n", "/a\nX-A: b\n", "/a\n  X-A\n", "/a\n  X A: b\n", "/a/*/b/*\n  X-A: b\n", "/a\n", "/:x\n  X-A: b\n",
    "/a\n  ! X-A\n", "/a\n  X-A: " + "b" * 2000, "".join(f"/{n}\n  X-A: b\n" for n in range(101)),
], ids=range(10))  # fmt: skip
def test_the_reader_refuses_headers_that_a_host_would(text):
    with pytest.raises(FileFault):
        read_headers(text)


@pytest.mark.parametrize("text", [
    "/a\n", "/a /b 301!\n", "/a /b 404\n", "a /b 301\n", "/a/* /b 301\n", "/a /b 301 x\n", "/a /b 301\n/a /c 301\n",
    "/a#b /c 301\n", "/a?b /c 301\n",
], ids=range(9))  # fmt: skip
def test_the_reader_refuses_redirects_that_a_host_would(text):
    with pytest.raises(FileFault):
        read_redirects(text)
