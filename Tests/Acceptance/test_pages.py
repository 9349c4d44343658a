"""Every kind of page, in every mode that can make a difference to it."""

import pytest

from expectation import expect
from modes import MODES
from sites import pages

# What the pages of the project's own site have shown already need not be shown again by those of the others.
ONLY = {
    "one": {"light", "dark", "phone", "print"},
    "worst": {"light", "dark", "phone", "narrow", "spaced", "forced-colors", "print"},
    "arabic": {"light", "phone-dark", "narrow", "spaced", "print"},
}
# These have all that other pages have.
RICHEST = {"front", "incident-postmortem"}
RARE = {"forced-dark", "more-contrast"}


def cases():
    for page in pages():
        for mode in MODES:
            if page.kind in RICHEST or (mode.name not in RARE and mode.name in ONLY.get(page.site, {mode.name})):
                yield pytest.param(page, mode, id=f"{page}, {mode.name}")


@pytest.mark.parametrize("page, mode", cases())
def test_page(browser, shots, page, mode):
    visit = browser.open(page.address, mode)
    browser.shoot(shots / f"{page.site}-{page.kind}-{mode.name}.jpg")
    problems = browser.run("page.js", mode.name)
    problems += [f"console: {message}" for message in visit.console]
    problems += [f"request to another host: {url}" for url in visit.elsewhere]
    problems += [f"failed: {request}" for request in visit.failed]
    # Nobody meets paper with a screen reader.
    if mode.media == "screen":
        problems += browser.axe()
    expect(problems)
