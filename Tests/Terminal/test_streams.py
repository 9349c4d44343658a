"""Pipes that close, and colour where people look and nowhere else."""

import subprocess

import pytest

from allclear import EXECUTABLE, Terminal, environment, run


@pytest.fixture
def faulty(project):
    (project / "content/incidents/x.md").write_text("---\ntitle: X\nstarted: 2023-07-05 14:02\ntitel: y\n---\n")
    return project


def piped(line, cwd):
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], cwd=cwd, env=environment(ALLCLEAR=str(EXECUTABLE)), capture_output=True,
        text=True, timeout=30,
    )  # fmt: skip


@pytest.mark.parametrize("arguments, code", [
    ("--help", 0), ("build --help", 0), ("build --verbose", 0), ("check --format json", 0), ("schema", 0),
    ("completions bash", 0), ("status", 0), ("status --json", 0), ("stats", 0), ("next", 0),
])  # fmt: skip
def test_a_pipe_that_closes_changes_nothing(arguments, code, project):
    for reader in ("head -1", "true"):
        result = piped(f'"$ALLCLEAR" {arguments} | {reader}', project)
        assert (result.returncode, result.stdout.count("\n") <= 1) == (code, True)
        # A summary may go there, and nothing else.
        assert "error" not in result.stderr.lower().replace("no error", "").replace("0 error", "")


def test_faults_keep_their_exit_code_in_a_closed_pipe(faulty):
    result = piped('"$ALLCLEAR" check 2>&1 | head -1', faulty)
    assert result.returncode == 1
    assert result.stdout.startswith("content/incidents/x.md:4:1: error: ")


def test_results_and_messages_have_streams_of_their_own(faulty):
    result = run("check", cwd=faulty)
    assert result.stderr.startswith("content/incidents/x.md:4:1: error: ")
    assert "1 error" in result.stdout


@pytest.mark.parametrize("options, settings, is_colored", [
    ([], {}, True), ([], {"NO_COLOR": "1"}, False), ([], {"NO_COLOR": ""}, True), ([], {"TERM": "dumb"}, False),
    (["--color", "never"], {}, False), (["--color", "always"], {"NO_COLOR": "1"}, True),
])  # fmt: skip
def test_colour_on_a_terminal(options, settings, is_colored, faulty):
    terminal = Terminal("check", *options, cwd=faulty, **settings)
    assert terminal.end() == 1
    assert ("\x1b[" in terminal.text) == is_colored


@pytest.mark.parametrize("options, is_colored", [([], False), (["--color", "always"], True)])
def test_colour_without_a_terminal(options, is_colored, faulty):
    result = run("check", *options, cwd=faulty)
    assert ("\x1b[" in result.stderr) == is_colored


@pytest.mark.parametrize("command", ["status", "stats"])
def test_questions_are_coloured_on_a_terminal_alone(command, project):
    assert "\x1b[" not in run(command, cwd=project).stdout
    terminal = Terminal(command, cwd=project, NO_COLOR="1")
    terminal.end()
    assert "\x1b[" not in terminal.text
    terminal = Terminal(command, "--color", "always", cwd=project)
    terminal.end()
    assert "\x1b[" in terminal.text


@pytest.mark.parametrize("width", [40, 100])
def test_tables_keep_to_the_width_of_the_terminal(width, project):
    terminal = Terminal("status", "--color", "never", cwd=project, width=width)
    terminal.end()
    assert max(map(len, terminal.text.splitlines())) <= width
