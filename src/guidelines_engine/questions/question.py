"""A question put to a rulebook, with what is expected of its answer, and the answer it gets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..compiled import Index
from ..diagnostics import Diagnostic, Span
from ..evaluator import assess
from ..model import Book
from ..operation import Operation
from .expectation import Answer, Decides, DutyTravels, Expectation, Refused, meets


@dataclass(frozen=True, slots=True)
class Question:
    """An operation, the layers in which it is assessed (None: all), and what is expected of the answer.

    `name` says which scenario or case it is, and `span` where it stands.
    """

    name: str
    operation: Operation
    layers: tuple[str, ...] | None
    expected: tuple[Expectation, ...]
    span: Span = field(compare=False, repr=False)

    @property
    def place(self) -> str:
        """The file and line, and the name."""
        line, _ = self.span.text.position(self.span.start)
        return f"{self.span.text.name}:{line} {self.name}"


def answer(book: Book, question: Question, index: Index | None = None) -> Answer:
    """Return the opinion that a rulebook gives on a question, or what is wrong with the question.

    Args:
        book: the rulebook.
        question: the question.
        index: the index of this rulebook, which serves many questions.
    """
    case = (index or Index(book)).bind(question.operation, question.layers)
    return case if isinstance(case, tuple) else assess(book, case, index)


def expects_refusal(question: Question) -> bool:
    """Return whether a question is meant to be refused."""
    return any(isinstance(each, Refused) for each in question.expected)


def rules_named(question: Question) -> frozenset[str]:
    """Return the rules of which a question expects something."""
    return frozenset(each.rule for each in question.expected if isinstance(each, Decides | DutyTravels))


def disappointed(book: Book, questions: Iterable[Question]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each question whose answer is not as expected, and what is wrong with one not answered."""
    index = Index(book)
    for question in questions:
        given = answer(book, question, index)
        if isinstance(given, tuple) and not expects_refusal(question):
            yield from given
        elif not all(meets(given, each) for each in question.expected):
            hint = "run it under pytest, or put it to `guidelines check`, to see the answer"
            yield Diagnostic("GE604", f"the answer to `{question.name}` is not as expected", question.span, hint)
