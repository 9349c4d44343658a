"""Every command says what it is for, alike, and its examples are true."""

import re
import shlex

import pytest

from allclear import Terminal, options, plain, run, tree

COMMANDS = sorted(tree())
GROUPS = ["Site", "Posts", "Questions", "Publishing", "Setting up"]


def name(path):
    return " ".join(("allclear", *path))


@pytest.mark.parametrize("path", COMMANDS, ids=name)
def test_help(path):
    result = run(*path, "--help")
    assert (result.returncode, result.stderr) == (0, "")
    command = tree()[path]
    lines = result.stdout.splitlines()
    assert lines[0].startswith(f"OVERVIEW: {command['abstract'][:60]}")
    assert command["abstract"].endswith("."), command["abstract"]
    assert f"USAGE: {name(path)}" in result.stdout
    # Examples stand as they are, and the library breaks no line of usage.
    assert [line for line in lines if len(line) > 80 and not line.startswith(("  allclear", "USAGE: "))] == []
    for option in options(command):
        assert option in result.stdout
    for argument in command.get("arguments", []):
        if argument.get("shouldDisplay", True):
            assert re.search(r"[.)]$", argument.get("abstract", "")), f"{argument['valueName']}: {argument.get('abstract')}"
    assert run(*path, "-h").stdout == result.stdout
    assert run("help", *path).stdout == result.stdout


def examples():
    for path, command in tree().items():
        for line in command.get("discussion", "").splitlines():
            if line.strip().startswith("allclear ") and line.startswith("  "):
                yield path, line.strip()


@pytest.mark.parametrize("path", [path for path in COMMANDS if not tree()[path].get("subcommands")], ids=name)
def test_help_has_examples(path):
    assert any(owner == path for owner, _ in examples())


@pytest.mark.parametrize("path, line", examples(), ids=lambda value: value if isinstance(value, str) else "")
def test_example_names_what_exists(path, line):
    for part in re.split(r" && | \| ", re.split(r"\s{3,}", line)[0]):
        words = shlex.split(re.sub(r"[<>]\(|\)$|\$\(", " ", part))
        if words[:1] != ["allclear"]:
            continue
        named = ()
        while (*named, *words[len(named) + 1 : len(named) + 2]) in tree() and len(words) > len(named) + 1:
            named = (*named, words[len(named) + 1])
        assert named, f"no such command: {part}"
        known = options(tree()[named])
        for word in words:
            if word.startswith("-") and not word.lstrip("-").isdigit() and word != "-":
                assert word.split("=")[0] in known, f"{word} in: {part}"


def test_commands_stand_in_groups():
    text = run("--help").stdout
    places = [text.index(f"{group.upper()} SUBCOMMANDS:") for group in GROUPS if f"{group.upper()} SUB" in text]
    assert places == sorted(places)
    assert len(places) == len(GROUPS)
    assert "Examples:" in text


@pytest.mark.parametrize("path", COMMANDS, ids=name)
def test_wrong_option_is_wrong_usage(path):
    result = run(*path, "--nonsense")
    assert result.returncode == 64
    assert result.stdout == ""
    assert result.stderr.startswith("Error: ")
    assert f"'{name(path)} --help'" in result.stderr or "USAGE" in result.stderr.upper()


@pytest.mark.parametrize("width", [60, 120])
def test_help_keeps_to_the_width_of_the_terminal(width):
    terminal = Terminal("schema", "--help", width=width)
    assert terminal.end() == 0
    lines = plain(terminal.text).splitlines()
    assert max(map(len, lines)) <= width
    if width > 80:
        assert max(map(len, lines)) > 80


def test_version():
    result = run("--version")
    assert result.returncode == 0
    assert re.fullmatch(r"Allclear \d+\.\d+\.\d+\n", result.stdout)
