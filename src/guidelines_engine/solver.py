"""The one z3 encoding: which completions of a case there are, and what they make of a formula.

A completion gives every unknown fact that has a meaning for the action a value of its type, consistently with the
constraints. Nothing that is returned depends on which model the solver happened to find.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import z3

from .model import Book, FactValue, facts_read
from .operation import Case, binding_constraints
from .weighing import meaning

Formula: TypeAlias = "bool | z3.BoolRef"
"""A formula over the unknown facts; a Python bool where what is known settles it."""

Completion = dict[str, FactValue]


@dataclass(frozen=True, slots=True)
class Refutation:
    """Values of facts under which no completion satisfies a formula, whatever the other facts are."""

    values: dict[str, frozenset[FactValue]]


def new_solver(context: z3.Context) -> z3.Solver:
    """Return a solver of a context; it leaves it to Python what an interruption from the keyboard ends."""
    solver = z3.SolverFor("QF_FD", ctx=context)
    solver.set("ctrl_c", False)
    return solver


class Completions:
    """The completions of one case; one instance belongs to one thread.

    It is a logic in the sense of `weighing`: conditions read in it become formulas over the unknown facts.
    """

    def __init__(self, book: Book, case: Case, context: z3.Context | None = None) -> None:
        """Take the case whose unknown facts are to be completed, and a context to share with others of one thread."""
        self._book = book
        self._case = case
        self._concerned = frozenset(case.known) | frozenset(case.unknown)
        self._context = context or z3.Context()
        self._solver = new_solver(self._context)
        self._literals: dict[str, dict[FactValue, z3.BoolRef]] = {}
        self._names: dict[int, tuple[z3.BoolRef, z3.BoolRef]] = {}
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
        return self._satisfiable([*wanted, self._named(formula)])

    def judged(self, formula: Formula, given: Completion) -> Completion | Refutation:
        """Return a completion with the given facts that satisfies a formula, or why there is none.

        Which completion, or which of several refutations, depends on the solver, so that it must never be shown.
        """
        read = {fact: value for fact, value in given.items() if fact in self._literals}
        named = self._named(formula)
        self._solver.push()
        self._solver.add(named)
        try:
            if self._holds([self._literals[fact][value] for fact, value in read.items()]):
                return self._completion(self._solver.model())
            return self._widened(self._fewest(read))
        finally:
            self._solver.pop()

    def _completion(self, model: z3.ModelRef) -> Completion:
        context = self._context.ref()

        def holds(literal: z3.BoolRef) -> bool:  # by z3's own functions, for its classes take twenty times as long
            value = z3.Z3_model_get_const_interp(context, model.model, z3.Z3_get_app_decl(context, literal.as_ast()))
            return bool(value) and z3.Z3_get_bool_value(context, value) == z3.Z3_L_TRUE

        def value_of(fact: str) -> FactValue:
            literals = self._literals.get(fact, {})
            return next((value for value in literals if holds(literals[value])), self._book.facts[fact].values[0])

        return {fact: value_of(fact) for fact in self._case.unknown}

    def _fewest(self, given: Completion) -> Completion:
        """Return given facts none of which can be left out without what the solver holds becoming satisfiable."""
        facts = self._core(given)
        for fact in tuple(facts):
            if fact in facts:
                fewer = {name: value for name, value in facts.items() if name != fact}
                if not self._holds([self._literals[name][value] for name, value in fewer.items()]):
                    facts = self._core(fewer)
        return facts

    def _core(self, given: Completion) -> Completion:
        """Return those of the given facts that the last answer of the solver leant on."""
        core = {each.get_id() for each in self._solver.unsat_core()}
        return {fact: value for fact, value in given.items() if self._literals[fact][value].get_id() in core}

    def _widened(self, given: Completion) -> Refutation:
        """Return given facts with all the values that they might as well have."""
        values = {fact: [value] for fact, value in given.items()}
        for fact in given:
            self._solver.push()
            for name, held in values.items():
                if name != fact:
                    self._solver.add(self.disjunction(self._literals[name][value] for value in held))
            others = [value for value in self._book.facts[fact].values if value != given[fact]]
            values[fact] += [value for value in others if not self._holds([self._literals[fact][value]])]
            self._solver.pop()
        return Refutation({fact: frozenset(held) for fact, held in values.items()})

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
        if isinstance(formula, bool) or fact not in self._literals:
            return False
        coupled = self._coupled(fact)
        twins = {name: self._fresh(name, "'") for name in (fact, *coupled)}
        pairs = [(mine, twins[name][value]) for name in twins for value, mine in self._variables(name).items()]
        terms = [z3.substitute(rule, *pairs) for rule in self._rules_out if not isinstance(rule, bool)]
        terms += [self._exactly_one(list(twins[name].values())) for name in twins]
        terms += [z3.Not(z3.And(mine, twins[fact][value])) for value, mine in self._variables(fact).items()]
        terms += [term for name in coupled for term in self._alike(fact, name, twins)]
        other = z3.substitute(formula, *pairs)
        return any(self._satisfiable([*terms, one, z3.Not(two)]) for one, two in ((formula, other), (other, formula)))

    def whatever(self, formula: Formula, facts: Iterable[str]) -> Formula:
        """Return the formula that another holds whatever values some facts have, as far as constraints let them."""
        term = self.term(self.disjunction((formula, *map(self.negation, self._rules_out))))
        for fact in facts:
            literals = self._variables(fact)
            cases = []
            for value in literals:
                pairs = [(each, z3.BoolVal(one == value, ctx=self._context)) for one, each in literals.items()]
                cases.append(z3.simplify(z3.substitute(term, *pairs)))
            term = z3.And(cases)
        return term

    @property
    def context(self) -> z3.Context:
        """The context in which every formula of this case lives."""
        return self._context

    def literals(self, fact: str) -> dict[FactValue, z3.BoolRef]:
        """Return, for each value of an unknown fact, the literal that says that the fact has it."""
        return self._variables(fact)

    def read(self) -> list[str]:
        """Return the unknown facts that some condition read so far, in vocabulary order."""
        return [fact for fact in self._case.unknown if fact in self._literals]

    def term(self, formula: Formula) -> z3.BoolRef:
        """Return a formula as a term, also where what is known settles it."""
        return self._term(formula)

    def constraints(self) -> list[z3.BoolRef]:
        """Return what no constraint rules out, as terms that every completion satisfies."""
        return [self._term(rule) for rule in self._rules_out if rule is not True]

    def single_values(self) -> list[z3.BoolRef]:
        """Return, for each unknown fact that was read so far, that it has one value."""
        return [self._exactly_one(list(literals.values())) for literals in self._literals.values()]

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
        """Return the other unknown facts that constraints tie to a fact, directly or through others."""
        tied = {fact}
        reading = [facts_read(each.never) & set(self._case.unknown) for each in self._constraints]
        while any(read & tied and not read <= tied for read in reading):
            tied.update(*(read for read in reading if read & tied))
        return [name for name in self._case.unknown if name in tied and name != fact]

    def _alike(self, fact: str, name: str, twins: dict[str, dict[FactValue, z3.BoolRef]]) -> Iterable[z3.BoolRef]:
        """Yield that a tied fact keeps its value, unless no completion has that value beside the twin's of the fact."""
        for value, changed in twins[fact].items():
            for kept, mine in self._variables(name).items():
                if self.possible(given={fact: value, name: kept}):
                    yield z3.Implies(z3.And(changed, mine), twins[name][kept])

    def _variables(self, fact: str) -> dict[FactValue, z3.BoolRef]:
        if fact not in self._literals:
            self._literals[fact] = self._fresh(fact, "")
            self._solver.add(self._exactly_one(list(self._literals[fact].values())))
        return self._literals[fact]

    def _fresh(self, fact: str, mark: str) -> dict[FactValue, z3.BoolRef]:
        values = self._book.facts[fact].values
        return {value: z3.Bool(f"{fact}{mark}={value}", ctx=self._context) for value in values}

    def _named(self, formula: Formula) -> z3.BoolRef:
        """Return a literal that stands for a formula, so that the solver takes the formula in but once."""
        if isinstance(formula, bool) or z3.is_const(formula):
            return self._term(formula)
        if z3.is_not(formula):
            return z3.Not(self._named(formula.arg(0)))
        key = formula.get_id()
        if key not in self._names:
            literal = z3.FreshBool(ctx=self._context)
            self._solver.add(literal == formula)
            self._names[key] = formula, literal  # the formula is kept, so that no other gets its number
        return self._names[key][1]

    def _exactly_one(self, literals: Sequence[z3.BoolRef]) -> z3.BoolRef:
        return z3.PbEq([(literal, 1) for literal in literals], 1)

    def _term(self, formula: Formula) -> z3.BoolRef:
        return z3.BoolVal(formula, ctx=self._context) if isinstance(formula, bool) else formula

    def _satisfiable(self, terms: Sequence[z3.BoolRef]) -> bool:
        self._solver.push()
        self._solver.add(*terms)
        try:
            return self._holds(())
        finally:
            self._solver.pop()

    def _holds(self, assumed: Sequence[z3.BoolRef]) -> bool:
        """Return whether what the solver holds can be satisfied under some assumptions.

        Raises:
            RuntimeError: the solver gives up.
        """
        answer = self._solver.check(*assumed)
        if answer == z3.unknown:
            raise RuntimeError(f"the solver gave no answer: {self._solver.reason_unknown()}")
        return bool(answer == z3.sat)
