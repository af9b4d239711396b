"""The law of a whole rulebook as formulas over one row: its facts, its action, its day and the sources chosen.

Where a rule stands, which rows it covers and under which source it was asked become conditions of the rule like others,
so that `weighing` weighs all rules at once and a rule that does not apply is one that does not speak. Nothing is known
here of SQL.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from ..compiled.formulas import FALSE, Formulas
from ..model import AllOf, AnyOf, Book, Choice, Clause, Condition, FactIs, FactValue, Interval, Layer, Rule, Version
from ..truth import TRUE, UNKNOWN, Truth
from ..weighing import BLOCKING, Applicable, Finding, possible_findings, weigh

ACTION = "@action"
"""The word for the action of a row; no fact has such a name, nor one of the next two kinds."""

CHOSEN = {Choice.REGIME: "@regime", Choice.INTERPRETATION: "@interpretation"}
"""The words for the sources that are chosen for a row, `regime` and `interpretation`."""

YES: frozenset[FactValue] = frozenset((True,))

_ALWAYS = Interval()


@dataclass(frozen=True, slots=True)
class LayerColumns:
    """A layer as numbered formulas: that it blocks, and that it comes to each finding it may come to.

    Each is, in Kleene's logic, certain where every way of learning what is unknown leads there by the one table of
    findings, impossible where none does, and else unknown.
    """

    name: str
    blocks: int
    findings: dict[Finding, int]


class Law:
    """The law of the layers asked; `words` are what the questions of its formulas are about, by number."""

    def __init__(self, book: Book, layers: Iterable[str]) -> None:
        """Take the rulebook and the layers asked."""
        self.book = book
        self.actions = book.single_actions()
        rules = [rule for rule in book.rules.values() if rule.layer in set(layers := tuple(layers))]
        intervals = dict.fromkeys(version.interval for rule in rules for version in rule.versions)
        self.days = {f"@day {each.start}..{each.end}": each for each in intervals if each != _ALWAYS}
        self._day_words = {interval: word for word, interval in self.days.items()}
        self.words = (*book.facts, ACTION, *CHOSEN.values(), *self.days)
        self.formulas = _OfRows(self.words, book, self.actions)
        self.layers = tuple(self._layer(book.layers[name], rules) for name in layers)

    def _layer(self, layer: Layer, rules: Iterable[Rule]) -> LayerColumns:
        """Return what a layer comes to, its rules weighed source by source where only one of them is chosen."""
        of_layer = [rule for rule in rules if rule.layer == layer.name]
        apart = [of_layer]
        if layer.chosen_by is not None:
            sources = dict.fromkeys(rule.source for rule in of_layer)
            apart = [[rule for rule in of_layer if rule.source == source] for source in sources]
        weights = [weigh(layer.closure, self._guarded(layer, together), self.formulas) for together in apart]
        columns = (
            self.formulas.disjunction(weight.survives for weight in weights),
            self.formulas.disjunction(weight.prohibits for weight in weights),
            self.formulas.disjunction(weight.reserves for weight in weights),
        )
        silent = [name for name in self.actions if layer.name in self.book.actions[name].outside]
        speaking = (
            self.formulas.negation(self.formulas.fact_is(ACTION, frozenset(silent)))
            if silent
            else self.formulas.conjunction(())
        )

        def where(findings: Collection[Finding]) -> int:
            return self.formulas.conjunction((speaking, self._region(layer, columns, findings)))

        found = {finding: where((finding,)) for finding in Finding}
        found[Finding.SILENT] = self.formulas.disjunction((found[Finding.SILENT], self.formulas.negation(speaking)))
        return LayerColumns(layer.name, where(BLOCKING), {each: of for each, of in found.items() if of != FALSE})

    def _region(self, layer: Layer, columns: Sequence[int], wanted: Collection[Finding]) -> int:
        """Return the formula that a layer comes to one of some findings.

        It is the disjunction of all the largest parts of the table in which every cell is wanted: just then it is as
        certain, and as impossible, as Kleene's logic can tell from the three columns.
        """
        rows = product(Truth, repeat=len(columns))
        inside = [row for row in rows if possible_findings(layer.closure, *row) <= frozenset(wanted)]
        largest = [row for row in inside if not any(other != row and _holds(other, row) for other in inside)]
        return self.formulas.disjunction(
            self.formulas.conjunction(
                column if truth is TRUE else self.formulas.negation(column)
                for column, truth in zip(columns, row, strict=True)
                if truth is not UNKNOWN
            )
            for row in largest
        )

    def _guarded(self, layer: Layer, rules: Iterable[Rule]) -> list[Applicable]:
        """Return every version of the rules as a rule of its own, which speaks only where that version applies."""
        rules = tuple(rules)
        named = {rule.name: [f"{rule.name} {number}" for number, _ in enumerate(rule.versions)] for rule in rules}
        return [
            Applicable(
                replace(rule, name=name),
                replace(
                    version,
                    when=(Clause(self._applies(layer, rule, version)), *version.when),
                    notwithstanding=frozenset(
                        each for other in version.notwithstanding for each in named.get(other, ())
                    ),
                ),
            )
            for rule in rules
            for name, version in zip(named[rule.name], rule.versions, strict=True)
        ]

    def _applies(self, layer: Layer, rule: Rule, version: Version) -> Condition:
        """Return the condition that a version of a rule is in force, covers the action, and is of the chosen source."""
        covered = version.actions & frozenset(self.actions)
        guards: list[Condition] = []
        if not covered:
            return AnyOf(())
        if len(covered) < len(self.actions):
            guards.append(FactIs(ACTION, frozenset(covered)))
        if layer.chosen_by is not None:
            guards.append(FactIs(CHOSEN[layer.chosen_by], frozenset((rule.source,))))
        if version.interval != _ALWAYS:
            guards.append(FactIs(self._day_words[version.interval], YES))
        return AllOf(tuple(guards))


class _OfRows(Formulas):
    """Numbered formulas over the columns of a row in which a fact without meaning for the action has no value.

    A column of text then holds a text that is no value; one of answers holds no, so that a question which no answers
    must ask for the action as well.
    """

    def __init__(self, words: Sequence[str], book: Book, actions: Sequence[str]) -> None:
        super().__init__(words)
        self._asking = {
            name: frozenset(fact.concerns)
            for name, fact in book.facts.items()
            if fact.yes_no and not fact.concerns.issuperset(actions)
        }

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> int:
        question = super().fact_is(fact, values)
        if fact in self._asking and False in values:
            return self.conjunction((super().fact_is(ACTION, frozenset(self._asking[fact])), question))
        return question


def _holds(wide: Sequence[Truth], narrow: Sequence[Truth]) -> bool:
    """Return whether all that one row of truths leaves open is left open by the other as well."""
    return all(one is UNKNOWN or one is other for one, other in zip(wide, narrow, strict=True))
