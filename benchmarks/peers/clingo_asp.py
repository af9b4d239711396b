"""clingo: the rulebook as an answer set program, grounded beforehand; a question sets what is so and solves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import clingo

from guidelines_engine.model import Book, FactValue

from ..questions import Question
from ..timing import Contender
from ..translation import Translation, number
from . import Peer, values


class _Program:
    """A logic whose formulas are literals, each defined by the rules written so far."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.given: dict[str, tuple[str, FactValue | date]] = {}
        self._names: dict[tuple[object, ...], str] = {}

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> str:
        return self.disjunction([self._external(fact, value) for value in sorted(values, key=str)])

    def since(self, day: date) -> str:
        return self._external("day", day)

    def until(self, day: date) -> str:
        return f"not {self._external('day', date.fromordinal(day.toordinal() + 1))}"

    def conjunction(self, parts: Iterable[str]) -> str:
        kept = tuple(dict.fromkeys(parts))
        return self._defined(("and", *kept), [", ".join(kept)])

    def disjunction(self, parts: Iterable[str]) -> str:
        kept = tuple(dict.fromkeys(parts))
        return self._defined(("or", *kept), kept)

    def negation(self, of: str) -> str:
        return of.removeprefix("not ") if of.startswith("not ") else f"not {of}"

    def _external(self, fact: str, value: FactValue | date) -> str:
        name = self._names.setdefault(("given", fact, value), f"g{len(self._names)}")
        if name not in self.given:
            self.given[name] = (fact, value)
            self.lines.append(f"#external {name}.")
        return name

    def _defined(self, key: tuple[object, ...], bodies: Sequence[str]) -> str:
        if len(key) == 2:
            return str(key[1])
        if key not in self._names:
            name = self._names[key] = f"d{len(self._names)}"
            self.lines += [f"{name} :- {body}." if body else f"{name}." for body in bodies]
        return self._names[key]


def prepare(book: Book, questions: Sequence[Question]) -> list[Peer]:
    """Return it with its program grounded beforehand."""
    program = _Program()
    blocked = Translation(book, program).blocked()
    control = clingo.Control(["--warn=none"])
    control.add("base", [], "\n".join((*program.lines, f"blocked :- {blocked}.", "#show blocked/0.")))
    control.ground([("base", [])])
    symbols = {name: clingo.Function(name) for name in program.given}
    inputs = []
    for question in questions:
        given = values(book, question)
        inputs.append([symbols[name] for name, it in program.given.items() if _is_so(given, *it)])

    def ask(true: list[clingo.Symbol]) -> bool:
        for symbol in true:
            control.assign_external(symbol, True)
        with control.solve(yield_=True) as handle:
            found = bool(handle.model().symbols(shown=True))
        for symbol in true:
            control.assign_external(symbol, False)
        return found

    return [Peer("clingo", Contender(ask, inputs), bool)]


def _is_so(given: dict[str, FactValue | int], fact: str, value: FactValue | date) -> bool:
    if isinstance(value, date):
        return int(given["day"]) >= number(value)
    return given.get(fact) is value if isinstance(value, bool) else given.get(fact) == value
