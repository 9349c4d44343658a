"""A status is never colour alone, and every mark stands out from what is behind it."""

import pytest

from expectation import expect
from modes import LIGHT, MODES
from sites import page

SHOWN = [("own", "front"), ("own", "incident-postmortem"), ("own", "component"), ("worst", "front"), ("worst", "incident-open"),
         ("worst", "component"), ("worst", "month"), ("one", "front"), ("arabic", "front")]  # fmt: skip
COLOURED = [mode for mode in MODES if mode.name in ("light", "dark", "forced-colors", "forced-dark", "more-contrast")]


@pytest.mark.parametrize("site, kind", SHOWN)
def test_status_is_a_word_and_a_shape(browser, site, kind):
    browser.open(page(site, kind).address)
    expect(browser.run("statuses.js"))


@pytest.mark.parametrize("mode", COLOURED, ids=lambda mode: mode.name)
@pytest.mark.parametrize("site, kind", SHOWN[:5])
def test_marks_stand_out(browser, site, kind, mode):
    browser.open(page(site, kind).address, mode)
    expect(browser.run("marks.js"))


def test_bar_runs_towards_today_in_the_direction_of_reading(browser):
    """Arabic: the website's bad day two weeks ago lies near the word for today, which is at the left."""
    browser.open(page("arabic", "front").address, LIGHT)
    share = browser.run("""
        const row = [...document.querySelectorAll('main li')].find(each => each.querySelector('a[href$="components/website/"]')
          && each.querySelector('svg[role="img"]'));
        const bar = row.querySelector('svg[role="img"]').getBoundingClientRect();
        const mark = row.querySelector('svg[role="img"] .major_outage').getBoundingClientRect();
        return (mark.left + mark.right - 2 * bar.left) / (2 * bar.width);
    """)
    assert share < 0.4, f"the mark of 3 September lies at {share:.0%} from the left"
