"""One line a check."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.append(str(Path(__file__).parents[1] / "Acceptance"))

from lines import Lines
from servers import KINDS, Served
from site_folder import SiteFolder

PROJECT = Path(__file__).parents[2]
WORK = Path(os.environ["HOSTING_WORK"])
NOW = "2026-11-23T18:00:00Z"


def build(output, *more, site=PROJECT / "site", content=PROJECT / "content", now=NOW, base="/"):
    command = [os.environ["HOSTING_ALLCLEAR"], "build", "--site", site, "--content", content, "--now", now]
    result = subprocess.run([*command, "--no-git", "--output", output, *more], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return SiteFolder(output, base)


def with_samples(source, target):
    """A copy of a site's settings with files of every type that a site may have."""
    shutil.copytree(source, target)
    shutil.copytree(Path(__file__).parent / "samples", target / "static", dirs_exist_ok=True)
    return target


@pytest.fixture(scope="session")
def site():
    return build(WORK / "public", "--compress", site=with_samples(PROJECT / "site", WORK / "site"))


@pytest.fixture(scope="session", params=sorted(KINDS))
def server(request, site):
    with Served(request.param, site.folder, WORK / request.param) as served:
        yield served


@pytest.fixture(scope="session")
def apache_under_path():
    """The site in a folder of another site."""
    root = WORK / "larger"
    site = build(root / "status", "--compress", "--base-url", "https://example.com/status/", base="/status/")
    (root / "index.html").write_text("the other site")
    with Served("apache", root, WORK / "apache-under-path") as served:
        yield served, site


def pytest_configure(config):
    config.pluginmanager.register(Lines())
