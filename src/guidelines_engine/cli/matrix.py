"""`guidelines matrix`: operations under every regime and reading."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date as Date
from pathlib import Path

import click

from ..compare import Matrix, matrix
from ..diagnostics import Diagnostic
from ..model import Book
from ..report.matrix import matrix_text
from .common import BAD_INPUT, load_book, read_date, say, style_for
from .documents import FORMATS, Shower, put
from .given import Given, operation_options


@click.command("matrix")
@operation_options
@click.option("--dates", metavar="D,...", help="The days to compare, instead of the one of the operation.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
def command(
    files: tuple[str, ...],
    given: Given,
    rules: Path | None,
    dates: str | None,
    form: str,
) -> None:
    """Compare what operations come to under every regime and every reading of the constitution.

    A regime or reading that an operation names is the only one compared. Each cell has the letter of its verdict and
    the marks of the layers that block. The exit status is 2 if any input was bad, else 0.
    """
    days = _days(dates)
    book = load_book(rules)
    asked = given.documents(book, files)
    complete = put(asked, lambda operation: matrix(book, operation, days, given.layers), _shower(book), form)
    sys.exit(0 if complete else BAD_INPUT)


def _days(dates: str | None) -> list[Date]:
    """Return the days that an option names, or say which is none and end with status 2."""
    wrong: list[Diagnostic] = []
    written = [each.strip() for each in (dates or "").split(",")]
    days = [day for each in written if each and (day := read_date("--dates", each, wrong)) is not None]
    if wrong:
        say(wrong)
        sys.exit(BAD_INPUT)
    return list(dict.fromkeys(days))


def _shower(book: Book) -> Shower[Matrix]:
    style = style_for(sys.stdout)

    def svg(found: Sequence[Matrix]) -> str:
        from ..report.matrix_picture import matrix_drawing
        from ..report.picture import svg_page

        return svg_page(matrix_drawing(each, book) for each in found)

    def html(found: Sequence[Matrix]) -> str:
        from ..report.matrix_picture import matrix_section
        from ..report.picture import html_page

        return html_page("Readings and regimes", (matrix_section(each, book) for each in found))

    return Shower(lambda found: matrix_text(found, book, style), svg, html)
