"""What the posts of a generated site add up to, computed from docs/insights.md alone: every stretch between two changes is looked
at by itself, and every figure is made from a list of what lies in its period. Slow, and too plain to be wrong in the same way."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from math import ceil, floor

from posts import IMPACTS, STATUSES, WEIGHTS

OUT = {"partial_outage", "major_outage"}
NEVER = 1 << 60


@dataclass
class Known:
    """An incident as it is public now."""

    started: int
    end: int | None
    effects: dict
    impact: str
    measures: dict
    tags: list


def known(incident, now):
    """None when it has not begun."""
    if incident.started > now:
        return None
    updates = [update for update in incident.updates if update[0] <= now]
    resolved = incident.resolved if incident.resolved is not None and incident.resolved <= now else None
    detected = incident.detected if incident.detected is not None and incident.detected <= now else None
    closing = len(updates)
    while closing > 0 and updates[closing - 1][1] == "Resolved":
        closing -= 1
    end = resolved if resolved is not None else updates[closing][0] if closing < len(updates) else None
    end = None if end is None else max(end, incident.started)
    # (from when, status) of each component, oldest first.
    steps = {name: [(incident.started, status)] for name, status in incident.affected.items()}
    for at, state, changes in updates[:closing]:
        if end is not None and at >= end:
            break
        at = max(at, incident.started)
        if state == "Resolved":
            for name in steps:
                steps[name].append((at, "operational"))
        else:
            for name, status in changes.items():
                steps.setdefault(name, []).append((at, status))
    worst = max((STATUSES.index(status) for step in steps.values() for _, status in step), default=0)
    impact = incident.impact or ["none", "none", "minor", "major", "critical"][worst]
    return Known(incident.started, end, steps, impact, measures(incident, updates, detected, end, now), incident.tags)


def measures(incident, updates, detected, end, now):
    """None when it is not over."""
    if end is None:
        return None
    since = lambda at: None if at is None else max(0, at - incident.started)
    times = [update[0] for update in updates]
    heard = times[: next((place for place, at in enumerate(times) if at >= end), len(times)) + 1]
    silences = [max(0, later - earlier) for earlier, later in zip([incident.started] + heard, heard)]
    identified = next((at for at, state, _ in updates if state == "Identified"), None)
    return {
        "to_detect": since(detected), "to_first_post": since(times[0] if times else None),
        "to_identify": since(identified), "to_resolve": since(end),
        "longest_silence": max(silences, default=None), "updates": len(times),
    }  # fmt: skip


class Truth:
    def __init__(self, site):
        self.site = site
        self.incidents = [one for one in (known(incident, site.now) for incident in site.incidents) if one]
        self.shown = [component for component in site.components if not component.hidden]
        self.by_id = {component.id: component for component in site.components}
        self.began = [(begin, post) for post in site.maintenances for begin, end in post.runs if begin <= site.now]
        self.today = self.day(site.now)
        self.stretches = {}

    # Calendar

    def day(self, at):
        return datetime.fromtimestamp(at, self.site.zone).date()

    def midnight(self, day):
        return int(datetime(day.year, day.month, day.day, tzinfo=self.site.zone).timestamp())

    def first_day(self):
        days = [self.day(incident.started) for incident in self.incidents] + [self.day(begin) for begin, _ in self.began]
        days += [date.fromisoformat(component.since) for component in self.site.components if component.since]
        return min(days + [self.today])

    # Statuses

    def pieces(self, name, tag=None):
        """(begin, end, status, whether planned work alone is to blame) of a component, oldest first, without operational time."""
        if (name, tag) in self.stretches:
            return self.stretches[name, tag]
        now = self.site.now
        has_tag = lambda post: tag is None or tag in post.tags
        unplanned = [stroke for one in self.incidents if name in one.effects and has_tag(one)
                     for stroke in self.strokes(one.effects[name], one.end or now)]  # fmt: skip
        planned = [(begin, min(end, now), STATUSES.index(post.affected[name])) for post in self.site.maintenances
                   if name in post.affected and has_tag(post) for begin, end in post.runs if begin < now]  # fmt: skip
        since = self.by_id[name].since
        least = self.midnight(date.fromisoformat(since)) if since else -NEVER
        edges = {now, least} | {at for begin, end, _ in unplanned + planned for at in (begin, end)}
        edges = sorted(at for at in edges if least <= at <= now)
        pieces = []
        for begin, end, first, second in zip(edges, edges[1:], painted(unplanned, edges), painted(planned, edges)):
            if first or second:
                pieces.append((begin, end, STATUSES[max(first, second)], second > first))
        self.stretches[name, tag] = pieces
        return pieces

    @staticmethod
    def strokes(steps, over):
        """(begin, end, status) of each step until the next, or until all is over."""
        ends = [at for at, _ in steps[1:]] + [over]
        return [(at, min(end, over), STATUSES.index(status)) for (at, status), end in zip(steps, ends)]

    # Figures

    def figures(self, kind, id, first, last):
        """Of the days from `first` to `last`; None when there is nothing to tell."""
        begin, end = self.midnight(first), min(self.midnight(last + timedelta(days=1)), self.site.now)
        names = [c.id for c in self.site.components if self.is_of(c, kind, id)]
        tag = id if kind == "tag" else None
        is_one = lambda at: begin <= at < self.midnight(last + timedelta(days=1))
        concerns = lambda post, touched: (
            kind == "site" or (kind == "tag" and id in post.tags) or (kind in ("component", "group") and any(n in touched for n in names)))
        incidents = [one for one in self.incidents if is_one(one.started) and concerns(one, one.effects)]
        work = sum(is_one(at) and concerns(post, post.affected) for at, post in self.began)
        time, planned, outages = dict.fromkeys(STATUSES, 0), dict.fromkeys(STATUSES, 0), []
        observed, allowed, used, lacks_target = 0, Fraction(0), 0, False
        for name in names:
            component, weighted = self.by_id[name], 0
            for start, stop, status, is_planned in self.pieces(name, tag):
                start, stop = max(start, begin), min(stop, end)
                if start >= stop:
                    continue
                time[status] += stop - start
                planned[status] += (stop - start) * is_planned
                weighted += WEIGHTS[status] * (stop - start)
                if status in OUT:
                    outages.append((start, stop))
            least = self.midnight(date.fromisoformat(component.since)) if component.since else begin
            seen = max(0, end - max(begin, least)) if kind != "tag" else 0
            observed += seen
            used += weighted
            if seen and component.target is None:
                lacks_target = True
            elif seen:
                allowed += seen * (100 - Fraction(component.target)) / 100
        outage, reached = 0, begin
        for start, stop in sorted(outages):
            outage += max(0, stop - max(start, reached))
            reached = max(reached, stop)
        down = sum(WEIGHTS[status] * length for status, length in time.items())
        if not observed and not incidents and not work and not sum(time.values()):
            return None
        return {
            "incidents": {"count": len(incidents), **{impact: sum(one.impact == impact for one in incidents) for impact in IMPACTS}},
            "maintenance_count": work,
            "uptime_percent": floor((1 - exact(down) / observed) * 100_000) / 1000 if observed else None,
            "observed_seconds": observed or None,
            "downtime_seconds": down,
            "status_seconds": {status: time[status] for status in STATUSES[1:]},
            "planned": {
                "downtime_seconds": sum(WEIGHTS[status] * length for status, length in planned.items()),
                "status_seconds": {status: planned[status] for status in STATUSES[1:]},
            },
            "outage_seconds": outage,
            "error_budget": self.budget(observed, allowed, exact(used)) if observed and not lacks_target else None,
            "times": {key: spread(incidents, key, "_seconds") for key in
                      ["to_detect", "to_first_post", "to_identify", "to_resolve", "longest_silence"]},
            "updates": spread(incidents, "updates", ""),
        }  # fmt: skip

    @staticmethod
    def budget(observed, allowed, used):
        return {
            "target_percent": floor((1 - allowed / observed) * 100_000) / 1000,
            "allowed_seconds": floor(allowed), "left_seconds": floor(allowed) - floor(used),
            "burn_percent": 0 if not used else ceil(used / allowed * 100_000) / 1000 if allowed else None,
            "is_kept": used <= allowed,
        }  # fmt: skip

    @staticmethod
    def is_of(component, kind, id):
        if kind == "component":
            return component.id == id
        return not component.hidden and (kind != "group" or component.group == id)


def painted(strokes, edges):
    """Between each two edges, the highest of the strokes that lie there."""
    heights = [0] * len(edges)
    for begin, end, height in strokes:
        for place in range(bisect_left(edges, begin), bisect_left(edges, end)):
            heights[place] = max(heights[place], height)
    return heights


def exact(number):
    """Of a sum of seconds times weights of at most two decimals."""
    return Fraction(round(number * 100), 100)


def spread(incidents, key, unit):
    values = sorted(one.measures[key] for one in incidents if one.measures and one.measures[key] is not None)
    count = len(values)
    median = (values[(count - 1) // 2] + values[count // 2]) // 2 if values else None
    # The smallest value that at least nine tenths of them do not exceed.
    ninetieth = next((value for place, value in enumerate(values, 1) if place * 10 >= count * 9), None)
    return {"count": count, f"median{unit}": median, f"p90{unit}": ninetieth, f"greatest{unit}": values[-1] if values else None}
