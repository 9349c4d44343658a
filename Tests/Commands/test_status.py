import json
import os
import pty
import select
import signal
import subprocess
import time

from project import EXECUTABLE, NOW, add_incident, allclear, build, copy, environment, start
from server import serving, serving_folder

AT = ["--now", NOW]


def summary(indicator="none", status="operational", name="Web", **more):
    return json.dumps({
        "page": {"id": "x", "name": "Page", "url": "https://example.com", "updated_at": "2026-05-01T10:00:00.000Z"},
        "components": [{"id": "web", "name": name, "status": status, "group": False}],
        "incidents": [], "scheduled_maintenances": [],
        "status": {"indicator": indicator, "description": "Words"}} | more).encode()


def ask(respond, *arguments, expect):
    with serving(respond) as (address, _):
        return allclear("status", "--url", address, *arguments, expect=expect)


def test_own_state(folder):
    """An outage is told with its shape and word, its latest words, its promise and the work ahead; the exit code is 3"""
    copy(folder)
    add_incident(folder)
    out, err = allclear("status", "--now", NOW, cwd=folder, expect=3)
    assert "✖ major outage" in out and "✔ operational" in out
    assert "Webmail is down: investigating, impact critical" in out
    assert "We look for the cause." in out and "next update by 2026-11-23 18:30 UTC" in out
    assert "Maintenance" in out and "begins in" in out
    assert err == "" and "\x1b" not in out


def test_quiet_state(folder):
    """When all is operational the exit code is 0"""
    copy(folder)
    out, _ = allclear("status", *AT, cwd=folder)
    assert "✔ All Systems Operational" in out


def test_json(folder):
    """--json is the same for programs"""
    copy(folder)
    add_incident(folder)
    report = json.loads(allclear("status", "--now", NOW, "--json", cwd=folder, expect=3)[0])
    assert report["is_operational"] is False
    assert [one["status"] for one in report["components"] if one["id"] == "email"] == ["major_outage"]
    assert report["incidents"][0]["next_update"] == "2026-11-23T18:30:00Z"


def test_named_components(folder):
    """With components named the exit code is theirs; a name that is not known ends with 1 and a suggestion"""
    copy(folder)
    add_incident(folder)
    at = ["--now", NOW]
    assert "Webmail is down" in allclear("status", "email", *at, cwd=folder, expect=3)[0]
    assert "Webmail is down" not in allclear("status", "dns-2", *at, cwd=folder)[0]
    _, err = allclear("status", "emial", *at, cwd=folder, expect=1)
    assert "unknown component 'emial'; did you mean 'email'?" in err


def test_color(folder):
    """Colour is for terminals: not in a pipe, not with NO_COLOR, always with --color always"""
    copy(folder)
    assert "\x1b[" in allclear("status", *AT, "--color", "always", cwd=folder)[0]
    assert "\x1b[" not in allclear("status", *AT, cwd=folder)[0]
    assert b"\x1b[" in terminal("status", *AT, cwd=folder)[0]
    assert b"\x1b[" not in terminal("status", *AT, cwd=folder, env={"NO_COLOR": "1"})[0]


def test_narrow_terminal(folder):
    """No line is longer than the terminal is wide"""
    copy(folder)
    add_incident(folder, title="状態" * 60)
    out, code = terminal("status", "--now", NOW, cwd=folder, env={"COLUMNS": "40", "NO_COLOR": "1"})
    assert code == 3
    import unicodedata
    for line in out.decode().splitlines():
        width = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)
        assert width <= 40 or " " not in line.strip(), line


def test_broken_content(folder):
    """Errors in the content are told, and end with 1"""
    copy(folder)
    add_incident(folder).write_text("---\ntitle: x\ncomponents: [nothing]\nstarted: 2026-11-23\n---\n")
    out, err = allclear("status", "--now", NOW, cwd=folder, expect=1)
    assert out == "" and "unknown component 'nothing'" in err


def test_url_of_own_site(folder):
    """--url understands what we publish, and says the same as the content"""
    copy(folder)
    add_incident(folder)
    output = build(folder, "public")
    with serving_folder(output) as address:
        far = json.loads(allclear("status", "--url", address + "/", "--json", expect=3)[0])
    near = json.loads(allclear("status", "--now", NOW, "--json", cwd=folder, expect=3)[0])
    for key in ("title", "indicator", "description", "is_operational"):
        assert far[key] == near[key], key
    for key in ("name", "group", "status"):
        assert [one[key] for one in far["components"]] == [one[key] for one in near["components"]], key
    for report in (far, near):
        for one in report["incidents"]:
            # One is the text of the API, which has blank lines between paragraphs.
            one["words"] = one["words"].split()
    for key in ("title", "impact", "state", "updated", "words", "url"):
        assert [one[key] for one in far["incidents"]] == [one[key] for one in near["incidents"]], key
    for key in ("title", "state", "starts", "ends", "url"):
        assert [one[key] for one in far["maintenances"]] == [one[key] for one in near["maintenances"]], key


def test_url_exit_codes(folder):
    """A page that is well ends with 0, one that is not with 3, and one of its components with its own"""
    two = [{"id": "a", "name": "A", "status": "operational"}, {"id": "b", "name": "B", "status": "partial_outage"}]
    ask(lambda request: request.answer(200, summary()), expect=0)
    ask(lambda request: request.answer(200, summary("minor", "degraded_performance")), expect=3)
    ask(lambda request: request.answer(200, summary("major", components=two)), "a", expect=0)
    ask(lambda request: request.answer(200, summary("major", components=two)), "B", expect=3)
    ask(lambda request: request.answer(200, summary("major", components=two)), "c", expect=1)


def test_url_strange_answers(folder):
    """HTML, wrong JSON, unknown words, a missing page and a dropped line end with a clear message and 2"""
    cases = [
        (lambda request: request.answer(200, b"<!doctype html><p>x", Content_Type="text/html"), "of type text/html is no JSON"),
        (lambda request: request.answer(404), "the server answers 404"),
        (lambda request: request.answer(500, summary()), "the server answers 500"),
        (lambda request: request.answer(200, b""), "is no JSON"),
        (lambda request: request.answer(200, b"[" * 100_000), "nested too deeply"),
        (lambda request: request.answer(200, b"\xff\xfe"), "no text in UTF-8"),
        (lambda request: request.answer(200, b"[]"), "not that of a status API"),
        (lambda request: request.answer(200, b"{}"), "page is missing"),
        (lambda request: request.answer(200, summary(status="on_fire")), "components[0].status is no status"),
        (lambda request: request.answer(200, summary("fine")), "status.indicator is none of"),
        (lambda request: request.answer(200, summary(incidents=[1])), "incidents[0] has no time"),
        (lambda request: request.drop(), "the connection failed"),
        (lambda request: request.write(b"nonsense\r\n\r\n"), "the "),
    ]
    for respond, words in cases:
        out, err = ask(respond, expect=2)
        assert words in err and out == "", (words, err)


def test_url_huge_answer(folder):
    """An answer without end is broken off"""
    def respond(request):
        request.handler.send_response(200)
        request.handler.end_headers()
        try:
            for _ in range(200):
                request.write(b" " * 1_000_000)
        except OSError:
            pass

    assert "larger than" in ask(respond, expect=2)[1]


def test_url_slow_answer(folder):
    """An answer that comes drop by drop is broken off when the time is over"""
    def respond(request):
        request.handler.send_response(200)
        request.handler.end_headers()
        try:
            for _ in range(100):
                request.write(b" ")
                time.sleep(0.2)
        except OSError:
            pass

    began = time.monotonic()
    assert "no complete answer within 2 s" in ask(respond, "--timeout", "2", expect=2)[1]
    assert time.monotonic() - began < 10


def test_url_redirects(folder):
    """Redirects are followed, but not for ever, and not to another scheme"""
    def respond(request):
        if request.path.startswith("/good"):
            request.answer(302, Location="/moved/summary.json")
        elif request.path.startswith("/moved"):
            request.answer(200, summary())
        elif request.path.startswith("/file"):
            request.answer(302, Location="file:///etc/passwd")
        elif request.path.startswith("/ftp"):
            request.answer(302, Location="ftp://127.0.0.1/x")
        else:
            request.answer(302, Location=request.path + "x")

    with serving(respond) as (address, requests):
        allclear("status", "--url", address + "/good")
        for path in ("/file", "/ftp"):
            out, err = allclear("status", "--url", address + path, expect=2)
            assert "root:" not in out + err and "redirect" in err, err
        assert "more than 5 redirects" in allclear("status", "--url", address + "/loop", expect=2)[1]


def test_url_nobody_there(folder):
    """A host that is not there ends with a clear message"""
    assert "could not be reached" in allclear("status", "--url", "http://127.0.0.1:1/", expect=2)[1]


def test_url_wrong_usage(folder):
    """What is no address is wrong usage"""
    for url in ("example.com", "file:///etc/passwd", "ftp://example.com/", "https://", "http://a b/"):
        allclear("status", "--url", url, expect=64)
    allclear("status", "--interval", "0", expect=64)


def test_url_escape_sequences(folder):
    """Nothing that a page says writes to the terminal, in text, JSON and messages alike"""
    bad = "\x1b]0;title\x07\x1b[2J\u202e\r\nWeb"
    incident = {
        "name": bad, "status": "identified", "impact": "minor", "shortlink": bad, "created_at": "2026-05-01T10:00:00Z",
        "incident_updates": [{"body": bad, "display_at": "2026-05-01T10:00:00Z"}]}
    respond = lambda request: request.answer(200, summary(name=bad, incidents=[incident], status="major_outage"))
    out, err = ask(respond, expect=3)
    assert not any(character in out + err for character in "\x1b\x07\u202e\r"), out
    out, _ = ask(respond, "--json", expect=3)
    assert "\x1b" not in out and json.loads(out)["components"][0]["name"] == bad
    out, err = ask(lambda request: request.answer(200, b"x", Content_Type="\x1b[2Jtext/x"), expect=2)
    assert "\x1b" not in err


def test_closed_pipe(folder):
    """A reader that goes away is no crash"""
    copy(folder)
    process = start("status", *AT, cwd=folder)
    process.stdout.close()
    assert process.wait(30) == 0
    assert process.stderr.read() == b""


def test_help(folder):
    """--help explains each command"""
    for command in ("status", "next", "impact", "diff", "announce"):
        out, _ = allclear(command, "--help")
        assert "USAGE: allclear " + command in out and "Examples:" in out


def test_watch(folder):
    """--watch shows changes below each other in a pipe, and Ctrl-C ends it with 130"""
    copy(folder)
    process = start("status", "--now", NOW, "--watch", "--interval", "1", "email", cwd=folder)
    first = read_until(process.stdout, b"Email")
    add_incident(folder)
    second = read_until(process.stdout, b"major outage")
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 130
    assert b"\x1b" not in first + second


def test_watch_survives_trouble(folder):
    """--watch goes on when the page cannot be read for a while"""
    def respond(request):
        if request.number == 1:
            request.answer(200, summary())
        elif request.number == 2:
            request.answer(500)
        else:
            request.answer(200, summary("critical", "major_outage"))

    with serving(respond) as (address, _):
        process = start("status", "--url", address, "--watch", "--interval", "1")
        read_until(process.stdout, b"major outage")
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 143
        assert b"the server answers 500" in process.stderr.read()


def test_watch_on_a_terminal(folder):
    """On a terminal --watch clears what was there"""
    copy(folder)
    parent, child = pty.openpty()
    process = start("status", *AT, "--watch", "--interval", "1", cwd=folder, stdout=child)
    os.close(child)
    shown = read_terminal(parent, b"Operational")
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 130
    os.close(parent)
    assert shown.startswith(b"\x1b[H\x1b[2J")


def read_until(stream, words, patience=30):
    end, data = time.monotonic() + patience, b""
    while words not in data:
        assert time.monotonic() < end, data
        if select.select([stream], [], [], 0.1)[0]:
            piece = os.read(stream.fileno(), 65536)
            assert piece, data
            data += piece
    return data


def read_terminal(descriptor, words, patience=30):
    end, data = time.monotonic() + patience, b""
    while words not in data and time.monotonic() < end:
        if select.select([descriptor], [], [], 0.1)[0]:
            data += os.read(descriptor, 65536)
    return data


def terminal(*arguments, cwd=None, env=None):
    """What it writes to a terminal, and its exit code."""
    parent, child = pty.openpty()
    process = subprocess.Popen(
        [EXECUTABLE, *map(str, arguments)], cwd=cwd, env=environment(TERM="xterm", **(env or {})), stdout=child,
        stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    os.close(child)
    data = b""
    while True:
        try:
            piece = os.read(parent, 65536)
        except OSError:
            break
        if not piece:
            break
        data += piece
    os.close(parent)
    return data, process.wait(30)
