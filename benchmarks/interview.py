"""How many questions the interview needs to settle complete operations, beside asking in vocabulary order.

Each case with its answer is completed as it happens (the lot is drawn by a fixed seed), and its facts are given one by
one: by the interview; to every fact in vocabulary order; and in that order to those that still matter.

    python benchmarks/interview.py [CASES]
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path

from guidelines_engine import Operation, Rulebook, Verdict
from guidelines_engine.api import InvalidOperation
from guidelines_engine.casefile import read_file

ROOT = Path(__file__).resolve().parent.parent
CASES = sorted((ROOT / "tests" / "conformance").glob("*.yaml"))


def completed(book: Rulebook, operation: Operation, chance: random.Random) -> Operation:
    """Return the operation with every fact known: whatever no constraint refuses."""
    opinion = book.assess(operation)
    for name, fact in book.facts.items():
        if operation.action not in fact.concerns or name in operation.facts:
            continue
        values = list(fact.values)
        chance.shuffle(values)
        for value in values:
            try:
                book.verdict(operation.knowing({name: value}))
            except InvalidOperation:
                continue
            operation = operation.knowing({name: value})
            break
    return operation.under(date=opinion.date)


def bare(operation: Operation) -> Operation:
    """Return the operation without what is known of its facts."""
    return Operation(operation.action, operation.date, {}, operation.regime, operation.interpretation)


def by_interview(book: Rulebook, operation: Operation) -> tuple[int, float]:
    """Return how many questions settle an operation, and the longest time that one took to find."""
    interview = book.interview(bare(operation))
    longest = 0.0
    asked = 0
    while True:
        started = time.perf_counter()
        question = interview.question
        longest = max(longest, time.perf_counter() - started)
        if question is None:
            return asked, longest
        interview = interview.answer(operation.facts[question.fact.name])
        asked += 1


def in_order(book: Rulebook, operation: Operation, *, skipping: bool) -> int:
    """Return how many facts settle an operation in vocabulary order, those that do not matter skipped or not."""
    told = bare(operation)
    asked = 0
    for name in (name for name, fact in book.facts.items() if operation.action in fact.concerns):
        if book.verdict(told) is not Verdict.UNDETERMINED:
            break
        if not skipping or name in book.assess(told).missing:
            told = told.knowing({name: operation.facts[name]})
            asked += 1
    return asked


def main() -> None:
    """Print the averages."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    chance = random.Random(1946)
    book = Rulebook.load()
    operations = [each.operation for file in CASES for each in read_file(file) if each.operation is not None]
    drawn = chance.sample(operations, min(most, len(operations)))
    found = []
    for operation in drawn:
        whole = completed(book, operation, chance)
        asked, longest = by_interview(book, whole)
        every, mattering = (in_order(book, whole, skipping=each) for each in (False, True))
        found.append((asked, every, mattering, longest))
    asked_, every_, mattering_, longest_ = zip(*found, strict=True)
    print(f"{len(found)} complete operations of the cases with their answers")
    print(
        f"  interview                                  {statistics.mean(asked_):5.1f} questions, at most {max(asked_)}"
    )
    print(f"  every fact in vocabulary order             {statistics.mean(every_):5.1f}, at most {max(every_)}")
    print(f"  in vocabulary order, only what matters     {statistics.mean(mattering_):5.1f}, at most {max(mattering_)}")
    more = sum(one > other for one, other, _, _ in found)
    print(f"  operations that need more than every fact in vocabulary order: {more}")
    print(
        f"  longest time to find a question: median {statistics.median(longest_):.2f} s, at most {max(longest_):.2f} s"
    )


if __name__ == "__main__":
    main()
