"""The law on one action: which rules stand in which setting, and what each layer of it comes to on what is known.

A setting is a choice of sources between two days on which the law on the action changes. Everything is filled in when
it is first asked for; threads that ask at once at worst do the same work twice.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import product
from operator import contains
from typing import NamedTuple

from ..model import Book, Choice, Closure, FactValue, Interval, Layer, Rule, Version
from ..operation import Operation
from ..truth import Truth
from ..weighing import Applicable, Finding, Kleene, blocks_of, possible_findings, weigh
from .completable import Completable
from .growing import Growing, Program, Values, by_name


class Outlook(NamedTuple):
    """What a layer comes to as far as Kleene's logic sees: UNDETERMINED where several findings are possible."""

    possible: frozenset[Finding]
    finding: Finding
    blocks: Truth
    settled: bool


def _outlook(possible: frozenset[Finding]) -> Outlook:
    finding = next(iter(possible)) if len(possible) == 1 else Finding.UNDETERMINED
    return Outlook(possible, finding, blocks_of(possible), len(possible) == 1)


@cache
def _outlooks(closure: Closure) -> tuple[Outlook, ...]:
    """Return the outlook for each row that a program may return."""
    truths = (Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
    return tuple(_outlook(possible_findings(closure, *row)) for row in product(truths, repeat=3))


class LayerLaw:
    """The rules of one layer that stand in a setting, and what they come to."""

    __slots__ = ("_outlooks", "_program", "rules")

    def __init__(self, layer: Layer, rules: tuple[Applicable, ...], facts: tuple[str, ...], *, silent: bool) -> None:
        """Take the rules that stand, the facts that concern the action, and whether the layer is silent on it."""
        concerned = frozenset(facts)

        def plain(known: Values) -> int:
            weight = weigh(layer.closure, rules, Kleene(by_name(facts, known), concerned))
            return 9 * weight.survives.value + 3 * weight.prohibits.value + weight.reserves.value

        def compiled() -> Program:
            from .program import layer_program  # only where something is asked often

            return layer_program(layer.closure, rules, facts)

        self.rules = rules
        self._outlooks = (_SILENT,) * 27 if silent else _outlooks(layer.closure)
        self._program = Growing(plain, compiled)

    def outlook(self, known: Values) -> Outlook:
        """Return what the layer comes to."""
        return self._outlooks[self._program.row(known)]


_SILENT = _outlook(frozenset((Finding.SILENT,)))


Setting = Mapping[str, LayerLaw]
"""The law that stands in one setting, by layer."""


class ActionLaw:
    """The law on one action in every setting; `facts` are those that concern it, in vocabulary order."""

    __slots__ = (
        "_action",
        "_allowed",
        "_blank",
        "_book",
        "_days",
        "_layers",
        "_rules",
        "_settings",
        "completable",
        "facts",
    )

    def __init__(self, book: Book, action: str) -> None:
        """Take the rulebook and the action."""
        self.facts = tuple(name for name, fact in book.facts.items() if action in fact.concerns)
        self.completable = Completable(book, action, self.facts)
        self._blank: dict[str, FactValue | None] = dict.fromkeys(self.facts)
        self._allowed = tuple(frozenset((*book.facts[name].values, None)) for name in self.facts)
        self._book = book
        self._action = action
        self._rules = _covering(book, action)
        edges = (day for rules in self._rules.values() for _, version in rules for day in _edges(version.interval))
        self._days = sorted(set(edges))
        self._settings: dict[tuple[int, str | None, str | None], Setting] = {}
        self._layers: dict[tuple[str | int, ...], LayerLaw] = {}

    def known(self, facts: Mapping[str, FactValue]) -> Values:
        """Return what is known of the facts that concern the action."""
        return tuple(map(facts.get, self.facts))

    def checked(self, operation: Operation) -> Values | None:
        """Return what `known` does, or None where a fact given is not of the vocabulary or takes no such value."""
        facts = operation.facts
        given = self._blank | facts  # those that concern the action come first, in their order
        values = tuple(given.values())
        if not (operation.plain and all(map(contains, self._allowed, values))):
            return None
        if len(values) == len(self.facts):
            return values
        others = list(given)[len(self.facts) :]
        fit = all(name in self._book.facts and facts[name] in self._book.facts[name].values for name in others)
        return values[: len(self.facts)] if fit else None

    def setting(self, day: date, regime: str | None, interpretation: str | None) -> Setting:
        """Return the law that stands on a day under the sources chosen."""
        key = (bisect_right(self._days, day), regime, interpretation)
        found = self._settings.get(key)
        if found is None:
            chosen = {Choice.REGIME: regime, Choice.INTERPRETATION: interpretation}
            found = {name: self._layer(layer, chosen, day) for name, layer in self._book.layers.items()}
            self._settings[key] = found
        return found

    def _layer(self, layer: Layer, chosen: Mapping[Choice, str | None], day: date) -> LayerLaw:
        standing = tuple(
            Applicable(rule, version)
            for rule, version in self._rules[layer.name]
            if day in version.interval and (layer.chosen_by is None or rule.source == chosen[layer.chosen_by])
        )
        # settings that differ elsewhere share a layer; versions are told apart by identity, for the book outlives this
        key: tuple[str | int, ...] = (layer.name, *(id(each.version) for each in standing))
        found = self._layers.get(key)
        if found is None:
            silent = layer.name in self._book.actions[self._action].outside
            found = self._layers[key] = LayerLaw(layer, standing, self.facts, silent=silent)
        return found


def _covering(book: Book, action: str) -> dict[str, list[tuple[Rule, Version]]]:
    """Return the rules that ever cover an action, in the versions that do, by layer and in declared order."""
    found: dict[str, list[tuple[Rule, Version]]] = {layer: [] for layer in book.layers}
    for rule in book.rules.values():
        found[rule.layer] += [(rule, version) for version in rule.versions if action in version.actions]
    return found


def _edges(interval: Interval) -> Iterable[date]:
    """Yield the days on which the law may begin to differ from that of the day before."""
    if interval.start is not None:
        yield interval.start
    if interval.end is not None and interval.end < date.max:
        yield interval.end + timedelta(days=1)
