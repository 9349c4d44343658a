"""The JSON Schemas against the reader: what it takes they take, what it refuses for a key or a value they refuse."""

import json
import re

import jsonschema
import pytest
import yaml

from allclear import PROJECT, run
from core_yaml import front_matter, load

KINDS = {"incidents": "incident", "maintenance": "maintenance", "announcements": "announcement", "pages": "page"}
CASES = PROJECT / "Tests/EndToEndTests/Cases"
# What the messages with these names are about is a key or a value, which a schema can see.
VISIBLE = {
    "invalid-slug", "invalid-value", "missing-key", "unknown-impact", "unknown-key", "unknown-status", "wrong-type",
}  # fmt: skip
# Of those, what it takes more than the file's own words to see.
BEYOND = {
    "incident-without-any-time",  # `started` is needed only when no update has a time
    "slug-of-file-name",  # the name of the file
    "post-names-differ-in-case",  # the same
    "settings-url",  # dots in a path
    "slug-too-long",  # the settings may raise the limit
}


def schema(kind):
    result = run("schema", kind)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def validators():
    kinds = ["settings", *KINDS.values()]
    return {kind: jsonschema.Draft202012Validator(schema(kind)) for kind in kinds}


def documents(folder):
    """The kind, path below `folder` and YAML of each file that a schema is for."""
    for file in sorted([*folder.glob("site/site.yml"), *folder.glob("content/*/**/*.md")]):
        path = file.relative_to(folder)
        if not file.is_file():
            continue
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        kind = KINDS.get(path.parts[1]) if path.parts[0] == "content" else "settings"
        words = front_matter(text) if kind != "settings" else text.removeprefix("\ufeff")
        if kind and words is not None:
            yield kind, str(path), words


def faults(validator, words):
    return [f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in validator.iter_errors(load(words))]


def good_folders():
    samples = [*CASES.glob("good/*"), *(PROJECT / "Tests").glob("*/sites/*"), CASES / "bad/base"]
    return [PROJECT, *sorted(folder for folder in samples if (folder / "site").is_dir())]


@pytest.mark.parametrize("kind", ["settings", *KINDS.values()])
def test_schema_is_one(kind):
    document = schema(kind)
    assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(document)
    committed = PROJECT / f"docs/schemas/{kind}.schema.json"
    assert committed.read_text() == run("schema", kind).stdout, "run: allclear schema --output docs/schemas"


@pytest.mark.parametrize("folder", good_folders(), ids=lambda folder: folder.name)
def test_good_files_pass(folder, validators):
    found = {path: faults(validators[kind], words) for kind, path, words in documents(folder)}
    assert found
    assert {path: list for path, list in found.items() if list} == {}


def bad_cases():
    return [case for case in sorted(CASES.glob("bad/*")) if (case / "expected.txt").exists()]


def messages(case):
    """Path, line and name of each message of a case."""
    text = (case / "expected.txt").read_text()
    found = re.findall(r"^(\S+?):(\d+):\d+: (?:error|warning): .*\[([a-z-]+)\]$", text, re.MULTILINE)
    return [(path, int(line), name) for path, line, name in found]


def test_bad_keys_and_values_are_refused(validators):
    passed, refused = [], 0
    for case in bad_cases():
        for kind, path, words in documents(case):
            last = words.count("\n") + (1 if kind == "settings" else 2)
            said = {name for place, line, name in messages(case) if place == path and line <= last}
            try:
                found = faults(validators[kind], words)
            except (yaml.YAMLError, ValueError):
                continue
            if said & VISIBLE and case.name not in BEYOND:
                refused += 1
                if not found:
                    passed.append(f"{case.name}: {path} passed, and has {sorted(said & VISIBLE)}")
            # Nothing is wrong with the front matter: then no schema may say so.
            if not said and found:
                passed.append(f"{case.name}: {path} was refused: {found}")
    assert not passed, "; ".join(passed)
    assert refused > 25


@pytest.mark.parametrize("kind, words", [
    ("settings", "{title: 404, url: 'https://s.example/', components: [{id: 1, name: 2}], description: }"),
    ("settings", "{title: T, url: 'https://s.example', timezone: UTC, components: [{id: a, name: A, since: 2021-03-01}]}"),
    ("settings", "{title: T, url: 'http://[::1]:80/x', components: [{id: a, name: A, requires: b, target: 99.95}]}"),
    ("settings", "{title: T, url: 'https://s.example', groups: [], components: [{id: a, name: A, requires: [{any: [b]}]}]}"),
    ("incident", "{title: T, started: 2023-07-05 14:02, components: a, tags: 2023}"),
    ("incident", "{title: T, started: 2023-07-05T14:02:03.5Z, components: {a: major_outage}, tags: []}"),
    ("incident", "{title: T, detected: '2023-07-05 14:02 America/Chicago', resolved: '2023-07-05 14:02 +02:00'}"),
    ("incident", "{title: T, impact: none, draft: true, pinned: false, aliases: /a.html, id: x-1}"),
    ("maintenance", "{title: T, starts: 2023-07-05 1:02, ends: 2023-07-05 4:00, repeat: 'rrule:freq=daily;count=2'}"),
    ("announcement", "{title: T, from: 2023-07-05, until: '2023-07-05 9:00 UTC'}"),
    ("page", "{title: yes}"),
])  # fmt: skip
def test_words_that_pass(kind, words, validators):
    assert faults(validators[kind], words) == []


@pytest.mark.parametrize("kind, words", [
    ("settings", "{title: T, url: 'https://s.example/', components: []}"),
    ("settings", "{title: ' ', url: 'https://s.example/', components: [{id: a, name: A}]}"),
    ("settings", "{title: T, url: 'ftp://s.example/', components: [{id: a, name: A}]}"),
    ("settings", "{title: T, url: 'https://s.example/', components: [{id: a, name: A, hidden: yes}]}"),
    ("settings", "{title: T, url: 'https://s.example/', components: [{id: a, name: A, since: March}]}"),
    ("settings", "{title: T, url: 'https://s.example/', components: [{id: a, name: A, requires: [{all: [b]}]}]}"),
    ("settings", "{title: T, url: 'https://s.example/', components: [{id: a, name: A}], theme: {radius: round}}"),
    ("settings", "{title: T, url: 'https://s.example/', components: [{id: a, name: A}], limits: {updates: 0}}"),
    ("settings", "{title: T, url: 'https://s.example/', components: [{id: a, name: A}], security: {contact: 'tel:1'}}"),
    ("settings", "{title: T, url: 'https://s.example/', components: [{id: a, name: A}], uptime: {weights: {operational: 0}}}"),
    ("incident", "{title: T, components: {a: down}}"), ("incident", "{title: T, impact: huge}"),
    ("incident", "{title: T, started: yesterday}"), ("incident", "{title: T, started: 2023-07-05}"),
    ("incident", "{title: T, starts: 2023-07-05 14:02}"), ("incident", "{titel: T}"), ("incident", "[]"),
    ("maintenance", "{title: T, starts: 2023-07-05 14:02}"),
    ("announcement", "{title: T}"), ("page", "{title: T, pinned: true}"), ("page", "{title: T, draft: yes}"),
    ("page", "{title: T, slug: Über}"),
])  # fmt: skip
def test_words_that_do_not(kind, words, validators):
    assert faults(validators[kind], words) != []


def test_all_are_written_to_a_folder(tmp_path):
    folder = tmp_path / "a/b"
    for _ in range(2):
        result = run("schema", "--output", folder)
        assert (result.returncode, result.stderr) == (0, "")
    names = sorted(file.name for file in folder.iterdir())
    assert names == sorted(f"{kind}.schema.json" for kind in ["settings", *KINDS.values()])


def test_a_folder_that_cannot_be_made_is_the_disks_fault(tmp_path):
    (tmp_path / "file").write_text("")
    result = run("schema", "--output", tmp_path / "file/x")
    assert result.returncode == 2
    assert result.stderr.startswith("allclear: error: ")
    assert run("schema", "posts").returncode == 64
