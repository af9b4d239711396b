"""The steps in which scenarios are written: what each puts, asks or expects.

Knows nothing of files or of who runs a scenario, so that a step means the same to everyone who does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date as Date
from enum import StrEnum

from ..model import Fact, FactValue
from ..operation import Operation, day_of
from ..opinion import Verdict
from .expectation import (
    Cites,
    Decides,
    DutyTravels,
    Expectation,
    FindingIs,
    GroundIs,
    IsDisputed,
    IsMissing,
    NothingMissing,
    Refused,
    SaysNotEncoded,
    VerdictIs,
)

Table = Sequence[Sequence[str]]
"""The rows of a table under a step, its heading first."""


class Kind(StrEnum):
    """What a step does."""

    GIVEN = "given"
    WHEN = "when"
    THEN = "then"


@dataclass
class Draft:
    """What the steps of a scenario have put so far."""

    action: str = ""
    date: Date | None = None
    regime: str | None = None
    interpretation: str | None = None
    facts: dict[str, FactValue | None] = field(default_factory=dict)

    @property
    def operation(self) -> Operation:
        """The operation put so far."""
        return Operation(self.action, self.date, self.facts, self.regime, self.interpretation)


_SETTING = re.compile(r"the (?P<what>action|date|regime|reading) is (?P<value>\S+)")
_FACT = re.compile(r"(?P<fact>[a-z][a-z0-9_]*) is (?P<value>\S+)")
_FACTS = re.compile(r"the facts")
_ASKED = re.compile(r"the operation is assessed(?: in the layers? (?P<layers>.+))?")

_EXPECTED: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Expectation]], ...] = (
    (re.compile(r"it is (lawful|unlawful|undetermined)"), lambda said: VerdictIs(Verdict(said[1]))),
    (re.compile(r"the (\S+) finding is (\S+)"), lambda said: FindingIs(said[1], said[2])),
    (re.compile(r"the (\S+) ground is (\S+)"), lambda said: GroundIs(said[1], said[2])),
    (re.compile(r"rule (\S+) decides"), lambda said: Decides(said[1])),
    (re.compile(r"rule (\S+) does not decide"), lambda said: Decides(said[1], False)),
    (re.compile(r"it is disputed"), lambda said: IsDisputed()),
    (re.compile(r"it is not disputed"), lambda said: IsDisputed(False)),
    (re.compile(r"it says what is not encoded"), lambda said: SaysNotEncoded()),
    (re.compile(r"the answer to (\S+) is missing"), lambda said: IsMissing(said[1])),
    (re.compile(r"nothing is missing"), lambda said: NothingMissing()),
    (re.compile(r"the duty of rule (\S+) travels with it"), lambda said: DutyTravels(said[1])),
    (re.compile(r'the citation "([^"]+)" is given'), lambda said: Cites(said[1])),
    (re.compile(r"the operation is refused with (GE\d+)"), lambda said: Refused(said[1])),
)


def known(kind: Kind, said: str) -> bool:
    """Return whether there is a step of a kind in these words."""
    match kind:
        case Kind.GIVEN:
            return any(pattern.fullmatch(said) for pattern in (_SETTING, _FACTS, _FACT))
        case Kind.WHEN:
            return _ASKED.fullmatch(said) is not None
        case Kind.THEN:
            return expected(said) is not None


def put(draft: Draft, said: str, table: Table | None, facts: Mapping[str, Fact]) -> tuple[str, ...]:
    """Add to a draft what a known step puts, and return the keys of an operation that it gives.

    Args:
        draft: what was put so far.
        said: the step.
        table: the table under it.
        facts: those of the rulebook that will be asked.

    Raises:
        ValueError: a date that is none, or a table that has not two columns.
    """
    if (setting := _SETTING.fullmatch(said)) is not None:
        match setting["what"]:
            case "action":
                draft.action = setting["value"]
            case "date":
                draft.date = _day(setting["value"])
            case "regime":
                draft.regime = setting["value"]
            case "reading":
                draft.interpretation = setting["value"]
        return ("interpretation" if setting["what"] == "reading" else setting["what"],)
    told: dict[str, str] = {}
    if _FACTS.fullmatch(said):
        rows = (table or ())[1:]
        if any(len(row) != 2 for row in rows):
            raise ValueError("a table of facts has two columns, `fact` and `value`")
        told = {row[0]: row[1] for row in rows}
    elif (fact := _FACT.fullmatch(said)) is not None:
        told = {fact["fact"]: fact["value"]}
    draft.facts.update({name: _value(facts.get(name), value) for name, value in told.items()})
    return tuple(f"facts.{name}" for name in told)


def layers_asked(said: str) -> tuple[str, ...] | None:
    """Return the layers in which a known step asks; None where it asks in all."""
    asked = _ASKED.fullmatch(said)
    if asked is None or asked["layers"] is None:
        return None
    return tuple(name.strip() for name in asked["layers"].split(","))


def expected(said: str) -> Expectation | None:
    """Return what a step expects; None where there is no such step."""
    for pattern, reading in _EXPECTED:
        if (found := pattern.fullmatch(said)) is not None:
            return reading(found)
    return None


def _day(written: str) -> Date:
    try:
        return day_of(written)
    except ValueError:
        raise ValueError(f"`{written}` is not a date") from None


def _value(fact: Fact | None, written: str) -> FactValue | None:
    if written == "unknown":
        return None
    if fact is not None and fact.yes_no and written in ("true", "false"):
        return written == "true"
    return written
