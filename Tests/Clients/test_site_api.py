"""Our own API: the document against its schema, and against our pages."""

import copy
import json
import math
from datetime import datetime

import jsonschema
import pytest

from pages import pages_of

FORMATS = jsonschema.FormatChecker(["date", "date-time"])


def schema(site):
    return json.loads(site.text("api/v1/schema.json"))


def document(site):
    return json.loads(site.text("api/v1/site.json"))


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
    lambda site: site.pop("now"),
    lambda site: site.update(more=1),
    lambda site: site.update(now="2026-11-23 18:00:00Z"),
    lambda site: site["components"][0].update(status="down"),
    lambda site: site["components"][0]["uptime"].update(percent=100.1),
    lambda site: site["incidents"][0].update(impact="huge"),
])  # fmt: skip
def test_schema_refuses_what_is_wrong(own, change):
    changed = copy.deepcopy(document(own))
    change(changed)
    assert faults(own, changed)


def instant(text):
    return text and datetime.fromisoformat(text.replace("Z", "+00:00"))


def test_components_are_those_of_the_front_page(any_site):
    pages, site = pages_of(any_site), document(any_site)
    shown = {component["id"]: component for component in site["components"] if not component["is_hidden"]}
    assert sorted(shown) == sorted(component.id for component in pages.components)
    for component in pages.components:
        told = shown[component.id]
        assert (told["name"], told["status"]) == (component.name, component.status)
        # Both are cut, never rounded up.
        percent = told["uptime"]["percent"]
        assert (percent is None) == (component.uptime is None)
        if percent is not None:
            assert math.floor(percent * 100 + 1e-6) == round(component.uptime * 100)
    names = {component["id"]: component["name"] for component in site["components"]}
    assert {group["name"]: (group["status"], [names[id] for id in group["components"]]) for group in site["groups"]} == (
        pages.groups
    )
    assert site["overall"]["description"] == pages.headline


def test_days_add_up_to_the_window(any_site):
    site = document(any_site)
    for component in site["components"]:
        assert len(component["days"]) == site["window"]["days"]
        assert component["days"][0]["date"] == site["window"]["from"]
        assert component["days"][-1]["date"] == site["window"]["until"]
        uptime = component["uptime"]
        assert sum(uptime["status_seconds"].values()) == uptime["observed_seconds"]
        assert sum(day["downtime_seconds"] for day in component["days"]) == pytest.approx(uptime["downtime_seconds"])
        weighted = sum(uptime["status_seconds"][status] * weight for status, weight in site["window"]["weights"].items())
        assert weighted == pytest.approx(uptime["downtime_seconds"])


def test_posts_are_those_of_the_pages(any_site):
    pages, site = pages_of(any_site), document(any_site)
    assert site["incident_count"] == len(pages.incidents)
    assert {incident["slug"] for incident in site["incidents"]} == set(pages.incidents)
    for incident in site["incidents"]:
        post = pages.incidents[incident["slug"]]
        assert (incident["title"], incident["state"], incident["impact"]) == (post.title, post.state, post.impact)
        assert (instant(incident["started"]), instant(incident["resolved"])) == (
            post.facts["Started"], post.facts.get("Ended"))  # fmt: skip
        assert instant(incident["postmortem"]) == post.postmortem
        assert incident["times"]["update_count"] == len(post.updates)
        assert sorted(component["id"] for component in incident["components"]) == sorted(post.components)
    assert {maintenance["slug"] for maintenance in site["maintenances"]} == set(pages.maintenances)
    for maintenance in site["maintenances"]:
        post = pages.maintenances[maintenance["slug"]]
        assert (maintenance["title"], maintenance["state"]) == (post.title, post.state)
        assert (instant(maintenance["starts"]), instant(maintenance["ends"])) == (post.facts["Begins"], post.facts["Ends"])


def test_agrees_with_the_status_api(any_site):
    site = document(any_site)
    told = json.loads(any_site.text("api/v2/components.json"))["components"]
    assert {component["status_api_id"]: component["status"] for component in site["components"] if not component["is_hidden"]} == {
        component["id"]: component["status"] for component in told if not component["group"]
    }
    incidents = json.loads(any_site.text("api/v2/incidents.json"))["incidents"]
    assert [incident["status_api_id"] for incident in site["incidents"]][:50] == [incident["id"] for incident in incidents]


def test_dependencies_go_both_ways(own):
    components = {component["id"]: component for component in document(own)["components"]}
    for id, component in components.items():
        for alternatives in component["requires"]:
            for required in alternatives:
                assert id in components[required]["required_by"]
        assert component["is_single_point_of_failure"] == any(
            not components[failing]["is_hidden"] for failing in component["blast_radius"])  # fmt: skip


def test_next_change_is_that_of_the_list_of_files(any_site):
    files = json.loads(any_site.text("allclear.json"))
    site = document(any_site)
    assert (site["now"], site["next_change"]) == (files["now"], files["next_change"])
