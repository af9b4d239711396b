"""The search for operations of which two sides find something different, one for each premise that splits them.

A premise is a rule that stands on one side and decides there, and does not on the other. Each operation found is taken
out with all that its premises explain, until none is left; so where nothing is found there is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import product

from ..digest import smallest
from ..model import Closure, Effect, Version
from ..operation import Operation
from ..opinion import LayerFinding
from ..solver import Completion, Formula
from ..truth import Truth
from ..weighing import Finding
from .sides import Found, Reading


class Kind(StrEnum):
    """How what is found of an operation has changed."""

    NEWLY_LAWFUL = "newly_lawful"
    NEWLY_UNLAWFUL = "newly_unlawful"
    CHANGED_GROUND = "changed_ground"


@dataclass(frozen=True, slots=True)
class Premise:
    """A rule that decides a layer on one side and not on the other; `came` is whether it decides on the second."""

    layer: str
    rule: str
    came: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What is found differently of some operations, the smallest of them, and the premises that split them off.

    Attributes:
        action: what the operations consist in.
        kind: how what is found has changed.
        layers: the layers in which it has.
        premises: the rules that split them off, one for each of these layers where there is one.
        before, after: what each of these layers finds of the witness on the two sides.
        old, new: the witness as it is put on the two sides.
    """

    action: str
    kind: Kind
    layers: tuple[str, ...]
    premises: tuple[Premise, ...]
    before: dict[str, LayerFinding]
    after: dict[str, LayerFinding]
    old: Operation
    new: Operation


def changes(before: Reading, after: Reading) -> Iterator[Change]:
    """Yield how what is found of an action has changed, by verdict first, then by layer."""
    logic = before.logic
    lawful = (logic.negation(before.unlawful), logic.negation(after.unlawful))
    gained = logic.conjunction((before.unlawful, lawful[1]))
    lost = logic.conjunction((lawful[0], after.unlawful))
    yield from _verdict_changes(before, after, Kind.NEWLY_LAWFUL, gained)
    yield from _verdict_changes(before, after, Kind.NEWLY_UNLAWFUL, lost)
    same = logic.conjunction((logic.negation(gained), logic.negation(lost)))
    for layer in before.found:
        for apart in _apart(before, after, layer):
            yield from _ground_changes(before, after, layer, logic.conjunction((same, apart)))


def _apart(before: Reading, after: Reading, layer: str) -> Iterator[Formula]:
    """Yield, for each finding on either side, the formula under which a layer comes to the two, on unlike grounds."""
    logic = before.logic
    for old, new in product(_by_finding(before.found[layer]), _by_finding(after.found[layer])):
        apart = [logic.conjunction((mine, its)) for (one, mine), (other, its) in product(old, new) if one != other]
        if apart:
            yield logic.disjunction(apart)


def _by_finding(found: dict[Found, Formula]) -> list[list[tuple[Found, Formula]]]:
    """Return what a layer may find, the grounds of one finding together."""
    findings = dict.fromkeys(each.finding for each in found)
    return [[(each, formula) for each, formula in found.items() if each.finding is finding] for finding in findings]


def _verdict_changes(before: Reading, after: Reading, kind: Kind, region: Formula) -> Iterator[Change]:
    logic = before.logic
    while (first := logic.first(region)) is not None:
        old, new = before.on(first), after.on(first)
        layers = tuple(layer for layer in old if old[layer][0] is not new[layer][0])
        splits = [split for layer in layers if (split := _split(before, after, layer, first)) is not None]
        facts = smallest(_read(before, after, before.side.layers, first), partial(_turns, before, after, kind))
        yield _change(before, after, (kind, layers), tuple(split.premise for split in splits), facts)
        explained = logic.conjunction(split.explained for split in splits)
        region = logic.conjunction((region, logic.negation(explained)))


def _ground_changes(before: Reading, after: Reading, layer: str, region: Formula) -> Iterator[Change]:
    logic = before.logic
    while (first := logic.first(region)) is not None:
        split = _split(before, after, layer, first)
        found = (before.found_on(layer, first), after.found_on(layer, first))
        facts = smallest(_read(before, after, (layer,), first), partial(_come_to, before, after, layer, found))
        premises = () if split is None else (split.premise,)
        yield _change(before, after, (Kind.CHANGED_GROUND, (layer,)), premises, facts)
        explained = True if split is None else split.explained
        region = logic.conjunction((region, logic.negation(explained)))


def _read(before: Reading, after: Reading, layers: tuple[str, ...], facts: Completion) -> Completion:
    """Return those of the facts that some rule of the layers reads on either side."""
    read = before.reads(layers) | after.reads(layers)
    return {name: value for name, value in facts.items() if name in read}


def _turns(before: Reading, after: Reading, kind: Kind, facts: Completion) -> bool:
    """Return whether facts suffice for the verdict to be known on both sides, and changed as it should."""
    unlawful, lawful = (before, after) if kind is Kind.NEWLY_LAWFUL else (after, before)
    if any(truth is not Truth.FALSE for truth, _ in lawful.on(facts).values()):
        return False
    return any(truth is Truth.TRUE for truth, _ in unlawful.on(facts).values())


def _come_to(
    before: Reading, after: Reading, layer: str, found: tuple[Found | None, Found | None], facts: Completion
) -> bool:
    """Return whether facts suffice for a layer to find on each side what it should, on the ground it should."""
    return before.found_on(layer, facts) == found[0] and after.found_on(layer, facts) == found[1]


def _change(
    before: Reading,
    after: Reading,
    what: tuple[Kind, tuple[str, ...]],
    premises: tuple[Premise, ...],
    facts: Completion,
) -> Change:
    kind, layers = what
    sides = [reading.opinion(facts, layers) for reading in (before, after)]
    found = [{layer: side.findings[layer] for layer in layers} if side else {} for side in sides]
    put = [reading.side.operation(reading.action, facts) for reading in (before, after)]
    return Change(before.action, kind, layers, premises, found[0], found[1], put[0], put[1])


@dataclass(frozen=True, slots=True)
class _Split:
    """A premise, and the formula under which it decides as it does in the operation in which it was found."""

    premise: Premise
    explained: Formula


@dataclass(frozen=True, slots=True)
class _Decider:
    """A rule that decides a layer on one side; `elsewhere` is whether it stands unchanged on the other side too."""

    rule: str
    came: bool
    elsewhere: bool


def _split(before: Reading, after: Reading, layer: str, facts: Completion) -> _Split | None:
    """Return what splits a layer on facts all of which are known.

    Best is a rule that does not stand on the other side at all: one that came or, where what was free is no longer
    authorised, one that went.
    """
    old, new = _deciding(before, layer, facts), _deciding(after, layer, facts)
    standing = {True: _standing(before, layer), False: _standing(after, layer)}
    deciders = [
        _Decider(name, came, standing[came].get(name) == version)
        for came, mine, other in ((True, new, old), (False, old, new))
        for name, version in mine.items()
        if other.get(name) != version
    ]
    lost = before.on(facts)[layer][0] is Truth.FALSE and after.on(facts)[layer][1] == {Finding.UNAUTHORISED}
    best = min(deciders, key=lambda each: (each.elsewhere, each.came is lost), default=None)
    if best is None:
        return None
    reading = after if best.came else before
    weight = next(each for each in reading.weights[layer].rules if each.of.rule.name == best.rule)
    unauthorised = reading.on(facts)[layer][1] == {Finding.UNAUTHORISED}
    return _Split(Premise(layer, best.rule, best.came), weight.speaks if unauthorised else weight.effective)


def _standing(reading: Reading, layer: str) -> dict[str, Version]:
    return {each.rule.name: each.version for each in reading.side.rules(layer, reading.action)}


def _deciding(reading: Reading, layer: str, facts: Completion) -> dict[str, Version]:
    """Return the rules that decide a layer on facts all known; where nothing authorises, those that speak."""
    (finding,) = reading.on(facts)[layer][1]
    effects = {Finding.PERMITTED: Effect.PERMIT, Finding.PROHIBITED: Effect.PROHIBIT, Finding.DEFERRED: Effect.RESERVE}
    is_open = not reading.is_silent(layer) and reading.side.book.layers[layer].closure is Closure.OPEN
    if finding is Finding.SILENT or (finding is Finding.PERMITTED and is_open):
        return {}
    weights = reading.weighed(layer, facts)
    if finding is Finding.UNAUTHORISED:
        found = [each for each in weights if each.of.rule.effect is Effect.PERMIT and each.speaks is Truth.TRUE]
    else:
        effect = effects[finding]
        found = [each for each in weights if each.of.rule.effect is effect and each.effective is Truth.TRUE]
    return {each.of.rule.name: each.of.version for each in found}
