"""The one z3 encoding: which completions of a case there are, and what they make of a formula.

A completion gives every unknown fact that has a meaning for the action a value of its type, consistently with the
constraints. Nothing that is returned depends on which model the solver happened to find.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

import z3

from .model import Book, Constraint, FactValue, facts_read
from .operation import Case, binding_constraints
from .truth import Truth
from .weighing import Kleene, meaning

Formula: TypeAlias = "bool | z3.BoolRef"
"""A formula over the unknown facts; a Python bool where what is known settles it."""

Completion = dict[str, FactValue]


class Completions:
    """The completions of one case; one instance belongs to one thread.

    It is a logic in the sense of `weighing`: conditions read in it become formulas over the unknown facts.
    """

    def __init__(self, book: Book, case: Case) -> None:
        """Take the case whose unknown facts are to be completed."""
        self._book = book
        self._case = case
        self._concerned = frozenset(case.known) | frozenset(case.unknown)
        self._context = z3.Context()
        self._solver = z3.SolverFor("QF_FD", ctx=self._context)
        self._literals: dict[str, dict[FactValue, z3.BoolRef]] = {}
        self._constraints = binding_constraints(book, case.action)
        self._rules_out: list[Formula] = [self.negation(meaning(each.never, self)) for each in self._constraints]
        for rule in self._rules_out:
            self._solver.add(self._term(rule))

    def fact_is(self, fact: str, values: frozenset[FactValue]) -> Formula:
        """Return the formula that the fact has one of the values."""
        if fact not in self._concerned:
            return False
        if fact in self._case.known:
            return self._case.known[fact] in values
        literals = self._variables(fact)
        return self.disjunction(literal for value, literal in literals.items() if value in values)

    def conjunction(self, parts: Iterable[Formula]) -> Formula:
        """Return the conjunction, folded where parts are settled."""
        open_parts = []
        for part in parts:
            if part is False:
                return False
            if part is not True:
                open_parts.append(part)
        return True if not open_parts else open_parts[0] if len(open_parts) == 1 else z3.And(open_parts)

    def disjunction(self, parts: Iterable[Formula]) -> Formula:
        """Return the disjunction, folded where parts are settled."""
        open_parts = []
        for part in parts:
            if part is True:
                return True
            if part is not False:
                open_parts.append(part)
        return False if not open_parts else open_parts[0] if len(open_parts) == 1 else z3.Or(open_parts)

    def negation(self, of: Formula) -> Formula:
        """Return the negation."""
        return (not of) if isinstance(of, bool) else z3.Not(of)

    def possible(self, formula: Formula = True, given: Completion | None = None) -> bool:
        """Return whether some completion, in which the given facts have the given values, satisfies a formula."""
        wanted = [self._variables(fact)[value] for fact, value in (given or {}).items()]
        return self._satisfiable([*wanted, self._term(formula)])

    def first(self, formula: Formula) -> Completion | None:
        """Return the first completion, in vocabulary order, that satisfies a formula; None where none does."""
        if not self.possible(formula):
            return None
        settled: Completion = {}
        for fact in self._case.unknown:
            values = self._book.facts[fact].values
            if fact not in self._literals:
                settled[fact] = values[0]
                continue
            read = {name: value for name, value in settled.items() if name in self._literals}
            settled[fact] = next(value for value in values if self.possible(formula, {**read, fact: value}))
        return settled

    def turns_on(self, formula: Formula, fact: str) -> bool:
        """Return whether two completions, alike but for a fact and what constraints then force, differ on a formula."""
        if isinstance(formula, bool):
            return False
        coupled = self._coupled(fact)
        twins = {name: self._fresh(name, "'") for name in (fact, *coupled)}
        pairs = [(mine, twins[name][value]) for name in twins for value, mine in self._variables(name).items()]
        other = z3.substitute(formula, *pairs)
        terms = [self._term(formula), z3.Not(other)]
        terms += [z3.substitute(rule, *pairs) for rule in self._rules_out if not isinstance(rule, bool)]
        terms += [self._exactly_one(list(twins[name].values())) for name in twins]
        terms += [z3.Not(z3.And(mine, twins[fact][value])) for value, mine in self._variables(fact).items()]
        terms += [term for name in coupled for term in self._alike(fact, name, twins)]
        return self._satisfiable(terms)

    def clashing(self) -> list[str]:
        """Return a smallest set of known facts that leave no completion; none where there is one."""
        if self.possible():
            return []
        facts = [name for name in self._case.known if any(name in facts_read(c.never) for c in self._constraints)]
        for fact in list(facts):
            fewer = [name for name in facts if name != fact]
            known = {name: self._case.known[name] for name in fewer}
            freed = tuple(name for name in self._book.facts if name in self._concerned and name not in known)
            if not Completions(self._book, replace(self._case, known=known, unknown=freed)).possible():
                facts = fewer
        return facts

    def _coupled(self, fact: str) -> list[str]:
        """Return the other unknown facts that some constraint reads together with a fact."""
        together = {name for each in self._constraints for name in _read_with(each, fact)}
        return [name for name in self._case.unknown if name in together and name != fact]

    def _alike(self, fact: str, name: str, twins: dict[str, dict[FactValue, z3.BoolRef]]) -> Iterable[z3.BoolRef]:
        """Yield that a coupled fact is the same on both sides, unless its value cannot stand on the other side."""
        for value, mine in self._variables(fact).items():
            for kept, literal in self._variables(name).items():
                if not self._cannot_stand({fact: value, name: kept}):
                    twin = twins[name][kept]
                    yield z3.Implies(z3.And(twins[fact][value], literal), twin)
                    yield z3.Implies(z3.And(mine, twin), literal)

    def _cannot_stand(self, values: Completion) -> bool:
        logic = Kleene({**self._case.known, **values}, self._concerned)
        return any(meaning(each.never, logic) is Truth.TRUE for each in self._constraints)

    def _variables(self, fact: str) -> dict[FactValue, z3.BoolRef]:
        if fact not in self._literals:
            self._literals[fact] = self._fresh(fact, "")
            self._solver.add(self._exactly_one(list(self._literals[fact].values())))
        return self._literals[fact]

    def _fresh(self, fact: str, mark: str) -> dict[FactValue, z3.BoolRef]:
        values = self._book.facts[fact].values
        return {value: z3.Bool(f"{fact}{mark}={value}", ctx=self._context) for value in values}

    def _exactly_one(self, literals: Sequence[z3.BoolRef]) -> z3.BoolRef:
        return z3.PbEq([(literal, 1) for literal in literals], 1)

    def _term(self, formula: Formula) -> z3.BoolRef:
        return z3.BoolVal(formula, ctx=self._context) if isinstance(formula, bool) else formula

    def _satisfiable(self, terms: Sequence[z3.BoolRef]) -> bool:
        self._solver.push()
        self._solver.add(*terms)
        answer = self._solver.check()
        self._solver.pop()
        if answer == z3.unknown:
            raise RuntimeError(f"the solver gave no answer: {self._solver.reason_unknown()}")
        return bool(answer == z3.sat)


def _read_with(constraint: Constraint, fact: str) -> frozenset[str]:
    read = facts_read(constraint.never)
    return read if fact in read else frozenset()
