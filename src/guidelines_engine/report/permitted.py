"""What may be done, as a person reads it: the actions under each verdict."""

from __future__ import annotations

from textwrap import wrap

from ..model import Book
from ..opinion import Verdict
from ..permitted import Entry, Permitted
from ..wording import fact_words, listed
from .marks import MOODS, layer_titles
from .setting import under_words
from .style import Style, plain_style

_WIDTH = 110


def permitted_text(permitted: Permitted, book: Book, style: Style = plain_style) -> str:
    """Return the actions under each verdict, in vocabulary order."""
    under = under_words(book, permitted.regime, permitted.interpretation)
    lines = [style(f"What may be done on {permitted.date}{under}", "strong")]
    if permitted.facts:
        given = listed(fact_words(fact, (value,)) for fact, value in permitted.facts.items())
        lines += wrap(f"given that {given}", _WIDTH, initial_indent="  ", subsequent_indent="    ")
    widest = max((len(entry.action) for entry in permitted.entries), default=0)
    for verdict in (Verdict.LAWFUL, Verdict.UNDETERMINED, Verdict.UNLAWFUL):
        entries = permitted.under(verdict)
        lines += ["", f"{style(verdict.value.upper(), MOODS[verdict])} ({len(entries)})"]
        for entry in entries:
            lines += _entry_lines(entry, widest, book)
    if permitted.assumed:
        assumed = listed(f"{each.name} {each.text}" for each in permitted.assumed)
        lines += ["", *wrap(f"assumed: {assumed}", _WIDTH, initial_indent="  ", subsequent_indent="    ")]
    return "\n".join(lines)


def _entry_lines(entry: Entry, widest: int, book: Book) -> list[str]:
    barred = f" (barred by {layer_titles(entry.blocking, book)})" if entry.blocking else ""
    lead = f"  {entry.action.ljust(widest)}  "
    return wrap(entry.gloss + barred, _WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead))
