import email
import email.policy
import json
import mailbox
import signal
import threading
import time

from project import NOW, add_incident, allclear, build, copy, start
from server import serving

SECRET = "/services/T0/B0/secret-token"
UPDATES = """
## Identified — 11:30

A disk is full.

## Monitoring — 11:50

There is room again.
"""


def outputs(folder):
    """The site before an incident, and with three updates of it."""
    copy(folder)
    build(folder, "old")
    add_incident(folder, more=UPDATES)
    build(folder, "new")
    return folder


def announce(folder, address, *arguments, expect=0, form="json"):
    return allclear(
        "announce", "old", "new", "--to-env", "HOOK", "--as", form, *arguments, cwd=folder, expect=expect,
        env={"HOOK": address + SECRET})


def titles(requests):
    return [request.json()["entry"]["title"] for request in requests]


ALL = ["Investigating: Webmail is down", "Identified: Webmail is down", "Monitoring: Webmail is down"]


def test_oldest_first(folder):
    """Each update arrives once, oldest first, with its words"""
    outputs(folder)
    with serving(lambda request: request.answer(200)) as (address, requests):
        out, err = announce(folder, address)
    assert titles(requests) == ALL
    entry = requests[1].json()["entry"]
    assert "A disk is full." in entry["text"] and entry["kind"] == "incident" and entry["slug"] == "mail"
    assert entry["impact"] == "critical" and entry["components"] == ["Email"]
    assert requests[0].headers["Content-Type"] == "application/json"
    assert out == "" and "3 told to http://127.0.0.1" in err and "secret" not in err


def test_failures_are_repeated(folder):
    """Errors of the server and dropped lines are repeated; order is kept, and each arrives once"""
    outputs(folder)
    taken = []

    def respond(request):
        if request.number == 1:
            request.answer(503)
        elif request.number == 3:
            request.drop()
        elif request.number == 4:
            # In the middle of the answer.
            request.write(b"HTTP/1.1 20")
            request.drop()
        else:
            taken.append(request.json()["entry"]["title"])
            request.answer(204)

    with serving(respond) as (address, requests):
        _, err = announce(folder, address, "--state", "state.json")
    assert taken == ALL, taken
    keys = [request.headers["Idempotency-Key"] for request in requests]
    assert len(set(keys)) == 3
    assert "the server answers 503; trying again in 1 s" in err and "secret" not in err


def test_too_many_requests(folder):
    """429 with Retry-After is honoured"""
    outputs(folder)
    times = []

    def respond(request):
        times.append(time.monotonic())
        if request.number == 1:
            request.answer(429, Retry_After="3")
        else:
            request.answer(200)

    with serving(respond) as (address, requests):
        announce(folder, address)
    assert titles(requests) == ALL[:1] + ALL
    assert times[1] - times[0] >= 3


def test_too_long_a_wait(folder):
    """A wait of hours is for the next run"""
    outputs(folder)
    with serving(lambda request: request.answer(429, Retry_After="7200")) as (address, requests):
        _, err = announce(folder, address, expect=2)
    assert len(requests) == 1 and "asks to wait for 7200 s" in err and "told 0 of 3" in err


def test_refusals_are_not_repeated(folder):
    """What the server will never take ends the run, and nothing later is told"""
    outputs(folder)
    for status in (400, 403, 404, 410):
        with serving(lambda request: request.answer(status)) as (address, requests):
            _, err = announce(folder, address, expect=2)
        assert len(requests) == 1 and f"the server answers {status}" in err and "secret" not in err


def test_redirects_are_not_followed(folder):
    """A redirect would hand the message to somebody else"""
    outputs(folder)
    with serving(lambda request: request.answer(200)) as (elsewhere, others):
        with serving(lambda request: request.answer(307, Location=elsewhere + "/x")) as (address, requests):
            _, err = announce(folder, address, expect=2)
    assert len(requests) == 1 and not others and "the server answers 307" in err


def test_stalling_server(folder):
    """A server that says nothing is left after the time, and asked again"""
    outputs(folder)

    def respond(request):
        if request.number == 1:
            time.sleep(6)
        request.answer(200)

    with serving(respond) as (address, requests):
        _, err = announce(folder, address, "--timeout", "2")
    assert titles(requests) == ALL[:1] + ALL and "no complete answer within 2 s" in err


def test_state_makes_it_idempotent(folder):
    """With a state file a second run tells nothing, and a later update alone after that"""
    outputs(folder)
    with serving(lambda request: request.answer(200)) as (address, requests):
        announce(folder, address, "--state", "state.json")
        announce(folder, address, "--state", "state.json")
        assert titles(requests) == ALL
        text = (folder / "state.json").read_text()
        assert "secret" not in text and "127.0.0.1" not in text
        add_incident(folder, more=UPDATES + "\n## Resolved — 11:55\n\nDone.\n")
        build(folder, "new")
        announce(folder, address, "--state", "state.json")
        assert titles(requests)[3:] == ["Resolved: Webmail is down"]
        assert requests[3].json()["entry"]["tone"] == "good"
    with serving(lambda request: request.answer(200)) as (address, requests):
        announce(folder, address, "--state", "state.json")
        assert len(requests) == 4, "another destination knows nothing yet"


def test_failed_run_is_made_up_for(folder):
    """What failed is told in the next run, even when OLD has moved on"""
    outputs(folder)

    def respond(request):
        request.answer(200 if request.number == 1 or request.number > 2 else 404)

    with serving(respond) as (address, requests):
        announce(folder, address, "--state", "state.json", expect=2)
        assert titles(requests) == ALL[:2]
        allclear("build", "--now", NOW, "--output", "old", cwd=folder)
        announce(folder, address, "--state", "state.json")
        assert titles(requests) == ALL[:2] + ALL[1:]


def test_killed_between(folder):
    """After kill -9 the state is whole and right: what was taken is not told again, the rest is, in order"""
    outputs(folder)
    arrived = threading.Event()

    def respond(request):
        if request.number == 2:
            arrived.set()
            time.sleep(3)
        request.answer(200)

    with serving(respond) as (address, requests):
        process = start(
            "announce", "old", "new", "--to", address + SECRET, "--as", "json", "--state", "state.json", cwd=folder)
        assert arrived.wait(30)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        state = json.loads((folder / "state.json").read_text())
        told = [entry for entry in state["destinations"][0]["entries"] if "incidents/mail" in entry]
        assert len(told) == 1
        announce(folder, address, "--state", "state.json")
        # The second was not answered: it comes again, under the same key.
        assert titles(requests) == ALL[:2] + ALL[1:]
        assert requests[1].headers["Idempotency-Key"] == requests[2].headers["Idempotency-Key"]


def test_two_at_once(folder):
    """Two at once cannot have one state file"""
    outputs(folder)
    arrived = threading.Event()

    def respond(request):
        arrived.set()
        time.sleep(1)
        request.answer(200)

    with serving(respond) as (address, requests):
        first = start(
            "announce", "old", "new", "--to", address + SECRET, "--as", "json", "--state", "state.json", cwd=folder)
        assert arrived.wait(30)
        _, err = announce(folder, address, "--state", "state.json", expect=2)
        assert "another announcement has state.json" in err
        assert first.wait(30) == 0
    assert titles(requests) == ALL


def test_interrupted(folder):
    """Ctrl-C ends it with 130, also while it waits"""
    outputs(folder)
    with serving(lambda request: request.answer(503)) as (address, requests):
        process = start("announce", "old", "new", "--to", address + SECRET, "--as", "json", cwd=folder)
        while not requests:
            time.sleep(0.05)
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130


def test_dry_run(folder):
    """--dry-run prints the payloads, posts nothing and remembers nothing"""
    outputs(folder)
    with serving(lambda request: request.answer(200)) as (address, requests):
        for form in ("slack", "discord", "teams", "json"):
            out, err = announce(folder, address, "--dry-run", "--state", "state.json", form=form)
            payloads = [json.loads(line) for line in out.splitlines()]
            assert len(payloads) == 3 and "3 to be told" in err, form
        assert not requests
    assert not (folder / "state.json").exists()
    out, _ = allclear("announce", "old", "new", "--as", "slack", "--dry-run", cwd=folder)
    assert len(out.splitlines()) == 3


def test_hostile_posts(folder):
    """No post makes a mention, a link or markup in a message"""
    copy(folder)
    build(folder, "old")
    add_incident(
        folder, title="'<!channel> @everyone & **x**'",
        more="\n## Identified — 11:30\n\n<@U1> \\@here [x](https://e.example/) <b>y</b> ```z```\n")
    build(folder, "new")
    slack = allclear("announce", "old", "new", "--as", "slack", "--dry-run", cwd=folder)[0].splitlines()
    blocks = json.loads(slack[1])["blocks"]
    assert "&lt;@U1&gt;" in blocks[1]["text"]["text"] and blocks[1]["text"]["verbatim"] is True
    assert "<" not in blocks[1]["text"]["text"] and blocks[0]["text"]["type"] == "plain_text"
    assert "&lt;!channel&gt;" in json.loads(slack[1])["text"]
    discord = json.loads(allclear("announce", "old", "new", "--as", "discord", "--dry-run", cwd=folder)[0].splitlines()[1])
    assert discord["allowed_mentions"] == {"parse": []}
    assert "\\@everyone" in discord["embeds"][0]["title"] and "\\*\\*x" in discord["embeds"][0]["title"]
    teams = json.loads(allclear("announce", "old", "new", "--as", "teams", "--dry-run", cwd=folder)[0].splitlines()[1])
    card = teams["attachments"][0]["content"]
    assert all(block["type"] == "RichTextBlock" for block in card["body"])


def test_mail(folder):
    """--as mail prints messages that mail programs understand, each with an id of its own that stays"""
    copy(folder)
    build(folder, "old")
    add_incident(folder, title="'Störung: Webmail — 障害 " + "ä" * 60 + "'", more=UPDATES)
    build(folder, "new")
    arguments = ["announce", "old", "new", "--as", "mail", "--from", "Status <status@example.com>", "--to-address",
                 "all@lists.example.com"]
    out, _ = allclear(*arguments, cwd=folder)
    (folder / "box").write_text(out)
    messages = [email.message_from_bytes(bytes(one), policy=email.policy.default) for one in mailbox.mbox(folder / "box")]
    assert len(messages) == 3
    for message in messages:
        assert not message.defects, message.defects
        assert "Störung: Webmail — 障害" in message["Subject"]
        assert message["From"].addresses[0].addr_spec == "status@example.com"
        assert message["List-Id"].endswith("<updates.status.small.example>")
        assert message["References"] == messages[0]["References"]
        assert all(ord(character) < 128 for character in message.as_string().split("\n\n")[0])
    assert len({message["Message-ID"] for message in messages}) == 3
    assert "A disk is full." in messages[1].get_content()
    assert all(len(line) <= 78 and line.isascii() for line in out.splitlines())
    assert allclear(*arguments, cwd=folder)[0] == out


def test_old_posts_are_no_news(folder):
    """Posts that were brought in from years ago are not told"""
    copy(folder)
    build(folder, "old")
    path = add_incident(folder)
    path.write_text(path.read_text().replace("2026-11-23", "2026-11-01") + "\n## Resolved — 12:00\n")
    build(folder, "new")
    arguments = ("announce", "old", "new", "--as", "json", "--dry-run")
    assert allclear(*arguments, cwd=folder)[0] == ""
    assert len(allclear(*arguments, "--max-age", "60", cwd=folder)[0].splitlines()) == 2


def test_wrong_usage(folder):
    """What cannot be meant is wrong usage, and a mistyped secret is not printed"""
    outputs(folder)
    for arguments in (
            ["--as", "slack"], ["--as", "slack", "--to", "https://x.example/", "--to-env", "X"], ["--as", "mail"],
            ["--as", "mail", "--from", "a@b", "--to-address", "a@b\nBcc: c@d"], ["--as", "pager", "--dry-run"],
            ["--as", "slack", "--to-env", "NOT_SET"], ["--as", "json", "--to", "https://x.example/", "--from", "a@b"],
            ["--as", "json", "--dry-run", "--max-age", "-1"]):
        allclear("announce", "old", "new", *arguments, cwd=folder, expect=64)
    _, err = allclear(
        "announce", "old", "new", "--as", "slack", "--to-env", "X", cwd=folder, expect=64, env={"X": "hooks/secret-token"})
    assert "secret" not in err


def test_faults(folder):
    """A broken state file, sites at two addresses and a folder that is no output end with 2"""
    outputs(folder)
    (folder / "state.json").write_text("{")
    with serving(lambda request: request.answer(200)) as (address, requests):
        assert "no record of what was announced" in announce(folder, address, "--state", "state.json", expect=2)[1]
        assert "cannot lock" in announce(folder, address, "--state", "missing/state.json", expect=2)[1]
        allclear("build", "--now", NOW, "--output", "new", "--base-url", "https://other.example/", cwd=folder)
        assert "different addresses" in announce(folder, address, expect=2)[1]
        assert not requests
    allclear("announce", "site", "new", "--as", "json", "--dry-run", cwd=folder, expect=2)
