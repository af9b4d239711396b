"""What matrix and timeline share: asking each document, and putting the answers as text, JSON lines or one picture."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import click

from ..casefile import Document
from ..diagnostics import Diagnostic
from ..operation import Operation
from .common import counted, say

FORMATS = ("text", "json", "svg", "html")
"""The forms in which matrix and timeline are put."""


class Answer(Protocol):
    """An answer that JSON can be made of."""

    def to_dict(self) -> dict[str, object]:
        """Return the answer as a mapping."""
        ...


A = TypeVar("A", bound=Answer)


@dataclass(frozen=True)
class Shower(Generic[A]):
    """How answers of one kind are shown: one of them as text, all of them together as an SVG or HTML document."""

    text: Callable[[A], str]
    svg: Callable[[Sequence[A]], str]
    html: Callable[[Sequence[A]], str]


def put(
    documents: Iterable[Document],
    ask: Callable[[Operation], A | tuple[Diagnostic, ...]],
    shower: Shower[A],
    form: str,
) -> bool:
    """Print the answer to each document, or say what is wrong with it; return whether every one was answered."""
    asked = 0
    found: list[A] = []
    for document in counted(documents):
        asked += 1
        answer = document.diagnostics if document.operation is None else ask(document.operation)
        if isinstance(answer, tuple):
            say(answer)
            continue
        if form == "json":
            click.echo(_json_line(document, answer))
        elif form == "text":
            click.echo(("\n" if found else "") + shower.text(answer), color=True)
        found.append(answer)
    if found and form in ("svg", "html"):
        click.echo(shower.svg(found) if form == "svg" else shower.html(found))
    return len(found) == asked


def _json_line(document: Document, answer: Answer) -> str:
    said = answer.to_dict()
    head = {"title": said.get("title"), "file": document.file, "document": document.number}
    return json.dumps({**head, **said}, ensure_ascii=False)
