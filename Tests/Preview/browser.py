"""Debian's Chromium."""

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

SWITCHES = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
    "--disable-background-networking", "--disable-component-update", "--no-first-run", "--lang=en-US",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)  # fmt: skip
OVERLAY = "const host = document.querySelector('allclear-faults'); return host && host.shadowRoot.querySelector('pre').textContent"


class Browser:
    def __init__(self):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for switch in SWITCHES:
            options.add_argument(switch)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_script_timeout(30)

    def open(self, address):
        self.driver.get_log("browser")
        self.driver.get(address)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    @property
    def text(self):
        return self.run("return document.body.innerText")

    @property
    def overlay(self):
        """The words over the page; None when there are none."""
        return self.run(OVERLAY)

    def mark(self):
        """Leaves something in the page that loading it again would take away, and something that another version would."""
        self.run("window.marked = document.body.marked = true")

    @property
    def is_loaded(self):
        """Whether it was loaded again since it was marked."""
        return self.run("return window.marked !== true")

    @property
    def is_marked(self):
        """Whether the page is as it was marked."""
        return self.run("return document.body.marked === true")

    @property
    def complaints(self):
        """What the console says, for example of a policy that was broken."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def close(self):
        self.driver.quit()
