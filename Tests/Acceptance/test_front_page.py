"""The front page: its order, its calm, its first screen."""

import datetime

import pytest

from expectation import expect
from modes import LIGHT, MODES, PHONE_LIGHT
from sites import page

ORDER = ["overall", "open-incidents", "planned-work", "announcements", "components", "days"]
DARK = next(mode for mode in MODES if mode.name == "dark")


def place_of(browser, selector):
    return browser.run("const each = document.querySelector(arguments[0]);"
        "return each && each.checkVisibility() ? each.getBoundingClientRect().top + scrollY : null", selector)  # fmt: skip


@pytest.mark.parametrize("mode", [LIGHT, PHONE_LIGHT], ids=lambda mode: mode.name)
@pytest.mark.parametrize("site, absent", [("own", []), ("worst", []), ("one", ["open-incidents", "planned-work", "announcements"]),
                                          ("arabic", [])], ids=["own", "worst", "one", "arabic"])  # fmt: skip
def test_sections_stand_in_their_order(browser, site, absent, mode):
    browser.open(page(site, "front").address, mode)
    places = {name: place_of(browser, f"main #{name}") for name in ORDER}
    places["link to the history"] = place_of(browser, '#days ~ * a[href$="history/"], section:has(#days) ~ * a[href$="history/"]')
    places["link to subscribe"] = place_of(browser, 'section:has(#days) ~ * a[href$="subscribe/"]')
    problems = [f"#{name} is there, with nothing to say" for name in absent if places[name] is not None]
    here = {name: at for name, at in places.items() if name not in absent}
    problems += [f"no {name}" for name, at in here.items() if at is None]
    tops = [(at, name) for name, at in here.items() if at is not None]
    problems += [f"{after} stands above {before}" for (one, before), (two, after) in zip(tops, tops[1:]) if two < one]
    expect(problems)


@pytest.mark.parametrize("site, last, count", [("own", "2026-11-23", 15), ("worst", "2026-09-17", 10), ("one", "2026-11-23", 15)])
def test_last_days_are_all_there(browser, site, last, count):
    browser.open(page(site, "front").address)
    days = browser.run("return [...document.querySelectorAll('section:has(#days) :is(h3, h4) time')].map(each => each.dateTime)")
    newest = datetime.date.fromisoformat(last)
    assert days == [str(newest - datetime.timedelta(index)) for index in range(count)]


def test_open_incident_says_the_latest_first(browser):
    """Title, latest words, promise; earlier updates are folded away."""
    browser.open(page("worst", "front").address)
    report = browser.run("""
        const incident = document.querySelector('[aria-labelledby="open-incidents"] article');
        const at = text => incident.innerText.indexOf(text);
        const folded = incident.querySelector('details');
        return {
          order: [at('Object storage and block volumes'), at('Rack two is back.'), at('Next update')],
          open: folded && folded.open, earlier: folded && folded.textContent.includes('Two of three racks have no power'),
          links: ['objects', 'postgres'].every(id => incident.querySelector(`a[href$="components/${id}/"]`)),
          promise: !!incident.querySelector('time[datetime="2026-09-17T13:00:00Z"]'),
          since: !!incident.querySelector('time[datetime="2026-09-17T09:02:00Z"]'),
        };
    """)
    assert report["order"] == sorted(report["order"]) and min(report["order"]) >= 0
    del report["order"]
    assert report == {"open": False, "earlier": True, "links": True, "promise": True, "since": True}


def test_gravest_incident_stands_first(browser):
    browser.open(page("worst", "front").address)
    links = browser.run("return [...document.querySelectorAll('[aria-labelledby=\"open-incidents\"] article h3 a')]"
        ".map(each => each.getAttribute('href'))")  # fmt: skip
    assert links == [f"incidents/{slug}/" for slug in ("2026-09-17-storage", "2026-09-17-arabic", "2026-09-16-webhooks")]


def test_time_of_planned_work_is_large(browser):
    browser.open(page("worst", "front").address, PHONE_LIGHT)
    sizes = browser.run("""
        const size = element => parseFloat(getComputedStyle(element).fontSize);
        return [...document.querySelectorAll('[aria-labelledby="planned-work"] article')]
          .map(each => Math.max(...[...each.querySelectorAll('time')].map(size)) / size(document.body));
    """)
    assert len(sizes) >= 3 and min(sizes) >= 1.1, f"times against body text: {sizes}"


@pytest.mark.parametrize("name, shown", [("objects", True), ("vm-eu", False), ("login", False), ("sadad", True), ("pipelines", True)])
def test_groups_are_folded_as_the_settings_say(browser, name, shown):
    """`always` and `when_affected` of affected groups show their members; `never`, and groups that are well, fold them."""
    browser.open(page("worst", "front").address)
    assert browser.run("return document.querySelector(`[aria-labelledby=\"components\"] a[href$=\"components/${arguments[0]}/\"]`)"
        ".checkVisibility()", name) == shown  # fmt: skip


def test_component_that_may_be_affected_says_so(browser):
    browser.open(page("worst", "front").address)
    row = browser.run("return [...document.querySelectorAll('[aria-labelledby=\"components\"] li')]"
        ".find(each => each.querySelector('a[href$=\"components/backups/\"]')).innerText")  # fmt: skip
    assert "may be affected" in row.lower() and "Operational" in row


@pytest.mark.parametrize("mode", [LIGHT, DARK, PHONE_LIGHT], ids=lambda mode: mode.name)
def test_calm_when_all_is_well(browser, mode):
    browser.open(page("one", "front").address, mode)
    expect(browser.run("calm.js"))


def test_all_well_is_said_in_green(browser):
    browser.open(page("one", "front").address)
    assert browser.run("return document.getElementById('overall').innerText") == "All Systems Operational"


def test_first_screen_of_a_phone_answers_on_the_worst_day(browser, shots):
    browser.open(page("worst", "front").address, PHONE_LIGHT)
    browser.shoot(shots / "worst-front-first-screen.jpg", whole=False)
    ends = browser.run("first_screen.js", "Rack two is back.")
    problems = [f"the {name} ends at {ends[name]} of 812 px" for name in ("sentence", "title") if ends[name] > 812]
    answers = [ends[name] for name in ("latest", "promise") if ends[name]]
    if not answers or min(answers) > 812:
        problems.append(f"neither the latest words ({ends['latest']}) nor the promise ({ends['promise']}) within 812 px")
    expect(problems)


@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=lambda mode: mode.name)
def test_logo_that_is_a_drawing_takes_the_page_s_colour(browser, mode):
    """Its letters are drawn in `currentColor`, its ring in a gradient of its own, whatever ids the page has."""
    browser.open(page("worst", "front").address, mode)
    letters, ring, gradient, name = browser.run("""
        const logo = document.querySelector('header svg');
        const stroke = selector => getComputedStyle(logo.querySelector(selector)).stroke;
        const paint = /#([^"')]+)/.exec(stroke('circle'))[1];
        return [stroke('path'), paint, document.getElementById(paint)?.localName, getComputedStyle(logo.parentElement).color];
    """)
    assert letters == name and gradient == "linearGradient" and ring != "content"
