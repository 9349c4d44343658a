"""The pages of the sites that `run` has built and the server serves."""

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FOLDER = Path(os.environ["ACCEPTANCE_SITES"])
# The instants that they are built for.
BUILT = {file.parent.name: datetime.fromisoformat(json.loads(file.read_text())["now"].replace("Z", "+00:00"))
         for file in FOLDER.glob("*/allclear.json")}  # fmt: skip
ADDRESSES = json.loads(os.environ["ACCEPTANCE_ADDRESSES"])

# Kind of page: its path. Paths that the product promises for later are opened as soon as they are there.
SAME_EVERYWHERE = {
    "front": "",
    "maintenances": "maintenance/",
    "history": "history/",
    "subscribe": "subscribe/",
    "not-found": "404.html",
    "page": "about/",
}
LATER = {name: name + "/" for name in ("postmortems", "follow-ups", "dependencies", "insights", "tags")}

PATHS = {
    "own": {
        "incident-open": "incidents/2026-11-23-restores/",
        "incident-resolved": "incidents/2026-11-10-login-errors/",
        "incident-postmortem": "incidents/2023-07-05-kansas-city/",
        "maintenance-running": "maintenance/2026-11-23-name-server-1/",
        "maintenance-planned": "maintenance/2026-12-05-storage-network-card/",
        "maintenance-repeating": "maintenance/monthly-updates/",
        "maintenance-cancelled": "maintenance/2026-07-19-mail-move/",
        "announcement": "announcements/containers-retire/",
        "month": "history/2026-11/",
        "component": "components/web-hosting/",
        "component-hidden": "components/node-kc2/",
        "tag": "tags/hardware/",
        "insights-year": "insights/2026/",
        "moved": "2023/kansas-city.html?still",
    },
    "one": {"component": "components/lantern/"},
    "worst": {
        "incident-open": "incidents/2026-09-17-storage/",
        "incident-arabic": "incidents/2026-09-17-arabic/",
        "incident-long-word": "incidents/2026-09-16-webhooks/",
        "incident-postmortem": "incidents/2026-09-10-login/",
        "maintenance-running": "maintenance/2026-09-17-search/",
        "maintenance-planned": "maintenance/2026-09-20-mysql/",
        "maintenance-repeating": "maintenance/weekly-restarts/",
        "maintenance-cancelled": "maintenance/2026-09-16-git/",
        "announcement": "announcements/region/",
        "month": "history/2026-09/",
        "component": "components/objects/",
        "component-long-name": "components/kubernetes-control-planes-for-all-region/",
        "tag": "tags/storage/",
        "moved": "outages/september-login.html?still",
    },
    "arabic": {
        "incident-open": "incidents/2026-09-17-payments/",
        "incident-postmortem": "incidents/2026-09-03-website/",
        "maintenance-running": "maintenance/2026-09-17-dns/",
        "maintenance-planned": "maintenance/2026-09-19-api/",
        "announcement": "announcements/hours/",
        "month": "history/2026-09/",
        "component": "components/website/",
        "tag": "tags/payments/",
        "moved": "old-name/?still",
    },
}


@dataclass(frozen=True)
class Page:
    site: str
    kind: str
    path: str

    @property
    def address(self):
        return ADDRESSES[self.site] + self.path

    @property
    def file(self):
        path = FOLDER / self.site / self.path.partition("?")[0]
        return path / "index.html" if path.is_dir() else path

    def __str__(self):
        return f"{self.site} {self.kind}"


def page(site, kind):
    return Page(site, kind, {**SAME_EVERYWHERE, **LATER, **PATHS[site]}[kind])


def pages():
    for site, own in PATHS.items():
        kinds = [*SAME_EVERYWHERE, *own, *LATER]
        yield from (found for found in (page(site, kind) for kind in kinds) if found.kind not in LATER or found.file.is_file())


def html_files():
    return sorted(FOLDER.rglob("*.html"))
