"""What may be expected of an answer, as values, and whether an answer is as expected.

How scenarios and cases word an expectation is known to those who read them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from ..diagnostics import Diagnostic
from ..model import Book
from ..opinion import Opinion, Verdict


@dataclass(frozen=True, slots=True)
class VerdictIs:
    """The verdict is the one named."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class FindingIs:
    """A layer comes to the finding named."""

    layer: str
    finding: str


@dataclass(frozen=True, slots=True)
class GroundIs:
    """A layer blocks on the ground named."""

    layer: str
    ground: str


@dataclass(frozen=True, slots=True)
class Decides:
    """A rule is, or is not, among those that decided."""

    rule: str
    expected: bool = True


@dataclass(frozen=True, slots=True)
class IsDisputed:
    """The answer says, or does not say, that something is in dispute."""

    expected: bool = True


@dataclass(frozen=True, slots=True)
class SaysNotEncoded:
    """The answer says what the rules leant on do not capture."""


@dataclass(frozen=True, slots=True)
class IsMissing:
    """The verdict turns on a fact that is unknown."""

    fact: str


@dataclass(frozen=True, slots=True)
class NothingMissing:
    """The verdict turns on no unknown fact."""


@dataclass(frozen=True, slots=True)
class DutyTravels:
    """The answer carries a duty of a rule."""

    rule: str


@dataclass(frozen=True, slots=True)
class Cites:
    """The citation of a rule that decided holds a text."""

    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The question is refused, for a reason with a code."""

    code: str


Expectation = (
    VerdictIs
    | FindingIs
    | GroundIs
    | Decides
    | IsDisputed
    | SaysNotEncoded
    | IsMissing
    | NothingMissing
    | DutyTravels
    | Cites
    | Refused
)

Answer: TypeAlias = Opinion | tuple[Diagnostic, ...]
"""An opinion, or what is wrong with the question."""


def meets(answer: Answer, expectation: Expectation) -> bool:
    """Return whether an answer is as expected."""
    if isinstance(answer, tuple):
        return isinstance(expectation, Refused) and any(each.code == expectation.code for each in answer)
    match expectation:
        case VerdictIs(verdict):
            return answer.verdict is verdict
        case FindingIs(layer, finding):
            return layer in answer.findings and answer.findings[layer].finding == finding
        case GroundIs(layer, ground):
            return layer in answer.findings and answer.findings[layer].ground == ground
        case Decides(rule, expected):
            return any(rule in finding.rules for finding in answer.findings.values()) is expected
        case IsDisputed(expected):
            return bool(answer.disputed) is expected
        case SaysNotEncoded():
            return bool(answer.not_encoded)
        case IsMissing(fact):
            return fact in answer.missing
        case NothingMissing():
            return not answer.missing
        case DutyTravels(rule):
            return any(duty.rule == rule for duty in answer.duties)
        case Cites(text):
            deciding = (rule for finding in answer.findings.values() for rule in finding.deciding)
            return any(text in rule.citation for rule in deciding)
        case Refused():
            return False
        case _:
            assert_never(expectation)


def unknown_name(expectation: Expectation, book: Book) -> str | None:
    """Return what is wrong with an expectation that names something the rulebook does not have."""
    match expectation:
        case FindingIs(layer) | GroundIs(layer) if layer not in book.layers:
            return f"there is no layer `{layer}`"
        case Decides(rule) | DutyTravels(rule) if rule not in book.rules:
            return f"there is no rule `{rule}`"
        case IsMissing(fact) if fact not in book.facts:
            return f"there is no fact `{fact}`"
        case _:
            return None
