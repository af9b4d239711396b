"""`guidelines check`: the opinion on each operation."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import click

from .. import report
from ..casefile import Document
from ..evaluator import assess
from ..model import Book
from ..operation import bind
from ..opinion import Opinion, Verdict
from .common import (
    BAD_INPUT,
    LAWFUL,
    UNDETERMINED,
    UNLAWFUL,
    documents,
    layer_names,
    load_book,
    operation_options,
    say,
    style_for,
)


@click.command("check")
@operation_options
@click.option("--trace", is_flag=True, help="Show the whole tree of findings as well.")
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
def command(
    files: tuple[str, ...],
    settings: tuple[str, ...],
    date: str | None,
    regime: str | None,
    interpretation: str | None,
    layers: str | None,
    rules: Path | None,
    trace: bool,
    form: str,
) -> None:
    """Say whether operations are lawful, and why.

    Each FILE holds operations as YAML documents; `-` is standard input. The exit status is 2 if any input was bad,
    else 1 if any verdict is unlawful, else 3 if any is undetermined, else 0.
    """
    book = load_book(rules)
    show = _shower(form, trace, book)
    verdicts: set[Verdict] = set()
    bad = False
    shown = False
    for document in documents(book, files, settings, date, regime, interpretation):
        opinion = _assess(book, document, layer_names(layers))
        if opinion is None:
            bad = True
            continue
        verdicts.add(opinion.verdict)
        if shown and form != "json":
            click.echo()
        click.echo(show(document, opinion), color=True)
        shown = True
    sys.exit(_status(bad, verdicts))


def _assess(book: Book, document: Document, layers: list[str] | None) -> Opinion | None:
    """Return the opinion on a document, or say what is wrong with it."""
    if document.operation is None:
        say(document.diagnostics)
        return None
    case = bind(book, document.operation, layers)
    answer = case if isinstance(case, tuple) else assess(book, case)
    if isinstance(answer, tuple):
        say(answer)
        return None
    return answer


def _status(bad: bool, verdicts: set[Verdict]) -> int:
    if bad:
        return BAD_INPUT
    if Verdict.UNLAWFUL in verdicts:
        return UNLAWFUL
    return UNDETERMINED if Verdict.UNDETERMINED in verdicts else LAWFUL


def _shower(form: str, trace: bool, book: Book) -> Callable[[Document, Opinion], str]:
    style = style_for(sys.stdout)

    def as_json(document: Document, opinion: Opinion) -> str:
        head = {"title": opinion.operation.title, "file": document.file, "document": document.number}
        return json.dumps({**head, **opinion.to_dict()}, ensure_ascii=False)

    def as_markdown(document: Document, opinion: Opinion) -> str:
        return report.opinion_markdown(opinion, book)

    def as_text(document: Document, opinion: Opinion) -> str:
        text = report.opinion_text(opinion, book, style)
        return f"{text}\n\n{report.opinion_trace(opinion, book, style)}" if trace else text

    return {"json": as_json, "markdown": as_markdown, "text": as_text}[form]
