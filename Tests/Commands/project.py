"""A small project, and the executable."""

import os
import subprocess

EXECUTABLE = os.environ["ALLCLEAR"]
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


SETTINGS = """
title: Small Status
url: https://status.small.example/
timezone: America/Chicago
groups:
  - { id: network, name: Network }
components:
  - { id: network, name: Kansas City network, group: network, requires: [{ any: [carrier-a, carrier-b] }] }
  - { id: dns-1, name: Name server 1, group: network, requires: [network] }
  - { id: dns-2, name: Name server 2, group: network }
  - { id: web-hosting, name: Web hosting, requires: [network, { any: [dns-1, dns-2] }] }
  - { id: panel, name: Control panel, requires: [web-hosting] }
  - { id: email, name: Email, requires: [{ any: [dns-1, dns-2] }] }
  - { id: carrier-a, name: Carrier A, hidden: true }
  - { id: carrier-b, name: Carrier B, hidden: true }
"""
WORK = """---
title: New software for both routers
components: [network]
starts: 2026-11-29 03:00
ends: 2026-11-29 04:30
---

## Scheduled — 2026-11-20 12:00

Nothing should be felt.
"""


def copy(folder):
    """The project: all is well, and work is planned."""
    for path, text in (("site/site.yml", SETTINGS), ("content/maintenance/routers.md", WORK)):
        (folder / path).parent.mkdir(parents=True)
        (folder / path).write_text(text)
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
slug: {slug}
components:
  email: major_outage
started: 2026-11-23 11:00
---

Mail does not open.

## Investigating — 2026-11-23 11:05 {{next=12:30}}

We look for the cause.
"""


def add_incident(folder, slug="mail", title="Webmail is down", more=""):
    path = folder / "content/incidents/2026" / f"2026-11-23-{slug}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(INCIDENT.format(title=title, slug=slug) + more)
    return path
