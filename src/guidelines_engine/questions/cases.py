"""Cases with their answers, as operation files hold them, to questions, or to what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..casefile import Document, read_text
from ..diagnostics import Diagnostic, Text
from ..model import Book
from ..opinion import Verdict
from .expectation import Expectation, FindingIs, IsDisputed, IsMissing, VerdictIs, unknown_name
from .question import Question


def read_cases(text: Text, book: Book) -> tuple[tuple[Question, ...], tuple[Diagnostic, ...]]:
    """Return the questions that the documents of a file put, and all that is wrong with them.

    `expect` may hold the verdict, the finding of each layer by the name of the layer, whether it is `disputed`, and the
    facts that must be `missing`. A document without it expects nothing.
    """
    questions: list[Question] = []
    wrong: list[Diagnostic] = []
    for document in read_text(text):
        if document.operation is None:
            wrong.extend(document.diagnostics)
            continue
        try:
            expected = tuple(_expected(document.case.get("expect", {}), book))
        except ValueError as error:
            place = document.operation.place("expect")
            wrong.append(Diagnostic("GE603", str(error), place, "expect a verdict, findings, `disputed` or `missing`"))
            continue
        questions.append(Question(_name(document), document.operation, None, expected, document.operation.place("")))
    return tuple(questions), tuple(wrong)


def _name(document: Document) -> str:
    title = document.operation.title if document.operation else None
    return str(document.case.get("id") or title or f"document {document.number}")


def _expected(expect: Any, book: Book) -> Iterator[Expectation]:
    if not isinstance(expect, dict):
        raise ValueError("`expect` is a mapping")
    for key, value in expect.items():
        match key, value:
            case "verdict", str():
                yield VerdictIs(Verdict(value))
            case "disputed", bool():
                yield IsDisputed(value)
            case "missing", list():
                yield from (_known(IsMissing(str(fact)), book) for fact in value)
            case _, str():
                yield _known(FindingIs(key, value), book)
            case _:
                raise ValueError(f"`{key}: {value}` is nothing to expect")


def _known(expectation: Expectation, book: Book) -> Expectation:
    if (strange := unknown_name(expectation, book)) is not None:
        raise ValueError(strange)
    return expectation
