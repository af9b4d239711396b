"""The rules of a whole rulebook under every setting in which they can stand together, each setting once.

A scene is one action under one layer's rules on the days on which the same rules stand. Formulas are those of the one
solver encoding, with no fact known, so that they speak of every operation; one digest belongs to one thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from .model import Book, Choice, FactValue, Interval, Version
from .operation import Case, Operation, default_source
from .solver import Completion, Completions, Formula
from .truth import Truth
from .weighing import (
    BLOCKING,
    Applicable,
    Finding,
    Kleene,
    LayerWeight,
    RuleWeight,
    applicable,
    findings,
    possible_findings,
    weigh,
)

_ANY_DAY = date(2000, 1, 1)


@dataclass(frozen=True, eq=False)
class Scene:
    """An action under the rules of one layer that stand together on the days of an interval.

    `source` is the one chosen, in a layer whose source is chosen.
    """

    layer: str
    source: str | None
    action: str
    interval: Interval
    rules: tuple[Applicable, ...]
    weight: LayerWeight[Formula]

    @cached_property
    def weights(self) -> dict[str, RuleWeight[Formula]]:
        """What each rule comes to, by its name."""
        return {each.of.rule.name: each for each in self.weight.rules}


@dataclass(frozen=True, slots=True)
class Part:
    """A rule in one scene: what it comes to there, and the scene."""

    scene: Scene
    weight: RuleWeight[Formula]

    @property
    def name(self) -> str:
        """The id of the rule."""
        return self.weight.of.rule.name

    @property
    def version(self) -> Version:
        """The rule as it stands in the scene."""
        return self.weight.of.version


class Digest:
    """A rulebook laid out in scenes, with one solver for each action."""

    def __init__(self, book: Book) -> None:
        """Take the rulebook."""
        self.book = book
        self._logics: dict[str, Completions] = {}
        self._scenes: dict[str, tuple[Scene, ...]] = {}
        self._courses: dict[tuple[str, str | None, str], dict[Interval, Scene]] = {}
        self._days: dict[tuple[str, str | None], tuple[Interval, ...]] = {}
        self._found: dict[Scene, dict[Finding, Formula]] = {}

    @cached_property
    def actions(self) -> tuple[str, ...]:
        """The actions an operation may consist in, in vocabulary order."""
        return self.book.single_actions()

    def logic(self, action: str) -> Completions:
        """Return the completions of an action of which nothing is known."""
        if action not in self._logics:
            self._logics[action] = Completions(self.book, open_case(self.book, action))
        return self._logics[action]

    def scenes(self, layer: str) -> tuple[Scene, ...]:
        """Return the scenes of a layer, by source, action and day."""
        if layer not in self._scenes:
            self._scenes[layer] = tuple(self._lay_out(layer))
        return self._scenes[layer]

    @cached_property
    def spells(self) -> tuple[Interval, ...]:
        """The spells of time in which all the law, and what is chosen by default, stays the same."""
        rules = [version.interval for rule in self.book.rules.values() for version in rule.versions]
        sources = [source.interval for source in self.book.sources.values() if source.interval is not None]
        return periods((*rules, *sources))

    def choices(self, layer: str) -> tuple[str | None, ...]:
        """Return the sources that may be chosen for a layer; None alone where its sources are in force by date."""
        if self.book.layers[layer].chosen_by is None:
            return (None,)
        return tuple(source.name for source in self.book.sources_of(layer) if not source.not_encoded)

    def options(self, layer: str, action: str, interval: Interval) -> tuple[Scene, ...]:
        """Return the scenes among which a question on a day of a spell can choose, that of the default first.

        A layer whose regime is chosen has one without rules on a day that has no regime.
        """
        day = some_day(interval)
        sources = list(self.choices(layer))
        choice = self.book.layers[layer].chosen_by
        if choice is not None:
            default = default_source(self.book, choice, day)
            if default is None and choice is Choice.REGIME:
                sources.insert(0, None)
            sources.sort(key=lambda source: source != (default.name if default else None))
        return tuple(self.scene_on(layer, source, action, day) for source in sources)

    def scene_on(self, layer: str, source: str | None, action: str, day: date) -> Scene:
        """Return the scene of an action on a day."""
        course = self.course(layer, source, action)
        return next(scene for interval, scene in course.items() if day in interval)

    def course(self, layer: str, source: str | None, action: str) -> dict[Interval, Scene]:
        """Return the scenes of an action under a layer, or under one chosen source of it, by spells of time."""
        key = (layer, source, action)
        if key not in self._courses:
            self._courses[key] = self._run(layer, source, action)
        return self._courses[key]

    @cached_property
    def parts(self) -> dict[str, tuple[Part, ...]]:
        """The scenes in which each rule plays a part, by the name of the rule."""
        found: dict[str, list[Part]] = {name: [] for name in self.book.rules}
        for layer in self.book.layers:
            for scene in self.scenes(layer):
                for name, weight in scene.weights.items():
                    found[name].append(Part(scene, weight))
        return {name: tuple(parts) for name, parts in found.items()}

    def possible(self, scene: Scene, *formulas: Formula) -> bool:
        """Return whether some operation of a scene satisfies all the formulas."""
        logic = self.logic(scene.action)
        return logic.possible(logic.conjunction(formulas))

    def findings(self, scene: Scene) -> dict[Finding, Formula]:
        """Return, for each finding that the layer may come to in a scene, the formula under which it does."""
        if scene not in self._found:
            closure = self.book.layers[scene.layer].closure
            silent = scene.layer in self.book.actions[scene.action].outside
            found = findings(closure, scene.weight, self.logic(scene.action))
            self._found[scene] = {Finding.SILENT: True} if silent else found
        return self._found[scene]

    def blocks(self, scene: Scene) -> Formula:
        """Return the formula under which the layer makes an operation unlawful in a scene."""
        found = self.findings(scene).items()
        return self.logic(scene.action).disjunction(formula for finding, formula in found if finding in BLOCKING)

    def truths(self, scene: Scene, facts: Completion) -> dict[str, RuleWeight[Truth]]:
        """Return what each rule of a scene comes to on the facts given, the others being unknown."""
        return {each.of.rule.name: each for each in self._weighed(scene, facts).rules}

    def left_open(self, scene: Scene, facts: Completion) -> frozenset[Finding]:
        """Return the findings that Kleene's logic leaves open in a scene on the facts given."""
        if scene.layer in self.book.actions[scene.action].outside:
            return frozenset((Finding.SILENT,))
        weight = self._weighed(scene, facts)
        closure = self.book.layers[scene.layer].closure
        return possible_findings(closure, weight.survives, weight.prohibits, weight.reserves)

    def witness(self, scene: Scene, formula: Formula, shows: Callable[[Completion], bool]) -> Operation | None:
        """Return the first operation that satisfies a formula, with no fact that it could do without.

        Args:
            scene: the setting of the operation.
            formula: what the operation must satisfy.
            shows: whether the facts given are enough, the others being unknown.
        """
        first = self.logic(scene.action).first(formula)
        return None if first is None else self.operation(scene, smallest(first, shows))

    def operation(self, scene: Scene, facts: Completion) -> Operation:
        """Return an operation that is put under the law of a scene."""
        day = self._day(scene)
        chosen = {choice: needed_source(self.book, choice, day) for choice in Choice}
        choice = self.book.layers[scene.layer].chosen_by
        if choice is not None:
            chosen[choice] = scene.source
        return Operation(scene.action, day, facts, chosen[Choice.REGIME], chosen[Choice.INTERPRETATION])

    def _weighed(self, scene: Scene, facts: Completion) -> LayerWeight[Truth]:
        closure = self.book.layers[scene.layer].closure
        return weigh(closure, scene.rules, known_logic(self.book, scene.action, facts))

    def _day(self, scene: Scene) -> date | None:
        """Return a day of the scene: one that means something to its source, else the first."""
        source = self.book.sources.get(scene.source or "")
        named = [source.interval.start if source.interval else None, source.proposed] if source else []
        days = [*named, scene.interval.start, scene.interval.end]
        return next((day for day in days if day is not None and day in scene.interval), None)

    def _lay_out(self, layer: str) -> Iterator[Scene]:
        for source in self.choices(layer):
            for action in self.actions:
                yield from dict.fromkeys(self.course(layer, source, action).values())

    def _run(self, layer: str, source: str | None, action: str) -> dict[Interval, Scene]:
        closure = self.book.layers[layer].closure
        scenes: dict[tuple[tuple[str, Interval], ...], Scene] = {}
        course: dict[Interval, Scene] = {}
        for interval in self._spells(layer, source):
            rules = applicable(self.book, layer, source, action, some_day(interval))
            stand = tuple((each.rule.name, each.version.interval) for each in rules)
            if stand not in scenes:
                weight = weigh(closure, rules, self.logic(action))
                scenes[stand] = Scene(layer, source, action, interval, rules, weight)
            course[interval] = scenes[stand]
        return course

    def _spells(self, layer: str, source: str | None) -> tuple[Interval, ...]:
        if (layer, source) not in self._days:
            rules = [each for each in self.book.rules.values() if each.layer == layer and source in (None, each.source)]
            self._days[layer, source] = periods(version.interval for rule in rules for version in rule.versions)
        return self._days[layer, source]


def open_case(book: Book, action: str) -> Case:
    """Return the case of an action of which nothing is known."""
    concerned = tuple(name for name, fact in book.facts.items() if action in fact.concerns)
    return Case(Operation(action), action, _ANY_DAY, None, None, (), {}, concerned, (), (), ())


def known_logic(book: Book, action: str, facts: Completion) -> Kleene:
    """Return Kleene's logic over the facts given of an action."""
    return Kleene(dict(facts), frozenset(name for name, fact in book.facts.items() if action in fact.concerns))


def needed_source(book: Book, choice: Choice, day: date | None) -> str | None:
    """Return the source that an operation must name since none, or none that is encoded, is the default of its day."""
    layer = book.layer_chosen_by(choice)
    default = default_source(book, choice, day) if day is not None else None
    if layer is None or (default is not None and not default.not_encoded):
        return None
    if default is None and choice is Choice.REGIME:
        return None
    return next((each.name for each in book.sources_of(layer.name) if not each.not_encoded), None)


def periods(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the spells of time between the days on which any of the intervals begins or has ended, earliest first."""
    cuts: set[date] = set()
    for interval in intervals:
        if interval.start is not None:
            cuts.add(interval.start)
        if interval.end is not None and interval.end < date.max:
            cuts.add(interval.end + timedelta(days=1))
    starts = sorted(cuts)
    befores = [cut - timedelta(days=1) for cut in starts]
    return tuple(Interval(start, end) for start, end in zip([None, *starts], [*befores, None], strict=True))


def some_day(interval: Interval) -> date:
    """Return a day of an interval."""
    return interval.start or interval.end or _ANY_DAY


def smallest(facts: Completion, shows: Callable[[Completion], bool]) -> Completion:
    """Return facts that are enough, none of which could be left out: of two ways to find such, the one with fewer."""

    def reduced(order: Iterable[str]) -> dict[str, FactValue]:
        kept = dict(facts)
        for fact in order:
            fewer = {name: value for name, value in kept.items() if name != fact}
            if shows(fewer):
                kept = fewer
        return kept

    return min(reduced(reversed(list(facts))), reduced(list(facts)), key=len)
