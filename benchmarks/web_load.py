"""Loads the HTTP API on loopback with `wrk` and prints checks per second, latencies, errors and memory.

    python benchmarks/web_load.py [--seconds 30] [--connections 50] [--workers 2] [--slow] [--json FILE]

`wrk` is Debian's package of that name. Each request asks about another operation: the examples, each on many days.
With --slow, somebody asks for routes all the while; the checks should hardly notice. For memory over five minutes:
--seconds 300. Everything is bounded in time and goes to this machine alone.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from guidelines_engine import Rulebook
from guidelines_engine.casefile import read_file
from guidelines_engine.web.question import Question, query

ROOT = Path(__file__).parent.parent
REQUESTS = """
local paths = {}
for line in io.lines("%s") do paths[#paths + 1] = line end
local number = 0
function request()
  number = number %% #paths + 1
  return wrk.format("GET", paths[number])
end
"""
_UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60000.0}


@dataclass
class Result:
    """What one run came to; latencies in milliseconds, memory in MiB, of all processes of the server together."""

    connections: int
    workers: int
    seconds: float
    slow_beside: bool
    requests: int = 0
    checks_per_second: float = 0.0
    median: float = 0.0
    p99: float = 0.0
    errors: int = 0
    cpu_per_check: float = 0.0
    memory: list[float] = field(default_factory=list)


def addresses(days: int) -> list[str]:
    """Return the checks that are asked: each operation of the examples on days spread over sixty years."""
    book = Rulebook.load().book
    asked = []
    for path in sorted((ROOT / "examples").glob("*.yaml")):
        for document in read_file(path):
            if document.operation is None:
                raise SystemExit(f"{path} holds an operation with faults")
            for number in range(days):
                day = date(1960, 1, 1) + timedelta(days=number * 21900 // days)
                asked.append(f"/api/v1/check?{query(Question(document.operation.under(date=day)), book)}")
    return asked


@contextmanager
def served(workers: int) -> Iterator[tuple[str, int, list[str]]]:
    """Serve the API on a free port; give its address, the process, and what it says, which grows."""
    command = [sys.executable, "-m", "guidelines_engine", "serve", "--port", "0", "--workers", str(workers)]
    begun = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server, ThreadPoolExecutor(1) as reader:
        try:
            if server.stderr is None:
                raise RuntimeError("the server says nothing")
            address = next(found[0] for line in server.stderr if (found := re.search(r"http://\S+", line)))
            said: list[str] = []
            reader.submit(said.extend, server.stderr)
            wait_for(address)
            print(f"first answer {time.perf_counter() - begun:.2f} s after the command was given")
            time.sleep(3)  # the workers of slow questions start in the meantime
            yield address, server.pid, said
        finally:
            server.terminate()


def wait_for(address: str) -> None:
    """Wait until the server answers, for half a minute at most."""
    for _ in range(600):
        try:
            with urlopen(address) as answer:
                answer.read()
                return
        except URLError:
            time.sleep(0.05)
    raise RuntimeError("the server does not answer")


def family(pid: int) -> list[int]:
    """Return a process and those under it."""
    found = [pid]
    for each in found:
        children = Path(f"/proc/{each}/task/{each}/children")
        if children.exists():
            found += map(int, children.read_text().split())
    return found


def memory(pid: int) -> float:
    """Return the memory that a process and those under it hold to themselves, in MiB."""
    held = 0
    for each in family(pid):
        rollup = Path(f"/proc/{each}/smaps_rollup")
        if rollup.exists():
            held += sum(int(line.split()[1]) for line in rollup.read_text().splitlines() if line.startswith("Pss:"))
    return held / 1024


def processor_time(pid: int) -> float:
    """Return the processor time that a process and those under it have used, in seconds."""
    ticks = 0
    for each in family(pid):
        stat = Path(f"/proc/{each}/stat")
        if stat.exists():
            ticks += sum(map(int, stat.read_text().rpartition(")")[2].split()[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def measure(address: str, pid: int, result: Result) -> None:
    """Load the API for a while and fill in what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        paths, script = Path(folder, "paths"), Path(folder, "requests.lua")
        paths.write_text("\n".join(addresses(200)))
        script.write_text(REQUESTS % paths)
        rate = ["-t1", f"-c{result.connections}", f"-d{result.seconds:g}s", "--latency", "--timeout", "10s"]
        used = processor_time(pid)
        with subprocess.Popen(["wrk", *rate, "-s", str(script), address], stdout=subprocess.PIPE, text=True) as load:
            while load.poll() is None:
                result.memory.append(round(memory(pid), 1))
                time.sleep(min(10.0, result.seconds / 10))
            said = load.stdout.read() if load.stdout else ""
    result.requests = int(re.search(r"(\d+) requests in", said)[1])
    result.cpu_per_check = round(1000 * (processor_time(pid) - used) / max(1, result.requests), 3)
    result.checks_per_second = float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])
    result.median, result.p99 = (_milliseconds(said, share) for share in ("50", "99"))
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    broken = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", said)
    result.errors = int(refused[1] if refused else 0) + sum(map(int, broken.groups() if broken else ()))


def _milliseconds(said: str, share: str) -> float:
    found = re.search(rf"{share}%\s+([\d.]+)(us|ms|s|m)\b", said)
    return round(float(found[1]) * _UNITS[found[2]], 2)


@contextmanager
def slow_questions(address: str, wanted: bool) -> Iterator[list[float]]:
    """Ask for routes, one after the other, until the end; give how long each took."""
    path = f"{address}/api/v1/routes?action=supply&date=2000-01-01&f.situation=surrounding&f.partner=us_forces"
    taken: list[float] = []
    over = threading.Event()

    def ask() -> None:
        while not over.is_set():
            begun = time.perf_counter()
            with urlopen(path, timeout=60) as answer:
                answer.read()
            taken.append(time.perf_counter() - begun)

    asking = threading.Thread(target=ask)
    if wanted:
        asking.start()
    try:
        yield taken
    finally:
        over.set()
        if wanted:
            asking.join()


def main() -> None:
    """Measure, print, and write what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--connections", type=int, default=50)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--slow", action="store_true", help="ask for routes beside the checks")
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    if shutil.which("wrk") is None:
        raise SystemExit("wrk is not installed: apt-get install wrk")
    result = Result(asked.connections, asked.workers, asked.seconds, asked.slow)
    with served(asked.workers) as (address, pid, said), slow_questions(address, asked.slow) as taken:
        measure(address, pid, result)
        if result.errors:
            print("the server said:", *said, sep="\n  ")
    print(f"{result.requests} checks in {result.seconds:g} s over {result.connections} connections")
    print(f"{result.checks_per_second:.0f} checks/s, median {result.median} ms, p99 {result.p99} ms")
    print(f"{result.errors} errors; {result.cpu_per_check} ms of processor time a check")
    print(f"memory {result.memory[0]} MiB at first, {max(result.memory)} at most, {result.memory[-1]} at last")
    if taken:
        print(f"beside them {len(taken)} questions for routes, {sum(taken) / len(taken):.2f} s each")
    if asked.json:
        asked.json.write_text(json.dumps(asdict(result), indent=2) + "\n")


if __name__ == "__main__":
    main()
