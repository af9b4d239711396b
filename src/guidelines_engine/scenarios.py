"""The fewest scenarios in which each condition of a rule is seen to matter both ways.

A condition matters if, all else staying as it is, the rule applies with it and not without it. Each scenario therefore
shows conditions bearing the rule alone, or failing alone; what is found is what the evaluator finds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from .digest import Digest, Part, smallest
from .evaluator import assess
from .grouping import fewest_groups
from .model import (
    AllOf,
    AnyOf,
    Book,
    Closure,
    Condition,
    Defined,
    Effect,
    FactIs,
    Negation,
    Rule,
    Version,
    facts_read,
)
from .operation import Operation, bind
from .opinion import Opinion
from .scenario import Feature, Scenario, steps_found
from .solver import Completion, Completions, Formula
from .weighing import Finding, meaning
from .wording import condition_words, day_words

_WANTED = {Effect.PERMIT: Finding.PERMITTED, Effect.PROHIBIT: Finding.PROHIBITED, Effect.RESERVE: Finding.DEFERRED}


@dataclass(frozen=True, slots=True)
class Unseen:
    """A condition of a rule that no scenario can show to matter, in words, and the first day it stands."""

    words: str
    day: date | None


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A condition within a rule, what must be so beside it for the rule to turn on it, and its clause's pinpoint."""

    condition: Condition
    context: tuple[Condition, ...]
    pinpoint: str


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Something a scenario is to show: in words, as a formula, and the facts that it is about."""

    words: str
    formula: Formula
    about: frozenset[str]


def illustrate(
    book: Book, rule: Rule, day: date | None = None, *, deep: bool = False
) -> tuple[Feature, tuple[Unseen, ...]]:
    """Return the scenarios of a rule, and the conditions that none can show to matter.

    Args:
        book: the rulebook.
        rule: one of its rules.
        day: limits the scenarios to the rule as it stands on this day; None for all its versions.
        deep: whether to look into the definitions that the rule uses, and at each value of a list.
    """
    teller = _Teller(book, rule, deep)
    scenarios: list[Scenario] = []
    unseen: list[Unseen] = []
    for version in rule.versions:
        if day is None or day in version.interval:
            told, missing = teller.tell(version)
            scenarios += told
            unseen += missing
    source = book.sources[rule.source]
    lines = (source.title, *(f"{source.short} {cite}" for cite in rule.versions[-1].cites))
    title = f"{rule.name}: {rule.gloss}" if rule.gloss else rule.name
    return Feature(title, lines, teller.background, tuple(_told_apart(scenarios))), tuple(unseen)


class _Teller:
    """Tells the scenarios of one rule, each as near as can be to the first, which is their background."""

    def __init__(self, book: Book, rule: Rule, deep: bool) -> None:
        self.book = book
        self.rule = rule
        self.deep = deep
        self.digest = Digest(book)
        self.background: Operation | None = None
        self._told: Completion = {}

    def tell(self, version: Version) -> tuple[list[Scenario], list[Unseen]]:
        """Return the scenarios of one version, and the conditions that none can show to matter."""
        stage = self._stage(version)
        if stage is None:
            return [], [Unseen(f"{self.rule.name}, which never decides", version.interval.start)]
        leaves = list(_leaves_of(version, self.deep))
        bearing = [stage.bearing(leaf) for leaf in leaves]
        failing = [stage.failing(leaf) for leaf in leaves]
        left_out = [stage.failing(leaf) for leaf in self._left_out(leaves)] if self.deep else []
        whole = _Wanted("", stage.decides, frozenset())
        applying = stage.grouped([wanted for wanted in bearing if wanted], stage.decides) or [whole]
        not_applying = stage.grouped([wanted for wanted in (*failing, *left_out) if wanted], True)
        scenarios = [self._scenario(stage, wanted, "applies") for wanted in applying]
        scenarios += [self._scenario(stage, wanted, "does not apply") for wanted in not_applying]
        both = zip(leaves, bearing, failing, strict=True)
        idle = dict.fromkeys(leaf.condition for leaf, on, off in both if on is None or off is None)
        start = version.interval.start
        return scenarios, [Unseen(condition_words(condition, self.book), start) for condition in idle]

    def _stage(self, version: Version) -> _Stage | None:
        """Return the first setting in which the rule decides as it stands in a version."""
        parts = (part for part in self.digest.parts[self.rule.name] if part.version == version)
        stages = (_Stage(self.digest, part) for part in parts)
        return next((stage for stage in stages if stage.logic.possible(stage.decides)), None)

    def _left_out(self, leaves: Iterable[_Leaf]) -> Iterator[_Leaf]:
        """Yield, for each list of values, the values that it leaves out, as conditions that must not be."""
        lists: dict[tuple[str, tuple[Condition, ...], str], frozenset[object]] = {}
        for leaf in leaves:
            if isinstance(leaf.condition, FactIs):
                rest = tuple(each for each in leaf.context if not _about(each, leaf.condition.fact))
                key = (leaf.condition.fact, rest, leaf.pinpoint)
                lists[key] = lists.get(key, frozenset()) | leaf.condition.values
        for (fact, rest, pinpoint), listed in lists.items():
            values = self.book.facts[fact].values
            if len(values) > 2:
                for value in values:
                    if value not in listed:
                        yield _Leaf(Negation(FactIs(fact, frozenset((value,)))), rest, pinpoint)

    def _scenario(self, stage: _Stage, wanted: _Wanted, how: str) -> Scenario:
        whole = self._nearest(stage, wanted)
        layers = (stage.part.scene.layer,)
        found = self._found(stage, whole)
        kept = {name: value for name, value in whole.items() if name in self._told}
        more = {name: value for name, value in whole.items() if name not in self._told}
        facts = {**kept, **smallest(more, lambda some: self._found(stage, {**kept, **some}) == found)}
        operation = stage.operation({name: facts[name] for name in self.book.facts if name in facts})
        if self.background is None:
            self.background, self._told = operation, facts
        return Scenario(f"it {how}: {wanted.words}" if wanted.words else f"it {how}", operation, layers, found)

    def _nearest(self, stage: _Stage, wanted: _Wanted) -> Completion:
        """Return the completion that keeps to the background where it can, first in what the scenario is not about."""
        action = stage.part.scene.action
        concerned = [name for name, fact in self.book.facts.items() if action in fact.concerns]
        order = sorted(concerned, key=lambda fact: (fact in wanted.about, fact not in self._told))
        settled: Completion = {}
        for fact in order:
            values = self.book.facts[fact].values
            ranked = sorted(values, key=lambda value: value != self._told.get(fact))
            possible = (value for value in ranked if stage.logic.possible(wanted.formula, {**settled, fact: value}))
            settled[fact] = next(possible)
        return {fact: settled[fact] for fact in concerned}

    def _found(self, stage: _Stage, facts: Completion) -> tuple[str, ...]:
        layers = (stage.part.scene.layer,)
        opinion = opinion_on(self.book, stage.operation(facts), layers)
        return () if opinion is None else steps_found(opinion, layers, self.rule.name)


class _Stage:
    """A rule in a setting in which it is shown: when it decides, and when it turns on one of its conditions."""

    def __init__(self, digest: Digest, part: Part) -> None:
        self.digest = digest
        self.part = part
        self.logic: Completions = digest.logic(part.scene.action)

    def operation(self, facts: Completion) -> Operation:
        """Return an operation under the law of the setting."""
        return self.digest.operation(self.part.scene, facts)

    @cached_property
    def decides(self) -> Formula:
        """The formula under which the rule is among those that decide its layer's finding."""
        scene, weight = self.part.scene, self.part.weight
        effect = weight.of.rule.effect
        if effect is Effect.PERMIT and self.digest.book.layers[scene.layer].closure is Closure.OPEN:
            names = self.part.version.notwithstanding
            overcome = [scene.weights[name].speaks for name in names if name in scene.weights]
            matters = self.logic.disjunction(overcome) if overcome else True
            return self.logic.conjunction((weight.holds, matters, self._finding))
        return self.logic.conjunction((weight.effective, self._finding))

    @cached_property
    def _finding(self) -> Formula:
        """The formula under which the layer finds what the rule would have it find."""
        return self.digest.findings(self.part.scene).get(_WANTED[self.part.weight.of.rule.effect], False)

    def bearing(self, leaf: _Leaf) -> _Wanted | None:
        """Return that a condition bears the rule alone or, where it cannot, with others; None where it never can."""
        own = meaning(leaf.condition, self.logic)
        alone = self.logic.conjunction((own, *(meaning(each, self.logic) for each in leaf.context)))
        for formula in (alone, own):
            if self.logic.possible(self.logic.conjunction((self.decides, formula))):
                avoidable = self.logic.possible(self.logic.conjunction((self.decides, self.logic.negation(formula))))
                words = self._words(leaf.condition, leaf) if avoidable else ""
                return _Wanted(words, formula, facts_read(leaf.condition))
        return None

    def failing(self, leaf: _Leaf) -> _Wanted | None:
        """Return that a condition fails alone and the rule does not decide, with another finding if that can be."""
        opposite = Negation(leaf.condition)
        context = (meaning(each, self.logic) for each in leaf.context)
        alone = self.logic.conjunction((meaning(opposite, self.logic), self.logic.negation(self.decides), *context))
        turned = self.logic.conjunction((alone, self.logic.negation(self._finding)))
        for formula in (turned, alone):
            if self.logic.possible(formula):
                return _Wanted(self._words(opposite, leaf), formula, facts_read(leaf.condition))
        return None

    def grouped(self, wanted: Sequence[_Wanted], common: Formula) -> list[_Wanted]:
        """Return what is wanted in as few groups as can be shown at once, each with what all have in common."""
        groups = fewest_groups([each.formula for each in wanted], common, self.logic)
        return [self._together([wanted[number] for number in group], common) for group in groups]

    def _together(self, wanted: Sequence[_Wanted], common: Formula) -> _Wanted:
        words = "; ".join(dict.fromkeys(each.words for each in wanted if each.words))
        formula = self.logic.conjunction((common, *(each.formula for each in wanted)))
        return _Wanted(words, formula, frozenset[str]().union(*(each.about for each in wanted)))

    def _words(self, condition: Condition, leaf: _Leaf) -> str:
        pinpoint = f" ({leaf.pinpoint})" if leaf.pinpoint else ""
        return f"{condition_words(condition, self.digest.book)}{pinpoint}"


def opinion_on(book: Book, operation: Operation, layers: Iterable[str]) -> Opinion | None:
    """Return the opinion on an operation, None where it is refused."""
    case = bind(book, operation, layers)
    opinion = case if isinstance(case, tuple) else assess(book, case)
    return None if isinstance(opinion, tuple) else opinion


def _leaves_of(version: Version, deep: bool) -> Iterator[_Leaf]:
    """Yield the conditions of a version, each with what must be so beside it for the rule to turn on it."""
    denied = [replace(clause, condition=Negation(clause.condition)) for clause in version.unless]
    clauses = (*version.when, *denied, *version.provided)
    for clause in clauses:
        others = tuple(each.condition for each in clauses if each is not clause)
        for condition, context in _leaves(clause.condition, deep, negated=False):
            yield _Leaf(condition, (*others, *context), clause.pinpoint)


def _leaves(condition: Condition, deep: bool, *, negated: bool) -> Iterator[tuple[Condition, tuple[Condition, ...]]]:
    """Yield the parts of a condition, denied if it is, each with what makes the whole turn on it."""
    match condition:
        case Negation(of):
            yield from _leaves(of, deep, negated=not negated)
        case AllOf(parts) | AnyOf(parts):
            together = isinstance(condition, AllOf) is not negated
            yield from _leaves_among(parts, deep, negated=negated, together=together)
        case Defined(_, inner) if deep:
            yield from _leaves(inner, deep, negated=negated)
        case FactIs(fact, values) if deep and len(values) > 1:
            single = tuple(FactIs(fact, frozenset((value,))) for value in sorted(values, key=str))
            yield from _leaves_among(single, deep, negated=negated, together=negated)
        case _:
            yield (Negation(condition) if negated else condition), ()


def _leaves_among(
    parts: Sequence[Condition], deep: bool, *, negated: bool, together: bool
) -> Iterator[tuple[Condition, tuple[Condition, ...]]]:
    """Yield the parts of several conditions that must hold together, or of which one must."""
    for part in parts:
        beside = tuple(each if together is not negated else Negation(each) for each in parts if each is not part)
        for leaf, context in _leaves(part, deep, negated=negated):
            yield leaf, (*beside, *context)


def _about(condition: Condition, fact: str) -> bool:
    match condition:
        case FactIs(name, _) | Negation(FactIs(name, _)):
            return name == fact
        case _:
            return False


def _told_apart(scenarios: Iterable[Scenario]) -> Iterator[Scenario]:
    """Yield scenarios under titles of their own: those of another version by its day, others alike by number."""
    seen: dict[str, int] = {}
    first: date | None = None
    for scenario in scenarios:
        day = scenario.operation.date
        first = first or day
        title = scenario.title if day == first or day is None else f"{scenario.title}, on {day_words(day)}"
        seen[title] = seen.get(title, 0) + 1
        yield replace(scenario, title=title if seen[title] == 1 else f"{title} ({seen[title]})")
