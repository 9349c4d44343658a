import json
import re

from project import NOW, add_incident, allclear, copy

AT = ["--now", NOW]


def test_next(folder):
    """next prints the instant alone, in each form"""
    copy(folder)
    out, err = allclear("next", *AT, cwd=folder)
    assert re.fullmatch(r"2026-11-2\dT\d\d:\d\d:\d\dZ\n", out) and err == "", out
    unix, _ = allclear("next", *AT, "--format", "unix", cwd=folder)
    assert re.fullmatch(r"\d{10}\n", unix)
    cron, _ = allclear("next", *AT, "--format", "cron", cwd=folder)
    assert re.fullmatch(r"\d{1,2} \d{1,2} \d{1,2} \d{1,2} \*\n", cron)
    minute, hour, day, month = map(int, cron.split()[:4])
    assert out.startswith(f"2026-{month:02}-{day:02}T{hour:02}:{minute:02}")
    assert "America/Chicago, in " in allclear("next", *AT, "--format", "human", cwd=folder)[0]


def test_next_agrees_with_the_manifest(folder):
    """next names the moment that the manifest of a build names"""
    copy(folder)
    allclear("build", "--now", NOW, cwd=folder)
    manifest = json.loads((folder / "public/allclear.json").read_text())
    assert allclear("next", "--now", NOW, cwd=folder)[0].strip() == manifest["next_change"]


def test_next_faults(folder):
    """A missing project ends with 1 and nothing on stdout, a wrong form with 64"""
    out, err = allclear("next", cwd=folder, expect=1)
    assert out == "" and "site.yml" in err
    allclear("next", *AT, "--format", "iso", cwd=folder, expect=64)


def test_impact(folder):
    """impact draws what fails, what stands and why, and what is required"""
    copy(folder)
    out, err = allclear("impact", "network", *AT, cwd=folder)
    assert err == "" and "\x1b" not in out
    assert re.search(r"\d+ components fail with it, \d+ of them shown on the page\. A single point of failure\.", out)
    assert "Fails" in out and "web-hosting" in out and "├─ " in out
    assert "network requires" in out and "one of these" in out and "hidden" in out


def test_impact_any(folder):
    """What needs one of several stands while another does, and fails when all of them do"""
    copy(folder)
    out, _ = allclear("impact", "dns-1", *AT, cwd=folder)
    assert re.search(r"web-hosting .*stands while dns-2 does", out), out
    out, _ = allclear("impact", "dns-1", "dns-2", *AT, cwd=folder)
    assert re.search(r"web-hosting .*\(with dns-[12]\)", out), out


def test_impact_shows_the_present(folder):
    """Statuses are those of now"""
    copy(folder)
    add_incident(folder)
    assert "Email  ✖ major outage" in allclear("impact", "email", "--now", NOW, cwd=folder)[0]


def test_impact_json(folder):
    """--json agrees with the published API"""
    copy(folder)
    allclear("build", "--now", NOW, cwd=folder)
    site = json.loads((folder / "public/api/v1/site.json").read_text())
    for component in site["components"]:
        report = json.loads(allclear("impact", component["id"], "--json", "--now", NOW, cwd=folder)[0])
        assert [one["id"] for one in report["fails"]] == component["blast_radius"], component["id"]
        own = report["components"][0]
        assert own["requires"] == component["requires"] and own["status"] == component["status"]
        assert own["is_single_point_of_failure"] == component["is_single_point_of_failure"]


def test_impact_unknown(folder):
    """An id that is not known ends with 1 and a suggestion"""
    copy(folder)
    out, err = allclear("impact", "netwrok", *AT, cwd=folder, expect=1)
    assert out == "" and "did you mean 'network'?" in err
    allclear("impact", *AT, cwd=folder, expect=64)
