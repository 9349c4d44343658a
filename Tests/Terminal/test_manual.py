"""The manual page: what the program says of itself, readable by man, and installed with everything else."""

import subprocess

from allclear import EXECUTABLE, PROJECT, options, plain, tree

PAGE = PROJECT / "docs/man/allclear.1"


def test_page_is_what_the_program_says():
    made = subprocess.run([PROJECT / ".ci/manual", EXECUTABLE], capture_output=True, text=True, check=True).stdout
    assert PAGE.read_text() == made, "run: .ci/manual > docs/man/allclear.1"


def test_page_is_sound():
    result = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", PAGE], capture_output=True, text=True)
    assert result.stdout == ""


def test_page_names_every_command_and_option():
    text = subprocess.run(["mandoc", "-T", "utf8", "-O", "width=100", PAGE], capture_output=True, text=True).stdout
    text = subprocess.run(["col", "-bx"], input=text, capture_output=True, text=True).stdout
    missing = []
    for path, command in tree().items():
        if path and not command.get("subcommands") and f"   {' '.join(path)}\n" not in text:
            missing.append(" ".join(path))
        missing += [f"{path} {name}" for name in options(command) - {"-h", "--help", "--version"} if name not in text]
    assert missing == []


def test_install_puts_all_in_its_place(tmp_path):
    make = ["make", "--no-print-directory", "-C", PROJECT, "install-files", f"PREFIX={tmp_path}", f"ALLCLEAR={EXECUTABLE}"]
    result = subprocess.run(make, capture_output=True, text=True)
    assert result.returncode == 0, plain(result.stderr)
    files = {str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file()}
    assert files == {
        "bin/allclear", "share/man/man1/allclear.1", "share/bash-completion/completions/allclear",
        "share/zsh/site-functions/_allclear", "share/fish/vendor_completions.d/allclear.fish",
    }  # fmt: skip
    assert subprocess.run([tmp_path / "bin/allclear", "--version"], capture_output=True).returncode == 0
