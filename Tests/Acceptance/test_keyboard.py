"""The pages without a mouse."""

import pytest

from expectation import expect
from modes import LIGHT, MODES, PHONE_LIGHT
from sites import page, pages

DARK = next(mode for mode in MODES if mode.name == "dark")
FORCED = next(mode for mode in MODES if mode.name == "forced-colors")
TABBED = [
    ("own", "front", LIGHT), ("own", "front", DARK), ("own", "front", FORCED), ("own", "incident-postmortem", LIGHT),
    ("own", "subscribe", PHONE_LIGHT), ("own", "history", LIGHT), ("own", "component", LIGHT), ("own", "maintenances", LIGHT),
    ("worst", "front", PHONE_LIGHT), ("worst", "incident-postmortem", PHONE_LIGHT), ("arabic", "front", LIGHT),
]  # fmt: skip
TABBABLE = "return [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]')].filter(" \
    "each => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({checkVisibilityCSS: true}))" \
    ".map(each => [...document.querySelectorAll('*')].indexOf(each))"  # fmt: skip


def jumps_back(before, after, right_to_left):
    """Whether the focus goes up the page without having begun another column."""
    other_column = after["right"] <= before["left"] if right_to_left else after["left"] >= before["right"]
    goes_up = after["bottom"] <= before["top"] + 1
    same_line = after["top"] < before["bottom"] and after["bottom"] > before["top"]
    goes_back = after["left"] > before["right"] if right_to_left else after["right"] < before["left"]
    return (goes_up and not other_column) or (same_line and goes_back and after["top"] <= before["top"] + 1)


@pytest.mark.parametrize("site, kind, mode", TABBED, ids=lambda value: getattr(value, "name", value))
def test_focus_is_seen_and_goes_down_the_page(browser, site, kind, mode):
    browser.open(page(site, kind).address, mode)
    expected = browser.run(TABBABLE)
    problems, stops = [], []
    for _ in range(len(expected) + 2):
        browser.press("Tab")
        stop = browser.run("tabbed.js")
        if stop is None or (stops and stop["index"] == stops[0]["index"]):
            break
        if not stop["seen"]:
            problems.append(f"focus out of sight: {stop['place']}")
        if stop["outlineWidth"] < 2 or stop["outlineContrast"] < 3:
            problems.append(f"outline of {stop['outlineWidth']} px, {stop['outlineContrast']:.2f}:1: {stop['place']}")
        # The skip link lies over the page.
        if len(stops) > 1 and jumps_back(stops[-1], stop, site == "arabic"):
            problems.append(f"focus jumps back from {stops[-1]['place']} to {stop['place']}")
        stops.append(stop)
    if [stop["index"] for stop in stops] != expected:
        problems.append(f"{len(stops)} stops in another order than the document's {len(expected)}")
    expect(problems)


@pytest.mark.parametrize("kind", ["front", "incident-postmortem"])
def test_skip_link_leads_to_the_content(browser, kind):
    browser.open(page("own", kind).address)
    browser.press("Tab")
    assert browser.run("tabbed.js")["seen"]
    assert browser.run("return document.activeElement.getAttribute('href')") == "#content"
    browser.press("Enter", text="\r")
    assert browser.run("return [document.activeElement.id, document.activeElement.localName]") == ["content", "main"]
    browser.press("Tab")
    assert browser.run("return document.getElementById('content').contains(document.activeElement)")


def test_folded_parts_open_with_the_keyboard(browser):
    browser.open(page("own", "front").address)
    browser.run("document.querySelector('main details:not([open]) > summary').focus()")
    browser.press("Enter", text="\r")
    assert browser.run("return document.activeElement.parentElement.open")


# Some folded parts hold targets too.
@pytest.mark.parametrize("target", [each for each in pages() if each.site in ("own", "worst", "arabic")], ids=str)
def test_targets_are_large_enough(browser, target):
    browser.open(target.address, PHONE_LIGHT)
    browser.run("document.querySelectorAll('details').forEach(each => each.open = true)")
    expect(browser.run("targets.js"))
