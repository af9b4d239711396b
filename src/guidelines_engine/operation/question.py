"""The operation as somebody puts it: an action, and what is known of when, under what, and of the facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from types import MappingProxyType

from ..diagnostics import Span, Text, shown
from ..model import FactValue

SETTINGS = ("action", "date", "regime", "interpretation")
"""What an operation says beside its facts: what is done, and when and under what; all but the first may be left out."""

_WRITTEN_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")

_TYPES = frozenset((bool, str))
"""The types that a value of a fact can have."""

_NOWHERE = Text("operation", "")


@dataclass(frozen=True, slots=True, init=False)
class Operation:
    """An operation as it is put: an action, and what is known of when, under what, and of the facts.

    Attributes:
        action: the name of an action of the rulebook's vocabulary.
        date: the day asked about, a text such as 2000-01-01 or a `datetime.date`; None for the default.
        facts: what is known, by the name of the fact; a fact left out, or None, is unknown and not false.
        regime: the regime asked about; None for the one of the date.
        interpretation: the reading asked about; None for the one of the date.
        title: what the operation is called in answers.
        places: where each key and fact stands in the file it was read from; not part of the value.
        plain: whether every value known is of a type that a fact can have, which files and callers may get wrong.

    Raises:
        ValueError: the date is a text that is no date.
        TypeError: the action, the date, the facts, the regime or the interpretation is of the wrong type.
    """

    action: str
    date: Date | None
    facts: MappingProxyType[str, FactValue]
    regime: str | None
    interpretation: str | None
    title: str | None
    places: Mapping[str, Span] = field(compare=False, repr=False)
    plain: bool = field(init=False, compare=False, repr=False)

    def __init__(
        self,
        action: str,
        date: Date | str | None = None,
        facts: Mapping[str, FactValue | None] | None = None,
        regime: str | None = None,
        interpretation: str | None = None,
        title: str | None = None,
        places: Mapping[str, Span] | None = None,
    ) -> None:
        """Check types, read the date, and freeze what is known of the facts."""
        if not isinstance(action, str):
            raise TypeError(f"the action is a name, not {action!r}")
        if regime is not None and not isinstance(regime, str):
            raise TypeError(f"the regime is a name, not {regime!r}")
        if interpretation is not None and not isinstance(interpretation, str):
            raise TypeError(f"the interpretation is a name, not {interpretation!r}")
        if facts is not None and not isinstance(facts, Mapping):
            raise TypeError(f"facts are a mapping from name to value, not {facts!r}")
        date = None if date is None else day_of(date)
        known = {name: value for name, value in (facts or {}).items() if value is not None}
        plain = _TYPES.issuperset(map(type, known.values()))  # asked once, for 1 equals True and must not pass for it
        fields = (action, date, MappingProxyType(known), regime, interpretation, title, places or {}, plain)
        for name, value in zip(self.__slots__, fields, strict=True):
            object.__setattr__(self, name, value)

    def __hash__(self) -> int:
        """Return a hash over the value."""
        return hash((self.action, self.date, frozenset(self.facts.items()), self.regime, self.interpretation))

    def __reduce__(self) -> tuple[type[Operation], tuple[object, ...]]:
        """Return what makes the operation anew in another process."""
        rest = (self.regime, self.interpretation, self.title, dict(self.places))
        return Operation, (self.action, self.date, dict(self.facts), *rest)

    def knowing(self, more: Mapping[str, FactValue | None]) -> Operation:
        """Return the operation with more facts known, or, where the value is None, unknown again."""
        return Operation(
            self.action,
            self.date,
            {**self.facts, **more},
            self.regime,
            self.interpretation,
            self.title,
            self.places,
        )

    def under(
        self, date: Date | str | None = None, regime: str | None = None, interpretation: str | None = None
    ) -> Operation:
        """Return the operation with those settings that are given replaced."""
        return Operation(
            self.action,
            self.date if date is None else date,
            self.facts,
            regime or self.regime,
            interpretation or self.interpretation,
            self.title,
            self.places,
        )

    def placed(self, more: Mapping[str, Span]) -> Operation:
        """Return the operation with other places for some keys and facts, where they were given elsewhere."""
        places = {**self.places, **more}
        return Operation(self.action, self.date, self.facts, self.regime, self.interpretation, self.title, places)

    def place(self, key: str) -> Span:
        """Return where a key or a fact stands, or the head of the operation, or nowhere."""
        return self.places.get(key) or self.places.get("") or Span(_NOWHERE, 0, 0)


def day_of(given: Date | str) -> Date:
    """Return the day that is given, as a date or as a text that says year-month-day.

    Raises:
        ValueError: the text is not written so, or there is no such day.
        TypeError: it is neither a text nor a `datetime.date`.
    """
    if type(given) is Date:
        return given
    if not isinstance(given, str):
        raise TypeError(f"the date is a datetime.date or a text such as 2000-01-01, not {given!r}")
    try:
        if _WRITTEN_DAY.fullmatch(given):
            return Date.fromisoformat(given)
    except ValueError:
        pass  # there is no such day
    raise ValueError(f"`{shown(given)}` is not a date: write year-month-day, such as 2000-01-01")


def shown_value(value: FactValue) -> str:
    """Return a value as it is written in an operation."""
    return str(value).lower() if isinstance(value, bool) else value
