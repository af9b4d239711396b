"""The vocabulary as data: layers, actions and facts."""

from __future__ import annotations

from ..model import Action, Book, Fact, Layer


def vocabulary_as_data(book: Book) -> dict[str, object]:
    """Return the words in which operations are put, in declared order."""
    leaves = frozenset(book.single_actions())
    return {
        "layers": [_layer(layer) for layer in book.layers.values()],
        "actions": [_action(action, action.name not in leaves) for action in book.actions.values()],
        "facts": [_fact(fact, book) for fact in book.facts.values()],
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
