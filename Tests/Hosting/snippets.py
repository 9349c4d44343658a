"""The blocks of docs/hosting.md that name a file, by that name."""

import re
from pathlib import Path

GUIDE = Path(__file__).parents[2] / "docs" / "hosting.md"
BLOCK = re.compile(r"^```\w+ file=(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def read():
    found = BLOCK.findall(GUIDE.read_text())
    snippets = dict(found)
    assert len(snippets) == len(found), "two blocks of the guide have one name"
    return snippets


SNIPPETS = read()


def snippet(name, replacements=()):
    """The block, with each text replaced by the other. A text that the guide no longer has is a fault of the test."""
    text = SNIPPETS[name]
    for old, new in dict(replacements).items():
        assert old in text, f"the block {name} has no {old!r}"
        text = text.replace(old, str(new))
    return text
