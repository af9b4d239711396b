"""What is asked of every engine: the specialists' cases, each as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from guidelines_engine import Operation, Rulebook, Verdict, casefile
from guidelines_engine.evaluator import assess_plainly
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, bind

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Question:
    """An operation, the case it makes, and the verdict."""

    operation: Operation
    case: Case
    verdict: Verdict

    @property
    def given(self) -> tuple[object, ...]:
        """What a caller holds before there is an operation."""
        operation = self.operation
        day = None if operation.date is None else operation.date.isoformat()
        return operation.action, day, dict(operation.facts), operation.regime, operation.interpretation


def cases(book: Book) -> list[Case]:
    """Return every conformance case that the rulebook can be asked."""
    found = []
    for path in sorted((ROOT / "tests" / "conformance").glob("*.yaml")):
        for document in casefile.read_file(path):
            case = None if document.operation is None else bind(book, document.operation)
            if isinstance(case, Case):
                found.append(case)
    return found


def settled(book: Book) -> list[Question]:
    """Return the cases that can be put to an engine of two truth values.

    Kleene's logic settles each question about a fact that is left out whatever the answer, so that a peer may take the
    answer for no.
    """
    opinions = ((case, assess_plainly(book, case)) for case in cases(book))
    return [Question(case.operation, case, opinion.verdict) for case, opinion in opinions if opinion is not None]


def open_cases(book: Book) -> list[Case]:
    """Return the cases that only the solver settles."""
    return [case for case in cases(book) if assess_plainly(book, case) is None]


def shipped() -> Rulebook:
    """Return the shipped rulebook."""
    return Rulebook.load()
