"""The guide's scripts and recipes for continuous integration and for buckets."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from conftest import PROJECT, WORK, build, with_samples
from servers import Served
from site_folder import HASHED
from snippets import SNIPPETS, snippet

AWS = Path(__file__).parent / "stand_ins"


@pytest.fixture
def is_due(site):
    script = WORK / "is-due"
    script.write_text(snippet("is-due"))

    def ask(next_change):
        folder = WORK / "due"
        folder.mkdir(exist_ok=True)
        (folder / "allclear.json").write_text(json.dumps({"next_change": next_change}))
        with Served("plain", folder, WORK / "due-server") as served:
            result = subprocess.run(["sh", script, f"http://127.0.0.1:{served.port}/"], capture_output=True, text=True)
        shutil.rmtree(WORK / "due-server")
        assert result.stderr == ""
        return result.returncode == 0

    return ask


@pytest.mark.parametrize("next_change, is_expected", [
    ("2020-01-01T00:00:00Z", True), ("2999-01-01T00:00:00Z", False), (None, False),
], ids=["past", "future", "never"])  # fmt: skip
def test_a_build_is_due_when_the_next_change_has_come(is_due, next_change, is_expected):
    assert is_due(next_change) == is_expected


def test_a_build_is_due_when_there_is_no_site_yet():
    script = WORK / "is-due-nowhere"
    script.write_text(snippet("is-due"))
    # The port of discarded data: nothing listens there.
    assert subprocess.run(["sh", script, "http://127.0.0.1:9"], capture_output=True).returncode == 0


def test_the_manifest_of_a_build_names_its_next_change(site):
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", site.manifest["next_change"])
    assert site.manifest["next_change"] > site.manifest["now"]


def steps_of(workflow):
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_the_workflow_for_github_says_what_github_reads():
    workflow = yaml.safe_load(snippet("github-pages.yml"))
    # YAML 1.1 reads `on` as true.
    assert set(workflow) == {"name", True, "permissions", "concurrency", "jobs"}
    assert workflow["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}
    jobs = workflow["jobs"]
    assert set(jobs) == {"due", "build", "deploy"}
    assert jobs["build"]["needs"] == "due" and jobs["deploy"]["needs"] == "build"
    for step in steps_of(workflow):
        assert set(step) <= {"id", "uses", "with", "run", "if"} and len({"uses", "run"} & set(step)) == 1
    built = {step["id"] for step in steps_of(workflow) if "id" in step}
    named = set(re.findall(r"steps\.(\w+)\.", snippet("github-pages.yml")))
    assert named == built


def shell_of(text):
    """Whether a shell can read it."""
    return subprocess.run(["bash", "-n"], input=re.sub(r"\$\{\{.*?\}\}", "x", text), capture_output=True, text=True)


def test_the_commands_of_the_recipes_can_be_read_and_use_options_that_exist():
    github = [step["run"] for step in steps_of(yaml.safe_load(snippet("github-pages.yml"))) if "run" in step]
    pages = yaml.safe_load(snippet("gitlab-ci.yml"))["pages"]
    for command in github + pages["before_script"] + pages["script"]:
        assert shell_of(command).stderr == ""
        for arguments in re.findall(r"/allclear (build.*)$", command, re.MULTILINE):
            words = [os.environ["HOSTING_ALLCLEAR"], *arguments.split(), "--help"]
            assert subprocess.run(words, capture_output=True).returncode == 0, arguments
    assert pages["artifacts"]["paths"] == ["public"]


@pytest.mark.parametrize("event, is_asked", [("push", False), ("schedule", True)])
def test_the_workflow_asks_only_when_it_runs_by_the_clock(event, is_asked):
    folder = WORK / f"workflow-{event}"
    (folder / ".github").mkdir(parents=True)
    (folder / ".github" / "is-due").write_text("echo asked > asked; exit 1\n")
    ask = next(s for s in steps_of(yaml.safe_load(snippet("github-pages.yml"))) if s.get("id") == "ask")
    environment = {**os.environ, "GITHUB_EVENT_NAME": event, "GITHUB_OUTPUT": str(folder / "output")}
    subprocess.run(["bash", "-e", "-c", ask["run"]], check=True, cwd=folder, env=environment)
    assert (folder / "asked").exists() == is_asked
    assert (folder / "output").exists() != is_asked


class SmallSite:
    """One component and the samples, so that an upload takes a moment."""

    def __init__(self, name):
        folder = PROJECT / "Tests" / "Acceptance" / "sites" / "one"
        self.content = folder / "content"
        self.settings = with_samples(folder / "site", WORK / name / "site")
        self.output = WORK / name / "public"

    def build(self, now="2026-11-23T18:00:00Z"):
        return build(self.output, site=self.settings, content=self.content, now=now)


class Bucket:
    """What the stand-in for `aws` keeps, and in which order it was asked."""

    def __init__(self, name):
        self.root = WORK / name
        self.root.mkdir()
        self.script = self.root / "s3-upload"
        self.script.write_text(snippet("s3-upload"))

    def upload(self, folder, fails_at=None):
        (self.root / "log.jsonl").write_text("")
        environment = {**os.environ, "PATH": f"{AWS}:{os.environ['PATH']}", "BUCKETS": str(self.root)}
        if fails_at:
            environment["FAILS_AT"] = fails_at
        result = subprocess.run(
            ["sh", self.script, folder, "s3://status/live/"], env=environment, capture_output=True, text=True)
        log = [json.loads(line) for line in (self.root / "log.jsonl").read_text().splitlines()]
        return result, log

    def keys(self):
        root = self.root / "status" / "live"
        return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def published(site):
    extra = ["allclear.json"] + [asset["path"] for asset in site.manifest["superseded"]]
    return {path: site.bytes(path) for path in site.files + extra if path not in ("_headers", "_redirects", ".htaccess")}


def rank(key):
    return 3 if key == "allclear.json" else 2 if key == "index.html" else 0 if key.startswith("assets/") else 1


def test_a_bucket_gets_assets_then_pages_then_the_front_page_then_the_manifest():
    site, bucket = SmallSite("ordered"), Bucket("ordered-bucket")
    one = site.build(now="2026-11-21T18:00:00Z")
    result, log = bucket.upload(site.output)
    assert result.returncode == 0, result.stderr
    assert bucket.keys() == published(one)
    order = [rank(entry["key"]) for entry in log if entry["verb"] == "put"]
    assert order == sorted(order) and set(order) == {0, 1, 2, 3}
    for entry in log:
        if entry["verb"] == "put":
            assert entry["cache"].endswith("immutable") == bool(HASHED.match(entry["key"]))
            assert entry["type"].startswith("text/html; charset=utf-8") == entry["key"].endswith(".html")
            assert entry["type"] != "application/octet-stream" or "." not in entry["key"], entry

    # Two days later: only what changed, and what is gone goes last.
    two = site.build()
    (bucket.root / "status" / "live" / "foreign.txt").write_text("not ours")
    before = {file["path"]: file["sha256"] for file in one.manifest["files"]}
    changed = {file["path"] for file in two.manifest["files"] if before.get(file["path"]) != file["sha256"]}
    result, log = bucket.upload(site.output)
    assert result.returncode == 0, result.stderr
    assert {e["key"] for e in log if e["verb"] == "put"} == changed - {"_headers"} | {"allclear.json"}
    assert len(changed) < len(two.files)
    assert bucket.keys() == {**published(two), "foreign.txt": b"not ours"}

    # The same again: the manifest alone.
    _, log = bucket.upload(site.output)
    assert [entry["key"] for entry in log if entry["verb"] == "put"] == ["allclear.json"]


def test_what_is_gone_goes_after_all_that_is_new():
    site, bucket = SmallSite("shrinking"), Bucket("shrinking-bucket")
    site.build()
    bucket.upload(site.output)
    (site.settings / "static" / "samples" / "card.png").unlink()
    (site.settings / "static" / "new.txt").write_text("new")
    smaller = site.build()
    _, log = bucket.upload(site.output)
    verbs = [(entry["verb"], entry["key"]) for entry in log if entry["verb"] != "get"]
    assert verbs[-2:] == [("delete", "samples/card.png"), ("put", "allclear.json")]
    assert bucket.keys() == published(smaller)


def test_an_upload_that_is_cut_off_is_made_whole_by_the_next():
    small, bucket = SmallSite("cut-off"), Bucket("cut-off-bucket")
    site = small.build()
    result, log = bucket.upload(small.output, fails_at="history/index.html")
    assert result.returncode != 0
    assert not {"index.html", "allclear.json"} & {entry["key"] for entry in log if entry["verb"] == "put"}
    assert bucket.upload(small.output)[0].returncode == 0
    assert bucket.keys() == published(site)


def test_every_block_of_the_guide_is_tested():
    assert set(SNIPPETS) == {
        "is-due", "nginx.conf", "nginx-redirects", "Caddyfile", "caddy-redirects", "apache.conf", "lighttpd.conf",
        "status.lua", "lighttpd-redirects", "github-pages.yml", "gitlab-ci.yml", "s3-upload",
    }  # fmt: skip
