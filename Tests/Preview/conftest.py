"""One browser a run, one server a test; one line a check."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent.parent / "Acceptance"))
sys.path.insert(0, str(Path(__file__).parent))
from browser import Browser  # noqa: E402
from lines import Lines  # noqa: E402
from preview import Preview  # noqa: E402


@pytest.fixture(scope="session")
def whole_run_browser():
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture
def browser(whole_run_browser):
    yield whole_run_browser
    # No page of this test's server is left to listen to the next one's.
    whole_run_browser.open("about:blank")


@pytest.fixture
def previews():
    """Makes previews that end with the test."""
    made = []

    def make(**given):
        made.append(Preview(**given))
        return made[-1]

    yield make
    for preview in made:
        preview.stop()


@pytest.fixture
def preview(previews):
    return previews().start()


def pytest_configure(config):
    config.pluginmanager.register(Lines())
