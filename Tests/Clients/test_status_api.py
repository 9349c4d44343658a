"""The status API: its shape, and what two real clients of it understand, value by value against our pages."""

import importlib
import json
import os
import re
import subprocess
import sys
from datetime import datetime

import pytest
from prometheus_client.parser import text_string_to_metric_families

from allclear import PROGRAMS
from pages import pages_of

# The members of each object of a hosted page, in order, each with the types that it has there.
PAGE = {"id": "str", "name": "str", "url": "str", "time_zone": "str", "updated_at": "str"}
COMPONENT = {
    "id": "str", "name": "str", "status": "str", "created_at": "str", "updated_at": "str", "position": "int",
    "description": "str null", "showcase": "bool", "start_date": "str null", "group_id": "str null", "page_id": "str",
    "group": "bool", "only_show_if_degraded": "bool",
}  # fmt: skip
GROUP = {**COMPONENT, "components": "list"}
INCIDENT = {
    "id": "str", "name": "str", "status": "str", "created_at": "str", "updated_at": "str", "monitoring_at": "str null",
    "resolved_at": "str null", "impact": "str", "shortlink": "str", "started_at": "str", "page_id": "str",
    "incident_updates": "list", "components": "list",
}  # fmt: skip
MAINTENANCE = {**INCIDENT, "scheduled_for": "str", "scheduled_until": "str"}
UPDATE = {
    "id": "str", "status": "str", "body": "str", "incident_id": "str", "created_at": "str", "updated_at": "str",
    "display_at": "str", "affected_components": "list null", "deliver_notifications": "bool", "custom_tweet": "null",
    "tweet_id": "null",
}  # fmt: skip
AFFECTED = {"code": "str", "name": "str", "old_status": "str", "new_status": "str"}
STATUS = {"indicator": "str", "description": "str"}
TYPES = {str: "str", bool: "bool", int: "int", list: "list", type(None): "null"}

STATUSES = {"operational", "under_maintenance", "degraded_performance", "partial_outage", "major_outage"}
OPEN = {"investigating", "identified", "monitoring"}
ENDPOINTS = {
    "summary": ["page", "components", "incidents", "scheduled_maintenances", "status"],
    "status": ["page", "status"],
    "components": ["page", "components"],
    "incidents": ["page", "incidents"],
    "incidents/unresolved": ["page", "incidents"],
    "scheduled-maintenances": ["page", "scheduled_maintenances"],
    "scheduled-maintenances/upcoming": ["page", "scheduled_maintenances"],
    "scheduled-maintenances/active": ["page", "scheduled_maintenances"],
}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
ID = re.compile(r"[a-z0-9]{12}")


def read(site, endpoint):
    return json.loads(site.text(f"api/v2/{endpoint}.json"))


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def check(value, shape):
    assert list(value) == list(shape)
    for name, types in shape.items():
        assert TYPES[type(value[name])] in types.split(), f"{name} is {value[name]!r}"
        if (name.endswith("_at") or name.startswith("scheduled_")) and value[name] is not None:
            assert TIME.fullmatch(value[name]), f"{name} is {value[name]!r}"
        if name == "id" or name.endswith("_id") and value[name] is not None and name != "tweet_id":
            assert ID.fullmatch(value[name]), f"{name} is {value[name]!r}"


def check_component(component):
    check(component, GROUP if component["group"] else COMPONENT)
    assert component["status"] in STATUSES
    assert component["start_date"] is None or re.fullmatch(r"\d{4}-\d\d-\d\d", component["start_date"])
    assert component["created_at"] <= component["updated_at"]


def check_incident(incident, shape):
    check(incident, shape)
    times = [update["display_at"] for update in incident["incident_updates"]]
    assert times and times == sorted(times, reverse=True)
    assert incident["created_at"] <= incident["updated_at"]
    for update in incident["incident_updates"]:
        check(update, UPDATE)
        assert update["incident_id"] == incident["id"]
        for affected in update["affected_components"] or []:
            check(affected, AFFECTED)
            assert {affected["old_status"], affected["new_status"]} <= STATUSES
    for component in incident["components"]:
        check_component(component)


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_has_the_shape_of_hosted_pages(any_site, endpoint):
    document = read(any_site, endpoint)
    assert list(document) == ENDPOINTS[endpoint]
    check(document["page"], PAGE)
    assert document["page"] == read(any_site, "status")["page"]
    for component in document.get("components", []):
        check_component(component)
    for incident in document.get("incidents", []):
        check_incident(incident, INCIDENT)
        assert incident["impact"] in {"none", "minor", "major", "critical"}
        assert incident["status"] in (OPEN if endpoint != "incidents" else OPEN | {"resolved", "postmortem"})
    for maintenance in document.get("scheduled_maintenances", []):
        check_incident(maintenance, MAINTENANCE)
        assert maintenance["impact"] == "maintenance"
        assert maintenance["status"] in {
            "summary": {"scheduled", "in_progress", "verifying"},
            "scheduled-maintenances": {"scheduled", "in_progress", "verifying", "completed"},
            "scheduled-maintenances/upcoming": {"scheduled"},
            "scheduled-maintenances/active": {"in_progress", "verifying"},
        }[endpoint]
    if "status" in document:
        check(document["status"], STATUS)
        assert document["status"]["indicator"] in {"none", "minor", "major", "critical", "maintenance"}


def test_ids_are_unique_among_things_of_a_kind(any_site):
    posts = read(any_site, "incidents")["incidents"] + read(any_site, "scheduled-maintenances")["scheduled_maintenances"]
    updates = [update["id"] for post in posts for update in post["incident_updates"]]
    components = [component["id"] for component in read(any_site, "components")["components"]]
    for ids in ([post["id"] for post in posts], updates, components):
        assert len(ids) == len(set(ids))


def test_lists_hold_at_most_fifty(any_site):
    for endpoint, members in ENDPOINTS.items():
        document = read(any_site, endpoint)
        for member in {"incidents", "scheduled_maintenances"} & set(members):
            assert len(document[member]) <= 50


def test_components_are_those_of_the_front_page(any_site):
    pages, components = pages_of(any_site), read(any_site, "components")["components"]
    named = {component["id"]: component["name"] for component in components}
    members = sorted((component["name"], component["status"]) for component in components if not component["group"])
    assert members == sorted((component.name, component.status) for component in pages.components)
    groups = {component["name"]: (component["status"], [named[member] for member in component["components"]])
              for component in components if component["group"]}  # fmt: skip
    assert groups == pages.groups


def test_status_is_the_headline(any_site):
    assert read(any_site, "status")["status"]["description"] == pages_of(any_site).headline


def shown_names(pages, ids):
    names = {component.id: component.name for component in pages.components}
    return sorted(names[id] for id in ids if id in names)


def test_incidents_are_those_of_the_pages(any_site):
    pages = pages_of(any_site)
    newest = sorted(pages.incidents.values(), key=lambda post: (-post.facts["Started"].timestamp(), post.slug))[:50]
    told = read(any_site, "incidents")["incidents"]
    assert [incident["name"] for incident in told] == [post.title for post in newest]
    for incident, post in zip(told, newest):
        over = "postmortem" if post.postmortem else "resolved"
        assert incident["status"] == (over if post.state == "resolved" else post.state)
        assert incident["impact"] == post.impact
        assert instant(incident["started_at"]) == post.facts["Started"]
        assert (incident["resolved_at"] and instant(incident["resolved_at"])) == post.facts.get("Ended")
        assert incident["shortlink"] == f"{incident_base(any_site)}incidents/{post.slug}/"
        assert sorted(component["name"] for component in incident["components"]) == shown_names(pages, post.components)
        check_updates(incident, post)
    unresolved = read(any_site, "incidents/unresolved")["incidents"]
    assert {incident["name"] for incident in unresolved} == {post.title for post in pages.open_incidents.values()}
    assert unresolved == read(any_site, "summary")["incidents"]


def incident_base(site):
    return read(site, "status")["page"]["url"] + "/"


def check_updates(incident, post):
    """Every update of the page, newest first, and nothing but them, the postmortem, or a summary in place of updates."""
    told = [update for update in incident["incident_updates"] if update["status"] != "postmortem"]
    reviews = [update for update in incident["incident_updates"] if update["status"] == "postmortem"]
    assert [instant(review["display_at"]) for review in reviews] == ([post.postmortem] if post.postmortem else [])
    if not post.updates:
        assert len(told) == 1
        return
    assert [instant(update["display_at"]) for update in told] == [update.at for update in post.updates]
    for update, shown in zip(told, post.updates):
        if shown.state not in (None, "cancelled"):
            assert update["status"] == shown.state
        # The first words, before links and lists are written in two ways.
        assert " ".join(shown.text.split()[:4]).replace("\u2019", "'") in " ".join(update["body"].split())


def test_maintenances_are_those_of_the_pages(any_site):
    pages, told = pages_of(any_site), read(any_site, "scheduled-maintenances")["scheduled_maintenances"]
    assert len(told) == min(50, len(pages.maintenances))
    by_link = {maintenance["shortlink"]: maintenance for maintenance in told}
    for post in pages.maintenances.values():
        maintenance = by_link[f"{incident_base(any_site)}maintenance/{post.slug}/"]
        assert maintenance["name"] == post.title
        assert maintenance["status"] == {"cancelled": "completed"}.get(post.state, post.state)
        assert instant(maintenance["scheduled_for"]) == post.facts["Begins"]
        assert instant(maintenance["scheduled_until"]) == post.facts["Ends"]
        assert sorted(component["name"] for component in maintenance["components"]) == shown_names(pages, post.components)
        # Of one that repeats only the updates of the occurrence that matters now, or none but the summary.
        shown = {update.at for update in post.updates}
        times = {instant(update["display_at"]) for update in maintenance["incident_updates"]}
        assert times <= shown or len(times) == 1
    upcoming = read(any_site, "scheduled-maintenances/upcoming")["scheduled_maintenances"]
    active = read(any_site, "scheduled-maintenances/active")["scheduled_maintenances"]
    assert {post["name"] for post in upcoming} == {post.title for post in pages.maintenances_in("scheduled").values()}
    assert {post["name"] for post in active} == {
        post.title for post in pages.maintenances_in("in_progress", "verifying").values()
    }
    assert [post["scheduled_for"] for post in upcoming] == sorted(post["scheduled_for"] for post in upcoming)
    assert read(any_site, "summary")["scheduled_maintenances"] == active + upcoming


def test_front_page_shows_the_same_work(any_site):
    pages = pages_of(any_site)
    assert set(pages.front_links("open-incidents")) == set(pages.open_incidents)
    assert set(pages.front_links("planned-work")) <= set(pages.maintenances_in("scheduled", "in_progress", "verifying"))


def exported(site, folder):
    """What the Prometheus exporter makes of the site: name of a metric to its samples, labels and value."""
    services = folder / "services.json"
    services.write_text(json.dumps({"us": {"name": "Us", "url": site.address + "api/v2/summary.json"}}))
    metrics = folder / "metrics.prom"
    run = subprocess.run(
        [PROGRAMS / "statuspage-prometheus-exporter"], cwd=folder, capture_output=True, text=True, timeout=60,
        env={**os.environ, "RUN_MODE": "once", "METRICS_TEXTFILE_PATH": str(metrics),
             "SERVICES_JSON_PATH": str(services), "CACHE_DIR": str(folder / "cache")},
    )  # fmt: skip
    assert "ERROR" not in run.stdout + run.stderr and "Traceback" not in run.stderr
    samples = {}
    for family in text_string_to_metric_families(metrics.read_text()):
        for sample in family.samples:
            samples.setdefault(sample.name, []).append((sample.labels, sample.value))
    return samples


def listed(names):
    return ", ".join(names)[:150]


def test_prometheus_exporter_says_what_the_pages_say(any_site, tmp_path):
    pages, samples = pages_of(any_site), exported(any_site, tmp_path)

    statuses = {labels["component_name"]: value for labels, value in samples["statuspage_component_status"]}
    expected = {component.name: float(component.status == "operational") for component in pages.components}
    expected |= {name: float(status == "operational") for name, (status, _) in pages.groups.items()}
    assert statuses == expected

    order = [component.id for component in pages.components]
    names = {component.id: component.name for component in pages.components}
    told = {(labels["incident_name"], labels["impact"], labels["started_at"], labels["affected_components"], labels["shortlink"])
            for labels, value in samples["statuspage_incident_info"] if value == 1}  # fmt: skip
    assert told == {
        (post.title[:100], post.impact, f"{post.facts['Started']:%Y-%m-%dT%H:%M:%SZ}",
         listed(names[id] for id in post.components if id in order),
         f"{incident_base(any_site)}incidents/{post.slug}/")
        for post in pages.open_incidents.values()
    }  # fmt: skip

    told = {(labels["maintenance_name"], labels["scheduled_start"], labels["scheduled_end"])
            for labels, value in samples["statuspage_maintenance_info"] if value == 1}  # fmt: skip
    assert told == {
        (post.title[:100], f"{post.facts['Begins']:%Y-%m-%dT%H:%M:%SZ}", f"{post.facts['Ends']:%Y-%m-%dT%H:%M:%SZ}")
        for post in pages.maintenances_in("scheduled", "in_progress", "verifying").values()
    }


def summary_of_statuscheck(site):
    sys.modules.pop("statuscheck", None)
    base = importlib.import_module("statuscheck.services.bases._statuspageio").BaseStatusPageAPI

    class Us(base):
        name = "Us"
        domain_id = "us"

        def _get_base_url(self):
            return site.address + "api/v2/"

    return Us().get_summary()


def test_statuscheck_says_what_the_pages_say(any_site):
    pages, summary = pages_of(any_site), summary_of_statuscheck(any_site)
    assert summary.status.description == pages.headline
    assert summary.status.is_ok == (pages.headline == "All Systems Operational")

    told = sorted((component.name, component.extra_data["status"], component.status)
                  for component in summary.components if not component.extra_data["group"])  # fmt: skip
    assert told == sorted((component.name, component.status, summary_word(component.status)) for component in pages.components)

    planned = pages.maintenances_in("scheduled", "in_progress", "verifying")
    expected = [(post.title, post.state, shown_names(pages, post.components))
                for post in [*pages.open_incidents.values(), *planned.values()]]  # fmt: skip
    told = [(post.name, post.status, sorted(component.name for component in post.components)) for post in summary.incidents]
    assert sorted(told) == sorted(expected)


def summary_word(status):
    """statuscheck's own word for a status."""
    table = importlib.import_module("statuscheck.services.bases._statuspageio").COMPONENT_STATUS_MAPPING
    return table[status]
