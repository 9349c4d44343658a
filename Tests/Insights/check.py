"""Compares the figures of `allclear stats` with those of truth.py, row by row and value by value."""

import csv
import io
import json
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from posts import TAGS, Maker, seconds
from truth import Truth

# A clock that changes by an hour, one that changes by half an hour (south of the equator), and one that never does.
ZONES = ["America/Chicago", "Australia/Lord_Howe", "Asia/Kathmandu"]
INCIDENTS = 400
NOW = seconds(2026, 11, 23, 18, 7)
LENGTHS = {"month": 1, "quarter": 3, "year": 12}

passed = failed = 0


def check(name, faults):
    global passed, failed
    passed, failed = passed + (not faults), failed + bool(faults)
    print(f"{'FAIL' if faults else 'ok  '}  {name}", flush=True)
    for fault in faults[:5]:
        print(f"        {fault}"[:400])
    if len(faults) > 5:
        print(f"        and {len(faults) - 5} more")


def run(executable, folder, *arguments):
    command = [executable, *arguments, "--site", folder / "site", "--content", folder / "content", "--now", str_time(NOW)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{command} ended with {result.returncode}:\n{result.stderr[:3000]}")
    return result.stdout


def str_time(at):
    return datetime.fromtimestamp(at, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def periods(length, first, last):
    """(name, first day, last day) of each period that shares a day with the range, cut to it."""
    months = LENGTHS[length]
    year, month = first.year, (first.month - 1) // months * months + 1
    while date(year, month, 1) <= last:
        following = date(year + (month + months > 12), (month + months - 1) % 12 + 1, 1)
        name = {"month": f"{year}-{month:02}", "quarter": f"{year}-Q{(month + 2) // 3}", "year": str(year)}[length]
        yield name, max(first, date(year, month, 1)), min(last, following - timedelta(days=1)), following
        year, month = following.year, following.month


def differences(told, true, path=""):
    """Where two values differ; numbers may by less than what is printed."""
    if isinstance(true, dict):
        return [fault for key in true for fault in differences(told.get(key, "missing"), true[key], f"{path}/{key}")]
    if isinstance(true, float) and isinstance(told, (int, float)) and not isinstance(told, bool):
        return [] if abs(told - true) < 1e-5 else [f"{path}: {told} is told, {true} is true"]
    return [] if told == true and isinstance(told, bool) == isinstance(true, bool) else [f"{path}: {told} is told, {true} is true"]


def compare(rows, truth, subjects, length, first, last):
    told = {(row["kind"], row["id"], row["period"]): row for row in rows}
    faults = [] if len(told) == len(rows) else ["a row is told twice"]
    for kind, id in subjects:
        expected = [(name, start, end, stop) for name, start, end, stop in periods(length, first, last)]
        for name, start, end, stop in expected + [(None, first, last, last + timedelta(days=1))]:
            true, row = truth.figures(kind, id, start, end), told.pop((kind, id, name), None)
            place = f"{kind} {id} {name}"
            if true is None and name is not None:
                faults += [f"{place}: told, and there is nothing to tell"] if row else []
            elif row is None:
                faults.append(f"{place}: not told")
            else:
                runs = last == truth.today and (name is None or start <= truth.today < stop)
                true = {"from": str(start), "until": str(end), "is_running": runs, **(true or {})}
                faults += differences(row, true, place)
    return faults + [f"{key}: told, and not asked for" for key in told]


def check_zone(executable, work, seed, zone):
    folder = work / zone.replace("/", "-")
    maker = Maker(seed, zone, INCIDENTS, NOW)
    maker.write(folder)
    truth = Truth(maker.site)
    ids = [component.id for component in maker.site.components]
    subjects = [("group", id) for id in ["front", "net"]] + [("component", id) for id in ids]
    subjects += [("tag", tag) for tag in sorted(TAGS)]
    first, last = truth.first_day(), truth.today
    for length in LENGTHS:
        site = json.loads(run(executable, folder, "stats", "--by", length, "--format", "json"))
        check(f"{zone}: the site by {length}", compare(site["rows"], truth, [("site", None)], length, first, last))
        everything = ["--component", "all", "--group", "all", "--tag", "all"]
        rows = json.loads(run(executable, folder, "stats", "--by", length, "--format", "json", *everything))["rows"]
        check(f"{zone}: components, groups and tags by {length}, {len(rows)} rows", compare(rows, truth, subjects, length, first, last))
    cut = json.loads(run(executable, folder, "stats", "--format", "json", "--since", "2025-02-11", "--until", "2026-04-05"))
    check(f"{zone}: days cut out of months", compare(
        cut["rows"], truth, [("site", None)], "month", date(2025, 2, 11), date(2026, 4, 5)))  # fmt: skip
    check_table(executable, folder, zone)
    return folder


def check_table(executable, folder, zone):
    """The CSV tells what the JSON tells, and no cell is a formula."""
    rows = json.loads(run(executable, folder, "stats", "--tag", "all", "--format", "json"))["rows"]
    text = run(executable, folder, "stats", "--tag", "all", "--format", "csv")
    table = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    faults = [] if len(table) == len(rows) else [f"{len(table)} rows instead of {len(rows)}"]
    for cells, row in zip(table, rows):
        place = f"{row['id']} {row['period']}"
        pairs = {
            "period": row["period"] or "total", "incidents": row["incidents"]["count"], "outage_seconds": row["outage_seconds"],
            "to_resolve_p90_seconds": row["times"]["to_resolve"]["p90_seconds"], "updates_median": row["updates"]["median"],
        }  # fmt: skip
        faults += [f"{place}: {key} is {cells[key]}" for key, value in pairs.items() if cells[key] != ("" if value is None else str(value))]
        faults += [f"{place}: a formula" for cell in cells.values() if cell[:1] in "=+-@" and cell and not cell[1:].isdigit()]
    check(f"{zone}: the table as CSV", faults)


def check_document(executable, folder, zone):
    """The file beside the pages tells the same figures."""
    run(executable, folder, "build", "--output", str(folder / "public"))
    document = json.loads((folder / "public/api/v1/insights.json").read_text())
    faults = []
    for length in LENGTHS:
        rows = json.loads(run(executable, folder, "stats", "--by", length, "--format", "json"))["rows"]
        members = {row["period"]: {key: value for key, value in row.items() if key not in ("kind", "id", "name")} for row in rows}
        for figures in document[f"{length}s"] + [document["total"]]:
            faults += [] if members[figures["period"]] == figures else [f"{figures['period']} differs"]
    check(f"{zone}: the document of the site", faults)


def main(executable, work, seed):
    print(f"seed {seed}: {len(ZONES) * INCIDENTS} incidents in {len(ZONES)} time zones")
    folders = [check_zone(executable, Path(work), seed, zone) for zone in ZONES]
    check_document(executable, folders[0], ZONES[0])
    print(f"{passed} passed, {failed} failed")
    return failed > 0 or passed == 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
