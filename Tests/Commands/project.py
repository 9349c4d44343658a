"""A copy of this project's own site, and the executable."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
EXECUTABLE = os.environ["ALLCLEAR"]
# The storm is open, planned work lies ahead.
NOW = "2026-11-23T18:00:00Z"
PATIENCE = 60


def environment(**more):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
    return kept | {
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_AUTHOR_NAME": "a",
        "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.com"} | more


def allclear(*arguments, cwd=None, expect=0, env=None):
    result = subprocess.run(
        [EXECUTABLE, *map(str, arguments)], cwd=cwd, env=environment(**(env or {})), stdin=subprocess.DEVNULL,
        capture_output=True, timeout=PATIENCE)
    out, err = result.stdout.decode(), result.stderr.decode()
    assert result.returncode == expect, f"exit code {result.returncode}, not {expect}\n{out}\n{err}"
    return out, err


def start(*arguments, cwd=None, env=None, stdout=subprocess.PIPE):
    return subprocess.Popen(
        [EXECUTABLE, *map(str, arguments)], cwd=cwd, env=environment(**(env or {})), stdin=subprocess.DEVNULL,
        stdout=stdout, stderr=subprocess.PIPE)


def copy(folder):
    for name in ("site", "content"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def build(folder, output, now=NOW):
    allclear("build", "--now", now, "--output", output, cwd=folder)
    return folder / output


def git(folder, *arguments):
    return subprocess.run(
        ["git", "-C", folder, *arguments], env=environment(), check=True, capture_output=True, text=True).stdout


def commit(folder, subject="x"):
    if not (folder / ".git").exists():
        git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", subject)


INCIDENT = """---
title: {title}
components:
  webmail: major_outage
started: 2026-11-23 11:00
---

Mail does not open.

## Investigating — 2026-11-23 11:05 {{next=12:30}}

We look for the cause.
"""


def add_incident(folder, slug="mail", title="Webmail is down", more=""):
    path = folder / "content/incidents/2026" / f"2026-11-23-{slug}.md"
    path.write_text(INCIDENT.format(title=title) + more)
    return path
