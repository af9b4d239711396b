"""Proofs that a mutant answers every operation as the rulebook does, or an operation that it answers otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from ..digest import known_logic, open_case, smallest
from ..model import Book, Closure, Effect
from ..operation import Operation
from ..solver import Completion, Completions, Formula
from ..truth import Truth
from ..weighing import (
    Applicable,
    Finding,
    LayerWeight,
    Logic,
    RuleWeight,
    findings,
    possible_findings,
    weigh,
)
from .mutant import Mutant
from .settings import Setting, Settings, concerned, identity

T = TypeVar("T")

_Rules: TypeAlias = "dict[tuple[str, Effect], T]"
"""Something about each rule of a layer; a rule whose effect was swapped is another."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An operation on which a layer of a mutant differs.

    `before` and `after` are the findings of the layer; they are the same where only the rules that decide differ.
    """

    operation: Operation
    layer: str
    before: str
    after: str


class Prover:
    """Compares a rulebook with its mutants over all operations, in the one solver encoding."""

    def __init__(self, book: Book) -> None:
        """Take the rulebook as it is."""
        self._book = book
        self._settings = Settings(book)
        self._logics: dict[str, Completions] = {}
        self._weights: dict[object, LayerWeight[Formula]] = {}

    def difference(self, mutant: Mutant) -> Difference | None:
        """Return an operation on which a mutant differs; None proves that there is none.

        One on which a finding differs is looked for first; failing that, one on which other rules decide the same.
        """
        touched: list[Setting] = []
        for setting in self._touched(mutant):
            if (found := self._other_finding(setting)) is not None:
                return found
            touched.append(setting)
        return next(filter(None, map(self._other_rules, touched)), None)

    def _touched(self, mutant: Mutant) -> Iterator[Setting]:
        """Yield the settings in which some rule takes effect on one side only, in some completion.

        Only the rules that the change can touch are weighed, for the others take effect as they did.
        """
        found: dict[object, bool] = {}
        for setting in self._settings.of(mutant):
            before, after = (concerned(self._book, setting, rules, mutant) for rules in (setting.before, setting.after))
            key = (setting.layer, setting.action, identity(before), identity(after))
            if key not in found:
                sides = (_effective(self._weight(setting, rules)) for rules in (before, after))
                found[key] = self._logic(setting.action).possible(self._apart(setting, *sides))
            if found[key]:
                yield setting

    def _other_finding(self, setting: Setting) -> Difference | None:
        logic = self._logic(setting.action)
        closure = self._book.layers[setting.layer].closure
        before = findings(closure, self._weight(setting, setting.before), logic)
        after = findings(closure, self._weight(setting, setting.after), logic)
        parts = (logic.conjunction((before[each], logic.negation(after[each]))) for each in before)

        def shows(facts: Completion) -> bool:
            sides = [self._plainly(setting, rules, facts) for rules in (setting.before, setting.after)]
            return None not in sides and sides[0] is not sides[1]

        return self._shown(setting, logic.disjunction(parts), shows)

    def _other_rules(self, setting: Setting) -> Difference | None:
        closure, logic = self._book.layers[setting.layer].closure, self._logic(setting.action)
        sides = (setting.before, setting.after)
        formula = self._apart(setting, *(_deciding(closure, self._weight(setting, rules), logic) for rules in sides))

        def shows(facts: Completion) -> bool:
            plain = known_logic(self._book, setting.action, facts)
            one, other = (_deciding(closure, weigh(closure, rules, plain), plain) for rules in sides)
            pairs = ({one.get(name, Truth.FALSE), other.get(name, Truth.FALSE)} for name in {**one, **other})
            settled = all(self._plainly(setting, rules, facts) is not None for rules in sides)
            return settled and {Truth.TRUE, Truth.FALSE} in pairs

        return self._shown(setting, formula, shows)

    def _apart(self, setting: Setting, one: _Rules[Formula], other: _Rules[Formula]) -> Formula:
        """Return the formula under which something holds of a rule on one side only, of one not there never."""
        logic = self._logic(setting.action)
        pairs = ((one.get(rule, False), other.get(rule, False)) for rule in {**one, **other})
        return logic.disjunction(
            logic.conjunction((first, logic.negation(second)))
            for pair in pairs
            if pair[0] is not pair[1]
            for first, second in (pair, pair[::-1])
        )

    def _shown(self, setting: Setting, formula: Formula, shows: Callable[[Completion], bool]) -> Difference | None:
        """Return the first operation under which a formula holds, without the facts it can do without."""
        facts = self._logic(setting.action).first(formula)
        if facts is None:
            return None
        needed = smallest(facts, shows)
        sides = (self._plainly(setting, rules, needed) for rules in (setting.before, setting.after))
        before, after = ("undetermined" if each is None else each.value for each in sides)
        return Difference(self._settings.operation(setting, needed), setting.layer, before, after)

    def _logic(self, action: str) -> Completions:
        if action not in self._logics:
            self._logics[action] = Completions(self._book, open_case(self._book, action))
        return self._logics[action]

    def _weight(self, setting: Setting, rules: Sequence[Applicable]) -> LayerWeight[Formula]:
        closure = self._book.layers[setting.layer].closure
        logic = self._logic(setting.action)
        if any(self._book.rules.get(each.rule.name) is not each.rule for each in rules):
            return weigh(closure, rules, logic)
        # versions of the rulebook are told apart by identity, which is cheap: it outlives the key
        key = (setting.action, setting.layer, identity(rules))
        if key not in self._weights:
            self._weights[key] = weigh(closure, rules, logic)
        return self._weights[key]

    def _plainly(self, setting: Setting, rules: Sequence[Applicable], facts: Completion) -> Finding | None:
        """Return the finding where Kleene's logic settles it on the facts given."""
        closure = self._book.layers[setting.layer].closure
        weight = weigh(closure, rules, known_logic(self._book, setting.action, facts))
        possible = possible_findings(closure, weight.survives, weight.prohibits, weight.reserves)
        return next(iter(possible)) if len(possible) == 1 else None


def _effective(weight: LayerWeight[T]) -> _Rules[T]:
    """Return whether each rule takes effect."""
    return {(each.of.rule.name, each.of.rule.effect): each.effective for each in weight.rules}


def _deciding(closure: Closure, weight: LayerWeight[T], logic: Logic[T]) -> _Rules[T]:
    """Return whether each rule is listed as deciding: it takes effect, and the layer comes to what it states."""
    speaks = {each.of.rule.name: each.speaks for each in weight.rules}

    def decides(each: RuleWeight[T]) -> T:
        match each.of.rule.effect:
            case Effect.PERMIT if closure is Closure.OPEN:
                overcome = [speaks[name] for name in sorted(each.of.version.notwithstanding) if name in speaks]
                return logic.conjunction(
                    (each.effective, logic.disjunction(overcome), logic.negation(weight.prohibits))
                )
            case Effect.PROHIBIT if closure is not Closure.OPEN:
                return logic.conjunction((each.effective, logic.negation(weight.survives)))
            case Effect.RESERVE:
                others = logic.disjunction((weight.survives, weight.prohibits))
                return logic.conjunction((each.effective, logic.negation(others)))
            case Effect.PERMIT | Effect.PROHIBIT:
                return each.effective

    return {(each.of.rule.name, each.of.rule.effect): decides(each) for each in weight.rules}
