"""What the posts add up to: the document against its schema, against our other API, and against our table."""

import copy
import csv
import io
import json

import jsonschema
import pytest

FORMATS = jsonschema.FormatChecker(["date", "date-time"])


def schema(site):
    return json.loads(site.text("api/v1/insights.schema.json"))


def document(site):
    if not (site.folder / "api/v1/insights.json").exists():
        pytest.skip("its settings keep the figures from readers")
    return json.loads(site.text("api/v1/insights.json"))


def faults(site, value):
    checker = jsonschema.Draft202012Validator(schema(site), format_checker=FORMATS)
    return [f"{error.json_path}: {error.message[:200]}" for error in checker.iter_errors(value)]


def test_schema_is_one(own):
    jsonschema.Draft202012Validator.check_schema(schema(own))


def test_schema_leaves_nothing_open(own):
    """Every object lists its members, all of them required."""

    def walk(part):
        if isinstance(part, dict):
            if "properties" in part and "type" in part:
                assert part["additionalProperties"] is False
                assert sorted(part["required"]) == sorted(part["properties"])
            for value in part.values():
                walk(value)
        elif isinstance(part, list):
            for value in part:
                walk(value)

    walk(schema(own))


def test_keeps_its_schema(any_site):
    assert faults(any_site, document(any_site)) == []


@pytest.mark.parametrize("change", [
    lambda told: told.pop("total"),
    lambda told: told.update(more=1),
    lambda told: told["total"].update(uptime_percent=100.1),
    lambda told: told["years"][0].update(period="2026-Q5"),
    lambda told: told["total"]["incidents"].update(huge=1),
    lambda told: told["total"]["times"]["to_resolve"].update(median_seconds=-1),
])  # fmt: skip
def test_schema_refuses_what_is_wrong(own, change):
    changed = copy.deepcopy(document(own))
    change(changed)
    assert faults(own, changed)


def test_agrees_with_the_site(any_site):
    told, site = document(any_site), json.loads(any_site.text("api/v1/site.json"))
    assert told["total"]["incidents"]["count"] == site["incident_count"]
    counts = {component["id"]: component["total"]["incidents"]["count"] for component in told["components"]}
    assert counts == {component["id"]: component["incident_count"] for component in site["components"]}
    months = {figures["period"]: figures for figures in told["months"]}
    for month in site["months"]:
        figures = months.get(month["month"])
        if figures is None:
            # Months without anything are left out, and those beyond the newest 36.
            year, number = map(int, month["month"].split("-"))
            age = (any_site.now.year - year) * 12 + any_site.now.month - number
            assert age >= 36 or month["incident_count"] == month["outage_seconds"] == 0
        else:
            assert (figures["incidents"]["count"], figures["outage_seconds"]) == (month["incident_count"], month["outage_seconds"])
            assert figures["uptime_percent"] == month["uptime_percent"]


def test_years_add_up(any_site):
    told = document(any_site)
    for subject in [told] + told["components"] + told["groups"] + told["tags"]:
        for member in ["outage_seconds", "maintenance_count"]:
            assert sum(year[member] for year in subject["years"]) == subject["total"][member]
        for impact, count in subject["total"]["incidents"].items():
            assert sum(year["incidents"][impact] for year in subject["years"]) == count


def test_table_is_that_of_the_document(any_site):
    told = document(any_site)
    table = list(csv.DictReader(io.StringIO(any_site.text("insights/months.csv"), newline=""), strict=True))
    rows = {(row["kind"], row["id"], row["period"]): row for row in table}
    assert len(rows) == len(table)
    for figures in told["months"]:
        row = rows["site", "", figures["period"]]
        assert (int(row["incidents"]), int(row["outage_seconds"])) == (figures["incidents"]["count"], figures["outage_seconds"])
    for component in told["components"]:
        for figures in component["months"]:
            row = rows["component", component["id"], figures["period"]]
            assert float(row["downtime_seconds"]) == figures["downtime_seconds"]
            assert row["uptime_percent"] == "" or float(row["uptime_percent"]) == figures["uptime_percent"]
    assert all(not cell.startswith(("=", "+", "@")) for row in table for cell in row.values())
