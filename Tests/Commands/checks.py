"""Runs every function `test_*` of the modules `test_*`, some at a time, each in a folder of its own."""

import importlib
import sys
import tempfile
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def collect(words):
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        module = importlib.import_module(path.stem)
        for name, function in vars(module).items():
            full = f"{path.stem}.{name}"
            if name.startswith("test_") and callable(function) and all(word in full for word in words):
                yield full, function


def run(check):
    name, function = check
    with tempfile.TemporaryDirectory(prefix="allclear-check-") as folder:
        try:
            function(Path(folder))
        except BaseException:
            return name, function.__doc__, traceback.format_exc(limit=-2)
    return name, function.__doc__, None


def main():
    checks = list(collect(sys.argv[1:]))
    passed = failed = 0
    with ThreadPoolExecutor(max_workers=8) as pool:
        for name, sentence, fault in pool.map(run, checks):
            sentence = " ".join((sentence or name).split())
            print(f"{'FAIL' if fault else 'ok  '} {name.split('.')[0].removeprefix('test_')}: {sentence}")
            if fault:
                failed += 1
                print("     " + fault.replace("\n", "\n     "))
            else:
                passed += 1
            sys.stdout.flush()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


main()
