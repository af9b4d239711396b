"""What the commands share: exit statuses, reading rulebooks and operations, and saying what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date as Date
from pathlib import Path
from typing import Any, TypeVar

import click

from .. import loader, report
from ..casefile import Document
from ..diagnostics import Diagnostic, Span, Text, suggestion
from ..evaluator import assess
from ..model import Book
from ..operation import bind, day_of
from ..opinion import Opinion
from ..report.style import Style, plain_style, terminal_style

LAWFUL, UNLAWFUL, BAD_INPUT, UNDETERMINED = 0, 1, 2, 3
"""The exit statuses: every verdict lawful; some unlawful; some input bad; some undetermined."""

F = TypeVar("F", bound=Callable[..., Any])


def style_for(stream: Any) -> Style:
    """Return colour for a terminal that wants it, and none elsewhere."""
    import os

    wants = stream.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    return terminal_style if wants else plain_style


def say(diagnostics: Iterable[Diagnostic]) -> None:
    """Print diagnostics on standard error."""
    style = style_for(sys.stderr)
    for diagnostic in diagnostics:
        click.echo(report.diagnostic_text(diagnostic, style), err=True, color=True)


def load_book(rules: Path | None) -> Book:
    """Return the rulebook to ask, or say what is wrong with it and end with status 2."""
    book, diagnostics = loader.load(rules)
    say(diagnostics)
    if book is None:
        sys.exit(BAD_INPUT)
    return book


def rules_option(function: F) -> F:
    """Add `--rules DIR`."""
    kind = click.Path(path_type=Path)
    return click.option("--rules", type=kind, help="A folder of rules to use instead of the shipped ones.")(function)


def counted(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield documents; where answers go elsewhere and a person watches, say on standard error how many are done."""
    watched = sys.stderr.isatty() and not sys.stdout.isatty()
    for number, document in enumerate(documents):
        if watched and number:
            click.echo(f"\r{number} answered", err=True, nl=False)
        yield document
    if watched:
        click.echo("\r\x1b[K", err=True, nl=False, color=True)


def answer(book: Book, document: Document, layers: list[str] | None) -> Opinion | None:
    """Return the opinion on a document, or say what is wrong with it."""
    if document.operation is None:
        say(document.diagnostics)
        return None
    case = bind(book, document.operation, layers)
    found = case if isinstance(case, tuple) else assess(book, case)
    if isinstance(found, tuple):
        say(found)
        return None
    return found


def layer_names(layers: str | None) -> list[str] | None:
    """Return the layers that an option names."""
    return None if layers is None else [name.strip() for name in layers.split(",") if name.strip()]


def read_date(option: str, written: str | None, wrong: list[Diagnostic]) -> Date | None:
    """Return the day that an option names, if it names one."""
    if written is None:
        return None
    try:
        return day_of(written)
    except ValueError:
        hint = "write year-month-day, such as 2000-01-01"
        wrong.append(Diagnostic("GE408", f"`{written}` is not a date", option_span(option, written), hint))
        return None


def unknown_rule(written: str, known: Iterable[str], option: str) -> Diagnostic:
    """Return what is wrong with an option or argument that names no rule."""
    hint = suggestion(written, known) or "`guidelines rules list` lists them"
    return Diagnostic("GE205", f"unknown rule `{written}`", option_span(option, written), hint)


def option_span(option: str, written: str) -> Span:
    """Return the place of what was written for an option of the command line."""
    return Span(Text(option, written), 0, len(written))
