"""The whole difference between two sides in one setting, or between two rulebooks in every setting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ..digest import periods, some_day
from ..model import Book, Choice
from ..operation import default_source
from .search import Change, changes
from .sides import Reading, Side, shared_logic

Progress = Callable[[str, int, int], None]
"""Is told what is being looked at, how many of these were looked at, and how many there are."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How two sides differ.

    Attributes:
        before, after: the two sides in one setting; None where every setting was compared.
        actions: the actions compared, those that both know.
        words: what of the vocabulary only one side knows, in words; operations that need it are not compared.
        changes: every change; none is a proof that nothing is found differently of any operation compared.
    """

    before: Side | None
    after: Side | None
    actions: tuple[str, ...]
    words: tuple[str, ...]
    changes: tuple[Change, ...]


def of_settings(before: Side, after: Side, progress: Progress | None = None) -> Difference:
    """Return how two sides differ, for every operation that can be put to both."""
    actions = _shared_actions(before.book, after.book)
    found: list[Change] = []
    for number, action in enumerate(actions):
        if progress is not None:
            progress(action.replace("_", " "), number, len(actions))
        logic = shared_logic(before.book, after.book, action)
        found += changes(Reading(before, action, logic), Reading(after, action, logic))
    return Difference(before, after, actions, tuple(_words(before.book, after.book)), tuple(found))


def of_books(before: Book, after: Book, layers: tuple[str, ...], progress: Progress | None = None) -> Difference:
    """Return how two rulebooks differ, on every day and under every source that both let be chosen.

    A layer is found the same whatever the others find, so that it is enough to vary one choice at a time.
    """
    actions = _shared_actions(before, after)
    words = tuple(_words(before, after))
    settings = list(_settings(before, after, layers))
    found: dict[tuple[object, ...], Change] = {}
    for number, action in enumerate(actions):
        if progress is not None:
            progress(action.replace("_", " "), number, len(actions))
        logic = shared_logic(before, after, action)
        seen: set[tuple[object, ...]] = set()
        for one, other in settings:
            unlike = _unlike(one, other, action, always=bool(words))
            if not unlike or unlike in seen:
                continue
            seen.add(unlike)
            for change in changes(Reading(one, action, logic), Reading(other, action, logic)):
                found.setdefault(_same_change(change), change)
    return Difference(None, None, actions, words, tuple(found.values()))


def _shared_actions(before: Book, after: Book) -> tuple[str, ...]:
    known = after.single_actions()
    return tuple(action for action in before.single_actions() if action in known)


def _settings(before: Book, after: Book, layers: tuple[str, ...]) -> Iterator[tuple[Side, Side]]:
    """Yield the two sides for each spell of time, with the sources of the day and with each other one in turn."""
    books = (before, after)
    rules = [version.interval for book in books for rule in book.rules.values() for version in rule.versions]
    sources = [each.interval for book in books for each in book.sources.values() if each.interval is not None]
    for spell in periods((*rules, *sources)):
        day = some_day(spell)
        sides = (_usual_side(before, day, layers), _usual_side(after, day, layers))
        yield sides
        for choice in Choice:
            for name in _choosable(before, after, choice):
                yield _choosing(sides[0], choice, name), _choosing(sides[1], choice, name)


def _usual_side(book: Book, day: date, layers: tuple[str, ...]) -> Side:
    regime, reading = (default_source(book, choice, day) for choice in (Choice.REGIME, Choice.INTERPRETATION))
    return Side(book, day, regime.name if regime else None, reading.name if reading else None, layers)


def _choosable(before: Book, after: Book, choice: Choice) -> tuple[str, ...]:
    """Return the sources that both rulebooks let be chosen."""
    names = []
    for book in (before, after):
        layer = book.layer_chosen_by(choice)
        sources = book.sources_of(layer.name) if layer else ()
        names.append([source.name for source in sources if not source.not_encoded])
    return tuple(name for name in names[0] if name in names[1])


def _choosing(side: Side, choice: Choice, name: str) -> Side:
    return replace(side, regime=name) if choice is Choice.REGIME else replace(side, interpretation=name)


def _unlike(one: Side, other: Side, action: str, *, always: bool) -> tuple[object, ...]:
    """Return what stands differently on the two sides, layer by layer; all that stands, if all is to be compared."""
    unlike: list[object] = []
    for layer in one.layers:
        mine, its = (
            tuple(
                (each.rule.name, each.rule.effect, each.rule.source, each.version) for each in side.rules(layer, action)
            )
            for side in (one, other)
        )
        if always or mine != its:
            unlike.append((layer, mine, its))
    return tuple(unlike)


def _same_change(change: Change) -> tuple[object, ...]:
    """Return what makes two changes found in different settings one."""
    found = tuple(
        (layer, side[layer].finding, side[layer].ground) for side in (change.before, change.after) for layer in side
    )
    return change.action, change.kind, change.layers, change.premises, found


def _words(before: Book, after: Book) -> Iterator[str]:
    """Yield what of the vocabulary only one side knows, or each reads in its own way."""
    if before is after:
        return
    for kind, old, new in _named(before, after):
        yield from (f"{kind} {name} came" for name in new if name not in old)
        yield from (f"{kind} {name} went" for name in old if name not in new)
        yield from (f"{kind} {name} changed" for name in old if name in new and old[name] != new[name])


def _named(before: Book, after: Book) -> Iterator[tuple[str, Mapping[str, object], Mapping[str, object]]]:
    """Yield the kinds of words, with what counts of each word for what is found."""
    for kind, of in (
        ("layer", lambda book: {each.name: (each.closure, each.chosen_by) for each in book.layers.values()}),
        ("action", lambda book: {each.name: (each.parent, each.outside) for each in book.actions.values()}),
        ("fact", _facts),
        ("constraint", lambda book: {each.name: each.never for each in book.constraints}),
    ):
        yield kind, of(before), of(after)
    chosen = [_chosen_sources(book) for book in (before, after)]
    yield "source", chosen[0], chosen[1]


def _facts(book: Book) -> dict[str, object]:
    return {
        each.name: (each.values, each.concerns, each.procedure, each.beyond_procedure) for each in book.facts.values()
    }


def _chosen_sources(book: Book) -> dict[str, object]:
    """Return the sources that a question may choose, with the days on which they are the default."""
    return {
        each.name: (each.layer, each.interval)
        for each in book.sources.values()
        if book.layers[each.layer].chosen_by is not None
    }
