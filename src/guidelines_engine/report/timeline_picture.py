"""Timelines as pictures: a coloured band over the years, and the periods with what brought each about."""

from __future__ import annotations

from datetime import date
from xml.etree.ElementTree import Element

from ..model import Book
from ..timeline import Period, Timeline
from .marks import FILLS, INKS, LEGEND, LETTERS, layer_titles
from .picture import FAINT, INK, LINE, MARGIN, PAPER, RULE, WIDTH, Drawing, box, drawn, element, paragraph, words
from .timeline import last_day, setting, ticks, title_of

_BAND = 44
_NARROW = 12


def timeline_drawing(timeline: Timeline, book: Book, today: date) -> Drawing:
    """Return a timeline as a drawing; `today` is where one without an end stops."""
    y, parts = paragraph(MARGIN, title_of(timeline), letters=90, font_size=18)
    y, more = paragraph(y + 4, setting(timeline, book), fill=FAINT)
    band = _band(timeline, today)
    parts += [*more, element("g", *band.parts, transform=f"translate(0 {y + LINE})")]
    y += LINE + band.height
    for period in timeline.periods:
        head = f"{_days(period)}: {_told(period, book)}"
        y, more = paragraph(y + 6, head, fill=INKS[period.verdict], font_weight="bold")
        parts += more
        y, more = paragraph(y, period.because)
        parts += more
    y, more = paragraph(y + LINE, LEGEND, fill=FAINT)
    return Drawing(y + LINE, [*parts, *more])


def timeline_section(timeline: Timeline, book: Book, today: date) -> Element:
    """Return a timeline as a section of a page: the band, and a table of the periods."""
    band = drawn([_band(timeline, today)])
    band.set("aria-label", "; ".join(f"from {each.start}: {each.verdict}" for each in timeline.periods))
    head = element("tr", *(element("th", name, scope="col") for name in ("from", "to", "answer", "because")))
    lines = [element("tr", *_cells(period, book)) for period in timeline.periods]
    return element(
        "section",
        element("h1", title_of(timeline)),
        element("p", setting(timeline, book), class_="setting"),
        band,
        element("table", element("thead", head), element("tbody", *lines)),
        element("p", LEGEND, class_="legend"),
    )


def _band(timeline: Timeline, today: date) -> Drawing:
    """Return the band with its axis; every period has some width."""
    first, last = timeline.periods[0].start, last_day(timeline, today)
    days = max(1, (last - first).days)
    wide = WIDTH - 2 * MARGIN

    def place(day: date) -> float:
        return MARGIN + wide * (day - first).days / days

    parts: list[Element] = []
    for number, period in enumerate(timeline.periods):
        following = timeline.periods[number + 1].start if number + 1 < len(timeline.periods) else last
        x, width = place(period.start), max(1.0, place(following) - place(period.start))
        part = box(x, 0, width, _BAND, fill=FILLS[period.verdict], stroke=PAPER)
        part.append(element("title", f"{_days(period)}: {period.verdict}"))
        parts.append(part)
        if width >= _NARROW:
            colour = INKS[period.verdict]
            parts.append(words(x + width / 2, _BAND * 0.6, LETTERS[period.verdict], fill=colour, text_anchor="middle"))
    for day in ticks(first, last):
        x = round(place(day), 2)
        parts.append(element("line", x1=x, x2=x, y1=_BAND, y2=_BAND + 6, stroke=RULE))
        parts.append(words(x, _BAND + 6 + LINE, str(day.year), fill=FAINT, text_anchor="middle", font_size=12))
    return Drawing(_BAND + 2 * LINE, parts)


def _cells(period: Period, book: Book) -> list[Element]:
    colours = f"background: {FILLS[period.verdict]}; color: {INKS[period.verdict]}"
    return [
        element("td", element("time", str(period.start))),
        element("td", element("time", str(period.end)) if period.end is not None else "-"),
        element("td", f"{LETTERS[period.verdict]} {_told(period, book)}", style=colours),
        element("td", period.because, style=f"color: {INK}"),
    ]


def _days(period: Period) -> str:
    return f"from {period.start}" if period.end is None else f"{period.start} to {period.end}"


def _told(period: Period, book: Book) -> str:
    return period.verdict + (f", barred by {layer_titles(period.blocking, book)}" if period.blocking else "")
