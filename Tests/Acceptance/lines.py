"""One line a check, for pytest without a terminal of its own."""

from pathlib import Path


class Lines:
    """`ok` or `FAIL`, the check, and below it what is wrong."""

    def pytest_runtest_logreport(self, report):
        if report.when != "call" and report.passed:
            return
        name = report.nodeid.removeprefix("test_").replace(".py::test_", ": ")
        if report.passed:
            self.say(f"ok    {name}")
        elif report.failed:
            self.say(f"FAIL  {name}")
            for line in reason(report).splitlines():
                self.say(f"        {line}")

    def pytest_collectreport(self, report):
        if report.failed:
            self.say(f"FAIL  {report.nodeid}\n{report.longreprtext}")

    @staticmethod
    def say(line):
        print(line[:400], flush=True)


def reason(report):
    """What `expect` found, or the assertion that does not hold; for all else the whole story."""
    crash = getattr(report.longrepr, "reprcrash", None)
    if crash is None:
        return report.longreprtext
    kind, _, message = crash.message.partition(": ")
    if kind == "Failed":
        return message
    if kind == "AssertionError":
        return f"{message.splitlines()[0]} ({Path(crash.path).name}:{crash.lineno})"
    return report.longreprtext
