"""`guidelines routes`: what would have to change for operations to get another verdict."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import click

from ..casefile import Document
from ..model import Book
from ..opinion import Opinion, Verdict
from ..report.routes import routes_markdown, routes_text
from ..routes import MOST_CHANGES, Routes, find
from .common import BAD_INPUT, answer, counted, load_book, style_for
from .given import Given, operation_options


@click.command("routes")
@operation_options
@click.option("--to", type=click.Choice(["lawful", "unlawful"]), default="lawful", show_default=True)
@click.option("--limit", type=click.IntRange(min=1), default=MOST_CHANGES, show_default=True, metavar="N")
@click.option("--all", "whole", is_flag=True, help="Show every way, however many there are.")
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
def command(
    files: tuple[str, ...],
    given: Given,
    rules: Path | None,
    to: str,
    limit: int,
    whole: bool,
    form: str,
) -> None:
    """Say what would have to change for operations to be lawful: all that is needed, and nothing that is not.

    A way changes facts, the date, the reading or the regime, or answers what is not known. N is the most changes that
    are tried together; where answers alone need more, the nearest such way is shown too. A reading or regime that an
    operation names stays while the date moves. The exit status is 2 if any input was bad, else 0.
    """
    book = load_book(rules)
    show = _shower(form, whole, book)
    bad = False
    shown = False
    for document in counted(given.documents(book, files)):
        opinion = answer(book, document, given.layers)
        if opinion is None:
            bad = True
            continue
        routes = find(book, opinion, Verdict(to), limit)
        if shown and form != "json":
            click.echo()
        click.echo(show(document, opinion, routes), color=True)
        shown = True
    sys.exit(BAD_INPUT if bad else 0)


def _shower(form: str, whole: bool, book: Book) -> Callable[[Document, Opinion, Routes], str]:
    style = style_for(sys.stdout)

    def as_json(document: Document, opinion: Opinion, routes: Routes) -> str:
        head = {"title": opinion.operation.title, "file": document.file, "document": document.number}
        return json.dumps({**head, "verdict": opinion.verdict, **routes.to_dict()}, ensure_ascii=False)

    def as_markdown(_: Document, opinion: Opinion, routes: Routes) -> str:
        return routes_markdown(routes, opinion, book)

    def as_text(_: Document, opinion: Opinion, routes: Routes) -> str:
        return routes_text(routes, opinion, book, style, whole=whole)

    return {"json": as_json, "markdown": as_markdown, "text": as_text}[form]
