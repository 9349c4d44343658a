"""What people see in their browser while they write."""

import random
import time

from preview import post, until

PARAGRAPHS = "\n\n".join(f"Paragraph {number}." for number in range(200))


def test_an_edit_is_seen(preview, browser):
    browser.open(preview.address + "/incidents/outage/")
    assert "We are looking." in browser.text
    preview.write("content/incidents/outage.md", post(words="A cable was cut."))
    until(lambda: "A cable was cut." in browser.text, "the edit")
    assert browser.complaints == []


def test_every_edit_of_many_is_seen(preview, browser):
    browser.open(preview.address + "/incidents/outage/")
    for number in range(20):
        preview.write("content/incidents/outage.md", post(words=f"Word {number}."))
        until(lambda: f"Word {number}." in browser.text, f"edit {number}")


def test_a_page_that_stays_the_same_is_left_alone(preview, browser):
    preview.write("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n")
    until(lambda: preview.ask("/about/")[0] == 200, "the page")
    browser.open(preview.address + "/about/")
    browser.mark()
    preview.write("content/pages/legal.md", "---\ntitle: Legal\n---\n\nText.\n")
    until(lambda: preview.ask("/legal/")[0] == 200, "the other page")
    time.sleep(1)
    assert browser.is_marked
    preview.write("content/pages/about.md", "---\ntitle: About\n---\n\nOther text.\n")
    until(lambda: "Other text." in browser.text, "the edit")
    assert not browser.is_marked


def test_an_edit_is_taken_over_as_if_the_page_were_loaded(preview, browser):
    browser.open(preview.address + "/incidents/outage/")
    browser.mark()
    preview.write("content/incidents/outage.md", post(title="The web is down", words="A cable was cut."))
    until(lambda: "A cable was cut." in browser.text, "the edit")
    assert not browser.is_loaded
    assert browser.run("return document.title").startswith("The web is down")
    assert browser.run("return document.querySelectorAll('title, meta[name=description]').length") == 2
    # The site's script has written the times, and listens.
    times = "return [...document.querySelectorAll('time[datetime$=Z]')].map(time => time.title !== '')"
    assert browser.run(times) and all(browser.run(times))
    switch = "return document.documentElement.dataset.theme"
    assert browser.run("document.querySelector('[data-theme-switch]').click(); " + switch) == "dark"
    browser.open(preview.address + "/incidents/outage/")
    assert browser.run(switch) == "dark"
    browser.run("localStorage.clear()")
    assert browser.complaints == []


def test_what_a_page_has_left_running_ends_with_it(preview, browser):
    browser.open(preview.address + "/incidents/outage/")
    browser.run("""
      window.ticks = 0;
      setInterval(() => { window.ticks += 1; }, 10);""")
    until(lambda: browser.run("return window.ticks") > 0, "a tick")
    preview.write("content/incidents/outage.md", post(words="A cable was cut."))
    until(lambda: "A cable was cut." in browser.text, "the edit")
    ticks = browser.run("return window.ticks")
    time.sleep(0.2)
    assert browser.run("return window.ticks") == ticks


def test_a_page_with_a_script_of_its_own_is_loaded(previews, browser):
    preview = previews()
    preview.write("site/static/own.js", "const once = 1; window.marked = undefined;")
    head = '<meta charset="utf-8"><link rel="stylesheet" href="{{styleSheet}}"><script src="/own.js"></script>'
    preview.write("site/templates/head.mustache", head)
    preview.start()
    browser.open(preview.address + "/incidents/outage/")
    browser.mark()
    preview.write("content/incidents/outage.md", post(words="A cable was cut."))
    until(lambda: "A cable was cut." in browser.text, "the edit")
    assert browser.is_loaded


def test_a_page_that_may_have_no_worker_follows_all_the_same(previews, browser):
    preview = previews()
    policy = "default-src 'self'; worker-src 'none'"
    head = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}"><link rel="stylesheet" href="{{{{styleSheet}}}}">'
    preview.write("site/templates/head.mustache", head)
    preview.start()
    browser.open(preview.address + "/incidents/outage/")
    for words in ("A cable was cut.", "It was mended."):
        preview.write("content/incidents/outage.md", post(words=words))
        until(lambda: words in browser.text, "the edit")


def test_a_page_that_one_comes_back_to_follows(preview, browser):
    browser.open(preview.address + "/incidents/outage/")
    browser.run("document.querySelector('a[href*=\"history/\"]').click()")
    until(lambda: browser.run("return location.pathname") == "/history/", "the other page")
    browser.run("history.back()")
    until(lambda: browser.run("return location.pathname") == "/incidents/outage/", "the page")
    preview.write("content/incidents/outage.md", post(words="A cable was cut."))
    until(lambda: "A cable was cut." in browser.text, "the edit")


def test_the_place_is_kept(preview, browser):
    preview.write("content/incidents/outage.md", post(words=PARAGRAPHS))
    until(lambda: "Paragraph 199." in preview.ask("/incidents/outage/")[2], "the long page")
    browser.open(preview.address + "/incidents/outage/")
    browser.run("scrollTo({top: 2345, behavior: 'instant'})")
    browser.mark()
    preview.write("content/incidents/outage.md", post(words=PARAGRAPHS + "\n\nNew words."))
    until(lambda: "New words." in browser.text, "the edit")
    until(lambda: browser.run("return Math.round(scrollY)") == 2345, "the place")
    assert not browser.is_marked


def test_a_style_of_the_settings_is_taken_over_without_loading(preview, browser):
    browser.open(preview.address + "/")
    browser.mark()
    accent = "return [...document.styleSheets].some(sheet => [...sheet.cssRules].some(rule => rule.cssText.includes('rgb(18, 52, 86)') || rule.cssText.includes('#123456')))"
    assert not browser.run(accent)
    preview.settings('accent: "#123456"\n')
    until(lambda: browser.run(accent), "the colour")
    assert browser.is_marked
    assert browser.run("return document.querySelectorAll('link[rel~=stylesheet]').length") == 1
    assert browser.complaints == []


def test_a_style_sheet_of_the_site_is_taken_over_without_loading(previews, browser):
    preview = previews()
    preview.write("site/static/own.css", "h1 { letter-spacing: 1px }")
    head = '<meta charset="utf-8"><link rel="stylesheet" href="{{styleSheet}}"><link rel="stylesheet" href="/own.css">'
    preview.write("site/templates/head.mustache", head)
    preview.start()
    spacing = "return getComputedStyle(document.querySelector('h1')).letterSpacing"
    browser.open(preview.address + "/")
    browser.mark()
    assert browser.run(spacing) == "1px"
    preview.write("site/static/own.css", "h1 { letter-spacing: 3px }")
    until(lambda: browser.run(spacing) == "3px", "the style")
    assert browser.is_marked


def test_faults_come_over_the_page_and_go(preview, browser):
    browser.open(preview.address + "/incidents/outage/")
    preview.write("content/incidents/outage.md", post().replace("title:", "titel:").replace("web:", "wep: <b>&"))
    words = until(lambda: browser.overlay, "the overlay")
    assert "unknown key 'titel'" in words and "did you mean 'title'?" in words
    assert "<b>" not in browser.run("return document.querySelector('allclear-faults').shadowRoot.querySelector('pre').innerHTML")
    assert "We are looking." in browser.text
    preview.write("content/incidents/outage.md", post(words="Mended."))
    until(lambda: browser.overlay is None and "Mended." in browser.text, "the mended page")
    assert browser.complaints == []


def test_the_overlay_has_the_words_of_the_terminal(preview, browser):
    browser.open(preview.address + "/")
    preview.words = ""
    preview.write("content/incidents/outage.md", post().replace("web:", "wep:"))
    words = until(lambda: browser.overlay, "the overlay")
    said = preview.wait_for(r"(?s)^(.*\n)\d+ errors?.*\(not built in")[1]
    assert words == said


def test_a_page_that_is_opened_while_there_are_faults_shows_them(preview, browser):
    preview.write("content/incidents/outage.md", post().replace("web:", "wep:"))
    until(lambda: "wep" in preview.wait_for(r"unknown component '(\w+)'")[1], "the fault")
    browser.open(preview.address + "/")
    until(lambda: browser.overlay, "the overlay")
    assert "Web is down" in browser.text


def test_a_site_that_begins_broken_is_its_faults_alone_until_it_is_mended(previews, browser):
    preview = previews(more="titel: x\n").start()
    browser.open(preview.address + "/incidents/outage/")
    until(lambda: "unknown key 'titel'" in browser.text, "the faults")
    preview.settings("titen: x\n")
    until(lambda: "unknown key 'titen'" in browser.text, "the other fault")
    preview.settings()
    until(lambda: "We are looking." in browser.text, "the site")
    assert browser.overlay is None


def test_a_server_that_comes_back_goes_on(previews, browser):
    preview = previews().start()
    browser.open(preview.address + "/incidents/outage/")
    # The page listens.
    preview.write("content/incidents/outage.md", post(words="Before it went."))
    until(lambda: "Before it went." in browser.text, "the edit")
    preview.stop()
    preview.write("content/incidents/outage.md", post(words="While it was away."))
    preview.options = ["--port", str(preview.port)]
    preview.words = ""
    preview.start()
    until(lambda: "While it was away." in browser.text, "what changed meanwhile")


def test_another_time_stays_with_the_reader(preview, browser):
    browser.open(preview.address + "/?now=2026-01-09T12:00:00Z")
    assert "Web is down" not in browser.text
    browser.run("document.querySelector('a[href*=\"history/\"]').click()")
    until(lambda: browser.run("return location.pathname") == "/history/", "the page")
    assert browser.run("return new URLSearchParams(location.search).get('now')") == "2026-01-09T12:00:00Z"
    assert "Web is down" not in browser.text


def test_twenty_pages_in_one_browser_all_follow(preview, browser):
    """More than the six connections that a browser holds to one host."""
    first = browser.driver.current_window_handle
    windows = []
    for _ in range(20):
        browser.driver.switch_to.new_window("tab")
        browser.open(preview.address + "/incidents/outage/")
        windows.append(browser.driver.current_window_handle)
    preview.write("content/incidents/outage.md", post(words="Seen by all."))
    for window in random.Random(1).sample(windows, len(windows)):
        browser.driver.switch_to.window(window)
        until(lambda: "Seen by all." in browser.text, "the edit in every page")
        browser.driver.close()
    browser.driver.switch_to.window(first)
