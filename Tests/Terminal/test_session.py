"""A whole session, from nothing to an incident that is over and has a postmortem, by the words of README.md."""

import re
from datetime import datetime, timedelta, timezone

import pexpect
import pytest

from allclear import EXECUTABLE, PROJECT, environment, plain, run

PROMPT = "READY> "


def guide():
    """The commands of README.md's first steps, in their order."""
    text = (PROJECT / "README.md").read_text()
    part = re.search(r"^## From nothing to a page$(.*?)^## ", text, re.DOTALL | re.MULTILINE)[1]
    lines = [line.strip() for line in part.splitlines() if line.startswith("    ")]
    return [re.sub(r"\s{2,}#.*", "", line) for line in lines if line]


class Shell(pexpect.spawn):
    """A shell of somebody who has installed the program."""

    def __init__(self, folder, programs, **more):
        settings = environment(PS1=PROMPT, **more)
        settings["PATH"] = f"{programs}:{settings['PATH']}"
        super().__init__(
            "bash", ["--noprofile", "--norc"], cwd=str(folder), env=settings, timeout=30, encoding="utf-8",
            dimensions=(40, 200),
        )  # fmt: skip
        self.delaybeforesend = None
        self.expect_exact(PROMPT)

    def enter(self, line, answers=()):
        """Types a line, answers questions, and returns what was shown and the exit code."""
        self.sendline(line)
        shown = ""
        for question, answer in answers:
            self.expect_exact(question)
            shown += self.before
            self.sendline(answer)
        self.expect_exact(PROMPT)
        shown += self.before
        self.sendline("echo code=$?")
        self.expect(r"code=(\d+)\r\n")
        code = int(self.match[1])
        self.expect_exact(PROMPT)
        return plain(shown), code


@pytest.fixture
def shell(tmp_path):
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "allclear").symlink_to(EXECUTABLE)
    # Somebody who writes a sentence in front of what the editor shows.
    editor = programs / "editor"
    editor.write_text('#!/bin/sh\nsed -i "1i We are looking into it." "$1"\n')
    editor.chmod(0o755)
    (tmp_path / "work").mkdir()
    return Shell(tmp_path / "work", programs, EDITOR=str(editor), TZ="UTC", HOME=str(tmp_path))


ANSWERS = [
    ("Title of the site", "Prairie Status"), ("Its address", "https://status.prairie.example/"), ("Time zone", ""),
    ("What can break", "Website, API"), ("Checked and published with", "none"),
]  # fmt: skip


def test_the_first_steps_of_the_readme(shell, tmp_path):
    slug = None
    folder = tmp_path / "work/status"
    for line in guide():
        line = line.replace("SLUG", slug or "SLUG")
        shown, code = shell.enter(line, ANSWERS if line.startswith("allclear init") else ())
        expected = {"allclear status": (0, 3)}.get(line, (0,))
        assert code in expected, f"{line}\n{shown}"
        if line.startswith("allclear new incident"):
            slug = newest(folder).stem
            assert f"{slug}.md" in shown, shown
    text = newest(folder).read_text()
    assert "## Resolved" in text
    page = (folder / f"public/incidents/{slug}/index.html").read_text()
    assert "Resolved" in page


def newest(folder):
    posts = [path for path in folder.glob("content/incidents/**/*.md") if not path.stem.endswith("-example")]
    return max(posts, key=lambda path: path.stat().st_mtime)


def test_from_nothing_to_a_postmortem(shell, tmp_path):
    folder = tmp_path / "work/status"

    def enter(line, code=0, answers=()):
        shown, actual = shell.enter(line, answers)
        assert actual == code, f"{line}\n{shown}"
        return shown

    enter("allclear init status", answers=ANSWERS)
    enter("cd status")
    assert "no errors, no warnings" in enter("allclear check --strict")
    assert "operational" in enter("allclear status").lower()

    # The editor writes the text; the post is named, and so is what readers will see.
    shown = enter('allclear new incident "Website is slow" --components website=partial_outage')
    post = newest(folder)
    slug = post.stem
    assert "website-is-slow" in slug
    assert str(post.relative_to(folder)) in shown
    text = post.read_text()
    assert "We are looking into it." in text
    assert re.search(r"^## Investigating — 20\d\d-\d\d-\d\d \d\d:\d\d", text, re.MULTILINE)
    assert "outage" in enter("allclear status", code=3).lower()
    enter("allclear check --strict")

    enter(f'allclear update {slug} --state identified -m "A disk is full."')
    enter(f"allclear update {slug} --state monitoring --component website=operational -m 'It works again.'")
    text = post.read_text()
    assert text.index("## Identified") < text.index("A disk is full.") < text.index("## Monitoring")
    assert "website=operational" in text
    enter(f'echo "All is as usual." | allclear resolve {slug} -m -')
    assert "All is as usual." in post.read_text()
    assert "operational" in enter("allclear status").lower()

    review = (datetime.now(timezone.utc) + timedelta(minutes=1)).strftime("%Y-%m-%d %H:%M")
    with post.open("a") as file:
        file.write(f"\n## Postmortem — {review}\n\n### Root cause\n\nA disk.\n\n### Follow-ups\n\n- [x] Watch the disks (owner: Operations)\n")
    later = (datetime.now(timezone.utc) + timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%SZ")
    enter(f"allclear fmt --check {post.relative_to(folder)} || allclear fmt {post.relative_to(folder)}")
    enter(f"allclear check --strict --now {later}")
    enter(f"allclear build --now {later}")
    page = (folder / f"public/incidents/{slug}/index.html").read_text()
    for words in ("Website is slow", "A disk is full.", "All is as usual.", "Watch the disks"):
        assert words in page
    assert enter("allclear impact website") is not None
    assert re.search(r"20\d\d-\d\d-\d\dT", enter("allclear next"))


@pytest.mark.parametrize("arguments, codes, words", [
    (["new"], {64}, "Usage"), (["new", "incident"], {64}, "Missing"),
    (["new", "incident", "T", "--components", "webiste", "-m", "x"], {1, 64}, "did you mean 'website'"),
    (["new", "incident", "T", "--components", "website=down", "-m", "x"], {1, 64}, "down"),
    (["new", "incident", "T", "--impact", "huge", "-m", "x"], {1, 64}, "huge"),
    (["new", "incident", "", "-m", "x"], {1, 64}, "title"), (["new", "accident", "T"], {64}, "accident"),
    (["update", "no-such-post", "--state", "monitoring", "-m", "x"], {1, 64}, "no-such-post"),
    (["update", "SLUG", "--state", "fixed", "-m", "x"], {1, 64}, "fixed"),
    (["update", "SLUG", "--state", "update", "--component", "webiste=operational", "-m", "x"], {1, 64}, "webiste"),
    (["resolve", "no-such-post", "-m", "x"], {1, 64}, "no-such-post"), (["resolve", "-m", "x"], {1}, "no incident is open"),
    (["fmt", "content/no-such-post.md"], {1, 2, 64}, "no-such-post"),
    (["status", "--json=yes"], {64}, "json"), (["status", "--url", "nonsense"], {2, 64}, "nonsense"),
    (["next", "--now", "soon"], {64}, "soon"), (["impact", "webiste"], {1, 64}, "webiste"), (["impact"], {64}, "Missing"),
    (["stats", "--format", "xml"], {64}, "xml"), (["diff", "no-such-thing"], {1, 2, 64}, "no-such-thing"),
    (["announce", "a", "b", "--to", "nonsense", "--as", "slack"], {1, 2, 64}, ""),
    (["announce", "a", "b", "--to", "https://x.example/", "--as", "fax"], {64}, "fax"),
    (["serve", "--port", "99999999"], {64}, "99999999"), (["check", "--stdin-path", "/etc/passwd"], {1, 2, 64}, ""),
], ids=lambda value: " ".join(value) if isinstance(value, list) else "")  # fmt: skip
def test_bad_input_is_refused_with_a_reason(arguments, codes, words, project):
    slug = next(project.glob("content/incidents/*/*.md")).stem
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    result = run(*[slug if word == "SLUG" else word for word in arguments], cwd=project, text="")
    assert result.returncode in codes, result.stderr
    assert words.lower() in result.stderr.lower()
    assert result.stderr.strip()
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before
