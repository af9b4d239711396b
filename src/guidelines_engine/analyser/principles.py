"""Checks on principles: those that the rulebook breaks, and those that it could not break."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import product

from ..digest import Digest, Scene, needed_source, smallest, some_day
from ..flaw import Flaw
from ..model import Choice, Interval, Principle, intersection
from ..operation import Operation, default_source
from ..solver import Completion, Formula
from ..weighing import BLOCKING, Finding
from ..wording import listed
from .common import Demand, Said, about
from .places import Places


def principle_broken(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE361: the rulebook finds what a principle says must never be found."""
    for principle in digest.book.principles.values():
        broken = {}
        for action in digest.actions:
            if action in principle.actions and (witness := _breach(digest, principle, action)) is not None:
                broken[action] = witness
        if broken:
            found = principle.never + (f" in {principle.layer}" if principle.layer else "")
            said = Said(
                f"`{principle.name}` does not hold: {found} is found for {listed(f'`{action}`' for action in broken)}",
                "mend the rules, or what the principle claims",
            )
            witness = next(iter(broken.values()))
            yield about("GE361", "principle", principle.name, said, principle.span, witness)


def principle_that_cannot_fail(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE362: no operation satisfies the conditions of a principle, so that it claims nothing."""
    for principle in digest.book.principles.values():
        logics = [(digest.logic(action), action) for action in digest.actions if action in principle.actions]
        if not any(logic.possible(_condition(digest, principle, action)) for logic, action in logics):
            said = Said(f"`{principle.name}` claims nothing: its conditions can never be", "mend its conditions")
            yield about("GE362", "principle", principle.name, said, principle.span)


def _demands(principle: Principle) -> tuple[Demand, ...]:
    return (
        *(Demand("when", clause) for clause in principle.when),
        *(Demand("unless", clause) for clause in principle.unless),
    )


def _condition(digest: Digest, principle: Principle, action: str) -> Formula:
    logic = digest.logic(action)
    return logic.conjunction(demand.formula(logic) for demand in _demands(principle))


def _breach(digest: Digest, principle: Principle, action: str) -> Operation | None:
    """Return an operation for which what must never be found is found, if there is one."""
    logic = digest.logic(action)
    condition = _condition(digest, principle, action)
    if not logic.possible(condition):
        return None
    seen = set()
    for spell in digest.spells:
        interval = intersection(spell, principle.interval)
        if interval.start is not None and interval.end is not None and interval.end < interval.start:
            continue
        options = [_options(digest, principle, layer, action, interval) for layer in _layers(digest, principle)]
        key = tuple(scene for scenes in options for scene in scenes)
        if key in seen:
            continue
        seen.add(key)
        if logic.possible(logic.conjunction((condition, _claim_of_any(digest, principle, options)))):
            return _witness(digest, principle, condition, interval, options)
    return None


def _layers(digest: Digest, principle: Principle) -> tuple[str, ...]:
    return tuple(digest.book.layers) if principle.layer is None else (principle.layer,)


def _options(digest: Digest, principle: Principle, layer: str, action: str, interval: Interval) -> tuple[Scene, ...]:
    scenes = digest.options(layer, action, interval)
    named = [scene for scene in scenes if scene.source in principle.under]
    return tuple(named) or scenes


def _claim_of_any(digest: Digest, principle: Principle, options: Sequence[Sequence[Scene]]) -> Formula:
    """Return the formula under which, for some choice among the options, what must never be found is."""
    logic = digest.logic(options[0][0].action)
    if principle.never == "lawful":
        free = ([logic.negation(digest.blocks(scene)) for scene in scenes] for scenes in options)
        return logic.conjunction(logic.disjunction(each) for each in free)
    if principle.layer is None:
        return logic.disjunction(digest.blocks(scene) for scenes in options for scene in scenes)
    finding = Finding(principle.never)
    return logic.disjunction(digest.findings(scene).get(finding, False) for scenes in options for scene in scenes)


def _witness(
    digest: Digest, principle: Principle, condition: Formula, interval: Interval, options: Sequence[Sequence[Scene]]
) -> Operation | None:
    logic = digest.logic(options[0][0].action)
    for scenes in product(*options):
        claim = _claim_of_any(digest, principle, [(scene,) for scene in scenes])
        first = logic.first(logic.conjunction((condition, claim)))
        if first is not None:
            facts = smallest(first, partial(_shows, digest, principle, scenes))
            return _operation(digest, interval, scenes, facts)
    return None


def _shows(digest: Digest, principle: Principle, scenes: Sequence[Scene], facts: Completion) -> bool:
    """Return whether facts suffice for the principle to be broken."""
    if not all(demand.met(digest, scenes[0].action, facts) for demand in _demands(principle)):
        return False
    left = [digest.left_open(scene, facts) for scene in scenes]
    if principle.never == "lawful":
        return not any(each & BLOCKING for each in left)
    if principle.layer is None:
        return any(each <= BLOCKING for each in left)
    return left == [frozenset((Finding(principle.never),))]


def _operation(digest: Digest, interval: Interval, scenes: Sequence[Scene], facts: Completion) -> Operation:
    day = interval.start or interval.end
    chosen: dict[Choice, str | None] = {choice: needed_source(digest.book, choice, day) for choice in Choice}
    for scene in scenes:
        choice = digest.book.layers[scene.layer].chosen_by
        if choice is not None:
            default = default_source(digest.book, choice, some_day(interval))
            chosen[choice] = None if default is not None and default.name == scene.source else scene.source
    return Operation(scenes[0].action, day, facts, chosen[Choice.REGIME], chosen[Choice.INTERPRETATION])
