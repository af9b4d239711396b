"""Matrices as a person reads them: a letter for each reading and regime, what bars the act, where the readings part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from ..catalogue import version_facts
from ..compare import Matrix, Parting, Row, Stance
from ..model import Book
from ..opinion import Remark, Verdict
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
    for line in (*stance_lines(matrix, book), *parting_lines(matrix, book)):
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


def parting_lines(matrix: Matrix, book: Book) -> list[str]:
    """Return on what the sources of a layer part, those alike but for the day or for what bars taken together."""
    days: dict[tuple[str, _Ground], list[date]] = {}
    for each in matrix.partings:
        days.setdefault((each.barring, _ground(each, book)), []).append(each.date)
    barring: dict[tuple[_Ground, tuple[date, ...]], list[str]] = {}
    for (source, ground), dates in days.items():
        barring.setdefault((ground, tuple(dates)), []).append(source)
    every = len(days_of(matrix))
    return [
        _parting_words(sources, ground, dates if len(dates) < every else ())
        for (ground, dates), sources in barring.items()
    ]


def _stance_words(stance: Stance) -> str:
    said = {Truth.TRUE: "barred", Truth.FALSE: "passes", Truth.UNKNOWN: "turns on facts not given"}
    found = [(words, stance.under(truth)) for truth, words in said.items() if stance.under(truth)]
    if stance.choice is None or len(found) == 1:
        return found[0][0] if stance.choice is None or len(stance.blocks) == 1 else f"{found[0][0]} under all"
    return "; ".join(f"{words} under {listed(map(_name, names))}" for words, names in found)


@dataclass(frozen=True, slots=True)
class _Ground:
    """Why a source that bars the operation, or may, parts from one that does not, or may not, in words."""

    bars: Truth
    passing: str
    passes: Truth
    words: str


def _ground(parting: Parting, book: Book) -> _Ground:
    """Return the rules that make the difference, and of the facts those on which these rules turn."""
    said = [_rules_words(parting.barred_by)] if parting.barred_by else []
    if parting.let_by:
        said.append(f"only {parting.passing} has: {_rules_words(parting.let_by)}")
    read = _facts_read(parting, book)
    given = [fact_words(fact, (value,)) for fact, value in parting.facts.items() if fact in read]
    if given:
        said.append(f"given that {listed(given)}")
    return _Ground(parting.bars, parting.passing, parting.passes, "; ".join(said))


def _rules_words(rules: Iterable[Remark]) -> str:
    return "; ".join(f"{each.text or plain(each.rule)} [{each.citation}]" for each in rules)


def _facts_read(parting: Parting, book: Book) -> frozenset[str]:
    """Return the facts that the rules read which make the difference."""
    rules = (book.rules[each.rule] for each in (*parting.barred_by, *parting.let_by))
    versions = (rule.version_on(parting.date) for rule in rules)
    return frozenset().union(*(version_facts(version) for version in versions if version is not None))


def _parting_words(barring: Sequence[str], ground: _Ground, dates: Sequence[date]) -> str:
    bars = ("bars it" if len(barring) == 1 else "bar it") if ground.bars is Truth.TRUE else "may bar it"
    passes = "does not" if ground.passes is Truth.TRUE else "may let it pass"
    when = f" on {listed(map(str, dates))}" if dates else ""
    return f"{listed(barring)} {bars}, {ground.passing} {passes}{when}: {ground.words}"


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
