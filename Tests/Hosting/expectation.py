import pytest


def expect(problems, most=12):
    """Fails with the problems, one a line, if there are any."""
    problems = list(dict.fromkeys(problems))
    if problems:
        shown = problems[:most] + ([f"... and {len(problems) - most} more"] if len(problems) > most else [])
        pytest.fail("\n".join(shown), pytrace=False)
