"""One formula for the verdict in every setting at once, with a literal for each step away from the operation as it is.

A step gives one fact, the date, the reading or the regime another value. A fact that is unknown and that no step takes
stands for all its values: the literals of the worlds say what it is, those of the steps only what was learnt of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import z3

from ..evaluator import finding_formulas
from ..model import Book, Choice, FactValue
from ..operation import Case
from ..solver import Completions, Formula
from ..weighing import BLOCKING, Applicable, applicable
from .settings import Settings

Chosen = FactValue | int
"""What a step chooses: the value of a fact, the name of a source, or the number of a period."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change: the name of a fact, or `date`, `interpretation` or `regime`, and what it becomes."""

    key: str
    to: Chosen


class Space:
    """The worlds and settings of one case; one instance belongs to one thread.

    Attributes:
        steps: the literal of each step that may be taken.
        unlawful: the formula under which some layer asked makes the operation unlawful.
        constraints: what no constraint rules out.
        world: what holds of every world: the constraints, and one value for each fact.
        frame: which steps exclude each other, and which settings no question can be put in.
    """

    def __init__(self, book: Book, case: Case, facts: Iterable[str], settings: Settings | None = None) -> None:
        """Take a case, the facts that steps may change or settle, and the settings to which they may lead."""
        self._book = book
        self._case = case
        self._free = frozenset(facts)
        kept = {name: value for name, value in case.known.items() if name not in self._free}
        concerned = [name for name in book.facts if name in case.known or name in case.unknown]
        open_case = replace(case, known=kept, unknown=tuple(name for name in concerned if name not in kept))
        self._logic = Completions(book, open_case)
        self._settings = settings
        self.steps: dict[Step, z3.BoolRef] = {}
        self._selectors = _Selectors(settings, self._logic, self.steps)
        self.unlawful = self._logic.term(self._logic.disjunction(self._blocked()))
        self.constraints = self._logic.constraints()
        self.world = [*self.constraints, *self._logic.single_values()]
        self._add_fact_steps()
        chosen = [choice for choice in Choice if any(book.layers[layer].chosen_by is choice for layer in case.layers)]
        refusals = self._selectors.refusals(chosen)
        self.frame = [self._logic.term(each) for each in (*self._exclusions(), *refusals)]

    @property
    def context(self) -> z3.Context:
        """The context in which every formula lives."""
        return self._logic.context

    @property
    def read(self) -> list[str]:
        """The facts that the verdict or a constraint reads and that are not held fast, in vocabulary order."""
        return self._logic.read()

    @property
    def hidden(self) -> dict[str, dict[FactValue, z3.BoolRef]]:
        """The literals of the facts that are unknown until a step settles them."""
        return {name: self._logic.literals(name) for name in self.read if name not in self._case.known}

    @property
    def changes(self) -> dict[Step, z3.BoolRef]:
        """The literals of the steps that change what is known; the others answer what is not."""
        return {step: literal for step, literal in self.steps.items() if step.key not in self._case.unknown}

    def value_is(self, fact: str, value: FactValue) -> z3.BoolRef:
        """Return the literal of the worlds that a fact has a value."""
        return self._logic.literals(fact)[value]

    def _blocked(self) -> Iterable[Formula]:
        """Yield, for each layer, the formula under which it makes the operation unlawful."""
        for layer in self._case.layers:
            if layer in self._book.actions[self._case.action].outside:
                continue
            grouped: dict[tuple[tuple[str, int], ...], tuple[tuple[Applicable, ...], list[Formula]]] = {}
            for rules, selector in self._variants(layer):
                key = tuple((each.rule.name, each.rule.versions.index(each.version)) for each in rules)
                grouped.setdefault(key, (rules, []))[1].append(selector)
            for rules, selectors in grouped.values():
                chosen = self._logic.disjunction(selectors)
                yield self._logic.conjunction((chosen, self._blocking(layer, rules)))

    def _blocking(self, layer: str, rules: tuple[Applicable, ...]) -> Formula:
        formulas = finding_formulas(self._book.layers[layer].closure, rules, self._logic)
        return self._logic.disjunction(formula for finding, formula in formulas.items() if finding in BLOCKING)

    def _variants(self, layer: str) -> Iterable[tuple[tuple[Applicable, ...], Formula]]:
        """Yield the rules of a layer in each setting, and the formula that selects it."""
        choice = self._book.layers[layer].chosen_by
        case = self._case
        if self._settings is None:
            chosen = None if choice is None else case.chosen(choice)
            yield applicable(self._book, layer, chosen, case.action, case.day), True
            return
        for number, period in enumerate(self._settings.periods):
            sources = (None,) if choice is None else (None, *self._settings.sources[choice])
            for source in sources:
                rules = applicable(self._book, layer, source, case.action, period.day)
                selector = self._selectors.period(number)
                if choice is not None:
                    selector = self._logic.conjunction((selector, self._selectors.source(choice, source)))
                yield rules, selector

    def _add_fact_steps(self) -> None:
        for name in self.read:
            if name not in self._free:
                continue
            for value, literal in self._logic.literals(name).items():
                if name not in self._case.known:
                    self.steps[Step(name, value)] = z3.Bool(f"learn {name}={value}", ctx=self.context)
                elif value != self._case.known[name]:
                    self.steps[Step(name, value)] = literal

    def _exclusions(self) -> Iterable[z3.BoolRef]:
        """Yield that a key takes one step at most, and that what a step settles is so in the world."""
        keys: dict[str, list[z3.BoolRef]] = {}
        for step, literal in self.steps.items():
            keys.setdefault(step.key, []).append(literal)
        for literals in keys.values():
            if len(literals) > 1:
                yield z3.PbLe([(literal, 1) for literal in literals], 1)
        for name, worlds in self.hidden.items():
            for value, world in worlds.items():
                if Step(name, value) in self.steps:
                    yield z3.Implies(self.steps[Step(name, value)], world)


class _Selectors:
    """The formulas that select a period and the source of a layer, given the steps taken."""

    def __init__(self, settings: Settings | None, logic: Completions, steps: dict[Step, z3.BoolRef]) -> None:
        self._logic = logic
        self._settings = settings
        self._taken: dict[str, dict[Chosen, z3.BoolRef]] = {}
        self._periods: dict[int, Formula] = {}
        self._sources: dict[tuple[Choice, str | None], Formula] = {}
        if settings is not None:
            self._add("date", range(len(settings.periods)), steps)
            for choice in Choice:
                others = [name for name in settings.sources[choice] if name != settings.named[choice]]
                self._add(choice.value, others, steps)

    def _add(self, key: str, values: Iterable[Chosen], steps: dict[Step, z3.BoolRef]) -> None:
        taken = {value: z3.Bool(f"{key}:={value}", ctx=self._logic.context) for value in values}
        self._taken[key] = taken
        steps.update((Step(key, value), literal) for value, literal in taken.items())

    def _stays(self, key: str) -> Formula:
        return self._logic.negation(self._logic.disjunction(self._taken[key].values()))

    def period(self, number: int) -> Formula:
        """Return that the operation falls into a period: moved there, left there, or brought there by its regime."""
        if number not in self._periods:
            self._periods[number] = self._logic.disjunction(self._ways_into(number))
        return self._periods[number]

    def _ways_into(self, number: int) -> Iterable[Formula]:
        assert self._settings is not None
        logic, moves = self._logic, self._settings.moves
        regimes = self._taken[Choice.REGIME]
        yield self._taken["date"][number]
        brought = [literal for name, literal in regimes.items() if moves.get(str(name)) == number]
        yield logic.conjunction((self._stays("date"), logic.disjunction(brought)))
        if number == self._settings.now:
            left = [literal for name, literal in regimes.items() if str(name) in moves]
            yield logic.conjunction((self._stays("date"), logic.negation(logic.disjunction(left))))

    def source(self, choice: Choice, name: str | None) -> Formula:
        """Return that a source is the one chosen: by a step, by the operation, or by following the date."""
        if (choice, name) not in self._sources:
            self._sources[choice, name] = self._logic.disjunction(self._ways_to(choice, name))
        return self._sources[choice, name]

    def _ways_to(self, choice: Choice, name: str | None) -> Iterable[Formula]:
        assert self._settings is not None
        named = self._settings.named[choice]
        if name is not None and name in self._taken[choice]:
            yield self._taken[choice][name]
        if named is not None:
            kept: Formula = named == name
        else:
            follows = (n for n, each in enumerate(self._settings.periods) if each.followed[choice] == name)
            kept = self._logic.disjunction(self.period(number) for number in follows)
        yield self._logic.conjunction((self._stays(choice), kept))

    def refusals(self, choices: Iterable[Choice]) -> Iterable[Formula]:
        """Yield that no setting is chosen in which a question that needs some choices would be refused."""
        if self._settings is None:
            return
        for choice in choices:
            if self._settings.named[choice] is None:
                for number, period in enumerate(self._settings.periods):
                    if choice in period.refuses:
                        refused = self._logic.conjunction((self._stays(choice.value), self.period(number)))
                        yield self._logic.negation(refused)
