"""The sites, each built once a run; one line a check."""

import sys

import pytest

from allclear import PROJECT, site

sys.path.append(str(PROJECT / "Tests/Acceptance"))
from lines import Lines  # noqa: E402

OWN_SITES = PROJECT / "Tests/Clients/sites"
ACCEPTANCE = PROJECT / "Tests/Acceptance/sites"
SITES = {
    "own": lambda: site("own", PROJECT, "2026-11-23T18:00:00Z"),
    "one": lambda: site("one", ACCEPTANCE / "one", "2026-11-23T18:00:00Z"),
    "worst": lambda: site("worst", ACCEPTANCE / "worst", "2026-09-17T12:40:00Z"),
    "hostile": lambda: site("hostile", OWN_SITES / "hostile", "2026-09-17T12:40:00Z"),
    "below": lambda: site("below", PROJECT, "2026-11-23T18:00:00Z", "--base-url", "https://example.com/status/"),
}  # fmt: skip
built = {}


def made(name):
    if name not in built:
        built[name] = SITES[name]()
    return built[name]


@pytest.fixture
def own():
    """This project's own site: something of everything, open and planned."""
    return made("own")


@pytest.fixture(params=SITES)
def any_site(request):
    """Every site, one after another."""
    return made(request.param)


def pytest_configure(config):
    config.pluginmanager.register(Lines())
