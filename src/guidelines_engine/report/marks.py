"""How verdicts and layers are marked in tables and pictures: by a letter; a colour is never the only sign."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Book
from ..opinion import Verdict

LETTERS = {Verdict.LAWFUL: "L", Verdict.UNLAWFUL: "U", Verdict.UNDETERMINED: "?"}
"""The letter of each verdict."""

MOODS = {Verdict.LAWFUL: "good", Verdict.UNLAWFUL: "bad", Verdict.UNDETERMINED: "open"}
"""The emphasis of each verdict on a terminal."""

FILLS = {Verdict.LAWFUL: "#cfe8d5", Verdict.UNLAWFUL: "#f4cdc8", Verdict.UNDETERMINED: "#fbe8b0"}
"""The colour of the ground of each verdict in a picture."""

INKS = {Verdict.LAWFUL: "#0f5132", Verdict.UNLAWFUL: "#7a1c12", Verdict.UNDETERMINED: "#664d03"}
"""The colour of the letter of each verdict in a picture."""

LEGEND = ", ".join(f"{LETTERS[verdict]} {verdict.value}" for verdict in Verdict)
"""What the letters mean."""


def layer_marks(book: Book) -> dict[str, str]:
    """Return a short mark for each layer: its first letter or, where two layers share one, its number."""
    initials = {layer: layer[0] for layer in book.layers}
    if len(set(initials.values())) == len(initials):
        return initials
    return {layer: str(number) for number, layer in enumerate(book.layers, 1)}


def layer_titles(layers: Iterable[str], book: Book) -> str:
    """Return the titles of layers, in a row."""
    return ", ".join(book.layers[layer].title for layer in layers)
