"""What one layer makes of an operation under each of its sources, and the smallest difference between two of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from ..evaluator import citation
from ..model import Book, Choice, Effect, FactValue, facts_read
from ..operation import Case
from ..opinion import Remark
from ..outcome import Outcomes, Rules
from ..truth import Truth, negation
from ..weighing import Applicable, Kleene, blocks_of, possible_findings, weigh

_MOST_TOGETHER = 3
"""How many rules are set aside together in the search for the smallest difference between two readings."""

_SAID = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "undetermined"}


@dataclass(frozen=True, slots=True)
class Stance:
    """What one layer makes of the operation on one day.

    `blocks` holds, for each source that may be chosen for it, whether the layer makes the operation unlawful; a layer
    whose sources are not chosen has one entry, under None.
    """

    layer: str
    date: date
    choice: Choice | None
    blocks: dict[str | None, Truth]

    def under(self, truth: Truth) -> tuple[str | None, ...]:
        """Return the sources under which the layer blocks, does not, or may."""
        return tuple(name for name, blocked in self.blocks.items() if blocked is truth)


@dataclass(frozen=True, slots=True)
class Parting:
    """The smallest difference for which one source of a layer bars, or may bar, what another does not.

    Attributes:
        layer, date: where and when.
        barring, passing: a source that bars the operation and, of those that do not, the one nearest to it.
        bars, passes: whether the one does bar it and the other does let it pass; unknown where open facts decide it.
        barred_by: the rules of the first without which it would not bar the operation.
        let_by: the rules of the second that the first would need besides.
        facts: the fewest given facts on which the two so differ.
    """

    layer: str
    date: date
    barring: str
    passing: str
    bars: Truth
    passes: Truth
    barred_by: tuple[Remark, ...]
    let_by: tuple[Remark, ...]
    facts: dict[str, FactValue]


def partings_of(
    book: Book, stance: Stance, rules: Mapping[str | None, Rules], outcomes: Outcomes, case: Case
) -> list[Parting]:
    """Return, for each source that bars, how it parts from the nearest that does not; the smallest difference first."""
    if len(set(stance.blocks.values())) < 2:
        return []
    unsettled = stance.under(Truth.UNKNOWN)
    passing = stance.under(Truth.FALSE) or unsettled
    found = []
    for bars in stance.under(Truth.TRUE) or unsettled:
        passes, differing = _nearest(stance, bars, passing, rules, outcomes)
        found.append(
            Parting(
                stance.layer,
                stance.date,
                bars or "",
                passes or "",
                stance.blocks[bars],
                negation(stance.blocks[passes]),
                tuple(_remark(book, each) for each in differing if each.rule.effect is Effect.PROHIBIT),
                tuple(_remark(book, each) for each in differing if each.rule.effect is Effect.PERMIT),
                _fewest_facts(book, case, stance.layer, rules[bars], rules[passes], differing),
            )
        )
    return sorted(found, key=lambda parting: len(parting.barred_by) + len(parting.let_by))


def _nearest(
    stance: Stance,
    bars: str | None,
    passing: Sequence[str | None],
    rules: Mapping[str | None, Rules],
    outcomes: Outcomes,
) -> tuple[str | None, Rules]:
    """Return the source that differs least from one that bars, with the rules that make the difference."""
    differing = {passes: _differing(stance.layer, rules[bars], rules[passes], outcomes) for passes in passing}
    for size in range(1, _MOST_TOGETHER + 1):
        for passes in passing:
            for some in combinations(differing[passes], size):
                if outcomes.blocks(stance.layer, _mixed(rules[bars], some)) is stance.blocks[passes]:
                    return passes, some
    return passing[0], differing[passing[0]]


def _differing(layer: str, barring: Rules, passing: Rules, outcomes: Outcomes) -> Rules:
    """Return the rules that can make the difference: prohibitions of the one source, and permissions of the other."""
    against = [each for each in outcomes.weight(layer, barring).rules if each.of.rule.effect is Effect.PROHIBIT]
    besides = [each for each in outcomes.weight(layer, passing).rules if each.of.rule.effect is Effect.PERMIT]
    found = [each for each in (*against, *besides) if each.effective is not Truth.FALSE]
    return tuple(each.of for each in found)


def _mixed(barring: Rules, some: Rules) -> Rules:
    """Return the rules of a source with some prohibitions set aside and some permissions added."""
    prohibitions = {each.rule.name for each in some if each.rule.effect is Effect.PROHIBIT}
    added = tuple(each for each in some if each.rule.effect is Effect.PERMIT)
    return (*(each for each in barring if each.rule.name not in prohibitions), *added)


def _remark(book: Book, of: Applicable) -> Remark:
    return Remark(of.rule.name, of.rule.gloss, citation(book.sources[of.rule.source], of.version.cites))


def _fewest_facts(
    book: Book, case: Case, layer: str, barring: Rules, passing: Rules, differing: Rules
) -> dict[str, FactValue]:
    """Return a smallest set of given facts on which the one source bars the operation and the other does not.

    Where what is given does not settle that without the solver: the given facts that the differing rules read.
    """
    closure = book.layers[layer].closure
    concerned = frozenset(case.known) | frozenset(case.unknown)

    def settled(known: dict[str, FactValue], rules: Rules) -> Truth:
        weight = weigh(closure, rules, Kleene(known, concerned))
        return blocks_of(possible_findings(closure, weight.survives, weight.prohibits, weight.reserves))

    def part(known: dict[str, FactValue]) -> bool:
        return settled(known, barring) is Truth.TRUE and settled(known, passing) is Truth.FALSE

    if not part(case.known):
        read = frozenset(fact for each in differing for fact in _read(each))
        return {fact: value for fact, value in case.known.items() if fact in read}
    kept = dict(case.known)
    for fact in case.known:
        fewer = {name: value for name, value in kept.items() if name != fact}
        if part(fewer):
            kept = fewer
    return kept


def _read(of: Applicable) -> frozenset[str]:
    clauses = (*of.version.when, *of.version.unless, *of.version.provided)
    return frozenset().union(*(facts_read(clause.condition) for clause in clauses))


def stance_as_data(stance: Stance) -> dict[str, object]:
    """Return a stance as JSON shows it."""
    shown: dict[str, object] = {"layer": stance.layer, "date": stance.date.isoformat(), "chosen_by": None}
    if stance.choice is None:
        return {**shown, "blocks": _SAID[stance.blocks[None]]}
    shown["chosen_by"] = stance.choice.value
    words = ((Truth.TRUE, "blocks_under"), (Truth.FALSE, "passes_under"), (Truth.UNKNOWN, "undetermined_under"))
    return {**shown, **{word: list(stance.under(truth)) for truth, word in words}}


def parting_as_data(parting: Parting) -> dict[str, object]:
    """Return a parting as JSON shows it."""
    return {
        "layer": parting.layer,
        "date": parting.date.isoformat(),
        "barring": parting.barring,
        "passing": parting.passing,
        "bars": _SAID[parting.bars],
        "passes": _SAID[parting.passes],
        "barred_by": [_remark_as_data(each) for each in parting.barred_by],
        "let_by": [_remark_as_data(each) for each in parting.let_by],
        "facts": dict(parting.facts),
    }


def _remark_as_data(remark: Remark) -> dict[str, str]:
    return {"rule": remark.rule, "text": remark.text, "citation": remark.citation}
