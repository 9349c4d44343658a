"""A feed reader that keeps what it has seen, over several builds of one site."""

import sys
import time

import feedparser_sgmllib
import pytest

import allclear

# What reader imports under this name comes as sources only; this is the same in a wheel, made for feedparser.
sys.modules.setdefault("sgmllib", feedparser_sgmllib)
import reader  # noqa: E402

SETTINGS = """
title: Prairie Status
url: https://status.example.com/
timezone: America/Chicago
components: [{ id: mail, name: Mail }, { id: web, name: Web }]
"""
START = """---
title: Mail is late
components: { mail: partial_outage }
started: 2026-01-14 09:00
---

Mail arrives hours late.
"""
INVESTIGATING = "\n## Investigating — 2026-01-14 09:10\n\nWe look into it.\n"
IDENTIFIED = "\n## Identified — 09:30 {web=degraded_performance}\n\nA disk is full.\n"
MONITORING = "\n## Monitoring — 10:20\n\nThe queue shrinks.\n"
RESOLVED = "\n## Resolved — 11:00\n\nAll is delivered.\n"
POSTMORTEM = "\n## Postmortem — 2026-01-15 09:00\n\nDisks fill.\n"
EDITED = INVESTIGATING.replace("09:10", '09:10 {edited="2026-01-14 10:15"}').replace("look", "looked")

WORK = """---
title: New disks
components: [mail]
starts: 2026-01-20 02:00
ends: 2026-01-20 04:00
---

Mail is away for an hour.
"""
CALLED_OFF = "\n## Cancelled — 2026-01-19 09:00\n\nThe disks are late.\n"

# What was built: the post, the instant, how many new entries and how many changed ones a reader of updates.* sees.
BUILDS = [
    (START + INVESTIGATING, "2026-01-14T15:12:00Z", 1, 0),
    (START + INVESTIGATING + IDENTIFIED, "2026-01-14T15:31:00Z", 1, 0),
    (START + INVESTIGATING + IDENTIFIED, "2026-01-14T16:00:00Z", 0, 0),
    (START + EDITED + IDENTIFIED + MONITORING, "2026-01-14T16:22:00Z", 1, 1),
    (START + EDITED + IDENTIFIED + MONITORING + RESOLVED + POSTMORTEM, "2026-01-15T16:00:00Z", 2, 0),
]


class Project:
    def __init__(self, name, folder):
        self.name, self.folder, self.server = name, folder, None
        self.write("site/site.yml", SETTINGS)

    def write(self, path, text):
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)

    def build(self, now):
        # Servers and readers compare times of files by the second.
        time.sleep(1.1)
        output = allclear.build(self.name, self.folder, now)
        self.server = self.server or allclear.serve(output)

    def address(self, path):
        return f"http://127.0.0.1:{self.server.server_port}/{path}"


@pytest.fixture
def project(tmp_path, request):
    name = "reader-" + "".join(letter if letter.isalnum() else "-" for letter in request.node.name)
    project = Project(name, tmp_path)
    yield project
    if project.server:
        project.server.shutdown()


def ids(store):
    return [entry.id for entry in store.get_entries()]


EVERY_UPDATE = ["updates.atom", "updates.rss", "feed.json", "components/mail/updates.atom", "components/mail/feed.json"]


@pytest.mark.parametrize("path", EVERY_UPDATE)
def test_each_update_is_seen_once(project, path):
    store = reader.make_reader(":memory:")
    seen = []
    for text, now, new, changed in BUILDS:
        project.write("content/incidents/mail.md", text)
        project.build(now)
        store.add_feed(project.address(path), exist_ok=True)
        before = set(ids(store))
        result = store.update_feed(project.address(path))
        assert ((result.new, result.modified) if result else (0, 0)) == (new, changed), now
        seen += sorted(set(ids(store)) - before)
        assert before <= set(ids(store)), "an entry was lost"
    assert len(seen) == len(set(seen)) == 5
    assert {entry.feed.title for entry in store.get_entries()} <= {"Prairie Status: updates", "Prairie Status: Mail, updates"}


@pytest.mark.parametrize("path", ["history.atom", "history.rss"])
def test_the_history_is_one_entry_that_grows(project, path):
    store = reader.make_reader(":memory:")
    for text, now, _, _ in BUILDS:
        project.write("content/incidents/mail.md", text)
        project.build(now)
        store.add_feed(project.address(path), exist_ok=True)
        store.update_feed(project.address(path))
        assert len(ids(store)) == 1
    entry = next(store.get_entries())
    assert "All is delivered." in entry.get_content().value and "We looked into it." in entry.get_content().value
    assert entry.updated.isoformat() == "2026-01-15T15:00:00+00:00"


def test_feeds_in_one_store_do_not_hide_each_other(project):
    store = reader.make_reader(":memory:")
    project.write("content/incidents/mail.md", BUILDS[-1][0])
    project.write("content/maintenance/disks.md", WORK)
    project.build(BUILDS[-1][1])
    for path in EVERY_UPDATE + ["history.atom", "history.rss", "components/web/updates.atom"]:
        store.add_feed(project.address(path))
    store.update_feeds()
    found = ids(store)
    assert len(found) == len(set(found)) == 6 * 5 + 2 * 2 + 5


def test_work_that_goes_by_the_clock_is_told_of_as_it_comes_and_goes(project):
    store = reader.make_reader(":memory:")
    project.write("content/maintenance/disks.md", WORK)
    titles = []
    for now in ("2026-01-10T12:00:00Z", "2026-01-11T12:00:00Z", "2026-01-20T08:30:00Z", "2026-01-20T09:00:00Z", "2026-01-20T12:00:00Z"):
        project.build(now)
        store.add_feed(project.address("updates.atom"), exist_ok=True)
        before = set(ids(store))
        store.update_feed(project.address("updates.atom"))
        titles.append([entry.title for entry in store.get_entries() if entry.id not in before])
    assert titles == [["Scheduled: New disks"], [], ["In progress: New disks"], [], ["Completed: New disks"]]


def test_a_plan_and_its_end_are_told_of(project):
    store = reader.make_reader(":memory:")
    titles = []
    for text, now in ((WORK, "2026-01-10T12:00:00Z"), (WORK + CALLED_OFF, "2026-01-19T16:00:00Z"), (WORK + CALLED_OFF, "2026-01-21T12:00:00Z")):
        project.write("content/maintenance/disks.md", text)
        project.build(now)
        store.add_feed(project.address("updates.atom"), exist_ok=True)
        before = set(ids(store))
        store.update_feed(project.address("updates.atom"))
        titles.append([entry.title for entry in store.get_entries() if entry.id not in before])
    assert titles == [["Scheduled: New disks"], ["Cancelled: New disks"], []]
