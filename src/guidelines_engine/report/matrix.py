"""Matrices as a person reads them: a letter for each reading and regime, what bars the act, where the readings part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import zip_longest

from ..compare import Matrix, Parting, Row, Stance
from ..model import Book
from ..opinion import Verdict
from ..truth import Truth
from ..wording import fact_words, listed, plain
from .folding import folded, width
from .marks import LEGEND, LETTERS, MOODS, layer_marks
from .setting import title_words
from .style import Style, plain_style

NOTHING = "none"
"""What stands for the absence of a regime or reading."""


def matrix_text(matrix: Matrix, book: Book, style: Style = plain_style) -> str:
    """Return a matrix: a table for each day, then what each layer makes of it, then where the readings part."""
    extent, bracket, counts = extent_words(matrix).partition(" (")
    lines = [f"{style(extent.upper() + bracket + counts, _mood(matrix))}  {style(title_of(matrix), 'strong')}"]
    for day in days_of(matrix):
        rows = [row for row in matrix.rows if row.date == day]
        lines += ["", f"  {day}", *_table(rows, book, style)]
    lines += ["", *_wrapped(legend(matrix, book)), ""]
    for line in (*stance_lines(matrix, book), *parting_lines(matrix)):
        lines += _wrapped(line)
    return "\n".join(lines).rstrip()


def title_of(matrix: Matrix) -> str:
    """Return what a matrix is called."""
    return title_words(matrix.operation)


def extent_words(matrix: Matrix) -> str:
    """Return under how many of the combinations the operation is lawful, and under how many that is open."""
    every, lawful, undetermined = len(matrix.rows), matrix.count(Verdict.LAWFUL), matrix.count(Verdict.UNDETERMINED)
    if not undetermined:
        return f"Lawful under {matrix.lawful_under} ({lawful} of {every})"
    if lawful:
        return f"Lawful under {matrix.lawful_under} ({lawful} of {every}, {undetermined} undetermined)"
    others = ", lawful under none" if undetermined < every else ""
    return f"Undetermined under {undetermined} of {every}{others}"


def _mood(matrix: Matrix) -> str:
    """Return the mood of the one verdict that is got everywhere, and else that of what is open."""
    return next((MOODS[each] for each in Verdict if matrix.count(each) == len(matrix.rows)), "open")


def days_of(matrix: Matrix) -> tuple[date, ...]:
    """Return the days compared, in the order in which they were asked for."""
    return tuple(dict.fromkeys(row.date for row in matrix.rows))


def cell_mark(row: Row, book: Book) -> str:
    """Return the letter of a verdict and the marks of the layers that block."""
    marks = layer_marks(book)
    return f"{LETTERS[row.verdict]} {''.join(marks[layer] for layer in row.blocking)}".rstrip()


def legend(matrix: Matrix, book: Book) -> str:
    """Return what the letters and marks mean."""
    marks = layer_marks(book)
    return f"{LEGEND}; barred by " + ", ".join(f"{marks[layer]} {book.layers[layer].title}" for layer in matrix.layers)


def stance_lines(matrix: Matrix, book: Book) -> list[str]:
    """Return what each layer makes of the operation, days on which it is the same taken together."""
    lines = []
    for layer in matrix.layers:
        alike: dict[tuple[tuple[str | None, Truth], ...], list[Stance]] = {}
        for stance in matrix.stances:
            if stance.layer == layer:
                alike.setdefault(tuple(stance.blocks.items()), []).append(stance)
        for stances in alike.values():
            when = f" on {listed(str(each.date) for each in stances)}" if len(alike) > 1 else ""
            lines.append(f"{book.layers[layer].title}: {_stance_words(stances[0])}{when}")
    return lines


def parting_lines(matrix: Matrix) -> list[str]:
    """Return on what the sources of a layer part, those alike but for the day taken together."""
    alike: dict[tuple[object, ...], list[Parting]] = {}
    for each in matrix.partings:
        key = (each.layer, each.barring, each.passing, each.barred_by, each.let_by)
        alike.setdefault(key, []).append(each)
    every = len(days_of(matrix))
    return [_parting_words(partings, dated=len(partings) < every) for partings in alike.values()]


def _stance_words(stance: Stance) -> str:
    said = {Truth.TRUE: "bars it", Truth.FALSE: "lets it pass", Truth.UNKNOWN: "depends on facts not given"}
    found = [(words, stance.under(truth)) for truth, words in said.items() if stance.under(truth)]
    if stance.choice is None or len(found) == 1:
        return found[0][0] if stance.choice is None or len(stance.blocks) == 1 else f"{found[0][0]} under all"
    return "; ".join(f"{words} under {listed(map(_name, names))}" for words, names in found)


def _parting_words(partings: Sequence[Parting], *, dated: bool) -> str:
    first = partings[0]
    when = f" on {listed(str(each.date) for each in partings)}" if dated else ""
    rules = [f"{each.text or plain(each.rule)} [{each.citation}]" for each in first.barred_by]
    bars = "bars it" if first.bars is Truth.TRUE else "may bar it"
    passes = "does not" if first.passes is Truth.TRUE else "may let it pass"
    said = f"{first.barring} {bars}, {first.passing} {passes}{when}: " + "; ".join(rules)
    if first.let_by:
        permissions = [f"{each.text or plain(each.rule)} [{each.citation}]" for each in first.let_by]
        said += ("; " if rules else "") + f"only {first.passing} has: " + "; ".join(permissions)
    if first.facts:
        said += "; given that " + listed(fact_words(fact, (value,)) for fact, value in first.facts.items())
    return said


def _table(rows: Sequence[Row], book: Book, style: Style) -> list[str]:
    """Return the cells of one day, readings down, regimes across; those that do not fit beside others go below."""
    regimes = list(dict.fromkeys(row.regime for row in rows))
    left = 2 + max(len(_name(row.interpretation)) for row in rows)
    wide = max(len(cell_mark(row, book)) for row in rows)
    widths = {regime: max(wide, *map(len, _name(regime).split("_"))) for regime in regimes}
    blocks: list[dict[str | None, int]] = [{}]
    for regime, its in widths.items():
        if blocks[-1] and left + sum(2 + each for each in blocks[-1].values()) + 2 + its > width():
            blocks.append({})
        blocks[-1][regime] = its
    lines = [line for block in blocks for line in ("", *_block(rows, block, left, book, style))]
    return lines[1:]


def _block(rows: Sequence[Row], widths: Mapping[str | None, int], left: int, book: Book, style: Style) -> Iterable[str]:
    """Yield the lines of some regimes, of the widths given, after what stands at the left."""
    heads = zip_longest(*(_name(regime).split("_") for regime in widths), fillvalue="")
    for words in heads:
        yield f"{' ' * left}  {'  '.join(map(str.ljust, words, widths.values()))}".rstrip()
    cells = {(row.interpretation, row.regime): row for row in rows}
    for reading in dict.fromkeys(row.interpretation for row in rows):
        shown = []
        for regime, its in widths.items():
            row = cells[reading, regime]
            mark = cell_mark(row, book)
            shown.append(style(mark, MOODS[row.verdict]) + " " * (its - len(mark)))
        yield f"  {_name(reading)}".ljust(left) + f"  {'  '.join(shown)}".rstrip()


def _name(source: str | None) -> str:
    return source or NOTHING


def _wrapped(text: str) -> Iterable[str]:
    return folded(text, "  ", "    ")
