"""What keeps a rule from applying, in words: of each clause, only the parts on which that rests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from ..model import AllOf, AnyOf, Book, Condition, Defined, FactIs, Negation
from ..opinion import ClauseKind, ConditionFinding, RuleFinding
from ..truth import Truth
from ..wording import condition_words


def shortfalls(rule: RuleFinding, book: Book) -> Iterator[tuple[str, str]]:
    """Yield what a rule wants, each with `unmet` or `unknown`; what is known already to be as it wants is left out."""
    for clause in rule.unmet:
        how = "unmet" if clause.met is Truth.FALSE else "unknown"
        pinpoint = f" ({clause.pinpoint})" if clause.pinpoint else ""
        for condition, wanted in _needs(clause.finding, clause.kind is not ClauseKind.UNLESS):
            yield how, condition_words(condition, book, negated=not wanted) + pinpoint


def _needs(finding: ConditionFinding, wanted: bool) -> Iterator[tuple[Condition, bool]]:
    """Yield the conditions, each indispensable, that keep one from being as wanted, and whether they must hold."""
    parts = _telling(finding)
    match finding.condition:
        case Negation():
            yield from _needs(finding.parts[0], not wanted)
        case Defined():
            yield from _needs(finding.parts[0], wanted)
        case AllOf() | AnyOf() if len(parts) == 1 or isinstance(finding.condition, AllOf) is wanted:
            for part in parts:
                yield from _needs(part, wanted)
        case FactIs() | AllOf() | AnyOf():
            yield _reduced(finding), wanted
        case _:
            assert_never(finding.condition)


def _reduced(finding: ConditionFinding) -> Condition:
    """Return a condition without the parts that do not bear on what it comes to."""
    match finding.condition:
        case FactIs():
            return finding.condition
        case Defined(_, inner):
            reduced = _reduced(finding.parts[0])
            return finding.condition if reduced == inner else reduced
        case Negation():
            return Negation(_reduced(finding.parts[0]))
        case AllOf() | AnyOf():
            parts = tuple(_reduced(part) for part in _telling(finding))
            if len(parts) == 1:
                return parts[0]
            return AllOf(parts) if isinstance(finding.condition, AllOf) else AnyOf(parts)
        case _:
            assert_never(finding.condition)


def _telling(finding: ConditionFinding) -> list[ConditionFinding]:
    """Return the parts of a condition that come to what the whole does."""
    return [part for part in finding.parts if part.truth is finding.truth]
