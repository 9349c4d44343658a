import json
import os
import re
import shutil
import tempfile

from project import NOW, add_incident, allclear, build, commit, copy, git, start

AT = ["--now", NOW]


def repository(folder):
    copy(folder)
    commit(folder, "first")
    return folder


def test_revision_against_working_tree(folder):
    """diff HEAD tells what the files of now change: statuses, the incident, and what will be announced"""
    repository(folder)
    add_incident(folder)
    out, err = allclear("diff", "HEAD", *AT, cwd=folder)
    assert err == "" and "\x1b" not in out
    assert "Overall status" in out and "All Systems Operational →" in out or "→" in out
    assert "~ Email (email): operational → major_outage" in out
    assert "+ Webmail is down (mail)" in out
    assert re.search(r"To be announced\n  \+ Investigating: Webmail is down", out), out


def test_two_revisions(folder):
    """diff OLD NEW compares two revisions, whatever lies in the working tree"""
    repository(folder)
    path = add_incident(folder)
    commit(folder, "second")
    path.write_text(path.read_text() + "\n## Resolved — 12:00\n\nIt opens again.\n")
    commit(folder, "third")
    path.unlink()
    out, _ = allclear("diff", "HEAD~1", "HEAD", *AT, cwd=folder)
    assert "✔ Webmail is down (mail)" in out and "state: investigating → resolved" in out
    assert "updates: 1 → 2" in out and "email: major_outage → operational" in out
    out, _ = allclear("diff", "HEAD", *AT, cwd=folder)
    assert "- Webmail is down (mail)" in out and "Pages gone without a redirect" in out and "/incidents/mail/" in out


def test_exit_codes(folder):
    """No difference is 0; with --exit-code differences are 3"""
    repository(folder)
    assert allclear("diff", "HEAD", *AT, "--exit-code", cwd=folder)[0] == "Readers would see no change.\n"
    add_incident(folder)
    allclear("diff", "HEAD", *AT, cwd=folder)
    allclear("diff", "HEAD", *AT, "--exit-code", cwd=folder, expect=3)


def test_outputs(folder):
    """Two outputs, and an output and a revision, are read by the same code"""
    repository(folder)
    build(folder, "old")
    add_incident(folder)
    commit(folder, "second")
    build(folder, "new")
    allclear("diff", "old", "HEAD~1", *AT, "--exit-code", cwd=folder)
    allclear("diff", "HEAD", "new", *AT, "--exit-code", cwd=folder)
    outputs = json.loads(allclear("diff", "old", "new", "--format", "json", cwd=folder)[0])
    revisions = json.loads(allclear("diff", "HEAD~1", "HEAD", *AT, "--format", "json", cwd=folder)[0])
    assert outputs == revisions and outputs["changes"]


def test_alias_is_no_lost_page(folder):
    """A post that moves leaves a lost page, unless an alias leads from there"""
    repository(folder)
    path = add_incident(folder)
    commit(folder, "second")
    text = path.read_text()
    path.write_text(text.replace("slug: mail", "slug: post"))
    assert "/incidents/mail/" in allclear("diff", "HEAD", *AT, cwd=folder)[0]
    path.write_text(text.replace("slug: mail", "slug: post\naliases: [incidents/mail/]"))
    assert "gone without" not in allclear("diff", "HEAD", *AT, cwd=folder)[0]


def test_edited_text(folder):
    """A text that is edited later is told, and not announced"""
    repository(folder)
    path = add_incident(folder)
    commit(folder, "second")
    path.write_text(path.read_text().replace("We look for", "We found"))
    out, _ = allclear("diff", "HEAD", *AT, cwd=folder)
    assert "~ Investigating: Webmail is down: text: as it was → edited" in out
    assert "To be announced" not in out


def test_markdown_is_safe(folder):
    """The Markdown has no link, mention, HTML or command from a post"""
    repository(folder)
    add_incident(folder, title="'@everyone <img src=x> [x](https://e.example) `` #1 ::error:: ##[error]'")
    out, _ = allclear("diff", "HEAD", *AT, "--format", "markdown", cwd=folder)
    assert out.startswith("### What readers would see change\n")
    assert "@everyone" in out
    # Outside of code spans nothing of the post is left.
    rest = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", out)
    assert not any(word in rest for word in ("@", "<", "http", "#1", "::", "##[")), rest
    assert "##[error]" not in out


def test_wrong_names(folder):
    """What is no output and no revision ends with 2 and says so"""
    repository(folder)
    build(folder, "public")
    shutil.copytree(folder / "public", folder / "other")
    document = folder / "other/api/v1/site.json"
    document.write_text(document.read_text().replace('"version":1', '"version":2', 1))
    (folder / "empty").mkdir()
    git(folder, "checkout", "-q", "--orphan", "bare")
    git(folder, "rm", "-rqf", "--cached", ".")
    git(folder, "commit", "-q", "--allow-empty", "-m", "nothing")
    git(folder, "checkout", "-qf", "main")
    for name, words in (
            ("bare", "the revision has no folder site/"),
            ("nothing", "there is no revision 'nothing' here"), ("HEAD~99", "a shallow clone lacks the earlier ones"),
            ("empty", "empty is no output of allclear: it has no api/v1/site.json"),
            ("other", "version is not 1"), ("./nothing", "cannot read ./nothing"), ("HEAD..main", "there is no revision"),
            ("HEAD:site", "there is no revision"), ("x\ny", "no name of a revision")):
        out, err = allclear("diff", name, *AT, cwd=folder, expect=2)
        assert words in err and out == "", (name, err)


def test_dash_is_no_option(folder):
    """A revision that begins with a dash is no option to git"""
    repository(folder)
    target = folder / "written"
    _, err = allclear("diff", *AT, "--", f"--output={target}", cwd=folder, expect=2)
    assert "no name of a revision" in err and not target.exists()
    allclear("diff", "--upload-pack=x", *AT, cwd=folder, expect=64)


def test_no_repository(folder):
    """Without a repository a revision cannot be had"""
    copy(folder)
    assert "is in no git repository" in allclear("diff", "HEAD", *AT, cwd=folder, expect=2)[1]


def test_errors_in_a_revision(folder):
    """Errors in the content of a revision are told by its name, and end with 1"""
    copy(folder)
    path = add_incident(folder)
    text = path.read_text()
    path.write_text(text.replace("email:", "emial:"))
    commit(folder, "first")
    path.write_text(text)
    out, err = allclear("diff", "HEAD", *AT, cwd=folder, expect=1)
    assert "HEAD:content/incidents/2026/2026-11-23-mail.md:5:3: error: unknown component 'emial'" in err, err
    assert tempfile.gettempdir() not in err and out == ""


def test_nothing_is_run_and_nothing_left(folder):
    """No hook, filter or attribute of a repository is used, and the temporary folder is removed"""
    root = folder / "project"
    root.mkdir()
    repository(root)
    ran = folder / "ran"
    program = folder / "program"
    program.write_text(f"#!/bin/sh\ntouch {ran}\ncat\n")
    program.chmod(0o755)
    for name in ("filter.evil.smudge", "filter.evil.clean", "core.fsmonitor", "diff.external", "core.pager"):
        git(root, "config", name, str(program))
    git(root, "config", "filter.evil.process", "")
    for hook in ("post-checkout", "reference-transaction", "post-index-change"):
        shutil.copy(program, root / ".git/hooks" / hook)
    blob = git(root, "rev-parse", "HEAD").strip()
    (root / "content/.gitattributes").write_text("*.md filter=evil export-ignore export-subst\n")
    add_incident(root)
    git(root, "-c", "core.fsmonitor=false", "-c", "filter.evil.clean=cat", "add", "-A")
    git(root, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "commit", "-q", "-m", "second")
    ran.unlink(missing_ok=True)
    temporary = folder / "tmp"
    temporary.mkdir()
    out, _ = allclear("diff", blob, "HEAD", *AT, cwd=root, env={"TMPDIR": str(temporary)})
    assert "Webmail is down" in out
    assert not ran.exists()
    assert list(temporary.iterdir()) == []
    allclear("diff", "HEAD~9", *AT, cwd=root, env={"TMPDIR": str(temporary)}, expect=2)
    assert list(temporary.iterdir()) == []


def test_links_in_a_revision(folder):
    """A link in a revision leads nowhere"""
    repository(folder)
    add_incident(folder)
    os.symlink("/etc/passwd", folder / "content/incidents/2026/link.md")
    commit(folder, "second")
    (folder / "content/incidents/2026/link.md").unlink()
    allclear("diff", "HEAD", *AT, "--exit-code", cwd=folder)


def test_subfolder_and_elsewhere(folder):
    """The project may lie in a folder of the repository, and be named from elsewhere"""
    (folder / "a/b").mkdir(parents=True)
    copy(folder / "a/b")
    commit(folder, "first")
    add_incident(folder / "a/b")
    out, _ = allclear("diff", "HEAD", *AT, cwd=folder / "a/b")
    assert "Webmail is down" in out
    out, _ = allclear("diff", "HEAD", *AT, "--site", "a/b/site", "--content", "a/b/content", cwd=folder)
    assert "Webmail is down" in out


def test_closed_pipe(folder):
    """A reader that goes away is no crash"""
    repository(folder)
    add_incident(folder)
    process = start("diff", "HEAD", *AT, cwd=folder)
    process.stdout.close()
    assert process.wait(60) == 0 and process.stderr.read() == b""
