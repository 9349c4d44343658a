"""Interrupted, the program ends as shells expect, and leaves nothing half done."""

import os
import signal
import time

import pytest

from allclear import Terminal, options, tree

SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143)]
NAMES = ["interrupt", "terminate"]


def watchers():
    """The commands that go on until they are stopped."""
    return [
        *[[*path, "--watch"] for path, command in sorted(tree().items()) if "--watch" in options(command)],
        ["serve"],
    ]


@pytest.mark.parametrize("arguments", watchers(), ids=" ".join)
@pytest.mark.parametrize("number, code", SIGNALS, ids=NAMES)
def test_a_signal_ends_a_watch(arguments, number, code, project):
    terminal = Terminal(*arguments, cwd=project)
    # The first words are there once everything is set up.
    terminal.expect(r"\S+.*\n")
    time.sleep(0.3)
    terminal.sendintr() if number == signal.SIGINT else os.kill(terminal.pid, number)
    assert terminal.end() == code


@pytest.fixture
def editor(tmp_path):
    """An editor that says that it is open and then waits."""
    script = tmp_path / "editor"
    script.write_text('#!/bin/sh\necho "half a text" >> "$1"\necho EDITOR IS OPEN\nexec sleep 60\n')
    script.chmod(0o755)
    return script


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("arguments", [
    ["new", "incident", "Mail is late", "--components", "website=degraded_performance"], ["update", "SLUG", "--state", "monitoring"],
], ids=["new", "update"])  # fmt: skip
@pytest.mark.parametrize("number, code", SIGNALS, ids=NAMES)
def test_a_signal_while_the_editor_is_open_changes_nothing(arguments, number, code, project, editor):
    slug = next(project.glob("content/incidents/*/*.md")).stem
    before = contents(project)
    terminal = Terminal(*[slug if word == "SLUG" else word for word in arguments], cwd=project, EDITOR=str(editor))
    terminal.expect_exact("EDITOR IS OPEN")
    terminal.sendintr() if number == signal.SIGINT else os.kill(terminal.pid, number)
    assert terminal.end() == code
    assert contents(project) == before


@pytest.mark.parametrize("number, code", SIGNALS, ids=NAMES)
def test_a_signal_during_a_build_leaves_no_litter(number, code, project):
    post = "---\ntitle: T\ncomponents: [website]\nimpact: minor\nstarted: 2025-01-01 10:00\nresolved: 2025-01-01 11:00\n---\n"
    for count in range(1500):
        (project / f"content/incidents/post-{count}.md").write_text(post)
    terminal = Terminal("build", cwd=project)
    time.sleep(0.5)
    terminal.sendintr() if number == signal.SIGINT else os.kill(terminal.pid, number)
    assert terminal.end() in (code, 0)
    # The lock is there for the next build.
    assert [path.name for path in project.iterdir() if path.name.startswith(".public")] == [".public.lock"]
