"""Calendars as two readers of others, and two programs that expand repetitions, understand them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from bs4 import BeautifulSoup
from dateutil.rrule import rrulestr
from ical.calendar_stream import IcsCalendarStream

import allclear
from calendar_lint import faults

ONE_DAY = timedelta(days=1)


def calendars(site):
    return sorted(site.folder.rglob("*.ics"))


def test_bytes_are_as_the_standard_asks(any_site):
    assert len(calendars(any_site)) >= 2
    for file in calendars(any_site):
        assert faults(file.read_bytes()) == [], file


def test_the_lint_finds_faults():
    good = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n"
    assert faults(good) == []
    for bad in (good.replace(b"\r\n", b"\n"), good[:-2], good.replace(b"PRODID:x", b"PRODID:" + b"x" * 80),
                good.replace(b"VERSION:2.0\r\n", b""), good.replace(b"END", b"METHOD:PUBLISH\r\nEND"),
                good.replace(b"END", b"BEGIN:VEVENT\r\nSUMMARY:a,b\r\nEND:VEVENT\r\nEND")):  # fmt: skip
        assert faults(bad), bad


def test_two_readers_find_the_same_events(any_site):
    for file in calendars(any_site):
        first = icalendar.Calendar.from_ical(file.read_bytes())
        assert not first.errors, (file, first.errors)
        second = IcsCalendarStream.calendar_from_ics(file.read_bytes().decode())
        events = [(str(event["UID"]), str(event["SUMMARY"]), int(event["SEQUENCE"]), str(event["STATUS"])) for event in first.walk("VEVENT")]
        assert [(event.uid, event.summary, event.sequence, event.status.value) for event in second.events] == events


def planned_on_page(html):
    """Start, end and state of each date of a repeating maintenance that its page lists."""
    items = BeautifulSoup(html, "html.parser").select(".occurrences li")
    return [(*(datetime.fromisoformat(time["datetime"]) for time in item.select("time")), item.select_one(".status, [class]").get_text(strip=True))
            for item in items]  # fmt: skip


def test_single_work_has_the_times_of_its_page(own):
    calendar = icalendar.Calendar.from_ical(own.bytes("maintenance.ics"))
    singles = [event for event in calendar.walk("VEVENT") if "RRULE" not in event]
    assert len(singles) > 8
    for event in singles:
        path = str(event["URL"]).removeprefix("https://status.bluestem.example/")
        page = BeautifulSoup(own.text(path + "index.html"), "html.parser")
        times = [datetime.fromisoformat(time["datetime"]) for time in page.select(".window time")]
        assert [event.start, event.end] == times
        assert str(event["SUMMARY"]) == page.h1.get_text(strip=True)
        is_cancelled = page.select_one(".post-head .badges").get_text(strip=True) == "Cancelled"
        assert str(event["STATUS"]) == ("CANCELLED" if is_cancelled else "CONFIRMED")


SETTINGS = """
title: Prairie Status
url: https://status.example.com/
timezone: {zone}
components: [{{ id: mail, name: Mail }}]
"""
POST = """---
title: Restarts; each, one
components: [mail]
starts: {starts}
ends: {ends}
repeat: {rule}
---

Everything restarts.
{updates}
"""
# Zone, first start and end, rule, updates, now.
REPEATED = {
    "sundays-at-two": ("America/Chicago", "2026-10-04 02:00", "2026-10-04 04:00", "FREQ=WEEKLY;BYDAY=SU", "", "2026-11-05T12:00:00Z"),
    "over-spring": ("America/Chicago", "2026-01-04 02:00", "2026-01-04 04:00", "FREQ=WEEKLY;BYDAY=SU", "", "2026-02-20T12:00:00Z"),
    "in-the-gap": ("America/Chicago", "2026-02-26 02:30", "2026-02-26 02:50", "FREQ=DAILY", "", "2026-03-04T12:00:00Z"),
    "through-the-change": ("America/Chicago", "2026-10-26 01:30", "2026-10-26 03:30", "FREQ=DAILY", "", "2026-10-30T12:00:00Z"),
    "second-tuesdays": ("Europe/Berlin", "2026-01-13 22:00", "2026-01-14 02:00", "FREQ=MONTHLY;BYDAY=2TU", "", "2026-09-01T12:00:00Z"),
    "last-fridays": ("Asia/Kolkata", "2026-01-30 22:00", "2026-01-30 23:00", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=9", "", "2026-03-01T12:00:00Z"),
    "half-an-hour": ("Australia/Lord_Howe", "2026-09-20 01:45", "2026-09-20 02:15", "FREQ=WEEKLY;UNTIL=20261231", "", "2026-09-25T12:00:00Z"),
    "month-ends": ("UTC", "2026-01-31 10:00", "2026-01-31 11:00", "FREQ=MONTHLY", "", "2026-05-01T12:00:00Z"),
    "odd-weeks": ("Europe/London", "2026-03-03 04:00", "2026-03-03 05:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "", "2026-05-01T12:00:00Z"),
    "unruly-zone": ("Africa/Casablanca", "2026-01-02 05:00", "2026-01-02 06:00", "FREQ=WEEKLY", "", "2026-02-10T12:00:00Z"),
    "moved-and-cancelled": (
        "America/Chicago", "2026-10-04 02:00", "2026-10-04 04:00", "FREQ=WEEKLY;BYDAY=SU",
        "\n## In progress — 2026-10-18 01:40\n\nEarly.\n\n## Completed — 2026-10-18 03:10\n\nDone.\n\n"
        "## Cancelled — 2026-10-21 09:00\n\nNot on the 25th.\n\n## In progress — 2026-11-01 02:00\n\nOn it.\n\n"
        "## In progress — 2026-11-01 04:20\n\nIt takes longer.\n\n## Completed — 2026-11-01 05:30\n\nDone.\n",
        "2026-11-05T12:00:00Z"),
}  # fmt: skip


@pytest.fixture(params=REPEATED)
def repeated(request, tmp_path):
    """The calendar's text and the dates that the page lists, those that are cancelled left out."""
    zone, starts, ends, rule, updates, now = REPEATED[request.param]
    (tmp_path / "site").mkdir()
    (tmp_path / "site/site.yml").write_text(SETTINGS.format(zone=zone))
    (tmp_path / "content/maintenance").mkdir(parents=True)
    (tmp_path / "content/maintenance/restarts.md").write_text(POST.format(starts=starts, ends=ends, rule=rule, updates=updates))
    output = allclear.build("calendar-" + request.param, tmp_path, now)
    dates = planned_on_page((output / "maintenance/restarts/index.html").read_text())
    assert len(dates) > 5
    assert faults((output / "maintenance.ics").read_bytes()) == []
    shown = sorted((start.astimezone(UTC), end.astimezone(UTC)) for start, end, state in dates if state != "Cancelled")
    return (output / "maintenance.ics").read_bytes().decode(), shown


def with_unknown_zone(text):
    """The same with a zone that no machine knows by its name, so that only the VTIMEZONE tells what it is."""
    zone = text.split("TZID:", 1)[1].split("\r\n", 1)[0] if "TZID:" in text else None
    return text.replace(zone, "X-" + zone.replace("/", "-")) if zone else text


def expanded(calendar, shown):
    events = recurring_ical_events.of(calendar).between(shown[0][0] - ONE_DAY / 4, shown[-1][1])
    return sorted((event.start.astimezone(UTC), event.end.astimezone(UTC)) for event in events)


@pytest.mark.parametrize("change", [str, with_unknown_zone])
def test_a_repetition_comes_to_the_dates_of_its_page(repeated, change):
    text, shown = repeated
    assert expanded(icalendar.Calendar.from_ical(change(text)), shown) == shown


def test_another_reader_comes_to_the_same_dates(repeated):
    text, shown = repeated
    calendar = IcsCalendarStream.calendar_from_ics(text)
    events = calendar.timeline_tz(ZoneInfo("UTC")).overlapping(shown[0][0] - ONE_DAY / 4, shown[-1][1])
    assert sorted(event.dtstart.astimezone(UTC) for event in events) == [start for start, _ in shown]


def test_the_rule_alone_gives_the_planned_starts(own):
    for slug in ("monthly-updates", "generator-test"):
        event = next(each for each in icalendar.Calendar.from_ical(own.bytes("maintenance.ics")).walk("VEVENT") if slug in each["UID"])
        shown = sorted(start for start, _, _ in planned_on_page(own.text(f"maintenance/{slug}/index.html")))
        rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=event.start)
        assert [start.astimezone(UTC) for start in rule.between(shown[0], shown[-1], inc=True)] == shown
