"""Runs the executable under test: in pipes, or in a pseudo-terminal."""

import json
import os
import re
import subprocess
from functools import cache
from pathlib import Path

import pexpect

EXECUTABLE = Path(os.environ["TERMINAL_ALLCLEAR"])
PROJECT = Path(__file__).resolve().parents[2]
# Answers for `init`, where nobody is asked.
OPTIONS = [
    "--title", "Prairie Status", "--url", "https://status.example.com/", "--timezone", "America/Chicago",
    "--components", "Website, API",
]  # fmt: skip
# Nothing may take longer, in seconds.
PATIENCE = 30


def environment(**more):
    """What the program is told by its surroundings: little, and the same everywhere."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "HOME": "/nonexistent", "LANG": "C.UTF-8", "TERM": "xterm-256color", **more}


def run(*arguments, cwd=None, text=None, **more):
    """Runs it to its end, with `text` for its input; `more` goes to the environment."""
    return subprocess.run(
        [EXECUTABLE, *arguments], cwd=cwd, input=text, stdin=subprocess.DEVNULL if text is None else None,
        capture_output=True, text=True, timeout=PATIENCE, env=environment(**more),
    )  # fmt: skip


class Terminal(pexpect.spawn):
    """The program in a pseudo-terminal of its own."""

    def __init__(self, *arguments, cwd=None, width=80, command=None, **more):
        super().__init__(
            command or str(EXECUTABLE), [str(argument) for argument in arguments], cwd=cwd, env=environment(**more),
            dimensions=(24, width), timeout=PATIENCE, encoding="utf-8",
        )  # fmt: skip
        # By default pexpect waits before each line, for programs that ask for passwords.
        self.delaybeforesend = None

    def end(self):
        """Waits for the end. The exit code as a shell has it: 128 more than the number of a signal that killed it."""
        rest = self.read()
        self.text = (self.text if hasattr(self, "text") else "") + rest
        self.close()
        return 128 + self.signalstatus if self.signalstatus else self.exitstatus


@cache
def tree():
    """All commands as the program describes them, by their words after `allclear`."""
    root = json.loads(run("--experimental-dump-help").stdout)["command"]
    commands = {}

    def walk(command, path):
        commands[path] = command
        for sub in command.get("subcommands", []):
            if sub["commandName"] != "help":
                walk(sub, (*path, sub["commandName"]))

    walk(root, ())
    return commands


def options(command):
    """The names of a command's options, such as `--title`."""
    prefixes = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    return {
        prefixes[name["kind"]] + name["name"]
        for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)
        for name in argument.get("names") or []
    }  # fmt: skip


def plain(text):
    """Without colours and the carriage returns of a terminal."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r\n", "\n")
