"""`init`: questions on a terminal, options without one; a project that builds at once, or nothing at all."""

import json
import os
import re
import signal
import subprocess

import pytest

from allclear import OPTIONS, Terminal, plain, run
from core_yaml import load

QUESTIONS = ["Title of the site", "Its address", "Time zone", "What can break", "Checked and published with"]


def files(folder):
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}


def settings(folder):
    return load((folder / "site/site.yml").read_text())


def is_sound(folder, *options):
    """Whether it builds with nothing to complain of, strictly."""
    result = run("build", "--strict", *options, cwd=folder)
    assert (result.returncode, result.stderr) == (0, "")
    assert (folder / "public/index.html").exists()


def test_questions_are_asked_and_answered(tmp_path):
    terminal = Terminal("init", "status", cwd=tmp_path, TZ="Europe/Berlin")
    terminal.expect_exact("Title of the site [Example Status]: ")
    terminal.sendline('Mara\'s "Cloud" 📮: status #1')
    terminal.expect_exact("Its address [https://status.example.com/]: ")
    terminal.sendline("https://status.mara.example/all")
    terminal.expect_exact("Time zone of your posts [Europe/Berlin]: ")
    terminal.sendline("")
    terminal.expect_exact("What can break (names with commas) [Website, API]: ")
    terminal.sendline("Mail, Web shop")
    terminal.expect_exact("Checked and published with (github, gitlab, none) [github]: ")
    terminal.sendline("gitlab")
    assert terminal.end() == 0
    assert "status: a new status site" in terminal.text
    made = settings(tmp_path / "status")
    assert made["title"] == 'Mara\'s "Cloud" 📮: status #1'
    assert made["url"] == "https://status.mara.example/all/"
    assert made["timezone"] == "Europe/Berlin"
    assert made["components"] == [{"id": "mail", "name": "Mail"}, {"id": "web-shop", "name": "Web shop"}]
    assert ".gitlab-ci.yml" in files(tmp_path / "status")
    is_sound(tmp_path / "status")


def test_enter_takes_every_default(tmp_path):
    terminal = Terminal("init", "status", cwd=tmp_path, TZ="UTC")
    for question in QUESTIONS:
        terminal.expect_exact(question)
        terminal.sendline("")
    assert terminal.end() == 0
    assert settings(tmp_path / "status")["title"] == "Example Status"
    assert ".github/workflows/publish.yml" in files(tmp_path / "status")
    is_sound(tmp_path / "status")


def test_a_wrong_answer_is_asked_for_again(tmp_path):
    terminal = Terminal("init", "status", "--title", "T", "--ci", "none", cwd=tmp_path, TZ="UTC")
    terminal.expect_exact("Its address")
    terminal.sendline("status.example.com")
    terminal.expect_exact("'status.example.com' is no address for a site; write https://status.example.com/.")
    terminal.expect_exact("Its address")
    terminal.sendline("")
    terminal.expect_exact("Time zone")
    terminal.sendline("Europe/Berln")
    terminal.expect_exact("'Europe/Berln' is no time zone; did you mean 'Europe/Berlin'?")
    terminal.sendline("Europe/Berlin")
    terminal.expect_exact("What can break")
    terminal.sendline(" , ")
    terminal.expect_exact("It must be names with commas between them, such as 'Website, API'.")
    terminal.sendline("Mail")
    assert terminal.end() == 0
    is_sound(tmp_path / "status")


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("number, code", [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["interrupt", "terminate"])
def test_a_signal_at_a_question_leaves_nothing(question, number, code, tmp_path):
    terminal = Terminal("init", "a/status", cwd=tmp_path, TZ="UTC")
    for asked in QUESTIONS:
        terminal.expect_exact(asked)
        if asked == question:
            break
        terminal.sendline("")
    # A half written answer does not count.
    terminal.send("half")
    terminal.sendintr() if number == signal.SIGINT else os.kill(terminal.pid, number)
    assert terminal.end() == code
    assert list(tmp_path.iterdir()) == []


def test_the_end_of_input_at_a_question_leaves_nothing(tmp_path):
    terminal = Terminal("init", "status", cwd=tmp_path, TZ="UTC")
    terminal.expect_exact("Title")
    terminal.sendeof()
    assert terminal.end() == 64
    assert "The questions were not answered" in terminal.text
    assert list(tmp_path.iterdir()) == []


def test_without_a_terminal_options_are_needed(tmp_path):
    result = run("init", "status", "--title", "T", "--ci", "none", cwd=tmp_path)
    assert result.returncode == 64
    assert "give --url, --timezone, --components, or --yes" in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ci", ["github", "gitlab", "none"])
def test_options_need_no_terminal(ci, tmp_path):
    result = run("init", "status", *OPTIONS, "--ci", ci, cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    folder = tmp_path / "status"
    common = {
        ".editorconfig", ".gitignore", ".vscode/extensions.json", ".vscode/settings.json", ".vscode/tasks.json",
        "README.md", "content/pages/about.md", "site/site.yml",
    }  # fmt: skip
    assert common <= files(folder)
    assert {file.name for file in (folder / ".schemas").iterdir()} == {
        f"{kind}.schema.json" for kind in ("settings", "incident", "maintenance", "announcement", "page")
    }
    assert not (folder / "site/posts").exists()
    is_sound(folder)


@pytest.mark.parametrize("now", ["2024-02-29T12:00:00Z", "2026-01-01T00:30:00Z", "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"])
@pytest.mark.parametrize("zone", ["UTC", "America/Chicago", "Pacific/Kiritimati", "Africa/Casablanca", "Asia/Beirut"])
def test_days_follow_from_now(now, zone, tmp_path):
    result = run("init", "s", "--yes", "--timezone", zone, "--now", now, cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    is_sound(tmp_path / "s", "--now", now)


def test_it_stays_sound_as_time_passes(project):
    for year in (2027, 2031, 2040):
        later = run("check", "--strict", "--now", f"{year}-12-31T00:00:00Z", cwd=project)
        assert (later.returncode, later.stderr) == (0, "")


@pytest.mark.parametrize("title", [
    "yes", "404", "~", "#1", "- a", "a: b", "it's", '"', "\\", "{{title}}", "<<url>>", "<script>alert(1)</script>", "‮x",
    "x" * 300, "é́ 邮件",
])  # fmt: skip
def test_any_title_comes_through(title, tmp_path):
    result = run("init", "s", "--yes", f"--title={title}", f"--components={title}, Web", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    made = settings(tmp_path / "s")
    assert made["title"] == title
    assert made["components"][0]["name"] == title
    is_sound(tmp_path / "s")


def test_an_empty_folder_is_filled_and_git_stays(tmp_path):
    subprocess.run(["git", "init", "-q", "-b", "main", tmp_path], check=True)
    result = run("init", ".", "--yes", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / ".git/HEAD").read_text() == "ref: refs/heads/main\n"
    is_sound(tmp_path)


def test_a_folder_that_holds_something_is_refused_before_any_question(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    terminal = Terminal("init", ".", cwd=tmp_path)
    assert terminal.end() == 2
    assert "'.' is not empty: it holds 'notes.txt'" in terminal.text
    assert "Title" not in terminal.text
    assert files(tmp_path) == {"notes.txt"}


@pytest.mark.parametrize("options, words", [
    (["--url", "ftp://x/"], "--url 'ftp://x/' is no address"), (["--timezone", "Mars/Base"], "is no time zone"),
    (["--components", ","], "--components must be names"), (["--title", "a\nb"], "--title must be a line"),
    (["--ci", "jenkins"], "jenkins"), (["--now", "soon"], "--now 'soon' is no moment"), (["one", "two"], "two"),
])  # fmt: skip
def test_wrong_options_are_wrong_usage(options, words, tmp_path):
    result = run("init", "s", "--yes", *options, cwd=tmp_path)
    assert result.returncode == 64
    assert words in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_the_disks_fault(tmp_path):
    (tmp_path / "file").write_text("")
    result = run("init", "file/s", "--yes", cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr.startswith("allclear: error: ")
    assert files(tmp_path) == {"file"}


def test_editors_find_the_schemas(project):
    first = (project / "site/site.yml").read_text().splitlines()[0]
    path = re.fullmatch(r"# yaml-language-server: \$schema=(.*)", first)[1]
    assert json.loads((project / "site" / path).read_text())["title"].startswith("Settings")
    for path in json.loads((project / ".vscode/settings.json").read_text())["yaml.schemas"]:
        assert (project / path).exists()
    for name in ("tasks", "extensions"):
        json.loads((project / f".vscode/{name}.json").read_text())


def test_the_problem_matcher_of_the_editor_reads_messages(project):
    (project / "content/incidents/x.md").write_text("---\ntitle: X\nstarted: 2023-07-05 14:02\ntitel: y\n---\n")
    text = run("check", "--color", "never", cwd=project).stderr
    tasks = json.loads((project / ".vscode/tasks.json").read_text())["tasks"]
    pattern = tasks[0]["problemMatcher"]["pattern"]["regexp"]
    found = [match.groups() for match in map(re.compile(pattern).match, plain(text).splitlines()) if match]
    assert ("content/incidents/x.md", "4", "1", "error") == found[0][:4]
