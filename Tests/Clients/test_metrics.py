"""What Prometheus scrapes: parsed by its Python client, and by promtool where there is one; against our own API."""

import json
import shutil
import subprocess
from datetime import datetime

import pytest
from prometheus_client.parser import text_string_to_metric_families

LEVELS = ["operational", "under_maintenance", "degraded_performance", "partial_outage", "major_outage"]


def families(site):
    return {family.name: family for family in text_string_to_metric_families(site.text("metrics.txt"))}


def values(family, *labels):
    return {tuple(sample.labels[label] for label in labels): sample.value for sample in family.samples} if family else {}


def value(family):
    (sample,) = family.samples
    return sample.value


def document(site):
    return json.loads(site.text("api/v1/site.json"))


def seconds(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def test_every_metric_is_a_documented_gauge(any_site):
    for family in families(any_site).values():
        assert family.type == "gauge" and family.documentation
        assert family.name.startswith("allclear_")
        samples = [tuple(sorted(sample.labels.items())) for sample in family.samples]
        assert len(samples) == len(set(samples))


def test_promtool_finds_nothing(any_site):
    promtool = shutil.which("promtool")
    if not promtool:
        pytest.skip("no promtool here")
    run = subprocess.run([promtool, "check", "metrics"], input=any_site.bytes("metrics.txt"), capture_output=True)
    assert (run.returncode, run.stderr.decode()) == (0, "")


def test_components_are_those_of_the_api(any_site):
    metrics, site = families(any_site), document(any_site)
    components = {component["id"]: component for component in site["components"]}
    info = {sample.labels["component"]: sample.labels for sample in metrics["allclear_component_info"].samples}
    assert info == {
        id: {"component": id, "name": component["name"], "group": component["group"] or "",
             "hidden": str(component["is_hidden"]).lower()}
        for id, component in components.items()
    }  # fmt: skip
    assert values(metrics["allclear_component_status"], "component") == {
        (id,): LEVELS.index(component["status"]) for id, component in components.items()
    }
    assert values(metrics["allclear_component_state"], "component", "status") == {
        (id, status): float(component["status"] == status) for id, component in components.items() for status in LEVELS
    }
    assert values(metrics["allclear_component_downtime_seconds"], "component") == {
        (id,): component["uptime"]["downtime_seconds"] for id, component in components.items()
    }
    ratios = values(metrics["allclear_component_uptime_ratio"], "component")
    for id, component in components.items():
        uptime = component["uptime"]
        if not uptime["observed_seconds"]:
            assert (id,) not in ratios
            continue
        assert ratios[id,] == pytest.approx(1 - uptime["downtime_seconds"] / uptime["observed_seconds"], abs=1e-8)
        assert (ratios[id,] == 1) == (uptime["downtime_seconds"] == 0)
    assert values(metrics["allclear_component_may_be_affected"], "component") == {
        (id,): float(bool(component["may_be_affected_by"])) for id, component in components.items()
    }


def test_posts_are_those_of_the_api(any_site):
    metrics, site = families(any_site), document(any_site)
    assert value(metrics["allclear_incidents"]) == site["incident_count"]
    assert values(metrics["allclear_incidents_open"], "impact") == {
        (impact,): sum(incident["is_open"] and incident["impact"] == impact for incident in site["incidents"])
        for impact in ("none", "minor", "major", "critical")
    }
    states = [maintenance["state"] for maintenance in site["maintenances"]]
    assert value(metrics["allclear_maintenances_upcoming"]) == states.count("scheduled")
    assert value(metrics["allclear_maintenances_active"]) == states.count("in_progress") + states.count("verifying")
    planned = [seconds(maintenance["starts"]) for maintenance in site["maintenances"] if maintenance["state"] == "scheduled"]
    next_start = metrics.get("allclear_maintenance_next_start_timestamp_seconds")
    assert (value(next_start) if next_start else None) == min(planned, default=None)
    assert value(metrics["allclear_follow_ups_open"]) == sum(not task["is_done"] for task in site["follow_ups"])
    assert value(metrics["allclear_follow_ups_overdue"]) == sum(task["is_overdue"] for task in site["follow_ups"])
    steps = {"detect": "to_detect_seconds", "first_post": "to_first_post_seconds", "identify": "to_identify_seconds",
             "resolve": "to_resolve_seconds"}  # fmt: skip
    assert values(metrics.get("allclear_component_median_seconds"), "component", "step") == {
        (medians["component"], step): medians[member]
        for medians in site["medians"] if medians["month"] is None
        for step, member in steps.items() if medians[member] is not None
    }  # fmt: skip


def test_times_and_headline_are_those_of_the_api(any_site):
    metrics, site = families(any_site), document(any_site)
    assert value(metrics["allclear_build_timestamp_seconds"]) == seconds(site["now"])
    assert value(metrics["allclear_next_change_timestamp_seconds"]) == seconds(site["next_change"])
    levels = values(metrics["allclear_overall_status"], "status")
    assert [level for (level,), is_set in levels.items() if is_set] == [site["overall"]["level"]]
