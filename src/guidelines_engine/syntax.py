"""The rule language as written: one node for each thing an author may write.

Names are not bound here, and nothing says what a rule means; that is `model`. Places stay out of equality, so that two
texts that say the same are equal.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from .diagnostics import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A word of the author's, where it stands."""

    text: str
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A yes-or-no fact or a definition, named as a condition."""

    name: Name


@dataclass(frozen=True, slots=True)
class Compared:
    """A fact whose value is among those listed or, `negated`, is not."""

    name: Name
    values: tuple[Name, ...]
    negated: bool = False


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


Condition = Mentioned | Compared | Negation | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Covered:
    """The actions a clause lists or, `every`, all of them but those listed."""

    names: tuple[Name, ...]
    every: bool = False


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of law, what silence means in it, what chooses its source, and since when there is a text to read."""

    name: Name
    title: str
    closure: str
    chosen_by: str | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Something an operation may consist in, its parent, and the layers that are silent on it."""

    name: Name
    gloss: str
    parent: Name | None = None
    outside: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that may be put to the engine; `values` is None for a yes-or-no fact, `mending` None for no procedure."""

    name: Name
    gloss: str
    values: tuple[Name, ...] | None
    question: str = ""
    decided_by: str = ""
    concerns: Covered | None = None
    procedure: bool = False
    beyond_procedure: tuple[Name, ...] = ()
    fixed: bool = False
    cite: str = ""


@dataclass(frozen=True, slots=True)
class Constraint:
    """What the meaning of the words makes impossible."""

    name: Name
    reason: str
    never: Condition


@dataclass(frozen=True, slots=True)
class Source:
    """A statute, treaty, reading or regime, with its dates."""

    name: Name
    title: str
    layer: Name
    short: str = ""
    cite: str = ""
    holder: str = ""
    start: date | None = None
    end: date | None = None
    proposed: date | None = None
    not_encoded: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """A condition under a name of its own."""

    name: Name
    gloss: str
    condition: Condition
    cite: str = ""
    note: str = ""
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition of a rule, with the pinpoint of that clause alone."""

    condition: Condition
    pinpoint: str = ""
    span: Span = field(compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Duty:
    """What whoever relies on the rule must do."""

    text: str
    pinpoint: str = ""


@dataclass(frozen=True, slots=True)
class Dispute:
    """Who reads the rule otherwise: `where` narrows the dispute, `otherwise` states the rival condition."""

    text: str
    where: Condition | None = None
    otherwise: Condition | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """The clauses of a rule, or those that an amendment replaces."""

    when: tuple[Clause, ...] = ()
    unless: tuple[Clause, ...] = ()
    provided: tuple[Clause, ...] = ()
    notwithstanding: tuple[Name, ...] = ()
    general: bool = False
    duties: tuple[Duty, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    not_encoded: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A permission, prohibition or reservation as its provision states it."""

    effect: str
    name: Name
    gloss: str
    covered: Covered
    body: Body
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Amendment:
    """A change to a rule from a day on: clauses replaced by kind, and kinds dropped."""

    rule: Name
    start: date
    by: str
    covered: Covered | None
    body: Body
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Principle:
    """What must never be found: a verdict or, `layer` being named, a finding of that layer.

    `under` names the sources that are chosen, `covered` the actions, None for all of them.
    """

    name: Name
    text: str
    never: str
    layer: Name | None = None
    covered: Covered | None = None
    under: tuple[Name, ...] = ()
    when: tuple[Clause, ...] = ()
    unless: tuple[Clause, ...] = ()
    cite: str = ""
    note: str = ""
    start: date | None = None
    end: date | None = None


Declaration = Layer | Action | Fact | Constraint | Source | Definition | Rule | Amendment | Principle


@dataclass(frozen=True, slots=True)
class RuleFile:
    """The declarations of one file, in its order."""

    declarations: tuple[Declaration, ...]
