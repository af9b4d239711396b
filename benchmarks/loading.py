"""How long the shipped rules take to load, and what a loaded rulebook and an opinion take of memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tracemalloc
from typing import Any

from guidelines_engine import Rulebook, loader

from .questions import ROOT, settled, shipped
from .timing import Contender, race


def measure() -> dict[str, Any]:
    """Return milliseconds of a load with and without the cache."""
    before = os.environ.get("GUIDELINES_ENGINE_CACHE")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GUIDELINES_ENGINE_CACHE"] = folder
        try:
            loader.load()
            cached = Contender(lambda _: Rulebook.load(), [None])
            anew = Contender(lambda _: Rulebook.load(cached=False), [None])
            times = {**race({"with cache": cached}, 40), **race({"without cache": anew}, 4)}
        finally:
            os.environ.pop("GUIDELINES_ENGINE_CACHE")
            if before is not None:
                os.environ["GUIDELINES_ENGINE_CACHE"] = before
    return {"milliseconds": {name: time.best / 1000 for name, time in times.items()}}


def memory() -> dict[str, Any]:
    """Return what is taken of memory: whole processes in megabytes, values in kilobytes."""
    book = "from guidelines_engine import Rulebook; book = Rulebook.load()"
    asked = f"{book}; from benchmarks import questions as q; [book.verdict(e.operation) for e in q.settled(book.book)]"
    processes = {
        "python": "pass",
        "engine imported": "import guidelines_engine",
        "shipped rules loaded": book,
        "every conformance case asked": asked,
    }
    return {
        "megabytes": {name: _resident(code) for name, code in processes.items()},
        "kilobytes": _opinions(),
    }


def _resident(code: str) -> float:
    # what the parent took counts in getrusage, so the kernel's own page about the process is read
    shown = "; print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    path = os.pathsep.join((str(ROOT), str(ROOT / "src")))
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, "-c", code + shown], env=environment, capture_output=True, text=True, check=True
    )
    return int(done.stdout) / 1024


def _opinions() -> dict[str, float]:
    rulebook = shipped()
    operations = [question.operation for question in settled(rulebook.book)]
    for operation in operations:  # what the rulebook itself keeps is not the opinions'
        rulebook.assess(operation).to_dict()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = [rulebook.assess(operation) for operation in operations]
    unread = tracemalloc.get_traced_memory()[0] - before
    for opinion in kept:
        str([rule.clauses for layer in opinion.findings.values() for rule in layer.considered])
    read = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return {"an opinion, unread": unread / len(kept) / 1024, "an opinion, its tree read": read / len(kept) / 1024}
