"""The time band: the periods of a timeline as shares of a line from its first day to the last day shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..wording import day_words


@dataclass(frozen=True, slots=True)
class Stretch:
    """A period on the band: where it begins and how wide it is, in hundredths of the whole, and the day it leads to."""

    left: str
    width: str
    verdict: str
    days: str
    because: str
    blocking: tuple[str, ...]
    leads_to: date
    current: bool


@dataclass(frozen=True, slots=True)
class Band:
    """The band: its stretches, the mark of the day asked about, the first year of each decade, and the next changes."""

    stretches: tuple[Stretch, ...]
    mark: str
    decades: tuple[tuple[str, int], ...]
    before: date | None
    after: date | None


def band(timeline: Mapping[str, Any], day: date, today: date) -> Band:
    """Return the band of a timeline, as data, around a day; it ends with the year of today, or of the day if later."""
    periods: Sequence[Mapping[str, Any]] = timeline["periods"]
    starts = [date.fromisoformat(period["from"]) for period in periods]
    first, last = starts[0], date(max(today, day, starts[-1]).year, 12, 31)

    def share(when: date) -> float:
        return 100 * (min(max(when, first), last) - first).days / max(1, (last - first).days)

    stretches = []
    for period, start in zip(periods, starts, strict=True):
        end = None if period["to"] is None else date.fromisoformat(period["to"])
        left, right = share(start), share(end + timedelta(days=1)) if end else 100.0
        inside = start <= day and (end is None or day <= end)
        stretches.append(
            Stretch(
                f"{left:.3f}%",
                f"{max(right - left, 0.15):.3f}%",
                period["verdict"],
                f"{day_words(start)} to {day_words(end)}" if end else f"from {day_words(start)}",
                period["because"],
                tuple(period["blocking"]),
                day if inside else start,
                inside,
            )
        )
    turns = starts[1:]
    decades = range(-(-first.year // 10) * 10, last.year + 1, 10)
    return Band(
        tuple(stretches),
        f"{share(day):.3f}%",
        tuple((f"{share(date(year, 1, 1)):.3f}%", year) for year in decades),
        max((turn - timedelta(days=1) for turn in turns if turn <= day), default=None),
        min((turn for turn in turns if turn > day), default=None),
    )
