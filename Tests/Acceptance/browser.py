"""Debian's Chromium, one a process, and what it saw while a page was opened."""

import base64
import json
import os
import urllib.parse
from dataclasses import dataclass
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from modes import LIGHT, Mode
from sites import ADDRESSES, BUILT

AXE = Path(os.environ["ACCEPTANCE_AXE"]).read_text(encoding="utf-8")
SCRIPTS = Path(__file__).parent / "scripts"
SHARED = (SCRIPTS / "shared.js").read_text(encoding="utf-8")
SWITCHES = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--disable-extensions",
    "--force-color-profile=srgb", "--disable-background-networking", "--disable-component-update", "--no-first-run", "--lang=en-US",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)  # fmt: skip
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """
const done = arguments[arguments.length - 1];
// Browsers tell the colours that a page asks for, not those that they force upon it.
const rules = {'color-contrast': {enabled: !matchMedia('(forced-colors: active)').matches}};
axe.run(document, {resultTypes: ['violations'], elementRef: false, runOnly: arguments[0], rules}).then(
  result => done(result.violations.flatMap(rule => rule.nodes.map(node =>
    `axe ${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${(node.any[0] || node.all[0] || node.none[0] || {}).message}`))),
  error => done(['axe failed: ' + error]));
"""
# WCAG 1.4.12, as a sheet that the page's own policy has no say in.
SPACED = """
const sheet = new CSSStyleSheet();
sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } '
  + 'p { margin-block-end: 2em !important }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
"""
# A clock that starts at an instant and runs `rate` times as fast as ours, its timers too.
CLOCK = """
(() => {
  const [start, rate, Real, began] = [%d, %d, Date, Date.now()];
  const now = () => start + (Real.now() - began) * rate;
  window.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(now()); } static now() { return now(); } };
  for (const name of ['setTimeout', 'setInterval']) {
    const real = window[name];
    window[name] = (action, wait, ...given) => real(action, (wait || 0) / rate, ...given);
  }
})();
"""
# Images that would come when one scrolls to them.
SHOW_IMAGES = """
const late = [...document.images].filter(image => image.loading === 'lazy');
for (const image of late) image.loading = 'eager';
Promise.allSettled(late.map(image => image.decode())).then(() => arguments[arguments.length - 1]());
"""


@dataclass
class Visit:
    """What came of opening a page."""

    console: list[str]
    requests: list[str]
    failed: list[str]
    # Bytes of the answers' bodies as they came over the line, the icon's not among them.
    weight: int

    @property
    def elsewhere(self):
        return [url for url in self.requests if not url.startswith(("data:", "about:"))
                and urllib.parse.urlsplit(url).hostname != "127.0.0.1"]  # fmt: skip


class Browser:
    def __init__(self):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for switch in SWITCHES:
            options.add_argument(switch)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_script_timeout(60)
        self.before_documents = []
        self.has_own_clock = False
        for domain in ("Page", "Network"):
            self.tell(domain + ".enable")
        self.forget()
        self.tell("Network.setCacheDisabled", cacheDisabled=True)

    def close(self):
        self.driver.quit()

    def tell(self, command, **arguments):
        """A command of the Chrome DevTools Protocol."""
        return self.driver.execute_cdp_cmd(command, arguments)

    def set_mode(self, mode: Mode):
        self.tell("Emulation.setEmulatedMedia", media=mode.media, features=mode.media_features)
        self.tell("Emulation.setDeviceMetricsOverride", width=mode.width, height=mode.height, deviceScaleFactor=mode.density,
                  mobile=mode.density > 1)  # fmt: skip

    def open(self, address, mode: Mode = LIGHT) -> Visit:
        self.set_mode(mode)
        self.tell("Emulation.setScriptExecutionDisabled", value=not mode.script)
        if not self.has_own_clock:
            self.set_clock(BUILT[next(site for site, root in ADDRESSES.items() if address.startswith(root))])
        # What belongs to the page before, of which selenium would otherwise tell us now.
        self.driver.get("about:blank")
        self.driver.get_log("browser"), self.driver.get_log("performance")
        self.driver.get(address)
        self.tell("Emulation.setScriptExecutionDisabled", value=False)
        self.driver.execute_async_script(SHOW_IMAGES)
        visit = self._visit()
        if mode.spaced:
            self.run(SPACED)
        return visit

    def _visit(self) -> Visit:
        console = [entry["message"] for entry in self.driver.get_log("browser")]
        addresses, failed, sizes = {}, [], {}
        for entry in self.driver.get_log("performance"):
            event = json.loads(entry["message"])["message"]
            about = event["params"]
            if event["method"] == "Network.requestWillBeSent":
                addresses[about["requestId"]] = about["request"]["url"]
            elif event["method"] == "Network.responseReceived" and about["response"]["status"] >= 400:
                failed.append(f"{about['response']['status']} {about['response']['url']}")
            elif event["method"] == "Network.loadingFailed":
                failed.append(f"{about['errorText']} {addresses.get(about['requestId'])}")
            elif event["method"] == "Network.dataReceived":
                sizes[about["requestId"]] = sizes.get(about["requestId"], 0) + (about["encodedDataLength"] or 0)
        icons = {identifier for identifier, url in addresses.items() if url.endswith("/favicon.svg")}
        return Visit(
            console,
            [url for identifier, url in addresses.items() if identifier not in icons and url != "about:blank"],
            failed,
            sum(size for identifier, size in sizes.items() if identifier not in icons),
        )

    def run(self, script, *arguments):
        """A function's body, or the name of one of scripts/."""
        if script.endswith(".js"):
            script = SHARED + (SCRIPTS / script).read_text(encoding="utf-8")
        return self.driver.execute_script(script, *arguments)

    def axe(self):
        # Evaluated, not put into the page as an element: its policy does not let strangers in.
        self.tell("Runtime.evaluate", expression=AXE)
        return self.driver.execute_async_script(RUN_AXE, RULES)

    def before_next(self, script):
        """Lets `script` run in each following document before anything else does, until `forget`."""
        self.before_documents.append(self.tell("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"])

    def set_clock(self, instant, rate=1):
        """Instead of the clock that shows what the build thought it was."""
        self.has_own_clock = True
        self.before_next(CLOCK % (instant.timestamp() * 1000, rate))

    def forget(self):
        """Leaves the next test nothing of this one."""
        for identifier in self.before_documents:
            self.tell("Page.removeScriptToEvaluateOnNewDocument", identifier=identifier)
        self.before_documents.clear()
        self.has_own_clock = False
        self.tell("Emulation.setTimezoneOverride", timezoneId="UTC")

    def press(self, key, code=None, text=None):
        about = {"key": key, "code": code or key, "windowsVirtualKeyCode": {"Tab": 9, "Enter": 13}[key]}
        self.tell("Input.dispatchKeyEvent", type="keyDown", **about, **({"text": text} if text else {}))
        self.tell("Input.dispatchKeyEvent", type="keyUp", **about)

    def shoot(self, file: Path, whole=True):
        image = self.tell("Page.captureScreenshot", format="jpeg", quality=60, captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(image["data"]))

    def pdf(self, mode: Mode) -> bytes:
        self.tell("Emulation.setEmulatedMedia", media="print", features=mode.media_features)
        # A4 in inches, with margins of 1 cm.
        margins = {"margin" + side: 0.4 for side in ("Top", "Bottom", "Left", "Right")}
        return base64.b64decode(self.tell("Page.printToPDF", paperWidth=8.27, paperHeight=11.69, **margins)["data"])
