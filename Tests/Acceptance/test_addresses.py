"""Addresses that are not pages: old ones, and none at all."""

import time

import pytest

from expectation import expect
from sites import ADDRESSES, page


@pytest.mark.parametrize("site, slug", [("own", "2023-07-05-kansas-city"), ("worst", "2026-09-10-login"), ("arabic", "2026-09-03-website")])
def test_old_address_leads_to_the_new_one(browser, site, slug):
    browser.open(page(site, "moved").address.removesuffix("?still"))
    end = time.monotonic() + 2
    while time.monotonic() < end and slug not in browser.driver.current_url:
        time.sleep(0.05)
    assert browser.driver.current_url == f"{ADDRESSES[site]}incidents/{slug}/"


@pytest.mark.parametrize("site", ["own", "worst", "arabic"])
def test_missing_page_is_whole_at_any_depth(browser, site):
    """As a web server shows it: in place of whatever was asked for."""
    visit = browser.open(ADDRESSES[site] + "no/such/page/")
    missing = f"{ADDRESSES[site]}no/such/page/"
    problems = [f"failed: {request}" for request in visit.failed if not request.endswith(missing)]
    status, home = browser.run("return [performance.getEntriesByType('navigation')[0].responseStatus,"
        "[...document.querySelectorAll('main a')].map(each => each.href)]")  # fmt: skip
    if status != 404:
        problems.append(f"status {status}")
    if ADDRESSES[site] not in home:
        problems.append(f"no way to the front page, only {home}")
    expect(problems)


def test_missing_page_says_the_present_status(browser):
    browser.open(page("worst", "not-found").address)
    assert "Partial System Outage" in browser.run("return document.querySelector('main').innerText")
