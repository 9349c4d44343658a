"""A status is never colour alone, and every mark stands out from what is behind it."""

import pytest

from expectation import expect
from modes import LIGHT, MODES, PHONE_LIGHT
from sites import page

SHOWN = [("own", "front"), ("own", "incident-postmortem"), ("own", "component"), ("own", "insights"), ("worst", "front"), ("worst", "incident-open"),
         ("worst", "component"), ("worst", "month"), ("one", "front"), ("arabic", "front")]  # fmt: skip
COLOURED = [mode for mode in MODES if mode.name in ("light", "dark", "forced-colors", "forced-dark", "more-contrast")]


@pytest.mark.parametrize("site, kind", SHOWN)
def test_status_is_a_word_and_a_shape(browser, site, kind):
    browser.open(page(site, kind).address)
    expect(browser.run("statuses.js"))


@pytest.mark.parametrize("mode", COLOURED, ids=lambda mode: mode.name)
@pytest.mark.parametrize("site, kind", SHOWN[:6])
def test_marks_stand_out(browser, site, kind, mode):
    browser.open(page(site, kind).address, mode)
    expect(browser.run("marks.js"))


PLACE = """
const [id, status] = arguments;
const row = [...document.querySelectorAll('[aria-labelledby="components"] li')].find(each => each.querySelector(`a[href$="components/${id}/"]`));
const bar = row.querySelector('svg[role="img"]').getBoundingClientRect();
return [...row.querySelectorAll(`svg[role="img"] .${status}`)].map(each => each.getBoundingClientRect())
  .map(mark => (mark.left + mark.right - 2 * bar.left) / (2 * bar.width));
"""


def test_bar_runs_towards_today_in_the_direction_of_reading(browser):
    """The payments in Arabic fail today, which is at the left, where the word for it stands."""
    browser.open(page("arabic", "front").address)
    share = max(browser.run(PLACE, "payments", "partial_outage"))
    assert share < 0.05, f"the mark of today lies at {share:.0%} from the left"


@pytest.mark.parametrize("mode, days", [(LIGHT, 90), (PHONE_LIGHT, 30)], ids=["desktop", "phone"])
def test_bar_shows_as_many_days_as_have_room(browser, mode, days):
    """The websites' last partial outage was five days ago."""
    browser.open(page("own", "front").address, mode)
    share = 1 - max(browser.run(PLACE, "web-hosting", "partial_outage"))
    assert abs(5.5 / share - days) < days / 20, f"{5.5 / share:.0f} days"
