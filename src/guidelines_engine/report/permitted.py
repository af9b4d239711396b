"""What may be done, as a person reads it: the actions under each verdict."""

from __future__ import annotations

from ..model import Book
from ..opinion import Verdict
from ..permitted import Entry, Permitted
from ..wording import fact_words, listed
from .folding import folded
from .marks import MOODS, layer_titles
from .setting import under_words
from .style import Style, plain_style


def permitted_text(permitted: Permitted, book: Book, style: Style = plain_style) -> str:
    """Return the actions under each verdict, in vocabulary order."""
    under = under_words(book, permitted.regime, permitted.interpretation)
    lines = [style(line, "strong") for line in folded(f"What may be done on {permitted.date}{under}", "", "  ")]
    if permitted.facts:
        given = listed(fact_words(fact, (value,)) for fact, value in permitted.facts.items())
        lines += folded(f"given that {given}", "  ", "    ")
    widest = max((len(entry.action) for entry in permitted.entries), default=0)
    for verdict in (Verdict.LAWFUL, Verdict.UNDETERMINED, Verdict.UNLAWFUL):
        entries = permitted.under(verdict)
        lines += ["", f"{style(verdict.value.upper(), MOODS[verdict])} ({len(entries)})"]
        for entry in entries:
            lines += _entry_lines(entry, widest, book)
    if permitted.assumed:
        assumed = listed(f"{each.name} {each.text}" for each in permitted.assumed)
        lines += ["", *folded(f"assumed: {assumed}", "  ", "    ")]
    return "\n".join(lines)


def _entry_lines(entry: Entry, widest: int, book: Book) -> list[str]:
    barred = f" (barred by {layer_titles(entry.blocking, book)})" if entry.blocking else ""
    lead = f"  {entry.action.ljust(widest)}  "
    return folded(entry.gloss + barred, lead)
