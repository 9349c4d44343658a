"""The recipes for CI that `init` writes: their form, and their shell lines, run as far as they can be here."""

import json
import os
import shutil
import subprocess
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
import yaml

from allclear import EXECUTABLE, OPTIONS, environment, run
from core_yaml import load

NOW = "2026-03-10T12:00:00Z"


def made(folder, ci):
    result = run("init", folder, *OPTIONS, "--ci", ci, "--now", NOW)
    assert result.returncode == 0, result.stderr
    return folder


@pytest.fixture
def programs(tmp_path):
    """A folder for PATH with the program under its own name."""
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "allclear").symlink_to(EXECUTABLE)
    return folder


def shell(script, cwd, programs, **more):
    settings = environment(**more)
    settings["PATH"] = f"{programs}:{settings['PATH']}"
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], cwd=cwd, env=settings, capture_output=True, text=True, timeout=60)


def workflow(folder, name):
    return load((folder / f".github/workflows/{name}.yml").read_text())


def steps(document):
    return [step for job in document["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("name", ["check", "publish"])
def test_github_workflow_has_the_form_of_one(name, tmp_path):
    document = workflow(made(tmp_path / "s", "github"), name)
    assert set(document) <= {"name", "on", "permissions", "jobs", "concurrency"}
    assert set(document["on"]) <= {"pull_request", "push", "schedule", "workflow_dispatch"}
    for job in document["jobs"].values():
        assert {"runs-on", "steps"} <= set(job)
        ids = [step["id"] for step in job["steps"] if "id" in step]
        assert len(ids) == len(set(ids))
        text = json.dumps(job)
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step)
            if "uses" in step:
                assert step["uses"].split("@")[1].startswith("v")
        # An expression may only name steps that exist.
        for part in text.split("steps.")[1:]:
            assert part.split(".")[0] in ids


def test_github_pages_is_asked_for_as_it_wants_to_be(tmp_path):
    document = workflow(made(tmp_path / "s", "github"), "publish")
    assert document["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}
    used = [step["uses"].split("@")[0] for step in steps(document) if "uses" in step]
    assert used[-2:] == ["actions/upload-pages-artifact", "actions/deploy-pages"]


def test_gitlab_pipeline_has_the_form_of_one(tmp_path):
    document = load((made(tmp_path / "s", "gitlab") / ".gitlab-ci.yml").read_text())
    jobs = {name: job for name, job in document.items() if name not in ("default", "workflow")}
    assert set(jobs) == {"check", "pages"}
    for job in jobs.values():
        assert job["rules"]
        assert all(isinstance(line, str) for line in job["script"])
    assert jobs["pages"]["artifacts"]["paths"] == ["public"]


@pytest.mark.parametrize("ci", ["github", "gitlab"])
def test_all_shell_parses(ci, tmp_path):
    folder = made(tmp_path / "s", ci)
    if ci == "github":
        scripts = [step["run"] for name in ("check", "publish") for step in steps(workflow(folder, name)) if "run" in step]
    else:
        document = load((folder / ".gitlab-ci.yml").read_text())
        parts = [document["default"], document["check"], document["pages"]]
        scripts = [line for part in parts for key in ("before_script", "script") for line in part.get(key, [])]
    scripts += [file.read_text() for file in (folder / ".ci").iterdir()]
    assert len(scripts) >= 6
    for script in scripts:
        parsed = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True)
        assert parsed.stderr == ""


def test_the_program_comes_from_its_sources_once(tmp_path):
    """With a compiler, a package manager and sources that only pretend."""
    folder = made(tmp_path / "s", "github")
    source, programs = tmp_path / "source", tmp_path / "programs"
    (source / ".ci").mkdir(parents=True)
    (source / ".ci/install").write_text("echo installed libraries\n")
    git = ["git", "-c", "user.name=T", "-c", "user.email=t@example.com", "-C", source]
    subprocess.run(["git", "init", "-q", "-b", "main", source], check=True)
    subprocess.run([*git, "add", "-A"], check=True)
    subprocess.run([*git, "commit", "-qm", "Begin"], check=True)
    commit = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True).stdout.strip()
    programs.mkdir()
    (programs / "apt-get").write_text("#!/bin/sh\n")
    (programs / "swift").write_text(
        f'#!/bin/sh\necho compiling\nmkdir -p .build/release\ncp "{EXECUTABLE}" .build/release/allclear\n')
    for name in ("apt-get", "swift"):
        (programs / name).chmod(0o755)

    def get(*words, **more):
        return shell(" ".join([".ci/get-allclear", *words]), folder, programs, ALLCLEAR_SOURCE=f"file://{source}", **more)

    for revision in ("", "main", commit):
        assert get("key", ALLCLEAR_REVISION=revision).stdout == f"{commit}\n"
    for revision in ("", "main", commit):
        shutil.rmtree(folder / ".allclear", ignore_errors=True)
        result = get(ALLCLEAR_REVISION=revision)
        assert result.returncode == 0, result.stderr
        assert "installed libraries\ncompiling\nAllclear " in result.stdout
    again = get()
    assert again.returncode == 0
    assert "compiling" not in again.stdout
    assert not (folder / ".allclear/source").exists()
    missing = shell(".ci/get-allclear", folder, programs)
    assert missing.returncode != 0
    assert "README.md, Set up once" in missing.stderr


def repository(folder):
    """The project as a git repository with one commit."""
    git = ["git", "-c", "user.name=T", "-c", "user.email=t@example.com", "-C", folder]
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
    subprocess.run([*git, "add", "-A"], check=True)
    subprocess.run([*git, "commit", "-qm", "Begin"], check=True)


def test_github_check_reports_and_says_what_changes(tmp_path, programs):
    folder = made(tmp_path / "s", "github")
    repository(folder)
    lines = {step.get("name"): step for step in steps(workflow(folder, "check")) if "run" in step}
    (folder / "content/incidents/mail.md").write_text(
        "---\ntitle: Mail is late\ncomponents: { website: partial_outage }\nstarted: 2026-03-10 06:00\n---\n\n"
        "## Resolved — 2026-03-10 06:30\n\nIt works again.\n")
    epoch = {"SOURCE_DATE_EPOCH": "1773144000", "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"), "BASE": "HEAD"}
    sound = shell(lines["Check"]["run"], folder, programs, **epoch)
    assert (sound.returncode, sound.stderr) == (0, "")
    change = shell(lines["Say what readers would see change"]["run"], folder, programs, **epoch)
    assert change.returncode == 0, change.stderr
    assert "Mail is late" in (tmp_path / "summary.md").read_text()

    (folder / "content/incidents/bad.md").write_text("---\ntitle: X\nstarted: 2026-03-10 06:00\ntitel: y\n---\n")
    faulty = shell(lines["Check"]["run"], folder, programs, **epoch)
    assert faulty.returncode == 1
    assert "::error file=content/incidents/bad.md,line=4,col=1" in faulty.stderr + faulty.stdout
    sarif = shell(lines["Check, as SARIF"]["run"], folder, programs, **epoch)
    assert sarif.returncode == 0
    results = json.loads((folder / "allclear.sarif").read_text())["runs"][0]["results"]
    assert [result["ruleId"] for result in results] == ["unknown-key"]


def test_github_build_publishes(tmp_path, programs):
    folder = made(tmp_path / "s", "github")
    lines = {step.get("name"): step["run"] for step in steps(workflow(folder, "publish")) if "run" in step}
    output = tmp_path / "output"
    due = lines["See whether there is something to publish"]
    result = shell(due, folder, programs, GITHUB_EVENT_NAME="push", GITHUB_OUTPUT=str(output), ADDRESS="x")
    assert (result.returncode, output.read_text()) == (0, "due=true\n")
    assert shell(lines["Build"], folder, programs).returncode == 0
    assert (folder / "public/index.html").exists()


def test_gitlab_check_says_what_changes(tmp_path, programs):
    folder = made(tmp_path / "s", "gitlab")
    repository(folder)
    script = "\n".join(load((folder / ".gitlab-ci.yml").read_text())["check"]["script"])
    result = shell(script, folder, programs, SOURCE_DATE_EPOCH="1773144000", CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD")
    assert result.returncode == 0, result.stderr
    assert (folder / "changes.md").read_text() != ""


@pytest.fixture
def served(tmp_path):
    """Serves a folder; its address."""
    folder = tmp_path / "served"
    folder.mkdir()

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=folder)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder, f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def test_it_is_due_when_time_has_changed_the_site(tmp_path, programs, served):
    folder = made(tmp_path / "s", "github")
    published, address = served

    def due():
        result = shell(f".ci/is-due {address}", folder, programs)
        return result.returncode, result.stdout + result.stderr

    # Nothing is published yet.
    assert due()[0] == 0
    # As of before the planned work, which is long over now.
    assert run("build", "--now", NOW, "--output", published / "site", cwd=folder).returncode == 0
    shutil.copy(published / "site/allclear.json", published / "allclear.json")
    code, text = due()
    assert code == 0, text
    assert "Published as of 2026-03-10T12:00:00Z" in text
    # After everything that will ever change by itself.
    document = json.loads((published / "allclear.json").read_text())
    (published / "allclear.json").write_text(json.dumps({**document, "now": "2090-01-01T00:00:00Z"}))
    code, text = due()
    assert code == 1, text
