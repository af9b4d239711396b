"""The shipped features and cases exercise every rule, and every clause of every rule, on both of its sides."""

from __future__ import annotations

from pathlib import Path

from guidelines_engine.compiled import Index
from guidelines_engine.coverage import Listener, gaps
from guidelines_engine.model import Book
from guidelines_engine.opinion import Opinion
from guidelines_engine.questions import answer, read
from guidelines_engine.report.coverage import gap_text

ROOT = Path(__file__).parents[2]
SHIPPED = (ROOT / "features", ROOT / "tests" / "conformance", ROOT / "tests" / "cases")


def lacking(book: Book, *paths: Path) -> list[str]:
    questions, wrong = read(paths, book)
    assert wrong == ()
    listener, index = Listener(book), Index(book)
    for question in questions:
        given = answer(book, question, index)
        if isinstance(given, Opinion):
            listener.hear(given, question.place)
    return [gap_text(gap, book) for gap in gaps(listener.coverage(), book)]


def test_every_rule_and_every_clause_is_exercised_on_both_sides(shipped: Book) -> None:
    assert lacking(shipped, *SHIPPED) == []


def test_the_gate_bites(shipped: Book) -> None:
    without = lacking(shipped, ROOT / "features" / "statutes" / "anti_piracy_act.feature")
    assert any("siasj_support: rule never decides" in each for each in without)
