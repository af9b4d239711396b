"""A share of the mutants of the shipped rulebook, drawn by lot: the shipped features and cases notice them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from guidelines_engine.model import Book
from guidelines_engine.mutation import Mutant, Tally, Trial, mutants, subjects, tally
from guidelines_engine.questions import read

ROOT = Path(__file__).parents[2]
SHIPPED = (ROOT / "features", ROOT / "tests" / "conformance", ROOT / "tests" / "cases")
SHARE = 300


def drawn(book: Book, share: int) -> Iterator[Mutant]:
    keys = [mutant.key for subject in subjects(book) for mutant in mutants(book, subject)]
    chosen = set(random.Random(0).sample(keys, share))
    return (mutant for subject in subjects(book) for mutant in mutants(book, subject) if mutant.key in chosen)


def tried(book: Book, share: int, *paths: Path) -> tuple[Tally, list[str]]:
    """How a share of the mutants fares, and the keys of those that survive."""
    questions, wrong = read(paths, book)
    assert wrong == ()
    trial = Trial(book, questions)
    results = [trial.of(mutant) for mutant in drawn(book, share)]
    return tally(results), [result.key for result in results if result.survived]


def test_at_least_95_in_100_of_those_not_equivalent_are_killed(shipped: Book) -> None:
    counts, survivors = tried(shipped, SHARE, *SHIPPED)
    assert counts.killed + counts.survived + counts.equivalent == SHARE
    assert counts.score >= 0.95, survivors


def test_the_gate_bites(shipped: Book) -> None:
    counts, survivors = tried(shipped, 60, ROOT / "features" / "statutes")
    assert counts.score < 0.95
    assert survivors
