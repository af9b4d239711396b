"""Timelines as a person reads them: a band of letters over the years, then each period with what brought it about."""

from __future__ import annotations

from datetime import date, timedelta

from ..model import Book
from ..timeline import Period, Timeline
from ..wording import plain
from .folding import folded, opening, width
from .marks import LEGEND, LETTERS, MOODS, layer_titles
from .setting import title_words, under_words
from .style import Style, plain_style

_WIDEST_BAND = 100


def timeline_text(timeline: Timeline, book: Book, today: date, style: Style = plain_style) -> str:
    """Return a timeline; `today` is where the band of one without an end stops."""
    lines = [
        style(title_of(timeline), "strong"),
        *folded(setting(timeline, book), "  "),
        "",
        *_band(timeline, today, style),
        "",
    ]
    for period in timeline.periods:
        lines += _period_lines(period, book, style)
    lines += ["", f"  {LEGEND}"]
    return "\n".join(lines)


def title_of(timeline: Timeline) -> str:
    """Return what a timeline is called."""
    return title_words(timeline.operation)


def setting(timeline: Timeline, book: Book) -> str:
    """Return under which regime and reading a timeline stands."""
    asked = timeline.operation
    return plain(asked.action) + under_words(book, asked.regime, asked.interpretation, each_date=True)


def last_day(timeline: Timeline, today: date) -> date:
    """Return the day with which the picture of a timeline ends: its own last, or today if the law is older."""
    last = timeline.periods[-1]
    return last.end or max(today, last.start + timedelta(days=365))


def ticks(first: date, last: date) -> list[date]:
    """Return the days to mark on the axis of a picture: the first of a year, at most a dozen of them."""
    years = last.year - first.year
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if years <= 12 * step)
    return [date(year, 1, 1) for year in range(first.year + 1, last.year + 1) if year % step == 0]


def _band(timeline: Timeline, today: date, style: Style) -> list[str]:
    """Return the band of letters and its axis; a place that two periods share shows the later."""
    first, last = timeline.periods[0].start, last_day(timeline, today)
    days = max(1, (last - first).days)
    wide = min(_WIDEST_BAND, width() - 6)
    letters = []
    for place in range(wide):
        until = first + timedelta(days=max(0, days * (place + 1) // wide - 1))
        period = next(period for period in reversed(timeline.periods) if period.start <= until or period.start == first)
        letters.append(style(LETTERS[period.verdict], MOODS[period.verdict]))
    axis = [" "] * (wide + 4)
    for day in ticks(first, last):
        place = (day - first).days * wide // days
        if place + 4 <= len(axis) and axis[max(0, place - 1)] == " ":
            axis[place : place + 4] = str(day.year)
    return [f"  {''.join(letters)}", f"  {''.join(axis)}".rstrip()]


def _period_lines(period: Period, book: Book, style: Style) -> list[str]:
    letter = f"{LETTERS[period.verdict]} {period.verdict}"
    barred = f", barred by {layer_titles(period.blocking, book)}" if period.blocking else ""
    end = str(period.end) if period.end is not None else "         -"
    head = opening(letter, barred, f"  {period.start}  {end}  ", style, MOODS[period.verdict])
    return [*head, *folded(period.because, " " * 26, " " * 28)]
