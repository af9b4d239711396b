"""What a framework contemplates and no statute of the day authorises, procedure apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ..digest import smallest
from ..model import Clause, Closure, Effect, facts_read
from ..operation import Operation
from ..opinion import ClauseKind, Ground
from ..solver import Completion, Formula
from ..truth import Truth
from ..weighing import RuleWeight, meaning
from .sides import Found, Reading, Side, shared_logic


@dataclass(frozen=True, slots=True)
class Lack:
    """A condition precedent for want of which an authority does not extend to an act."""

    rule: str
    clause: Clause


@dataclass(frozen=True, slots=True)
class Promise:
    """An operation that a rule of a framework contemplates and a closed layer does not authorise, procedure apart.

    Attributes:
        action: what it consists in.
        rule: the permission that contemplates it.
        layer: the closed layer.
        ground: on which it is not authorised.
        whole: whether the layer authorises nothing of what the rule contemplates for the action.
        lack: the authority that comes nearest and what it lacks, where one speaks.
        witness: the smallest such operation.
    """

    action: str
    rule: str
    layer: str
    ground: Ground
    whole: bool
    lack: Lack | None
    witness: Operation


def promised(side: Side, progress: Callable[[str, int, int], None] | None = None) -> Iterator[Promise]:
    """Yield what the frameworks of one setting contemplate and its closed layers do not authorise."""
    actions = side.book.single_actions()
    for number, action in enumerate(actions):
        if progress is not None:
            progress(action.replace("_", " "), number, len(actions))
        reading = Reading(side, action, shared_logic(side.book, side.book, action))
        for layer in side.layers:
            if side.book.layers[layer].closure is Closure.FRAMEWORK and not reading.is_silent(layer):
                for weight in reading.weights[layer].rules:
                    if weight.of.rule.effect is Effect.PERMIT:
                        yield from _unkept(reading, layer, weight)


def _unkept(reading: Reading, framework: str, weight: RuleWeight[Formula]) -> Iterator[Promise]:
    logic, side = reading.logic, reading.side
    for layer in side.layers:
        if side.book.layers[layer].closure is not Closure.CLOSED or reading.is_silent(layer):
            continue
        grounds = {
            found: formula
            for found, formula in reading.found[layer].items()
            if found.blocks and found.ground is not Ground.PROCEDURE_OUTSTANDING
        }
        kept = logic.negation(logic.disjunction(grounds.values()))
        whole = not logic.possible(logic.conjunction((weight.effective, kept)))
        for found, formula in grounds.items():
            shows = _Shows(reading, framework, weight.of.rule.name, layer, found)
            yield from _by_lack(shows, whole, logic.conjunction((weight.effective, formula)))


def _by_lack(shows: _Shows, whole: bool, region: Formula) -> Iterator[Promise]:
    """Yield a promise for each condition for want of which an authority does not extend to what is contemplated."""
    reading, logic = shows.reading, shows.reading.logic
    while (first := logic.first(region)) is not None and shows.found.ground is not None:
        lack = _lack(reading, shows.layer, first)
        facts = smallest(first, replace(shows, lack=lack))
        if lack is None or not _is_procedure(lack, reading):
            witness = reading.side.operation(reading.action, facts)
            yield Promise(reading.action, shows.rule, shows.layer, shows.found.ground, whole, lack, witness)
        if lack is None:
            return
        head = next(each for each in reading.weights[shows.layer].rules if each.of.rule.name == lack.rule)
        without = logic.conjunction((head.speaks, logic.negation(meaning(lack.clause.condition, reading))))
        region = logic.conjunction((region, logic.negation(without)))


def _is_procedure(lack: Lack, reading: Reading) -> bool:
    """Return whether what is lacking is for authorities to do, so that an act of theirs would mend it."""
    return all(reading.side.book.facts[fact].procedure for fact in facts_read(lack.clause.condition))


def _lack(reading: Reading, layer: str, facts: Completion) -> Lack | None:
    """Return the first condition that the nearest authority lacks, if there is an authority that speaks."""
    opinion = reading.opinion(facts, (layer,))
    for finding in opinion.findings[layer].deciding if opinion is not None else ():
        for clause in finding.unmet:
            if clause.kind is ClauseKind.PROVIDED and clause.met is Truth.FALSE:
                return Lack(finding.name, Clause(clause.finding.condition, clause.pinpoint))
    return None


@dataclass(frozen=True, slots=True)
class _Shows:
    """The question whether facts suffice for a rule to contemplate an act that a layer does not authorise."""

    reading: Reading
    framework: str
    rule: str
    layer: str
    found: Found
    lack: Lack | None = None

    def __call__(self, facts: Completion) -> bool:
        """Return whether they do."""
        weights = self.reading.weighed(self.framework, facts)
        if not any(each.of.rule.name == self.rule and each.effective is Truth.TRUE for each in weights):
            return False
        return self._lacks(facts) and self.reading.found_on(self.layer, facts) == self.found

    def _lacks(self, facts: Completion) -> bool:
        if self.lack is None:
            return True
        weights = self.reading.weighed(self.layer, facts)
        speaks = any(each.of.rule.name == self.lack.rule and each.speaks is Truth.TRUE for each in weights)
        return speaks and self.reading.comes_to(self.lack.clause.condition, facts) is Truth.FALSE
