"""Verdict and blocking layers alone, for many settings of the same facts: what stays the same is weighed once.

Matrix, timeline, interview and the list of what is permitted ask it. It gives what the evaluator gives, without
findings, remarks or missing facts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from .diagnostics import Diagnostic
from .evaluator import contradictions, finding_formulas, plainly_possible
from .model import Book, Interval
from .operation import Case
from .opinion import Verdict
from .truth import Truth
from .weighing import BLOCKING, Applicable, Kleene, LayerWeight, applicable, blocks_of, possible_findings, weigh

if TYPE_CHECKING:
    from . import solver

Rules = tuple[Applicable, ...]
"""The rules of one layer that stand and cover the action."""

Standing = Mapping[str, Rules]
"""The rules that stand, by layer."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """An answer without its explanation; `blocking` as in an opinion."""

    verdict: Verdict
    blocking: tuple[str, ...]


def narrowed(book: Book, action: str) -> Book:
    """Return the rulebook without the rules that never cover an action."""
    rules = {name: rule for name, rule in book.rules.items() if any(action in each.actions for each in rule.versions)}
    return replace(book, rules=rules)


def standing(book: Book, case: Case) -> dict[str, Rules]:
    """Return the rules that stand in a case, by layer asked."""
    return {layer: layer_standing(book, case, layer) for layer in case.layers}


def layer_standing(book: Book, case: Case, layer: str) -> Rules:
    """Return the rules of one layer that stand in a case; none in a layer that is silent on the action."""
    if layer in book.actions[case.action].outside:
        return ()
    choice = book.layers[layer].chosen_by
    return applicable(book, layer, None if choice is None else case.chosen(choice), case.action, case.day)


def boundaries(book: Book, action: str, layers: Collection[str] | None = None) -> tuple[date, ...]:
    """Return the days, in order, on which the law on an action may begin to differ from that of the day before.

    Args:
        book: the rulebook.
        action: the action asked about.
        layers: the layers asked; all of them where None.
    """
    asked = book.layers.keys() if layers is None else layers
    intervals = [
        version.interval
        for rule in book.rules.values()
        for version in rule.versions
        if rule.layer in asked and action in version.actions
    ]
    for source in book.sources.values():
        if book.layers[source.layer].chosen_by is not None and source.layer in asked and source.interval is not None:
            intervals.append(source.interval)
    return tuple(sorted({day for interval in intervals for day in _edges(interval)}))


def _edges(interval: Interval) -> Iterator[date]:
    if interval.start is not None:
        yield interval.start
    if interval.end is not None and interval.end < date.max:
        yield interval.end + timedelta(days=1)


class Outcomes:
    """The outcomes of one set of facts under any rules; one instance belongs to one thread."""

    def __init__(self, book: Book, case: Case) -> None:
        """Take the case whose action and facts are asked about; its date, reading and regime do not matter."""
        self._book = book
        self._case = case
        self._kleene = Kleene(case.known, frozenset(case.known) | frozenset(case.unknown))
        self._solver: solver.Completions | None = None
        self._weights: dict[tuple[object, ...], LayerWeight[Truth]] = {}
        self._blocks: dict[tuple[object, ...], Truth] = {}
        self._formulas: dict[tuple[object, ...], solver.Formula] = {}

    def contradictions(self) -> tuple[Diagnostic, ...]:
        """Return what is wrong where the known facts leave no completion."""
        if plainly_possible(self._book, self._case):
            return ()
        return contradictions(self._book, self._case, self._settling())

    def weight(self, layer: str, rules: Rules) -> LayerWeight[Truth]:
        """Return what the rules of a layer come to as far as Kleene's logic sees."""
        key = _key(layer, rules)
        if key not in self._weights:
            self._weights[key] = weigh(self._book.layers[layer].closure, rules, self._kleene)
        return self._weights[key]

    def blocks(self, layer: str, rules: Rules) -> Truth:
        """Return whether the rules of a layer make the operation unlawful: in every completion, in none, or in some."""
        key = _key(layer, rules)
        if key not in self._blocks:
            self._blocks[key] = self._weighed(layer, rules)
        return self._blocks[key]

    def of(self, standing: Standing) -> Outcome:
        """Return the outcome under the rules that stand, given for each layer asked."""
        blocks = {layer: self.blocks(layer, rules) for layer, rules in standing.items()}
        always = tuple(layer for layer, truth in blocks.items() if truth is Truth.TRUE)
        sometimes = tuple(layer for layer, truth in blocks.items() if truth is Truth.UNKNOWN)
        if always:
            return Outcome(Verdict.UNLAWFUL, always)
        if not sometimes:
            return Outcome(Verdict.LAWFUL, ())
        if len(sometimes) > 1 and not self._passable({layer: standing[layer] for layer in sometimes}):
            return Outcome(Verdict.UNLAWFUL, sometimes)
        return Outcome(Verdict.UNDETERMINED, ())

    def _weighed(self, layer: str, rules: Rules) -> Truth:
        if layer in self._book.actions[self._case.action].outside:
            return Truth.FALSE
        weight = self.weight(layer, rules)
        closure = self._book.layers[layer].closure
        blocks = blocks_of(possible_findings(closure, weight.survives, weight.prohibits, weight.reserves))
        if blocks is not Truth.UNKNOWN:
            return blocks
        settling = self._settling()
        blocked = self._formula(layer, rules)
        if not settling.possible(blocked):
            return Truth.FALSE
        return Truth.UNKNOWN if settling.possible(settling.negation(blocked)) else Truth.TRUE

    def _passable(self, standing: Standing) -> bool:
        """Return whether some completion passes all the layers at once."""
        settling = self._settling()
        blocked = [self._formula(layer, rules) for layer, rules in standing.items()]
        return settling.possible(settling.negation(settling.disjunction(blocked)))

    def _formula(self, layer: str, rules: Rules) -> solver.Formula:
        key = _key(layer, rules)
        if key not in self._formulas:
            settling = self._settling()
            formulas = finding_formulas(self._book.layers[layer].closure, rules, settling)
            blocked = [formula for finding, formula in formulas.items() if finding in BLOCKING]
            self._formulas[key] = settling.disjunction(blocked)
        return self._formulas[key]

    def _settling(self) -> solver.Completions:
        if self._solver is None:
            from . import solver

            self._solver = solver.Completions(self._book, self._case)
        return self._solver


def _key(layer: str, rules: Rules) -> tuple[object, ...]:
    # a version is told apart by its identity, which is cheap: the rulebook that holds it outlives this key
    return (layer, *((each.rule.name, id(each.version)) for each in rules))
