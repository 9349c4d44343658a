"""Completions as the shells make them."""

import subprocess

import pytest

from allclear import EXECUTABLE, environment, run, tree

SHELLS = {"bash": ["bash", "-n"], "zsh": ["zsh", "-n"], "fish": ["fish", "--no-execute"]}


@pytest.mark.parametrize("shell", SHELLS)
def test_script_parses(shell, tmp_path):
    result = run("completions", shell)
    assert (result.returncode, result.stderr) == (0, "")
    script = tmp_path / "script"
    script.write_text(result.stdout)
    parsed = subprocess.run([*SHELLS[shell], script], capture_output=True, text=True)
    assert (parsed.returncode, parsed.stderr) == (0, "")


def test_unknown_shell_is_wrong_usage():
    result = run("completions", "powershell")
    assert result.returncode == 64
    assert "bash, zsh, fish" in result.stderr or "'bash', 'zsh' or 'fish'" in result.stderr


# Runs the completion function as Tab would; the words after the script are the command line, the last one to be completed.
BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
function=$(complete -p allclear | sed -E 's/.* -F ([^ ]+) .*/\\1/')
"$function" allclear "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def offered(tmp_path):
    """What bash offers for a command line."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "allclear").symlink_to(EXECUTABLE)
    script = tmp_path / "completions.bash"
    script.write_text(run("completions", "bash").stdout)

    def offered(*words, cwd=tmp_path):
        settings = environment()
        settings["PATH"] = f"{folder}:{settings['PATH']}"
        result = subprocess.run(
            ["bash", "--noprofile", "--norc", "-c", BASH, "bash", script, "allclear", *words], cwd=cwd, env=settings,
            capture_output=True, text=True, timeout=30,
        )  # fmt: skip
        assert result.stderr == ""
        return {word.strip() for word in result.stdout.splitlines()} - {""}

    return offered


def test_commands_are_offered(offered):
    names = {path[0] for path in tree() if len(path) == 1}
    assert names <= offered("")
    assert offered("comp") == {"completions"}
    assert offered("theme", "ej") == {"eject"}


def test_values_are_offered(offered):
    assert {"bash", "zsh", "fish"} <= offered("completions", "")
    assert {"settings", "incident"} <= offered("schema", "")
    assert {"footer", "front"} <= offered("theme", "eject", "f")
    assert {"text", "json", "github", "sarif"} <= offered("check", "--format", "")
    assert "Europe/Berlin" in offered("init", "x", "--timezone", "Europe/B")


def test_names_of_the_project_are_offered(offered, project):
    slug = next(project.glob("content/incidents/*/*.md")).stem
    assert slug in offered("update", "", cwd=project)
    assert slug in offered("resolve", "", cwd=project)
    assert {"website", "api"} <= offered("impact", "", cwd=project)
    assert {"website", "api"} <= offered("new", "incident", "x", "--components", "", cwd=project)


def test_without_a_project_nothing_is_offered_or_said(offered, tmp_path):
    assert offered("update", "", cwd=tmp_path) <= {"--help", "-h"}
    assert offered("impact", "", cwd=tmp_path) <= {"--help", "-h"}
