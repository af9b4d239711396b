"""How long each command takes, as a process, to answer the shipped examples: the median of several runs.

Beside the time that passes stands that for which a processor works, which other work on the machine changes less.

    python benchmarks/commands.py [RUNS]
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
NOTHING_KNOWN = "action: supply\ndate: 2000-01-01\n"


def commands() -> list[tuple[str, list[str], str]]:
    """Return what to run: a name, the arguments, and what is typed."""
    found = [
        (f"{command} {file.name}", [command, str(file)], "")
        for command in ("check", "matrix", "timeline")
        for file in EXAMPLES
    ]
    dates = ["--dates", "1999-08-25,2014-07-01,2016-03-29"]
    found.append(("matrix of three days, nothing known", ["matrix", "-", *dates], NOTHING_KNOWN))
    found.append(("timeline, nothing known", ["timeline", "-"], NOTHING_KNOWN))
    found.append(("permitted, nothing known", ["permitted", "--date", "2000-01-01"], ""))
    found.append(("permitted, the place known", ["permitted", "--date", "2000-01-01", "--set", "place=japan"], ""))
    found.append(("ask, the first question and the opinion", ["ask", "supply", "--date", "2000-01-01"], "stop\n"))
    return found


def seconds(arguments: Sequence[str], typed: str) -> tuple[float, float]:
    """Return how long one run takes, and how long a processor works for it."""
    worked = _worked()
    started = time.perf_counter()
    command = [sys.executable, "-m", "guidelines_engine", *arguments]
    ran = subprocess.run(command, input=typed, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - started
    if ran.returncode not in (0, 1, 3):
        raise SystemExit(f"{' '.join(arguments)}: {ran.stderr}")
    return taken, _worked() - worked


def _worked() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Print the median of each command."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    seconds(["check", str(EXAMPLES[0])], "")  # so that the rules are cached
    print("  passed    worked")
    for name, arguments, typed in commands():
        taken = [seconds(arguments, typed) for _ in range(runs)]
        passed, worked = (statistics.median(each) for each in zip(*taken, strict=True))
        print(f"{passed:6.3f} s  {worked:6.3f} s  {name}")


if __name__ == "__main__":
    main()
