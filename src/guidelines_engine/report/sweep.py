"""What became of the rows of a sweep, in some lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..opinion import Verdict

if TYPE_CHECKING:
    from ..bulk.sweep import Tally


def tally_text(tally: Tally, rejects: str) -> str:
    """Return how many rows have each verdict, how many were rejected and to where, and how many were left out."""
    counts = [f"{tally.answered[verdict]:,} {verdict}" for verdict in Verdict if tally.answered[verdict]]
    lines = [f"{_rows(tally.rows, 'row')} answered" + (f": {', '.join(counts)}" if counts else "")]
    if tally.rejected:
        where = "<stdout>" if rejects == "-" else rejects
        lines.append(f"{_rows(tally.rejected, 'row')} rejected, with the reasons in {where}")
    if tally.left_out:
        said = "it contradicts itself" if tally.left_out == 1 else "they contradict themselves"
        lines.append(f"{_rows(tally.left_out, 'combination')} left out: {said}")
    return "\n".join(lines)


def stopped_text(tally: Tally) -> str:
    """Return at which row a strict sweep stopped, and why; nothing is left of what it had answered."""
    number, reason = tally.stopped or (0, "")
    return f"stopped at row {number:,}: {reason}"


def _rows(count: int, what: str) -> str:
    return f"{count:,} {what}" + ("" if count == 1 else "s")
