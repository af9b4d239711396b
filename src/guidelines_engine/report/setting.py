"""What an operation is called, and under which regime and reading it is asked, in words."""

from __future__ import annotations

from ..diagnostics import shown
from ..model import Book, Choice
from ..operation import Operation
from ..wording import listed, plain

CHOICE_WORDS = {Choice.INTERPRETATION: "reading", Choice.REGIME: "regime"}
"""What is called what may be chosen."""


def title_words(operation: Operation) -> str:
    """Return what an operation is called, on one line of characters that can be printed."""
    return one_line(operation.title or "") or plain(operation.action)


def one_line(text: str) -> str:
    """Return a text on one line of characters that can be printed."""
    return " ".join(shown(text, len(text)).split())


def under_words(book: Book, regime: str | None, interpretation: str | None, *, each_date: bool = False) -> str:
    """Return `, under` what is chosen; nothing where the rulebook lets nothing be chosen.

    Args:
        book: the rulebook.
        regime, interpretation: what is chosen.
        each_date: whether, where none is chosen, that of each date counts; otherwise none does.
    """
    said = []
    for choice, name in ((Choice.REGIME, regime), (Choice.INTERPRETATION, interpretation)):
        if name is not None:
            said.append(name)
        elif book.layer_chosen_by(choice) is not None:
            said.append(f"the {CHOICE_WORDS[choice]} of each date" if each_date else none_words(book, choice))
    return f", under {listed(said)}" if said else ""


def none_words(book: Book, choice: Choice) -> str:
    """Return that no source is chosen: no reading, or none of what the layer of the regimes is called."""
    layer = book.layer_chosen_by(choice)
    return f"no {layer.title if layer is not None and choice is Choice.REGIME else CHOICE_WORDS[choice]}"
