"""Readers of `_headers` and `_redirects`, after the rules that Netlify and Cloudflare Pages document, the stricter of both."""

import re
from urllib.parse import urlsplit

# Cloudflare's limits.
MOST_RULES = 100
LONGEST_LINE = 2000
LONGEST_REDIRECT = 1000
MOST_REDIRECTS = 2000
STATUSES = {"200", "301", "302", "303", "307", "308"}
NAME = re.compile(r"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")


class FileFault(Exception):
    pass


def read_headers(text):
    """Pairs of a pattern and its headers, in their order."""
    rules = []
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise FileFault(f"line {number} is too long")
        content = line.strip()
        if not content or content.startswith("#"):
            continue
        if content.startswith("/"):
            check_pattern(content, number)
            rules.append((content, []))
            continue
        name, colon, value = content.partition(":")
        if not rules or line == content:
            raise FileFault(f"line {number} is neither a path nor, indented, a header: {content}")
        if not colon or not NAME.match(name) or not value.strip():
            raise FileFault(f"line {number} is no header: {content}")
        rules[-1][1].append((name, value.strip()))
    empty = [pattern for pattern, headers in rules if not headers]
    if empty:
        raise FileFault(f"rules without headers: {empty}")
    if len(rules) > MOST_RULES:
        raise FileFault(f"{len(rules)} rules")
    return rules


def check_pattern(pattern, number):
    if pattern.count("*") > 1 or ":" in pattern or not pattern.isascii() or " " in pattern:
        raise FileFault(f"line {number} is no pattern for both hosts: {pattern}")


def headers_for(rules, path):
    """The headers of all rules that fit a path, as Cloudflare sends them: values of one name are joined."""
    found = {}
    for pattern, headers in rules:
        expression = ".*".join(re.escape(part) for part in pattern.split("*"))
        if re.fullmatch(expression, path):
            for name, value in headers:
                found.setdefault(name.lower(), []).append(value)
    return found


def read_redirects(text):
    """Triples of an old path, a new one and a status."""
    redirects = []
    for number, line in enumerate(text.split("\n"), 1):
        content = line.strip()
        if not content or content.startswith("#"):
            continue
        words = content.split()
        if len(words) != 3 or words[2] not in STATUSES or len(content) > LONGEST_REDIRECT:
            raise FileFault(f"line {number} is no redirect: {content}")
        for path in words[:2]:
            if not path.startswith("/") or "*" in path or ":" in path or urlsplit(path).path != path:
                raise FileFault(f"line {number} has a path that is a pattern or no path: {path}")
        redirects.append(tuple(words))
    if len(redirects) > MOST_REDIRECTS:
        raise FileFault(f"{len(redirects)} redirects")
    if len({old for old, _, _ in redirects}) < len(redirects):
        raise FileFault("an old path has two redirects")
    return redirects
