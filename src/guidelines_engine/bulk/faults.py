"""What is wrong with rows that cannot be asked, each kind of fault worded once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import numpy as np
from numpy.typing import NDArray

from ..compiled import Index
from ..diagnostics import Diagnostic
from ..evaluator import assess
from ..model import Book, FactValue
from ..operation import Case, Operation, bind
from .columns import Columns

_MOST_KEPT = 65536
"""How many wordings are kept; a table with more kinds of faults is worded anew."""


def reason(diagnostics: Iterable[Diagnostic]) -> str:
    """Return diagnostics as one line."""
    return "; ".join(f"{each.code}: {each.message}" + (f" ({each.hint})" if each.hint else "") for each in diagnostics)


class Faults:
    """Words the faults of rows, for one rulebook; any number of threads may ask it."""

    def __init__(self, book: Book, index: Index) -> None:
        """Take the rulebook and its index."""
        self._book = book
        self._index = index
        self._values: dict[tuple[object, ...], str] = {}
        self._contradictions: dict[tuple[object, ...], str] = {}

    def of_values(self, action: str | None, facts: Mapping[str, FactValue]) -> str:
        """Return what is wrong with a row some facts of which have values that they do not take."""
        key = (action, *((name, type(value), value) for name, value in facts.items()))
        return self._values.get(key) or _kept(self._values, key, self._worded(action, facts))

    def _worded(self, action: str | None, facts: Mapping[str, FactValue]) -> str:
        found = bind(self._book, Operation(action or "", date.min, facts))
        told = [] if isinstance(found, Case) else [each for each in found if each.code in ("GE404", "GE406", "GE407")]
        return reason(told) or f"GE406: `{next(iter(facts))}` has a value that it does not take"

    def of_contradictions(
        self, case: Case, columns: Columns, constrained: tuple[int, ...], rows: NDArray[np.intp]
    ) -> list[str]:
        """Return, for some rows, why their facts contradict each other.

        Args:
            case: a case of the law under which they are asked, whose facts do not matter.
            columns: what is known in all rows.
            constrained: the facts, by number, that constraints read.
            rows: the numbers of the rows.
        """
        part = columns.part(constrained, rows)
        patterns, places = part.patterns(constrained)
        reasons = [self._contradiction(case, part.known(row)) for row in patterns]
        return [reasons[place] for place in places]

    def _contradiction(self, case: Case, known: dict[str, FactValue]) -> str:
        key = (case.action, *known.items())
        found = self._contradictions.get(key)
        if found is None:
            asked = Operation(case.action, case.day, known, case.regime, case.interpretation)
            bound = self._index.bind(asked, case.layers)
            wrong = assess(self._book, bound, self._index) if isinstance(bound, Case) else bound
            found = _kept(self._contradictions, key, reason(wrong if isinstance(wrong, tuple) else ()))
        return found


def _kept(kept: dict[tuple[object, ...], str], key: tuple[object, ...], text: str) -> str:
    if len(kept) < _MOST_KEPT:
        kept[key] = text
    return text
