"""What can be asked about an operation, each as a function of a rulebook and a question that returns plain data.

They run in the server's own process or in a worker, and do not know which.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from .. import casefile, loader
from ..casefile import Document
from ..compiled import Index
from ..diagnostics import Diagnostic, Text
from ..digest import open_case
from ..evaluator import assess, assess_plainly
from ..model import Book
from ..operation import Operation
from ..opinion import Opinion
from .question import Question
from .shown import SHOWN, as_data


@dataclass(frozen=True, slots=True)
class Refused:
    """Why an operation cannot be asked about."""

    diagnostics: tuple[Diagnostic, ...]


def matrix(book: Book, question: Question) -> dict[str, object] | Refused:
    """Return the matrix, as `guidelines matrix --format json` prints it."""
    from .. import compare

    found = compare.matrix(book, question.operation, layers=question.layers)
    return Refused(found) if isinstance(found, tuple) else found.to_dict()


def timeline(book: Book, question: Question) -> dict[str, object] | Refused:
    """Return the timeline, as `guidelines timeline --format json` prints it."""
    from .. import timeline as periods

    found = periods.timeline(book, question.operation, layers=question.layers)
    return Refused(found) if isinstance(found, tuple) else found.to_dict()


def next_question(book: Book, question: Question) -> dict[str, object] | Refused:
    """Return the next question of an interview in which the given facts were answered so far; null after the last."""
    from .. import interview
    from ..report.interview import why

    put = question.operation
    bare = Operation(put.action, put.date, {}, put.regime, put.interpretation, put.title)
    told = (*put.facts.items(), *((name, None) for name in question.unknown))
    begun = interview.begin(book, put, question.layers)
    if isinstance(begun, tuple):
        return Refused(begun)
    asked = replace(begun, operation=bare, told=told).question
    return {
        "title": put.title,
        "action": put.action,
        "asked": len(told),
        "question": None
        if asked is None
        else {
            "fact": asked.fact.name,
            "ask": asked.fact.question,
            "gloss": asked.fact.gloss,
            "decided_by": asked.fact.decided_by,
            "why": why(asked),
            "values": list(asked.values),
            "settles": [{"value": value, "verdict": verdict.value} for value, verdict in asked.settles.items()],
            "rules": [{"rule": each.rule, "text": each.text, "citation": each.citation} for each in asked.rules],
        },
    }


ASKED: dict[str, Callable[[Book, Question], Any]] = {
    "matrix": matrix,
    "timeline": timeline,
    "question": next_question,
}
"""What can be asked besides an opinion, by name."""


def ready(rules: str | None) -> None:
    """Read the rulebook and load the solver, so that the first question need not wait for it."""
    from ..solver import Completions

    book = _index(rules).book
    Completions(book, open_case(book, next(iter(book.actions)))).possible()


def plainly(index: Index, question: Question, name: str) -> Any | Refused | None:
    """Return what is to be shown of an opinion that needs no solver; None where it needs one."""
    case = index.bind(question.operation, question.layers)
    if isinstance(case, tuple):
        return Refused(case)
    opinion = assess_plainly(index.book, case, index)
    return None if opinion is None else SHOWN[name](opinion, index.book, question.also)


def answered(rules: str | None, name: str, question: Question) -> Any | Refused:
    """Return any answer about a question; in a worker, which reads the rulebook when it is first asked."""
    index = _index(rules)
    if name in ASKED:
        return ASKED[name](index.book, question)
    opinion = _opinion(index, question)
    return opinion if isinstance(opinion, Refused) else SHOWN[name](opinion, index.book, question.also)


def shown_by(rules: str | None, name: str) -> Operation | None:
    """Return an operation in which a rule takes effect."""
    from .witness import witness

    return witness(_index(rules).book, name)


def documents(text: Text, most: int) -> list[Document]:
    """Return the operations of a body, and one more than the most if there are more."""
    return list(islice(casefile.read_list(text), most + 1))


def opinions(rules: str | None, text: Text, most: int) -> list[tuple[int, dict[str, object] | Refused]] | None:
    """Return the opinions on the operations of a body, by number; None where there are more than the most."""
    index = _index(rules)
    found = documents(text, most)
    if len(found) > most:
        return None
    return [(each.number, _of_document(index, each)) for each in found]


def _of_document(index: Index, document: Document) -> dict[str, object] | Refused:
    if document.operation is None:
        return Refused(document.diagnostics)
    opinion = _opinion(index, Question(document.operation))
    return opinion if isinstance(opinion, Refused) else as_data(opinion, index.book, {})


def _opinion(index: Index, question: Question) -> Opinion | Refused:
    case = index.bind(question.operation, question.layers)
    answer = case if isinstance(case, tuple) else assess(index.book, case, index)
    return Refused(answer) if isinstance(answer, tuple) else answer


@lru_cache(maxsize=1)
def _index(rules: str | None) -> Index:
    book, diagnostics = loader.load(None if rules is None else Path(rules))
    if book is None:
        raise RuntimeError(f"the rulebook that the server reads is refused: {diagnostics[0].message}")
    return Index(book)
