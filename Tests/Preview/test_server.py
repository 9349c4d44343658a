"""What the server answers, refuses and lets go."""

import os
import pty
import re
import signal
import socket
import subprocess
import time

import pytest
from preview import ALLCLEAR, NOW, post, until


@pytest.mark.parametrize("host", ["evil.example", "evil.example:4000", "127.0.0.1.evil.example", ""])
def test_a_foreign_host_is_refused(preview, host):
    for path in ("/", "/-allclear/events", "/-allclear/reload.js"):
        status, _, text = preview.ask(path, host=host)
        assert status == 421 and "Example" not in text


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:4000"])
def test_this_machine_is_answered(preview, host):
    assert preview.ask("/", host=host)[0] == 200


@pytest.mark.parametrize("path", [
    "/../site/site.yml", "/%2e%2e/site/site.yml", "/..%2fsite/site.yml", "/incidents/../../site/site.yml", "/site/site.yml",
    "/content/incidents/outage.md", "//etc/passwd", "/%2fetc/passwd", "/etc/passwd", "http://localhost/../etc/passwd", "/a%00b",
])  # fmt: skip
def test_nothing_outside_the_output_is_served(preview, path):
    status, _, text = preview.ask(path)
    assert status in (400, 404)
    assert "components:" not in text and "root:" not in text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_only_reading_is_allowed(preview, method):
    status, headers, _ = preview.ask("/", method=method)
    assert status == 405 and headers["allow"] == "GET, HEAD"


def test_a_head_is_that_of_the_whole_answer(preview):
    _, whole, text = preview.ask("/")
    status, head, nothing = preview.ask("/", method="HEAD")
    assert status == 200 and nothing == ""
    assert head == whole and int(head["content-length"]) == len(text.encode())


def test_addresses_lead_where_they_would_on_the_web(previews):
    preview = previews(url="https://example.com/status/").start()
    assert preview.ask("/")[1]["location"] == "/status/"
    assert preview.ask("/status/history")[1]["location"] == "/status/history/"
    status, headers, text = preview.ask("/status/nothing")
    assert status == 404 and headers["content-type"] == "text/html; charset=utf-8"
    assert 'href="/status/' in text


@pytest.mark.parametrize("value", ["yesterday", "", "2026-02-30T00:00:00Z", "<script>"])
def test_a_time_that_is_none_is_refused(preview, value):
    status, headers, text = preview.ask(f"/?now={value}")
    assert status == 400 and headers["content-type"].startswith("text/plain") and "now" in text


def test_both_addresses_of_this_machine_answer_and_no_other(preview):
    assert preview.ask("/", address="127.0.0.1")[0] == 200
    if socket.has_ipv6 and os.path.exists("/proc/net/if_inet6"):
        assert preview.ask("/", address="::1")[0] == 200
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.2", preview.port), timeout=2)


def test_a_port_that_is_taken_is_passed_over_unless_it_was_asked_for(previews):
    first, second = previews().start(), previews().start()
    assert first.port != second.port
    third = previews()
    command = [ALLCLEAR, "serve", "--now", NOW, "--port", str(first.port)]
    ended = subprocess.run(command, cwd=third.folder, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 2 and f"port {first.port} is taken" in ended.stderr


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_at_once(preview, number, code):
    streams = [preview.listen() for _ in range(10)]
    began = time.monotonic()
    assert preview.stop(number) == code
    assert time.monotonic() - began < 5
    for stream in streams:
        stream.close()


def test_nothing_is_written(preview):
    assert sorted(path.name for path in preview.folder.iterdir()) == ["content", "site"]
    assert sorted(path.name for path in (preview.folder / "site").iterdir()) == ["site.yml"]


def test_the_site_of_a_build_knows_nothing_of_the_preview(preview):
    subprocess.run([ALLCLEAR, "build", "--now", NOW], cwd=preview.folder, check=True, capture_output=True)
    files = [path for path in (preview.folder / "public").rglob("*") if path.is_file()]
    assert len(files) > 20
    assert [path.name for path in files if b"-allclear" in path.read_bytes() or b"connect-src" in path.read_bytes()] == []


def test_a_file_is_the_same_as_that_of_a_build(preview):
    subprocess.run([ALLCLEAR, "build", "--now", NOW], cwd=preview.folder, check=True, capture_output=True)
    for path in ("api/v2/summary.json", "history.atom", "metrics.txt", "incidents/outage/index.md", "badges/status.svg"):
        assert preview.ask("/" + path)[2] == (preview.folder / "public" / path).read_text(encoding="utf-8")


def test_a_hundred_streams_are_served_and_let_go(preview):
    before = preview.open_files
    streams = [preview.listen() for _ in range(100)]
    for stream in streams:
        text = b""
        while not re.search(rb'"version":"\w+-1"', text):
            text += stream.recv(4096)
    # Something else may have been open before.
    assert preview.open_files >= 100
    preview.write("content/incidents/outage.md", post(words="News."))
    for stream in streams:
        text = b""
        while not re.search(rb'"version":"\w+-2"', text):
            text += stream.recv(4096)
    assert preview.ask("/")[0] == 200
    for stream in streams:
        stream.close()
    # Each is found out by an event that nobody takes.
    until(lambda: preview.open_files <= before + 2, "the end of the streams", seconds=60)


def test_five_hundred_edits_leave_no_memory_behind(preview):
    with preview.listen() as stream:
        stream.settimeout(30)

        def edit(number):
            preview.write("content/incidents/outage.md", post(words=f"Edit {number}. " + "word " * 500))
            until(lambda: f"Edit {number}. " in preview.ask("/incidents/outage/")[2], f"edit {number}")
            preview.ask("/")
            preview.ask(f"/?now=2026-01-1{number % 9}T00:00:00Z")
            stream.recv(65536)

        for number in range(50):
            edit(number)
        early = preview.status("VmRSS")
        for number in range(50, 500):
            edit(number)
        late = preview.status("VmRSS")
    assert late <= early * 1.1, f"{early} kB after 50 edits, {late} kB after 500"


def test_what_is_checked_is_said_again_on_each_change(previews):
    preview = previews()
    command = [ALLCLEAR, "check", "--watch", "--now", NOW]
    preview.process = subprocess.Popen(command, cwd=preview.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                       stderr=subprocess.STDOUT)  # fmt: skip
    os.set_blocking(preview.process.stdout.fileno(), False)
    preview.wait_for(r"no errors, no warnings \(checked")
    preview.write("content/incidents/outage.md", post().replace("web:", "wep:"))
    preview.wait_for(r"(?s)unknown component 'wep'.*1 error.*\(checked")
    preview.write("content/incidents/outage.md", post())
    preview.wait_for(r"no errors, no warnings \(checked")
    assert "\x1b" not in preview.words
    assert preview.stop() == 130


def test_a_terminal_is_cleared_before_it_is_said_again(previews):
    preview = previews()
    terminal, end = pty.openpty()
    command = [ALLCLEAR, "check", "--watch", "--now", NOW]
    preview.process = subprocess.Popen(command, cwd=preview.folder, stdin=subprocess.DEVNULL, stdout=end, stderr=end)
    os.close(end)
    text = b""
    while b"(checked" not in text:
        text += os.read(terminal, 4096)
    assert b"\x1b[2J" in text
    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait(timeout=30) == 130
    preview.process = None
    os.close(terminal)


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1"])
def test_a_port_that_is_none_is_wrong_usage(previews, port):
    ended = subprocess.run([ALLCLEAR, "serve", f"--port={port}"], cwd=previews().folder, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 64 and "port" in ended.stderr


def test_help_tells_of_the_time_and_the_end():
    ended = subprocess.run([ALLCLEAR, "serve", "--help"], capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0 and "?now=" in ended.stdout and "130" in ended.stdout


def test_a_project_that_is_not_there_is_waited_for(previews):
    preview = previews()
    (preview.folder / "site/site.yml").rename(preview.folder / "site.yml")
    (preview.folder / "site").rmdir()
    preview.start()
    status, _, text = preview.ask("/")
    assert status == 503 and "there is no site/site.yml" in text
    preview.settings()
    until(lambda: preview.ask("/")[0] == 200, "the site")
