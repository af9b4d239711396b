"""The model as fast code: a rulebook with its law found by setting, and compiled where it is asked often.

It gives what `bind` and `weigh` give, sooner; wherever something has to be said of an operation, `bind` is asked.
Nothing is known here of answers.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from ..diagnostics import Diagnostic
from ..model import Book
from ..operation import Case, Operation, bind
from ..truth import FALSE, TRUE, UNKNOWN, Truth
from .growing import Values
from .law import ActionLaw, LayerLaw, Outlook, Setting

__all__ = ["ActionLaw", "Index", "LayerLaw", "Outlook", "Setting", "Values"]

_MOST_KEPT = 16384
"""How many frames are kept before they are made anew: a frame for each action on each day that is asked about."""


class _Frame(NamedTuple):
    """What operations alike but for their facts have in common: the case without facts, and the law it is put under."""

    case: Case
    law: ActionLaw
    layers: tuple[LayerLaw, ...]


class Index:
    """A rulebook with its law found by action and setting; it is filled as it is asked, by any number of threads."""

    __slots__ = ("_frames", "_laws", "book")

    def __init__(self, book: Book) -> None:
        """Take the rulebook, which must not change."""
        self.book = book
        self._laws: dict[str, ActionLaw] = {}
        self._frames: dict[tuple[object, ...], _Frame] = {}

    def bind(self, operation: Operation, layers: Iterable[str] | None = None) -> Case | tuple[Diagnostic, ...]:
        """Return the case that an operation makes, or all that is wrong with it, as `operation.bind` does."""
        asked = None if layers is None else tuple(layers)
        frame = self._frame(operation, asked)
        values = None if frame is None else frame.law.checked(operation)
        if frame is None or values is None or frame.law.completable.broken(values):
            return bind(self.book, operation, asked)
        facts, given = frame.law.facts, operation.facts
        known = {name: value for name, value in zip(facts, values, strict=True) if value is not None}
        idle = len(given) > len(known)
        return Case(
            operation,
            operation.action,
            frame.case.day,
            frame.case.regime,
            frame.case.interpretation,
            frame.case.layers,
            known,
            tuple([name for name in facts if name not in known]),
            tuple([name for name in self.book.facts if name in given and name not in known]) if idle else (),
            frame.case.assumed,
            frame.case.labels,
        )

    def blocks(self, operation: Operation, layers: Iterable[str] | None = None) -> Truth:
        """Return whether some layer asked makes an operation unlawful, as far as Kleene's logic sees.

        UNKNOWN also where something has to be said of the operation, or where its facts may contradict each other.
        """
        frame = self._frame(operation, None if layers is None else tuple(layers))
        known = None if frame is None else frame.law.checked(operation)
        if frame is None or known is None or not frame.law.completable.plainly(known):
            return UNKNOWN
        blocks = FALSE
        for layer in frame.layers:
            its = layer.outlook(known).blocks
            if its is TRUE:
                return its
            if its is UNKNOWN:
                blocks = its
        return blocks

    def law(self, action: str) -> ActionLaw:
        """Return the law on an action."""
        found = self._laws.get(action)
        if found is None:
            found = self._laws[action] = ActionLaw(self.book, action)
        return found

    def _frame(self, operation: Operation, layers: tuple[str, ...] | None) -> _Frame | None:
        """Return what is common to operations such as this one; None where something has to be said of it."""
        day = operation.date
        if day is None:  # the default may be today, which does not last
            return None
        key = (operation.action, day, operation.regime, operation.interpretation, layers)
        frame = self._frames.get(key)
        if frame is None and (frame := self._new_frame(operation, day, layers)) is not None:
            if len(self._frames) >= _MOST_KEPT:
                self._frames.clear()
            self._frames[key] = frame
        return frame

    def _new_frame(self, operation: Operation, day: date, layers: tuple[str, ...] | None) -> _Frame | None:
        without_facts = Operation(operation.action, day, None, operation.regime, operation.interpretation)
        case = bind(self.book, without_facts, layers)
        if isinstance(case, tuple):
            return None
        law = self.law(case.action)
        setting = law.setting(case.day, case.regime, case.interpretation)
        return _Frame(case, law, tuple(setting[layer] for layer in case.layers))
