"""What the one script adds, with the reader's clock, zone and clipboard in our hands (README.md, "The script")."""

import re
import time
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from expectation import expect
from modes import LIGHT, MODES, PHONE_LIGHT, Mode
from sites import ADDRESSES, BUILT, FOLDER, PATHS, page

pytestmark = pytest.mark.script

NOW = BUILT["own"]
NO_SCRIPT = next(mode for mode in MODES if mode.name == "no-script")
DARK = next(mode for mode in MODES if mode.name == "dark")


def utc(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def until(condition, seconds=3):
    end = time.monotonic() + seconds
    while not (met := condition()) and time.monotonic() < end:
        time.sleep(0.05)
    return met


TIMES = "return [...document.querySelectorAll('time[datetime$=\"Z\"]')].map(each => ({instant: each.dateTime, text: each.textContent," \
    "title: each.title, age: 'age' in each.dataset, clock: 'clock' in each.dataset}))"  # fmt: skip


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Los_Angeles", "Asia/Kolkata"])
@pytest.mark.parametrize("kind", ["front", "incident-open", "maintenance-running"])
def test_times_are_in_the_readers_zone(browser, kind, zone):
    visited = page("own", kind)
    browser.open(visited.address, NO_SCRIPT)
    built = browser.run(TIMES)
    browser.tell("Emulation.setTimezoneOverride", timezoneId=zone)
    browser.set_clock(NOW)
    browser.open(visited.address)
    shown = browser.run(TIMES)
    assert built and len(built) == len(shown)
    problems = []
    for before, after in zip(built, shown):
        if after["title"] != before["text"]:
            problems.append(f"title {after['title']!r} instead of {before['text']!r}")
        if after["age"]:
            continue
        local = utc(after["instant"]).astimezone(ZoneInfo(zone))
        # 21:05, or 9:05 pm.
        if not re.search(rf"\b0?({local.hour}|{local.hour % 12 or 12}):{local.minute:02}\b", after["text"]):
            problems.append(f"{after['text']!r} for {after['instant']} in {zone}")
        if not after["clock"] and not re.search(rf"\b0?{local.day}\b", after["text"]):
            problems.append(f"{after['text']!r} is not on day {local.day}")
    expect(problems)


def test_range_over_midnight_names_both_days(browser):
    """16:00 to 20:00 in UTC, read in Dhaka: from 22:00 on the 23rd to 02:00 on the 24th."""
    browser.tell("Emulation.setTimezoneOverride", timezoneId="Asia/Dhaka")
    browser.open(page("own", "maintenance-running").address)
    texts = browser.run("return [...document.querySelectorAll('time[datetime=\"2026-11-23T20:00:00Z\"]')].map(each => each.textContent)")
    assert texts and all(re.search(r"\b24\b", text) and re.search(r"\b0?2:00\b", text) for text in texts), texts


def test_dates_and_durations_stay(browser):
    stay = "return [...document.querySelectorAll('time:not([datetime$=\"Z\"])')].map(each => each.textContent + each.title)"
    browser.open(page("own", "front").address, NO_SCRIPT)
    built = browser.run(stay)
    browser.tell("Emulation.setTimezoneOverride", timezoneId="Pacific/Auckland")
    browser.open(page("own", "front").address)
    assert built and browser.run(stay) == built


AGES = "return [...document.querySelectorAll('main time[data-age]:not(#stale *)')].map(each => [each.dateTime, each.textContent])"


def test_ages_are_said_and_kept(browser):
    """The restores have failed since 14:40 in UTC; the clock runs a minute a second."""
    browser.set_clock(datetime(2026, 11, 23, 17, 38, 30, tzinfo=timezone.utc), rate=60)
    browser.open(page("own", "front").address)
    age = lambda: dict(browser.run(AGES)).get("2026-11-23T14:40:00Z", "")  # noqa: E731
    assert re.search(r"\b2 hours? ago|\b2 hours? 5\d min", age()), f"first: {age()!r}"
    assert until(lambda: re.search(r"\b3 hours ago", age()), 6), f"after some minutes: {age()!r}"


def phase(browser, slug):
    """The words of a maintenance's card that say when it is."""
    return browser.run("""
        const card = [...document.querySelectorAll('main article')]
          .find(each => each.querySelector(`:is(h2, h3) a[href$="${arguments[0]}/"]`) || location.pathname.endsWith(arguments[0] + '/'));
        return card && [...card.querySelectorAll('[data-from], [data-until]')].filter(each => each.checkVisibility())
          .map(each => each.textContent.trim()).join(' | ');
    """, slug)  # fmt: skip


@pytest.mark.parametrize("kind", ["front", "maintenances", "maintenance-planned"])
def test_maintenance_begins_and_ends_at_the_right_second(browser, kind):
    slug, visited = "2026-12-05-storage-network-card", page("own", kind)
    begins, ends = utc("2026-12-05T14:00:00Z"), utc("2026-12-05T16:00:00Z")
    seen = {}
    for name, boundary in (("begin", begins), ("end", ends)):
        browser.set_clock(boundary - timedelta(seconds=3))
        browser.open(visited.address)
        before = phase(browser, slug)
        assert before, "no element with data-from or data-until is shown in the card"
        # The browser's own clock says when it happened.
        assert until(lambda: phase(browser, slug) != before, 6), f"{name}: still {before!r}"
        late = browser.run("return Date.now()") / 1000 - boundary.timestamp()
        assert 0 <= late < 1.6, f"{name}: changed {late:.1f} s after its time"
        seen[name] = (before, phase(browser, slug))
        browser.forget()
    assert seen["begin"][1] == seen["end"][0], seen
    assert len({seen["begin"][0], seen["begin"][1], seen["end"][1]}) == 3, seen


def test_boundary_that_passed_while_the_machine_slept_is_seen(browser):
    browser.set_clock(utc("2027-01-05T14:00:00Z"))
    browser.open(page("own", "maintenance-planned").address, NO_SCRIPT)
    built = phase(browser, "2026-12-05-storage-network-card")
    browser.open(page("own", "maintenance-planned").address)
    assert built and phase(browser, "2026-12-05-storage-network-card") != built


def test_promise_becomes_overdue(browser):
    """An update was promised by 21:00 in UTC."""
    promise = "return [...document.querySelectorAll('main [data-from], main [data-until]')].filter(each => each.checkVisibility()" \
        " && each.querySelector('time[datetime=\"2026-11-23T21:00:00Z\"]')).map(each => each.textContent)"  # fmt: skip
    browser.set_clock(utc("2026-11-23T20:59:58Z"))
    browser.open(page("own", "incident-open").address)
    before = browser.run(promise)
    assert len(before) == 1 and "Next update" in before[0]
    assert until(lambda: browser.run(promise) != before, 4)
    after = browser.run(promise)
    assert len(after) == 1 and "promised" in after[0]


@pytest.mark.parametrize("kind", ["front", "incident-open"])
def test_old_page_says_so(browser, kind):
    visited = page("own", kind)
    browser.set_clock(NOW + timedelta(minutes=1))
    browser.open(visited.address)
    after, built, shown = browser.run("const note = document.getElementById('stale');"
        "return note ? [note.dataset.from, note.querySelector('time[data-age]').dateTime, note.checkVisibility()] : [null, null, null]")  # fmt: skip
    assert after, "no #stale"
    assert not shown and utc(built) == NOW and utc(after) > utc(built)
    browser.forget()
    browser.set_clock(utc(after) - timedelta(seconds=2))
    browser.open(visited.address)
    is_shown = lambda: browser.run("return document.getElementById('stale').checkVisibility()")  # noqa: E731
    assert not is_shown() and until(is_shown, 4)
    assert re.search(r"\d+ (hours?|days?|minutes?) ago", browser.run("return document.getElementById('stale').textContent"))


BACKGROUND = "return getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor"
FLASH = """
window.painted = [];
const note = () => { if (document.body) painted.push(getComputedStyle(document.documentElement).backgroundColor); requestAnimationFrame(note) };
requestAnimationFrame(note);
"""


@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=lambda mode: mode.name)
def test_theme_is_switched_and_remembered(browser, mode):
    here = page("own", "front").address
    browser.open(here, mode)
    browser.run("localStorage.clear()")
    browser.open(here, mode)
    try:
        before = browser.run(BACKGROUND)
        button = "document.querySelector('button[data-theme-switch]')"
        assert browser.run(f"return {button} && {button}.checkVisibility() && {button}.type"), "no switch"
        assert browser.run(f"return ({button}.innerText || {button}.getAttribute('aria-label') || '').trim()"), "switch without a name"
        browser.run(f"{button}.click()")
        chosen = "light" if mode is DARK else "dark"
        assert browser.run("return [document.documentElement.dataset.theme, localStorage.getItem('theme')]") == [chosen, chosen]
        after = browser.run(BACKGROUND)
        assert after != before
        expect(browser.axe())
        # The next page comes in the chosen colours, from its first paint.
        browser.before_next(FLASH)
        browser.open(page("own", "history").address, mode)
        assert browser.run(BACKGROUND) == after
        time.sleep(0.2)
        painted = set(browser.run("return painted"))
        assert len(painted) == 1, f"colours of the first frames: {painted}"
        browser.run(f"{button}.click()")
        assert browser.run(BACKGROUND) == before
        assert browser.run("return localStorage.getItem('theme')") == mode.features.get("color-scheme", "light")
    finally:
        browser.run("localStorage.clear()")


@pytest.mark.parametrize("mode", [LIGHT, DARK], ids=lambda mode: mode.name)
def test_theme_goes_back_to_the_systems_choice(browser, mode):
    """A third click; from then on the page follows the system again. The switch says each time what holds."""
    here = page("own", "front").address
    browser.open(here, mode)
    browser.run("localStorage.clear()")
    browser.open(here, mode)
    names = []
    for _ in range(4):
        names.append(browser.run("return document.querySelector('button[data-theme-switch]').innerText.trim()"))
        browser.run("document.querySelector('button[data-theme-switch]').click()")
    assert names[0] == names[3] and len(set(names)) == 3, names
    browser.run("for (const _ of [1, 2]) document.querySelector('button[data-theme-switch]').click()")
    assert browser.run("return [document.documentElement.dataset.theme ?? null, localStorage.getItem('theme')]") == [None, None]
    before = browser.run(BACKGROUND)
    browser.set_mode(LIGHT if mode is DARK else DARK)
    assert browser.run(BACKGROUND) != before


UNFOLD = "document.querySelectorAll('details').forEach(each => each.open = true)"


def test_addresses_are_copied(browser):
    browser.tell("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    browser.open(page("own", "subscribe").address)
    browser.run(UNFOLD)
    addresses = browser.run("return [...document.querySelectorAll('button[data-copy]')].map(each => each.dataset.copy)")
    offered = [name for name in ("history.atom", "history.rss", "updates.atom", "updates.rss", "feed.json", "maintenance.ics")
               if (FOLDER / "own" / name).is_file()]  # fmt: skip
    problems = [f"no button for /{name}" for name in offered if not any(address.endswith(f".example/{name}") for address in addresses)]
    problems += [f"not a whole address: {address}" for address in addresses if not re.match("(https|webcal)://", address)]
    for index, address in enumerate(addresses[:3]):
        browser.run("window.pressed = [...document.querySelectorAll('button[data-copy]')][arguments[0]]; pressed.focus()", index)
        name = browser.run("return pressed.checkVisibility() && pressed.innerText.trim()")
        if not name:
            problems.append(f"button without a name, or unseen: {address}")
        # A press by a reader, not by a script: browsers tell them apart.
        browser.press("Enter", text="\r")
        said = browser.run("return pressed.dataset.copied")
        if not said or not until(lambda: said in browser.run("return pressed.textContent"), 1):
            problems.append(f"the button for {address} does not say {said!r}")
        copied = browser.driver.execute_async_script("navigator.clipboard.readText().then(arguments[0], arguments[0])")
        if copied != address:
            problems.append(f"{copied!r} copied instead of {address}")
    expect(problems)


def test_addresses_are_there_without_buttons(browser):
    """As text, or as a link."""
    browser.open(page("own", "subscribe").address, NO_SCRIPT)
    lost = browser.run("""
        const said = document.querySelector('main').textContent;
        const paths = [...document.querySelectorAll('main a')].map(each => each.pathname);
        return [...document.querySelectorAll('button[data-copy]')].map(each => each.dataset.copy)
          .filter(address => !said.includes(address) && !paths.includes(new URL(address).pathname));
    """)
    expect([f"only in a button: {address}" for address in lost])


@pytest.mark.parametrize("site", PATHS)
def test_one_deferred_file(browser, site):
    found = list((FOLDER / site / "assets").glob("script.*.js"))
    assert len(found) == 1, f"{len(found)} scripts in assets/"
    browser.open(page(site, "front").address)
    assert browser.run("return [...document.scripts].map(each => [each.src, each.defer])") == [
        [f"{ADDRESSES[site]}assets/{found[0].name}", True]
    ]


@pytest.mark.parametrize("kind", ["front", "incident-open", "maintenances", "subscribe", "history"])
def test_page_is_whole_without_it(browser, kind):
    """Nothing of `main` is told to the script's readers alone, ages and switches apart; nothing that does nothing is shown."""
    visited = page("own", kind)
    browser.open(visited.address, NO_SCRIPT)
    dead = browser.run("return [...document.querySelectorAll('button')].filter(each => each.checkVisibility()).map(each => each.outerHTML)")
    texts = "return document.querySelector('main').cloneNode(true).innerText.length"
    without = browser.run(texts)
    browser.set_clock(NOW)
    browser.open(visited.address, Mode("phone", **{"width": PHONE_LIGHT.width, "height": PHONE_LIGHT.height, "density": 2}))
    with_script = browser.run(texts)
    problems = [f"shown, and does nothing: {button}" for button in dead]
    if without < 0.8 * with_script:
        problems.append(f"{without} letters without, {with_script} with the script")
    expect(problems)


def test_broken_storage_breaks_nothing(browser):
    """Where a browser lets nobody store anything, times are still the reader's."""
    browser.before_next("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError') }})")
    browser.tell("Emulation.setTimezoneOverride", timezoneId="Asia/Tokyo")
    visit = browser.open(page("own", "incident-open").address)
    expect([f"console: {message}" for message in visit.console])
    assert browser.run("return document.querySelectorAll('time[datetime$=\"Z\"][title]').length") > 0
