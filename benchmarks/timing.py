"""How long things take, measured side by side in one run."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import process_time_ns
from typing import Any

ROUNDS = 25
LEAST_NANOSECONDS = 4_000_000
"""How long one measurement lasts at the least, so that the clock's own cost does not count."""


@dataclass(frozen=True)
class Contender:
    """Something to be timed: it is asked each of its inputs in turn."""

    ask: Callable[[Any], object]
    inputs: Sequence[Any]


@dataclass(frozen=True)
class Time:
    """Microseconds of processor time for one input: the best round, and the middle one."""

    best: float
    median: float


def race(contenders: Mapping[str, Contender], rounds: int = ROUNDS) -> dict[str, Time]:
    """Return the time of each contender; the rounds of all are interleaved, so that a busy machine is busy for all."""
    passes = {name: _passes(each) for name, each in contenders.items()}
    found: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            found[name].append(_round(contender, passes[name]))
    return {name: Time(min(each), statistics.median(each)) for name, each in found.items()}


def _passes(contender: Contender) -> int:
    once = _round(contender, 1) * len(contender.inputs) * 1000
    return max(1, int(LEAST_NANOSECONDS / max(1.0, once)))


def _round(contender: Contender, passes: int) -> float:
    ask, inputs = contender.ask, contender.inputs
    gc.collect()
    for each in inputs:  # untimed: what another contender has pushed out of the processor's caches comes back
        ask(each)
    started = process_time_ns()
    for _ in range(passes):
        for each in inputs:
            ask(each)
    return (process_time_ns() - started) / 1000 / passes / len(inputs)
