"""The vocabulary in which operations are put, as text and as data: actions, facts, and the sources one may choose."""

from __future__ import annotations

from ..model import Action, Book, Choice, Fact, Layer, Source
from ..wording import interval_words
from .folding import folded


def words_text(book: Book) -> str:
    """Return the vocabulary: the actions in their tree, the facts with their values, the regimes and readings."""
    lines = ["actions"]
    for name, action in book.actions.items():
        lines += _wrapped(f"{name}: {action.gloss}", 2 + 2 * _depth(book, name))
    lines += ["", "facts"]
    for name, fact in book.facts.items():
        values = "true, false" if fact.yes_no else ", ".join(map(str, fact.values))
        lines += _wrapped(f"{name}: {fact.gloss} ({values})", 2)
    for choice in Choice:
        sources = _choosable(book, choice)
        if sources:
            lines += ["", f"{choice} (where none is named, that of the date)"]
        for source in sources:
            lines += _wrapped(f"{source.name}: {source.title} ({_chosen(source)})", 2)
    return "\n".join(lines)


def _depth(book: Book, name: str) -> int:
    parent = book.actions[name].parent
    return 0 if parent is None else 1 + _depth(book, parent)


def _choosable(book: Book, choice: Choice) -> tuple[Source, ...]:
    layer = book.layer_chosen_by(choice)
    return () if layer is None else tuple(book.sources_of(layer.name))


def _chosen(source: Source) -> str:
    if source.not_encoded:
        return "not encoded"
    if source.interval is not None:
        return interval_words(source.interval)
    return "only where it is named" + (f", proposed {source.proposed}" if source.proposed else "")


def _wrapped(text: str, indent: int) -> list[str]:
    return folded(text, " " * indent, " " * (indent + 2))


def vocabulary_as_data(book: Book) -> dict[str, object]:
    """Return the words in which operations are put, in declared order; `from` and `until` are the days by default."""
    leaves = frozenset(book.single_actions())
    return {
        "layers": [_layer(layer) for layer in book.layers.values()],
        "actions": [_action(action, action.name not in leaves) for action in book.actions.values()],
        "facts": [_fact(fact, book) for fact in book.facts.values()],
        **{choice.value: [_source(source) for source in _choosable(book, choice)] for choice in Choice},
    }


def _layer(layer: Layer) -> dict[str, object]:
    return {
        "name": layer.name,
        "title": layer.title,
        "closure": layer.closure.value,
        "chosen_by": None if layer.chosen_by is None else layer.chosen_by.value,
    }


def _action(action: Action, group: bool) -> dict[str, object]:
    return {
        "name": action.name,
        "gloss": action.gloss,
        "under": action.parent,
        "outside": sorted(action.outside),
        "group": group,
    }


def _fact(fact: Fact, book: Book) -> dict[str, object]:
    return {
        "name": fact.name,
        "gloss": fact.gloss,
        "values": list(fact.values),
        "ask": fact.question,
        "decided_by": fact.decided_by,
        "concerns": [name for name in book.actions if name in fact.concerns],
        "procedure": fact.procedure,
        "beyond_procedure": [value for value in fact.values if value in fact.beyond_procedure],
        "fixed": fact.fixed,
    }


def _source(source: Source) -> dict[str, object]:
    interval = source.interval
    days = (None, None, source.proposed) if interval is None else (interval.start, interval.end, source.proposed)
    iso = [None if day is None else day.isoformat() for day in days]
    return {
        "name": source.name,
        "title": source.title,
        "from": iso[0],
        "until": iso[1],
        "proposed": iso[2],
        "in_force_ever": interval is not None,
        "encoded": not source.not_encoded,
    }
