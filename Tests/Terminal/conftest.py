"""One line a check; projects to work in."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.append(str(Path(__file__).parents[1] / "Acceptance"))

from allclear import OPTIONS, run
from lines import Lines


@pytest.fixture
def project(tmp_path):
    """A new project as `init` makes it, without recipes."""
    folder = tmp_path / "status"
    result = run("init", folder, *OPTIONS, "--ci", "none")
    assert result.returncode == 0, result.stderr
    return folder


def pytest_configure(config):
    config.pluginmanager.register(Lines())
