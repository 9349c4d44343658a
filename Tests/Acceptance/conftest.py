"""One browser a process; one line a check."""

import sys
import os
from pathlib import Path

import pytest

from browser import Browser
from lines import Lines

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


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Lines())
    sys.path.insert(0, str(Path(__file__).parent))
