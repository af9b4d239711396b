"""The answer as data: a verdict, the finding of each layer, and the tree of findings under them.

Text, JSON, page and coverage read this tree; nothing here evaluates anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from .model import Condition, Effect, FactValue, Rule, Version
from .operation import Assumption, Operation
from .truth import FALSE, TRUE, Truth
from .weighing import Finding

T = TypeVar("T")


class Later(Generic[T]):
    """A value that is worked out when it is first read, and equal to another whose value is equal.

    Threads that read it first at once at worst work it out twice.
    """

    __slots__ = ("_make", "_value")

    def __init__(self, make: Callable[[], T]) -> None:
        """Take what works the value out."""
        self._make: Callable[[], T] | None = make

    @property
    def value(self) -> T:
        """The value."""
        make = self._make
        if make is not None:
            self._value = make()
            self._make = None
        return self._value

    def __eq__(self, other: object) -> bool:
        """Return whether the values are equal."""
        return isinstance(other, Later) and self.value == other.value

    def __hash__(self) -> int:
        """Return the hash of the value."""
        return hash(self.value)

    def __repr__(self) -> str:
        """Return the value as it is shown."""
        return repr(self.value)

    def __reduce__(self) -> tuple[Callable[[T], Later[T]], tuple[T]]:
        """Return what makes an equal one of the value alone."""
        return now, (self.value,)


def now(value: T) -> Later[T]:
    """Return a value that is there already in the form of one to be worked out."""
    return Later(lambda: value)


class Verdict(StrEnum):
    """The answer in a word: may it be done?"""

    LAWFUL = "lawful"
    UNLAWFUL = "unlawful"
    UNDETERMINED = "undetermined"


class Ground(StrEnum):
    """Why a layer blocks."""

    EXCLUDED = "excluded"
    NO_HEAD = "no_head"
    PROCEDURE_OUTSTANDING = "procedure_outstanding"
    CONDITIONS_UNMET = "conditions_unmet"


class ClauseKind(StrEnum):
    """What a clause does in its rule."""

    WHEN = "when"
    UNLESS = "unless"
    PROVIDED = "provided"


@dataclass(frozen=True, slots=True)
class ConditionFinding:
    """What a condition and each of its parts come to."""

    condition: Condition
    truth: Truth
    parts: tuple[ConditionFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class ClauseFinding:
    """What a clause of a rule comes to; `met` is whether it lets the rule apply."""

    kind: ClauseKind
    finding: ConditionFinding
    pinpoint: str
    met: Truth


@dataclass(frozen=True, slots=True)
class RuleFinding:
    """What a rule that covers the action comes to.

    `speaks`, `holds` and `effective` as in `weighing.RuleWeight`. `disputes` are those that concern this case.
    """

    rule: Rule
    version: Version
    citation: str
    speaks: Truth
    holds: Truth
    effective: Truth
    disputes: tuple[str, ...]
    explained: Later[tuple[ClauseFinding, ...]]

    @property
    def clauses(self) -> tuple[ClauseFinding, ...]:
        """What each clause comes to, and each part of its condition."""
        return self.explained.value

    @property
    def name(self) -> str:
        """The id of the rule."""
        return self.rule.name

    @property
    def effect(self) -> Effect:
        """What the rule states."""
        return self.rule.effect

    @property
    def unmet(self) -> tuple[ClauseFinding, ...]:
        """The clauses that keep the rule from applying, as far as is known."""
        return tuple(clause for clause in self.clauses if clause.met is not Truth.TRUE)


@dataclass(frozen=True, slots=True)
class Reasoning:
    """Why a layer comes to its finding: the ground if it blocks, the rules that decided, and all that were weighed."""

    ground: Ground | None
    rules: tuple[str, ...]
    considered: tuple[RuleFinding, ...]


@dataclass(frozen=True, slots=True)
class LayerFinding:
    """What a layer comes to, and why, which is worked out when it is read.

    `blocks` is whether the layer makes the operation unlawful: in every completion, in none, or in some.
    """

    layer: str
    finding: Finding
    blocks: Truth
    reasoning: Later[Reasoning] = field(repr=False)

    def __str__(self) -> str:
        """Return the layer, its finding, the ground if it blocks, and the rules."""
        ground = f" ({self.ground})" if self.ground is not None else ""
        rules = f": {', '.join(self.rules)}" if self.rules else ""
        return f"{self.layer} {self.finding}{ground}{rules}"

    @property
    def ground(self) -> Ground | None:
        """Why the layer blocks, if it does."""
        return self.reasoning.value.ground

    @property
    def rules(self) -> tuple[str, ...]:
        """The ids of the rules that decided or, where nothing authorises, of those that came nearest."""
        return self.reasoning.value.rules

    @property
    def considered(self) -> tuple[RuleFinding, ...]:
        """The findings on all the rules in force that cover the action."""
        return self.reasoning.value.considered

    @property
    def deciding(self) -> tuple[RuleFinding, ...]:
        """The findings on the rules that decided."""
        return tuple(finding for finding in self.considered if finding.name in self.rules)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a rule sends along with the answer: a dispute, a duty, or what is not encoded."""

    rule: str
    text: str
    citation: str


@dataclass(frozen=True, slots=True)
class Remarks:
    """What the rules that an opinion leans on send along."""

    disputed: tuple[Remark, ...]
    duties: tuple[Remark, ...]
    not_encoded: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Completions:
    """One way of learning what is unknown that makes the operation lawful, and one that makes it unlawful."""

    lawful: dict[str, FactValue]
    unlawful: dict[str, FactValue]


@dataclass(frozen=True)
class Opinion:
    """The answer to one operation.

    Attributes:
        verdict: the answer in a word.
        operation: the question.
        date, regime, interpretation: under what it was answered.
        findings: what each layer asked came to, in layer order.
        blocking: where unlawful, the layers that block in every completion, or if there is none, in some.
        missing: where undetermined, the unknown facts on which the verdict turns, most decisive first.
        remarks: what the rules leant on send along, worked out when it is read.
        assumed: the defaults that were taken; labels: marks on what was chosen; unused: facts without meaning here.
        completions: where undetermined, one completion of each kind.
    """

    verdict: Verdict
    operation: Operation
    date: date
    regime: str | None
    interpretation: str | None
    findings: dict[str, LayerFinding]
    blocking: tuple[str, ...]
    missing: tuple[str, ...]
    remarks: Later[Remarks]
    assumed: tuple[Assumption, ...]
    labels: tuple[Assumption, ...]
    unused: tuple[str, ...]
    completions: Completions | None = None

    @property
    def disputed(self) -> tuple[Remark, ...]:
        """The disputes on which the opinion leans."""
        return self.remarks.value.disputed

    @property
    def duties(self) -> tuple[Remark, ...]:
        """What whoever relies on the opinion must do."""
        return self.remarks.value.duties

    @property
    def not_encoded(self) -> tuple[Remark, ...]:
        """What the words of the rules that speak add that the rulebook does not capture."""
        return self.remarks.value.not_encoded

    def to_dict(self) -> dict[str, object]:
        """Return the opinion as the mapping that `--format json` prints, but for `file` and `document`."""
        findings = {name: _finding_as_data(finding) for name, finding in self.findings.items()}
        return {
            "title": self.operation.title,
            "verdict": self.verdict.value,
            "date": self.date.isoformat(),
            "regime": self.regime,
            "interpretation": self.interpretation,
            "action": self.operation.action,
            "findings": findings,
            "blocking": list(self.blocking),
            "missing": list(self.missing),
            "disputed": [_remark_as_data(remark) for remark in self.disputed],
            "duties": [_remark_as_data(remark) for remark in self.duties],
            "not_encoded": [_remark_as_data(remark) for remark in self.not_encoded],
            "assumed": [{"name": each.name, "text": each.text} for each in self.assumed],
            "labels": [{"name": each.name, "text": each.text} for each in self.labels],
            "unused": list(self.unused),
            "completions": None
            if self.completions is None
            else {"lawful": dict(self.completions.lawful), "unlawful": dict(self.completions.unlawful)},
        }


_LAWFUL, _UNDETERMINED, _UNLAWFUL = Verdict.LAWFUL, Verdict.UNDETERMINED, Verdict.UNLAWFUL


def verdict_of(blocks: Truth) -> Verdict:
    """Return the verdict, given whether some layer blocks."""
    return _UNLAWFUL if blocks is TRUE else _LAWFUL if blocks is FALSE else _UNDETERMINED


def _remark_as_data(remark: Remark) -> dict[str, str]:
    return {"rule": remark.rule, "text": remark.text, "citation": remark.citation}


def _finding_as_data(finding: LayerFinding) -> dict[str, object]:
    shown: dict[str, object] = {"finding": finding.finding.value, "rules": list(finding.rules)}
    if finding.ground is not None:
        shown["ground"] = finding.ground.value
    shown["citations"] = [each.citation for each in finding.deciding]
    return shown
