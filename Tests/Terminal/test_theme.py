"""Ejected templates and words are those that were in use."""

import subprocess

from allclear import run

NOW = ["--now", "2026-11-23T18:00:00Z"]


def build(project, output):
    result = run("build", *NOW, "--output", output, cwd=project)
    assert result.returncode == 0, result.stderr


def test_a_build_with_everything_ejected_gives_the_same_bytes(project):
    build(project, "before")
    for words in ([], ["--words"]):
        result = run("theme", "eject", *words, cwd=project)
        assert (result.returncode, result.stderr) == (0, "")
    assert len(list(project.glob("site/templates/*.mustache"))) > 20
    assert [file.name for file in project.glob("site/locales/*")] == ["en.yml"]
    build(project, "after")
    same = subprocess.run(["diff", "-r", project / "before", project / "after"], capture_output=True, text=True)
    assert same.stdout == ""


def test_names_choose(project):
    result = run("theme", "eject", "footer", "header", cwd=project)
    assert result.returncode == 0
    assert sorted(file.name for file in project.glob("site/templates/*")) == ["footer.mustache", "header.mustache"]
    assert result.stdout.startswith("site/templates/footer.mustache\nsite/templates/header.mustache\n\nChange ")


def test_a_changed_template_is_used(project):
    assert run("theme", "eject", "footer", cwd=project).returncode == 0
    footer = project / "site/templates/footer.mustache"
    footer.write_text(footer.read_text() + "<p>Run from a barn.</p>\n")
    build(project, "public")
    assert "Run from a barn." in (project / "public/index.html").read_text()


def test_nothing_is_overwritten(project):
    own = project / "site/templates/footer.mustache"
    own.parent.mkdir()
    own.write_text("mine")
    result = run("theme", "eject", cwd=project)
    assert result.returncode == 2
    assert result.stderr == "allclear: error: 'site/templates/footer.mustache' is there already; nothing was written\n"
    assert [file.name for file in own.parent.iterdir()] == ["footer.mustache"]
    assert own.read_text() == "mine"


def test_to_another_folder(project):
    assert run("theme", "eject", "--to", "mine", "tag", cwd=project).returncode == 0
    assert [file.name for file in (project / "mine").iterdir()] == ["tag.mustache"]


def test_unknown_name_is_wrong_usage(project):
    result = run("theme", "eject", "foter", cwd=project)
    assert result.returncode == 64
    assert "there is no template 'foter'; did you mean 'footer'?" in result.stderr
    assert run("theme", "eject", "--words", "footer", cwd=project).returncode == 64
    assert not (project / "site/templates").exists()
