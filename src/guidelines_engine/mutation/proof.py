"""Proofs that a mutant answers every operation as the rulebook does, or an operation that it answers otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ..digest import known_logic, open_case, smallest
from ..model import Book, Effect
from ..operation import Operation
from ..solver import Completion, Completions, Formula
from ..truth import Truth
from ..weighing import Applicable, Finding, LayerWeight, findings, possible_findings, weigh
from .mutant import Mutant
from .settings import Setting, Settings, concerned, identity

T = TypeVar("T")


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
        first: tuple[Setting, Formula] | None = None
        for setting, formula in self._differing(mutant):
            if (found := self._other_finding(setting)) is not None:
                return found
            first = first or (setting, formula)
        return None if first is None else self._other_rules(*first)

    def _differing(self, mutant: Mutant) -> Iterator[tuple[Setting, Formula]]:
        """Yield the settings in which some rule takes effect on one side only, and the formula under which one does.

        Only the rules that the change can touch are weighed, for the others take effect as they did.
        """
        found: dict[object, Formula] = {}
        for setting in self._settings.of(mutant):
            logic = self._logic(setting.action)
            before, after = (concerned(self._book, setting, rules, mutant) for rules in (setting.before, setting.after))
            key = (setting.layer, setting.action, identity(before), identity(after))
            if key not in found:
                one, other = (_effective(self._weight(setting, rules)) for rules in (before, after))
                names = {**one, **other}
                parts = (_apart(one.get(name, False), other.get(name, False), logic) for name in names)
                formula = logic.disjunction(parts)
                found[key] = formula if logic.possible(formula) else False
            if found[key] is not False:
                yield setting, found[key]

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

    def _other_rules(self, setting: Setting, formula: Formula) -> Difference | None:
        def shows(facts: Completion) -> bool:
            sides = (setting.before, setting.after)
            if any(self._plainly(setting, rules, facts) is None for rules in sides):
                return False
            one, other = (_effective(self._plain_weight(setting, rules, facts)) for rules in sides)
            pairs = ({one.get(name, Truth.FALSE), other.get(name, Truth.FALSE)} for name in {**one, **other})
            return {Truth.TRUE, Truth.FALSE} in pairs

        return self._shown(setting, formula, shows)

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

    def _plain_weight(self, setting: Setting, rules: Sequence[Applicable], facts: Completion) -> LayerWeight[Truth]:
        logic = known_logic(self._book, setting.action, facts)
        return weigh(self._book.layers[setting.layer].closure, rules, logic)

    def _plainly(self, setting: Setting, rules: Sequence[Applicable], facts: Completion) -> Finding | None:
        """Return the finding where Kleene's logic settles it on the facts given."""
        weight = self._plain_weight(setting, rules, facts)
        closure = self._book.layers[setting.layer].closure
        possible = possible_findings(closure, weight.survives, weight.prohibits, weight.reserves)
        return next(iter(possible)) if len(possible) == 1 else None


def _effective(weight: LayerWeight[T]) -> dict[tuple[str, Effect], T]:
    """Return whether each rule takes effect, a rule whose effect was swapped being another."""
    return {(each.of.rule.name, each.of.rule.effect): each.effective for each in weight.rules}


def _apart(one: Formula, other: Formula, logic: Completions) -> Formula:
    """Return the formula under which exactly one of two holds."""
    if one is other:
        return False
    return logic.disjunction(
        (logic.conjunction((one, logic.negation(other))), logic.conjunction((other, logic.negation(one))))
    )
