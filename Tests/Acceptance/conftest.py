"""One browser a process; one line a check."""

import sys
import os
from pathlib import Path

import pytest

from browser import Browser

SHOTS = Path(os.environ["SHOTS"])


@pytest.fixture(scope="session")
def whole_run_browser():
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture
def browser(whole_run_browser):
    yield whole_run_browser
    whole_run_browser.forget()


@pytest.fixture
def shots():
    return SHOTS


class Lines:
    """`ok` or `FAIL`, the check, and below it what is wrong."""

    def pytest_runtest_logreport(self, report):
        if report.when != "call" and report.passed:
            return
        name = report.nodeid.removeprefix("test_").replace(".py::test_", ": ")
        if report.passed:
            self.say(f"ok    {name}")
        elif report.failed:
            self.say(f"FAIL  {name}")
            for line in reason(report).splitlines():
                self.say(f"        {line}")

    def pytest_collectreport(self, report):
        if report.failed:
            self.say(f"FAIL  {report.nodeid}\n{report.longreprtext}")

    @staticmethod
    def say(line):
        print(line[:400], flush=True)


def reason(report):
    """What `expect` found, or the assertion that does not hold; for all else the whole story."""
    crash = getattr(report.longrepr, "reprcrash", None)
    if crash is None:
        return report.longreprtext
    kind, _, message = crash.message.partition(": ")
    if kind == "Failed":
        return message
    if kind == "AssertionError":
        return f"{message.splitlines()[0]} ({Path(crash.path).name}:{crash.lineno})"
    return report.longreprtext


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Lines())
    sys.path.insert(0, str(Path(__file__).parent))
