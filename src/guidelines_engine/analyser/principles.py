"""Checks on principles: those that the rulebook breaks, and those that it could not break."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from itertools import product

from ..digest import Digest, Scene, needed_source, smallest, some_day
from ..flaw import Flaw
from ..model import Choice, Interval, Principle, intersection
from ..operation import Operation, default_source
from ..solver import Completion, Formula
from ..truth import Truth
from ..weighing import BLOCKING, Finding
from ..wording import listed
from .common import Demand, Said, about
from .places import Places

Options = Sequence[Sequence[Scene]]
"""For each layer, the scenes among which a question can choose."""


def principle_broken(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE361: the rulebook finds what a principle says must never be found."""
    for principle in digest.book.principles.values():
        claims = (_Claim(digest, principle, action) for action in digest.actions if action in principle.actions)
        broken = {claim.action: witness for claim in claims if (witness := claim.breach()) is not None}
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
        claims = (_Claim(digest, principle, action) for action in digest.actions if action in principle.actions)
        if not any(claim.claims_something for claim in claims):
            said = Said(f"`{principle.name}` claims nothing: its conditions can never be", "mend its conditions")
            yield about("GE362", "principle", principle.name, said, principle.span)


class _Claim:
    """What a principle claims of one action."""

    def __init__(self, digest: Digest, principle: Principle, action: str) -> None:
        self.action = action
        self._digest = digest
        self._principle = principle
        self._logic = digest.logic(action)
        self._layers = tuple(digest.book.layers) if principle.layer is None else (principle.layer,)
        self._demands = (
            *(Demand("when", clause) for clause in principle.when),
            *(Demand("unless", clause) for clause in principle.unless),
        )

    @cached_property
    def _condition(self) -> Formula:
        return self._logic.conjunction(demand.formula(self._logic) for demand in self._demands)

    @property
    def claims_something(self) -> bool:
        """Whether an operation can satisfy the conditions of the principle."""
        return self._logic.possible(self._condition)

    def breach(self) -> Operation | None:
        """Return an operation for which what must never be found is found: where it can be, under the usual sources."""
        if not self.claims_something:
            return None
        usual = self._breach_among(self._usual_options)
        return usual or self._breach_among(self._options)

    def _breach_among(self, options_in: Callable[[Interval], Options]) -> Operation | None:
        seen = set()
        for spell in self._digest.spells:
            interval = intersection(spell, self._principle.interval)
            if interval.start is not None and interval.end is not None and interval.end < interval.start:
                continue
            options = options_in(interval)
            key = tuple(scene for scenes in options for scene in scenes)
            if key in seen or not all(options):
                continue
            seen.add(key)
            if self._logic.possible(self._logic.conjunction((self._condition, self._found_under(options)))):
                return self._witness(interval, options)
        return None

    def _options(self, interval: Interval) -> Options:
        """Return, for each layer, the scenes of the sources that the principle names, or else of all."""
        return [self._named(self._digest.options(layer, self.action, interval)) for layer in self._layers]

    def _named(self, scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
        named = tuple(scene for scene in scenes if scene.source in self._principle.under)
        return named or scenes

    def _usual_options(self, interval: Interval) -> Options:
        """Return the same without the scenes of sources that are not the default of the day."""
        return [[scene for scene in scenes if self._is_usual(scene, interval)] for scenes in self._options(interval)]

    def _is_usual(self, scene: Scene, interval: Interval) -> bool:
        choice = self._digest.book.layers[scene.layer].chosen_by
        if choice is None:
            return True
        default = default_source(self._digest.book, choice, some_day(interval))
        return scene.source == (None if default is None else default.name)

    def _found_under(self, options: Options) -> Formula:
        """Return the formula under which, for some choice among the options, what must never be found is."""
        scenes = [scene for each in options for scene in each]
        if self._principle.never == "lawful":
            free = ([self._logic.negation(self._digest.blocks(scene)) for scene in each] for each in options)
            return self._logic.conjunction(self._logic.disjunction(each) for each in free)
        if self._principle.layer is None:
            return self._logic.disjunction(self._digest.blocks(scene) for scene in scenes)
        finding = Finding(self._principle.never)
        return self._logic.disjunction(self._digest.findings(scene).get(finding, False) for scene in scenes)

    def _witness(self, interval: Interval, options: Options) -> Operation | None:
        for scenes in product(*options):
            found = self._found_under([(scene,) for scene in scenes])
            first = self._logic.first(self._logic.conjunction((self._condition, found)))
            if first is not None:
                facts = smallest(first, partial(self._shows, scenes))
                return self._operation(interval, scenes, facts)
        return None

    def _shows(self, scenes: Sequence[Scene], facts: Completion) -> bool:
        """Return whether facts suffice for the principle to be broken."""
        if any(demand.met(self._digest, self.action, facts) is not Truth.TRUE for demand in self._demands):
            return False
        left = [self._digest.left_open(scene, facts) for scene in scenes]
        if self._principle.never == "lawful":
            return not any(each & BLOCKING for each in left)
        if self._principle.layer is None:
            return any(each <= BLOCKING for each in left)
        return left == [frozenset((Finding(self._principle.never),))]

    def _operation(self, interval: Interval, scenes: Sequence[Scene], facts: Completion) -> Operation:
        day = interval.start or interval.end
        chosen = {choice: needed_source(self._digest.book, choice, day) for choice in Choice}
        for scene in scenes:
            choice = self._digest.book.layers[scene.layer].chosen_by
            if choice is not None:
                chosen[choice] = None if self._is_usual(scene, interval) else scene.source
        return Operation(self.action, day, facts, chosen[Choice.REGIME], chosen[Choice.INTERPRETATION])
