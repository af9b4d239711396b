"""`guidelines timeline`: operations through time."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date as Date
from pathlib import Path

import click

from ..diagnostics import Diagnostic
from ..model import Book
from ..operation import Operation
from ..report.timeline import timeline_text
from ..timeline import Timeline, first_day, timeline
from .common import BAD_INPUT, load_book, option_span, read_date, say, style_for
from .documents import FORMATS, Shower, put
from .given import Given, operation_options


@click.command("timeline")
@operation_options
@click.option("--from", "start", metavar="D", help="The first day; by default, that with which the rulebook begins.")
@click.option("--to", "end", metavar="D", help="The last day; by default, none.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
def command(
    files: tuple[str, ...],
    given: Given,
    rules: Path | None,
    start: str | None,
    end: str | None,
    form: str,
) -> None:
    """Show the periods in which the answer stays the same, and what in the law brought each about.

    The date of an operation does not matter; a regime or reading that it names stays, and others are those of each
    date. The exit status is 2 if any input was bad, else 0.
    """
    book = load_book(rules)
    first, last = _span(book, start, end)
    asked = given.documents(book, files)
    begins = {} if start is None else {"date": option_span("--from", start)}

    def answer(operation: Operation) -> Timeline | tuple[Diagnostic, ...]:
        return timeline(book, operation.placed(begins), first, last, given.layers)

    complete = put(asked, answer, _shower(book), form)
    sys.exit(0 if complete else BAD_INPUT)


def _span(book: Book, start: str | None, end: str | None) -> tuple[Date | None, Date | None]:
    """Return the first and the last day asked for, or say what is wrong with them and end with status 2."""
    wrong: list[Diagnostic] = []
    first, last = read_date("--from", start, wrong), read_date("--to", end, wrong)
    begin = first or first_day(book)
    if not wrong and begin is not None and last is not None and last < begin:
        said = f"the last day, {last}, comes before the first, {begin}"
        wrong.append(Diagnostic("GE416", said, option_span("--to", str(end)), "give an earlier day with --from"))
    if wrong:
        say(wrong)
        sys.exit(BAD_INPUT)
    return first, last


def _shower(book: Book) -> Shower[Timeline]:
    style = style_for(sys.stdout)
    today = Date.today()

    def svg(found: Sequence[Timeline]) -> str:
        from ..report.picture import svg_page
        from ..report.timeline_picture import timeline_drawing

        return svg_page(timeline_drawing(each, book, today) for each in found)

    def html(found: Sequence[Timeline]) -> str:
        from ..report.picture import html_page
        from ..report.timeline_picture import timeline_section

        return html_page("Through time", (timeline_section(each, book, today) for each in found))

    return Shower(lambda found: timeline_text(found, book, today, style), svg, html)
