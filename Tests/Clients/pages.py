"""What our own pages say, read from their HTML by the words and ids that readers and browsers use."""

from dataclasses import dataclass
from datetime import datetime

from bs4 import BeautifulSoup

STATUSES = {
    "Operational": "operational", "Under maintenance": "under_maintenance",
    "Degraded performance": "degraded_performance", "Partial outage": "partial_outage", "Major outage": "major_outage",
}  # fmt: skip
STATES = {
    "Investigating": "investigating", "Identified": "identified", "Monitoring": "monitoring", "Resolved": "resolved",
    "Scheduled": "scheduled", "In progress": "in_progress", "Verifying": "verifying", "Completed": "completed",
    "Cancelled": "cancelled",
}  # fmt: skip
IMPACTS = {"No impact": "none", "Minor impact": "minor", "Major impact": "major", "Critical impact": "critical"}


def words(element):
    return " ".join(element.get_text(" ").split())


def instant(element):
    return datetime.fromisoformat(element["datetime"].replace("Z", "+00:00"))


def identifier(link):
    """`backups` of a link to `../../components/backups/`."""
    return link["href"].rstrip("/").rpartition("/")[2]


def parse(site, path):
    return BeautifulSoup(site.bytes(path), "html.parser").find("main")


@dataclass(frozen=True)
class Component:
    id: str
    name: str
    status: str
    # In hundredths of a percent, as printed; None without data.
    uptime: float | None


@dataclass(frozen=True)
class Update:
    # None: "Update", which keeps the state.
    state: str | None
    at: datetime
    text: str


@dataclass(frozen=True)
class Post:
    slug: str
    title: str
    state: str
    # Of an incident.
    impact: str | None
    # "Started", "Ended", "Begins", ... to instants.
    facts: dict
    # Ids of the components it names.
    components: list
    # Newest first.
    updates: list
    postmortem: datetime | None


def pages_of(site):
    """Read once a run."""
    if site.name not in read:
        read[site.name] = Pages(site)
    return read[site.name]


read = {}


class Pages:
    def __init__(self, site):
        self.site = site
        self.front = parse(site, "index.html")
        self.headline = words(self.front.find(id="overall"))
        section = self.front.find(id="components").find_parent("section")
        self.components = [self.component(item) for item in section.select("li.component")]
        # Name of each group to its status and the names of its members.
        self.groups = {
            words(group.h3): (STATUSES[words(group.h3.find_next_sibling(class_="status"))],
                              [words(name) for name in group.select(".component-name")])
            for group in section.select(".group") if group.h3
        }  # fmt: skip
        self.incidents = self.posts("incidents")
        self.maintenances = self.posts("maintenance")

    @property
    def open_incidents(self):
        return {slug: post for slug, post in self.incidents.items() if post.state != "resolved"}

    def maintenances_in(self, *states):
        return {slug: post for slug, post in self.maintenances.items() if post.state in states}

    def front_links(self, section):
        """Slugs of the posts in a section of the front page; none without the section."""
        heading = self.front.find(id=section)
        return [identifier(link) for link in heading.find_parent("section").select("h3 a")] if heading else []

    def component(self, item):
        link = item.select_one(".component-name a")
        total = item.select_one(".bars-total")
        percent = words(total).partition("%")[0] if total and "%" in words(total) else None
        return Component(
            identifier(link), words(link), STATUSES[words(item.select_one(".component-head .status"))],
            float(percent.replace(",", ".")) if percent and "uptime" in words(total) else None,
        )  # fmt: skip

    def posts(self, folder):
        slugs = sorted(file.parent.name for file in (self.site.folder / folder).glob("*/index.html"))
        mains = {slug: parse(self.site, f"{folder}/{slug}/index.html") for slug in slugs}
        # Old addresses, which lead on, say nothing of a post.
        return {slug: self.post(slug, main) for slug, main in mains.items() if main.select_one(".badges")}

    def post(self, slug, main):
        badges = main.select_one(".badges")
        for hidden in badges.select("[hidden]"):
            hidden.decompose()
        labels = [words(badge) for badge in badges.select(".status, .badge")]
        facts = {words(row.dt): instant(row.dd.time) for row in main.select(".fact-list > div")
                 if row.dd.time and row.dd.time["datetime"].endswith("Z")}  # fmt: skip
        affected = main.find(id="affected")
        section = affected.find_parent("section") if affected else None
        postmortem = main.find(id="postmortem")
        return Post(
            slug=slug,
            title=words(main.h1),
            state=next(STATES[label] for label in labels if label in STATES),
            impact=next((IMPACTS[label] for label in labels if label in IMPACTS), None),
            facts=facts,
            components=[identifier(link) for link in section.select("li > p > a, .affected > a, section > p > a")]
            if section else [],
            updates=[self.update(update) for update in main.select(".timeline .update")],
            postmortem=instant(postmortem.find_parent("section").find("time")) if postmortem else None,
        )  # fmt: skip

    @staticmethod
    def update(element):
        label = words(element.select_one(".update-state"))
        prose = element.select_one(".prose")
        return Update(STATES.get(label), instant(element.h3.time), words(prose) if prose else "")
