"""Strategies for small rulebooks that resolve, and for operations to put to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar

from hypothesis import strategies as st

from guidelines_engine import syntax
from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import from_texts
from guidelines_engine.model import Book
from guidelines_engine.operation import Case, Operation, bind
from guidelines_engine.printer import print_file

from .syntax_trees import NOWHERE, name

FIRST, AMENDED, LAST = date(1990, 1, 1), date(2000, 1, 1), date(2009, 12, 31)
DAYS = (date(1995, 6, 1), date(2005, 6, 1), date(1985, 6, 1), date(2015, 6, 1))
VALUES = tuple(map(name, ("low", "middle", "high")))
LEAVES = ("lend", "carry", "admit")
CLOSURES = ("closed", "open", "framework")
COVERED = (
    syntax.Covered((), every=True),
    syntax.Covered((name("act"),)),
    syntax.Covered((name("lend"),)),
    syntax.Covered((name("admit"),), every=True),
)

T = TypeVar("T")


class Author:
    """Writes one rulebook, every choice drawn; simple choices stand first, so that what fails shrinks."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.facts = [self._fact(number) for number in range(self.number(2, 8))]
        self.everywhere = [fact for fact in self.facts if fact.concerns is None]
        self.somewhere = [fact for fact in self.facts if fact.concerns is not None]
        self.defined: list[syntax.Definition] = []
        for number in range(self.number(0, 2)):
            self.defined.append(syntax.Definition(name(f"defined_{number}"), "", self.condition()))

    def number(self, least: int, most: int) -> int:
        return self.draw(st.integers(least, most))

    def one_of(self, choices: Sequence[T]) -> T:
        return choices[self.number(0, len(choices) - 1)]

    def _fact(self, number: int) -> syntax.Fact:
        only_lend = number > 1 and self.one_of((False, False, False, True))
        values = self.one_of((None, None, VALUES[:2], VALUES))
        procedure = self.one_of((False, True))
        return syntax.Fact(
            name(f"fact_{number}"),
            "a fact",
            values,
            concerns=syntax.Covered((name("lend"),)) if only_lend else None,
            procedure=procedure,
            beyond_procedure=self.one_of(((), values[-1:])) if procedure and values else (),
        )

    def literal(self, facts: Sequence[syntax.Fact]) -> syntax.Condition:
        fact = self.one_of(facts)
        if fact.values is None:
            return syntax.Mentioned(fact.name)
        values = dict.fromkeys(self.one_of(fact.values) for _ in range(self.number(1, 2)))
        return syntax.Compared(fact.name, tuple(values))

    def condition(self, depth: int = 2) -> syntax.Condition:
        """A condition of any shape over the facts that concern every action."""
        match self.number(0, 5) if depth else 0:
            case 3:
                return syntax.Negation(self.condition(depth - 1))
            case 4:
                return syntax.AllOf(tuple(self.condition(depth - 1) for _ in range(self.number(2, 3))))
            case 5:
                return syntax.AnyOf(tuple(self.condition(depth - 1) for _ in range(self.number(2, 3))))
            case 2 if self.defined:
                return syntax.Mentioned(self.one_of(self.defined).name)
            case _:
                return self.literal(self.everywhere)

    def plain_condition(self) -> syntax.Condition:
        """The same, with facts beside it that only some actions concern: those must not stand under a negation."""
        if not self.somewhere or self.number(0, 2):
            return self.condition()
        plain = self.literal(self.somewhere)
        match self.number(0, 2):
            case 0:
                return plain
            case 1:
                return syntax.AllOf((self.condition(), plain))
            case _:
                return syntax.AnyOf((self.condition(), plain))

    def clauses(self, conditions: Sequence[syntax.Condition]) -> tuple[syntax.Clause, ...]:
        return tuple(syntax.Clause(condition, span=NOWHERE) for condition in conditions)

    def body(self, effect: str, prohibitions: Sequence[str]) -> syntax.Body:
        permits = effect == "permit"
        overcomes = permits and prohibitions and self.one_of((False, True))
        return syntax.Body(
            when=self.clauses([self.plain_condition() for _ in range(self.one_of((1, 0, 2)))]),
            unless=self.clauses([self.condition() for _ in range(self.one_of((0, 0, 1)))]),
            provided=self.clauses([self.plain_condition() for _ in range(self.number(0, 1))]) if permits else (),
            notwithstanding=(name(self.one_of(prohibitions)),) if overcomes else (),
            general=effect == "prohibit" and self.one_of((False, True)),
            cites=("art 1",),
        )

    def rules(self, closure: str, source: str) -> list[syntax.Declaration]:
        """The rules of one source, prohibitions before the permissions that may name them."""
        effects = ("prohibit", "permit", "permit", *(["reserve"] if closure == "framework" else []))
        chosen = sorted(self.number(0, len(effects) - 1) for _ in range(self.number(1, 4)))
        found: list[syntax.Declaration] = []
        prohibitions: list[str] = []
        for number, effect in enumerate(effects[index] for index in chosen):
            rule = name(f"{source}_{effect}_{number}")
            end = self.one_of((None, None, None, LAST))
            found.append(syntax.Rule(effect, rule, "", self.one_of(COVERED), self.body(effect, prohibitions), end=end))
            if self.number(0, 4) == 4:
                dropped = self.one_of(((), ("when",), ("unless",)))
                amended = self.body(effect, prohibitions)
                found.append(syntax.Amendment(rule, AMENDED, "a later Act", None, amended, dropped))
            if effect == "prohibit":
                prohibitions.append(rule.text)
        return found

    def constraint(self, number: int) -> syntax.Constraint:
        """A constraint that leaves some completion: none rules out that every fact is false, or has its last value."""
        fact = self.one_of(self.everywhere)
        first = syntax.Mentioned(fact.name) if fact.values is None else syntax.Compared(fact.name, fact.values[:1])
        others = [self.literal(self.facts) for _ in range(self.number(1, 2))]
        never = syntax.AllOf((first, *others))
        return syntax.Constraint(name(f"constraint_{number}"), "by the meaning of the words", never)

    def clash(self) -> list[syntax.Constraint]:
        """Two constraints that together rule out what neither does alone: that the first fact has its first value."""
        fact, second = self.everywhere[0], self.condition()
        first = syntax.Mentioned(fact.name) if fact.values is None else syntax.Compared(fact.name, fact.values[:1])
        ways = {"constraint_if": second, "constraint_unless": syntax.Negation(second)}
        reason = "by the meaning of the words"
        return [syntax.Constraint(name(each), reason, syntax.AllOf((first, way))) for each, way in ways.items()]

    def declarations(self) -> list[syntax.Declaration]:
        closures = [self.one_of(CLOSURES) for _ in range(self.number(1, 3))]
        layers = [
            syntax.Layer(name(f"layer_{number}"), "a layer", closure, "regime" if number == 1 else None)
            for number, closure in enumerate(closures)
        ]
        outside = self.one_of(((), (layers[0].name,)))
        found: list[syntax.Declaration] = [
            *layers,
            syntax.Action(name("act"), "a group"),
            syntax.Action(name("lend"), "lend", name("act")),
            syntax.Action(name("carry"), "carry", name("act")),
            syntax.Action(name("admit"), "admit", None, outside),
            *self.facts,
            *self.defined,
            *(self.constraint(number) for number in range(self.one_of((0, 0, 1, 2, 3)))),
        ]
        for layer in layers:
            for number in range(self.number(1, 2)):
                source = f"{layer.name.text}_source_{number}"
                start = FIRST if layer.chosen_by and number == 0 else None
                found.append(syntax.Source(name(source), "a source", layer.name, start=start))
                found.extend(self.rules(layer.closure, source))
        return found


@st.composite
def rulebooks(draw: st.DrawFn, clashing: bool = False) -> Book:
    """A rulebook of one to three layers, through the printer, the parser and the resolver.

    `clashing` gives it two constraints that rule something out only together.
    """
    author = Author(draw)
    file = syntax.RuleFile((*author.declarations(), *(author.clash() if clashing else ())))
    book, diagnostics = from_texts([Text("random.rules", print_file(file))])
    assert diagnostics == ()
    return book


@st.composite
def operations(draw: st.DrawFn, book: Book) -> Operation:
    """An operation with some of the facts known."""
    known: dict[str, Any] = {}
    for fact in book.facts.values():
        choice = draw(st.integers(0, 3 * len(fact.values))) - 2 * len(fact.values)
        if choice > 0:
            known[fact.name] = fact.values[choice - 1]
    regimes = [None, *(source.name for source in book.sources.values() if book.layers[source.layer].chosen_by)]
    action, day = draw(st.sampled_from(LEAVES)), draw(st.sampled_from(DAYS))
    return Operation(action, day, known, regime=draw(st.sampled_from(regimes)))


class Question(NamedTuple):
    """A rulebook and a case under it; shown as the rule text and the operation, from which both can be had again."""

    book: Book
    case: Case

    def __repr__(self) -> str:
        texts = {rule.span.text.content for rule in self.book.rules.values()}
        return "\n".join((*texts, repr(self.case.operation)))


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """A rulebook and a case under it, whose known facts do not plainly contradict each other."""
    book = draw(rulebooks())
    return Question(book, _plain_case(book, draw(operations(book))))


@st.composite
def clashing_questions(draw: st.DrawFn) -> Question:
    """The same, of a rulebook with constraints that together rule out a fact that is, as a rule, known."""
    book = draw(rulebooks(clashing=True))
    fact = next(fact for fact in book.facts.values() if len(fact.concerns) == len(LEAVES))
    ruled_out = True if fact.values == (False, True) else fact.values[0]
    others = draw(operations(book))
    return Question(book, _plain_case(book, others.knowing({fact.name: None}).knowing({fact.name: ruled_out})))


def _plain_case(book: Book, operation: Operation) -> Case:
    """The case that an operation makes when facts are forgotten, one by one, until none plainly contradict."""
    case = bind(book, operation)
    while not isinstance(case, Case):
        operation = operation.knowing({next(iter(operation.facts)): None})
        case = bind(book, operation)
    return case
