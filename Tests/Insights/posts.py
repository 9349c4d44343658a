"""Random posts, each with the truth that it tells; the same for one seed."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

UTC = timezone.utc
STATUSES = ["operational", "under_maintenance", "degraded_performance", "partial_outage", "major_outage"]
PROBLEMS = STATUSES[2:]
IMPACTS = ["none", "minor", "major", "critical"]
TAGS = ["power", "hardware", "network", "human-error", "dns", "third-party"]
WEIGHTS = {"operational": 0, "under_maintenance": 0.05, "degraded_performance": 0.1, "partial_outage": 0.3, "major_outage": 1}


@dataclass
class Component:
    id: str
    group: str | None
    since: str | None
    # In percent; None without one.
    target: str | None
    hidden: bool


@dataclass
class Incident:
    slug: str
    started: int
    # component -> status, from the start.
    affected: dict
    # (time, state or "Update", {component: status}), oldest first.
    updates: list
    impact: str | None
    detected: int | None
    resolved: int | None
    tags: list
    # Whether `components` is a list, so that their status follows from the impact.
    is_list: bool


@dataclass
class Maintenance:
    slug: str
    # When it really ran: (begin, end) an occurrence; a cancelled one has none.
    runs: list
    affected: dict
    tags: list
    text: str


@dataclass
class Site:
    zone: ZoneInfo
    now: int
    components: list = field(default_factory=list)
    incidents: list = field(default_factory=list)
    maintenances: list = field(default_factory=list)


def seconds(year, month, day, hour=0, minute=0, zone=UTC):
    return int(datetime(year, month, day, hour, minute, tzinfo=zone).timestamp())


class Maker:
    def __init__(self, seed, zone, incidents, now):
        self.random = random.Random(f"{seed} {zone}")
        self.zone = ZoneInfo(zone)
        self.site = Site(self.zone, now)
        self.first = now - 3 * 365 * 86400
        self.changes = self.clock_changes()
        self.site.components = [
            Component("web", "front", None, "99.9", False), Component("mail", "front", "2024-05-17", "99.5", False),
            Component("api", "front", None, "100", False), Component("dns", "net", "2025-02-01", "99.95", False),
            Component("lines", "net", None, None, False), Component("billing", None, "2026-10-20", "99", False),
            Component("node", "net", None, "99", True), Component("spare", "store", None, None, True),
        ]  # fmt: skip
        for number in range(incidents):
            self.site.incidents.append(self.incident(f"i-{number}"))
        for number in range(incidents // 10):
            self.site.maintenances.append(self.maintenance(f"m-{number}"))
        self.site.maintenances += [self.series("m-nightly", "DAILY", 60), self.series("m-weekly", "WEEKLY", 80)]

    def clock_changes(self):
        """The instants at which the zone's clock changes."""
        offset = lambda at: datetime.fromtimestamp(at, self.zone).utcoffset()
        days = range(self.first, self.site.now, 86400)
        changes = []
        for day in days:
            if offset(day) != offset(day + 86400):
                low, high = day, day + 86400
                while high - low > 60:
                    middle = (low + high) // 120 * 60
                    low, high = (middle, high) if offset(middle) == offset(low) else (low, middle)
                changes.append(high)
        return changes or [self.first]

    def chance(self, one_in):
        return self.random.randrange(one_in) == 0

    def instant(self):
        """A minute of the three years: some beside a clock change, a midnight of a month, or now."""
        kind = self.random.randrange(12)
        if kind == 0:
            at = self.random.choice(self.changes) + self.random.randint(-180, 180) * 60
        elif kind == 1:
            year, month = divmod(self.random.randrange(2024 * 12, 2026 * 12 + 10), 12)
            at = int(datetime(year, month + 1, 1, tzinfo=self.zone).timestamp()) + self.random.randint(-90, 90) * 60
        elif kind == 2:
            at = self.site.now - self.random.randint(-600, 3000) * 60
        else:
            at = self.random.randrange(self.first, self.site.now)
        return at // 60 * 60

    def length(self):
        """In seconds: mostly hours, now and then weeks."""
        minutes = self.random.choice([5, 30, 120, 120, 600, 600, 3000, 15000])
        return self.random.randint(1, minutes) * 60

    def names(self, most=3):
        return self.random.sample([component.id for component in self.site.components], self.random.randint(1, most))

    def incident(self, slug):
        started = self.instant()
        names = self.names()
        is_list = self.chance(4)
        impact = self.random.choice(IMPACTS) if is_list or self.chance(4) else None
        listed = {"none": "operational", "minor": "degraded_performance", "major": "partial_outage", "critical": "major_outage"}
        affected = {name: listed[impact] if is_list else self.random.choice(PROBLEMS) for name in names}
        updates = []
        at = started - (0 if self.chance(3) else -self.random.randint(0, 60) * 60)
        states = ["Investigating", "Identified", "Update", "Monitoring"]
        for place in range(self.random.randint(0, 4)):
            state = states[0] if place == 0 else self.random.choice(states)
            changes = {name: self.random.choice(STATUSES) for name in self.names(2)} if self.chance(2) else {}
            updates.append((at, state, changes))
            at += self.length() // 4 // 60 * 60 + 60
        # What stays open for years would hide all else.
        may_stay_open = started > self.site.now - 150 * 86400 or self.chance(100)
        if not may_stay_open or not self.chance(6):
            updates.append((at, "Resolved", {}))
            if self.chance(12):  # It was opened again.
                updates.append((at + 600, "Investigating", {name: self.random.choice(PROBLEMS) for name in names}))
                if not may_stay_open or not self.chance(3):
                    updates.append((at + 600 + self.length(), "Resolved", {}))
            elif self.chance(15):
                updates.append((at + 3600, "Resolved", {}))
        resolved = None
        if self.chance(8) or not updates:
            resolved = max([started] + [update[0] for update in updates if update[1] != "Resolved"]) + self.length()
        detected = started + self.random.randint(0, 40) * 60 if self.chance(2) else None
        tags = self.random.sample(TAGS, self.random.randint(0, 2))
        return Incident(slug, started, affected, updates, impact, detected, resolved, tags, is_list)

    def maintenance(self, slug):
        begin = self.instant()
        end = begin + self.length()
        statuses = ["under_maintenance", "under_maintenance", "major_outage", "partial_outage"]
        affected = {name: self.random.choice(statuses) for name in self.names(2)}
        tags = self.random.sample(TAGS, self.random.randint(0, 1))
        runs, updates = [(begin, end)], []
        if self.chance(6):
            updates = [(begin - 3600, "Cancelled")]
            if begin - 3600 <= self.site.now:
                runs = []
        elif self.chance(4):
            early = begin + (end - begin) // 120 * 60
            updates = [(early, "Completed")]
            if early <= self.site.now and early > begin:
                runs = [(begin, early)]
            else:
                updates = []
        text = self.head(slug, affected, tags, begin, end) + "---\n\nWork.\n"
        for at, state in updates:
            text += f"\n## {state} — {self.time(at)}\n\nWords.\n"
        return Maintenance(slug, runs, affected, tags, text)

    def series(self, slug, frequency, count):
        """Occurrences at the same time on the clock, whatever it is in UTC."""
        day = datetime.fromtimestamp(self.random.randrange(self.first, self.site.now - 200 * 86400), self.zone)
        start = datetime(day.year, day.month, day.day, 4, 30)
        step = timedelta(days=1 if frequency == "DAILY" else 7)
        local = lambda moment: int(moment.replace(tzinfo=self.zone).timestamp())
        runs = [(local(start + step * number), local(start + step * number + timedelta(minutes=95))) for number in range(count)]
        affected = {self.names(1)[0]: "under_maintenance"}
        text = self.head(slug, affected, ["network"], *runs[0]) + f"repeat: FREQ={frequency};COUNT={count}\n---\n\nWork.\n"
        return Maintenance(slug, runs, affected, ["network"], text)

    def head(self, slug, affected, tags, begin, end):
        lines = ["---", f"title: {slug}", f"starts: {self.time(begin, plain=True)}", f"ends: {self.time(end, plain=True)}", "components:"]
        lines += [f"  {name}: {status}" for name, status in affected.items()]
        return "\n".join(lines + [f"tags: {quoted(tags)}"]) + "\n"

    def time(self, at, plain=False):
        """As the zone's clock shows it where it shows it once, else with an offset."""
        local = datetime.fromtimestamp(at, self.zone)
        is_once = int(local.replace(fold=0).timestamp()) == int(local.replace(fold=1).timestamp()) == at
        if is_once and (plain or not self.chance(3)):
            return local.strftime("%Y-%m-%d %H:%M")
        return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def text(self, incident):
        lines = ["---", f"title: {incident.slug}"]
        if incident.is_list:
            lines.append(f"components: [{', '.join(incident.affected)}]")
        else:
            lines += ["components:"] + [f"  {name}: {status}" for name, status in incident.affected.items()]
        if incident.impact:
            lines.append(f"impact: {incident.impact}")
        for key in ["started", "detected", "resolved"]:
            at = getattr(incident, key)
            if at is not None:
                lines.append(f"{key}: {self.time(at)}")
        lines += [f"tags: {quoted(incident.tags)}", "---", "", "Summary.", ""]
        for at, state, changes in incident.updates:
            attributes = " ".join(f"{name}={status}" for name, status in changes.items())
            lines += [f"## {state} — {self.time(at)}" + (f" {{{attributes}}}" if attributes else ""), "", "Words.", ""]
        return "\n".join(lines)

    def settings(self):
        lines = ["title: Generated", "url: https://status.example.com/", f"timezone: {self.zone.key}"]
        lines += ["visibility: { insights: public }", "uptime:", "  weights:"]
        lines += [f"    {status}: {weight}" for status, weight in WEIGHTS.items() if status != "operational"]
        lines += ["groups:"] + [f"  - {{ id: {group}, name: {group} }}" for group in ["front", "net", "store"]] + ["components:"]
        for component in self.site.components:
            lines += [f"  - id: {component.id}", f"    name: {component.id}"]
            for key in ["group", "since", "target"]:
                if getattr(component, key) is not None:
                    lines.append(f"    {key}: {getattr(component, key)}")
            if component.hidden:
                lines.append("    hidden: true")
        return "\n".join(lines) + "\n"

    def write(self, folder):
        for name in ["site", "content/incidents", "content/maintenance"]:
            (folder / name).mkdir(parents=True)
        (folder / "site/site.yml").write_text(self.settings())
        for incident in self.site.incidents:
            (folder / f"content/incidents/{incident.slug}.md").write_text(self.text(incident))
        for maintenance in self.site.maintenances:
            (folder / f"content/maintenance/{maintenance.slug}.md").write_text(maintenance.text)


def quoted(tags):
    return "[" + ", ".join(f'"{tag}"' for tag in tags) + "]"
