"""The law as meant: a rulebook in which every name is bound.

Values only. How a rulebook is read is the resolver's affair; what it answers, the evaluator's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import assert_never

from .diagnostics import Span

FactValue = bool | str
"""What a fact may be known to be: yes or no, or the name of one of its values."""

CASE_KEYS = ("expect", "why", "pinpoint", "confidence")
"""The keys that a case with its answer has beside those of an operation."""

OPERATION_KEYS = ("id", "title", "action", "date", "regime", "interpretation", "facts", *CASE_KEYS)
"""The keys of an operation; no fact has the name of one."""

UNKNOWN_WORDS = ("unknown", "null")
"""The words by which operations say that a fact is not known; no value has one of them for its name."""


class Closure(StrEnum):
    """What the silence of a layer means: permitted, unauthorised, or nothing."""

    OPEN = "open"
    CLOSED = "closed"
    FRAMEWORK = "framework"


class Choice(StrEnum):
    """By which key of the question the source of a layer is chosen."""

    INTERPRETATION = "interpretation"
    REGIME = "regime"


class Effect(StrEnum):
    """What a rule states."""

    PERMIT = "permit"
    PROHIBIT = "prohibit"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class Interval:
    """The days from `start` to `end`, both included; None leaves that end open."""

    start: date | None = None
    end: date | None = None

    def __contains__(self, day: date) -> bool:
        """Return whether the day lies in the interval."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


def intersection(one: Interval, other: Interval) -> Interval:
    """Return the days that lie in both intervals; it may end before it begins, and then has none."""
    starts = [day for day in (one.start, other.start) if day is not None]
    ends = [day for day in (one.end, other.end) if day is not None]
    return Interval(max(starts, default=None), min(ends, default=None))


@dataclass(frozen=True, slots=True)
class FactIs:
    """The fact has one of the values."""

    fact: str
    values: frozenset[FactValue]


@dataclass(frozen=True, slots=True)
class Defined:
    """The condition that a definition gives a name to."""

    name: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Negation:
    """The condition holds when the inner one fails."""

    of: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """The condition holds when every part does."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """The condition holds when some part does."""

    parts: tuple[Condition, ...]


Condition = FactIs | Defined | Negation | AllOf | AnyOf

ALWAYS = AllOf(())
"""The condition that always holds."""


def facts_read(condition: Condition) -> frozenset[str]:
    """Return the names of the facts that a condition reads."""
    match condition:
        case FactIs(fact, _):
            return frozenset((fact,))
        case Defined(_, inner) | Negation(inner):
            return facts_read(inner)
        case AllOf(parts) | AnyOf(parts):
            return frozenset().union(*(facts_read(part) for part in parts))
        case _:
            assert_never(condition)


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of law; `since` is the day from which there is a text to read, with which a timeline begins."""

    name: str
    title: str
    closure: Closure
    chosen_by: Choice | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Something an operation may consist in, and the layers that are silent on it."""

    name: str
    gloss: str
    parent: str | None = None
    outside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that may be put to the engine.

    `values` are in declared order, `(False, True)` for a yes-or-no fact. `concerns` are the actions for which it has a
    meaning. A `procedure` is a condition precedent that an authority fulfils, but for the values `beyond_procedure`.
    A `fixed` fact is one that no route may change.
    """

    name: str
    gloss: str
    values: tuple[FactValue, ...]
    question: str
    decided_by: str
    concerns: frozenset[str]
    procedure: bool = False
    beyond_procedure: frozenset[FactValue] = frozenset()
    fixed: bool = False
    cite: str = ""

    @property
    def yes_no(self) -> bool:
        """Whether it is a yes-or-no fact."""
        return self.values == (False, True)


@dataclass(frozen=True, slots=True)
class Constraint:
    """What the meaning of the words makes impossible, and why."""

    name: str
    reason: str
    never: Condition


@dataclass(frozen=True, slots=True)
class Source:
    """A statute, treaty, reading or regime.

    `interval` is the time in which it is law or, in a layer whose source is chosen, the one chosen by default; None:
    it never was. `proposed` is the default day of a question put under a source that never was in force.
    """

    name: str
    title: str
    layer: str
    short: str
    cite: str
    holder: str
    interval: Interval | None
    proposed: date | None
    not_encoded: str
    note: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A condition under a name of its own."""

    name: str
    gloss: str
    condition: Condition
    source: str | None
    cite: str
    note: str
    interval: Interval


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition of a rule, with the pinpoint of that clause alone, if it has one, and where it is written."""

    condition: Condition
    pinpoint: str = ""
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Duty:
    """What whoever relies on the rule must do."""

    text: str
    pinpoint: str = ""


@dataclass(frozen=True, slots=True)
class Dispute:
    """Who reads the rule otherwise; `where` narrows the dispute, `otherwise` is the rival condition for speaking."""

    text: str
    where: Condition | None = None
    otherwise: Condition | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """A rule as it stands during an interval; `by` names the law that amended it, if one did."""

    interval: Interval
    actions: frozenset[str]
    when: tuple[Clause, ...]
    unless: tuple[Clause, ...]
    provided: tuple[Clause, ...]
    notwithstanding: frozenset[str]
    general: bool
    duties: tuple[Duty, ...]
    disputes: tuple[Dispute, ...]
    not_encoded: tuple[str, ...]
    notes: tuple[str, ...]
    cites: tuple[str, ...]
    by: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A permission, prohibition or reservation, in all its versions, earliest first."""

    name: str
    gloss: str
    effect: Effect
    source: str
    layer: str
    versions: tuple[Version, ...]
    span: Span = field(compare=False, repr=False)

    def version_on(self, day: date) -> Version | None:
        """Return the rule as it stood on the day, if it stood."""
        return next((version for version in self.versions if day in version.interval), None)


@dataclass(frozen=True, slots=True)
class Principle:
    """What the rulebook must never find, whatever the facts.

    `never` is a verdict or, `layer` being named, a finding of that layer. `actions` are those it speaks of, `under` the
    sources chosen; of a layer of which none is named, any. It is broken where, on a day of the interval, what must
    never be found is found while every `when` holds and no `unless` does.
    """

    name: str
    text: str
    never: str
    layer: str | None
    actions: frozenset[str]
    under: tuple[str, ...]
    when: tuple[Clause, ...]
    unless: tuple[Clause, ...]
    interval: Interval
    cite: str
    note: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True)
class Book:
    """A whole rulebook: words, sources, rules and principles, each mapping in declared order."""

    layers: dict[str, Layer]
    actions: dict[str, Action]
    facts: dict[str, Fact]
    constraints: tuple[Constraint, ...]
    sources: dict[str, Source]
    definitions: dict[str, Definition]
    rules: dict[str, Rule]
    principles: dict[str, Principle] = field(default_factory=dict)

    def layer_chosen_by(self, choice: Choice) -> Layer | None:
        """Return the layer whose source the given key of a question chooses."""
        return next((layer for layer in self.layers.values() if layer.chosen_by is choice), None)

    def single_actions(self) -> tuple[str, ...]:
        """Return the actions an operation may consist in, which are no groups of others, in declared order."""
        groups = {action.parent for action in self.actions.values()}
        return tuple(name for name in self.actions if name not in groups)

    def sources_of(self, layer: str) -> tuple[Source, ...]:
        """Return the sources of a layer, in declared order."""
        return tuple(source for source in self.sources.values() if source.layer == layer)

    def rules_of(self, source: str) -> tuple[Rule, ...]:
        """Return the rules of a source, in declared order."""
        return tuple(rule for rule in self.rules.values() if rule.source == source)
