"""Matrices as pictures: a grid of coloured cells with letters."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from ..compare import Matrix, Row
from ..model import Book
from .marks import FILLS, INKS, layer_titles
from .matrix import NOTHING, cell_mark, days_of, extent_words, legend, parting_lines, stance_lines, title_of
from .picture import FAINT, LINE, MARGIN, PAPER, WIDTH, Drawing, box, element, paragraph, words

_LEFT = 210
_HIGH = 26


def matrix_drawing(matrix: Matrix, book: Book) -> Drawing:
    """Return a matrix as a drawing."""
    y, parts = paragraph(MARGIN, title_of(matrix), letters=90, font_size=18)
    y, more = paragraph(y + 4, extent_words(matrix), fill=FAINT)
    parts += more
    for day in days_of(matrix):
        y, more = _grid(y + 2 * LINE, [row for row in matrix.rows if row.date == day], book)
        parts += more
    y, more = paragraph(y + LINE, legend(matrix, book), fill=FAINT)
    parts += more
    for line in (*stance_lines(matrix, book), *parting_lines(matrix, book)):
        y, more = paragraph(y + 4, line)
        parts += more
    return Drawing(y + 2 * LINE, parts)


def matrix_section(matrix: Matrix, book: Book) -> Element:
    """Return a matrix as a section of a page."""
    tables = [_table([row for row in matrix.rows if row.date == day], book) for day in days_of(matrix)]
    lines = [element("li", line) for line in (*stance_lines(matrix, book), *parting_lines(matrix, book))]
    return element(
        "section",
        element("h1", title_of(matrix)),
        element("p", extent_words(matrix), class_="setting"),
        *tables,
        element("p", legend(matrix, book), class_="legend"),
        element("ul", *lines),
    )


def _axes(rows: Sequence[Row]) -> tuple[list[str | None], list[str | None]]:
    """Return the readings, which go down, and the regimes, which go across."""
    return list(dict.fromkeys(row.interpretation for row in rows)), list(dict.fromkeys(row.regime for row in rows))


def _grid(top: int, rows: Sequence[Row], book: Book) -> tuple[int, list[Element]]:
    readings, regimes = _axes(rows)
    wide = (WIDTH - 2 * MARGIN - _LEFT) / len(regimes)
    heads = [(regime or NOTHING).split("_") for regime in regimes]
    parts = [words(MARGIN, top, str(rows[0].date), font_weight="bold")]
    for column, head in enumerate(heads):
        x = MARGIN + _LEFT + wide * (column + 0.5)
        parts += [words(x, top + LINE * line, word, text_anchor="middle") for line, word in enumerate(head)]
    top += LINE * (max(map(len, heads)) - 1) + 8
    for line, reading in enumerate(readings):
        parts.append(words(MARGIN, top + _HIGH * (line + 0.7), reading or NOTHING))
    for row in rows:
        x = MARGIN + _LEFT + wide * regimes.index(row.regime)
        y = top + _HIGH * readings.index(row.interpretation)
        cell = box(x, y, wide, _HIGH, fill=FILLS[row.verdict], stroke=PAPER)
        cell.append(element("title", _told(row, book)))
        mark = words(x + wide / 2, y + _HIGH * 0.7, cell_mark(row, book), fill=INKS[row.verdict], text_anchor="middle")
        parts += [cell, mark]
    return top + _HIGH * len(readings), parts


def _table(rows: Sequence[Row], book: Book) -> Element:
    readings, regimes = _axes(rows)
    cells = {(row.interpretation, row.regime): row for row in rows}
    corner = element("td")
    head = element("tr", corner, *(element("th", *_breakable(regime or NOTHING), scope="col") for regime in regimes))
    lines = [
        element(
            "tr",
            element("th", reading or NOTHING, scope="row"),
            *(_cell(cells[reading, regime], book) for regime in regimes),
        )
        for reading in readings
    ]
    return element("table", element("caption", str(rows[0].date)), element("thead", head), element("tbody", *lines))


def _breakable(name: str) -> list[Element | str]:
    """Return a name in which a line may end after each of its words."""
    first, *others = name.split("_")
    return [first, *(part for word in others for part in ("_", element("wbr"), word))]


def _cell(row: Row, book: Book) -> Element:
    colours = f"background: {FILLS[row.verdict]}; color: {INKS[row.verdict]}"
    return element("td", cell_mark(row, book), style=colours, title=_told(row, book))


def _told(row: Row, book: Book) -> str:
    barred = f", barred by {layer_titles(row.blocking, book)}" if row.blocking else ""
    return f"{row.interpretation or NOTHING}, {row.regime or NOTHING}: {row.verdict}{barred}"
