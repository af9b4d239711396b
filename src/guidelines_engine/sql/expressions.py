"""Formulas, and what is done to a row before any is asked, as expressions of SQL.

SQL's own AND, OR and NOT are Kleene's; NULL is what is unknown. Nothing is known here of how the query is put together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import assert_never

from sqlglot import exp

from ..compiled.formulas import FALSE, Joint, Not, Question
from ..model import Choice, Fact, FactValue, Interval, Source
from .law import ACTION, CHOSEN, Law
from .possible import Knot

Expression = exp.Expr

DAY = "_day"
NOTHING = ""
"""The text that is no value: of a fact without meaning for the action, of a choice of no source."""

OWN = {ACTION: "action", CHOSEN[Choice.REGIME]: "_regime", CHOSEN[Choice.INTERPRETATION]: "_interpretation"}
"""The columns in which the words that are no facts are found."""


def column(name: str) -> Expression:
    """Return a column by its name, which may be any."""
    return exp.column(exp.to_identifier(name, quoted=True))


def text(value: str) -> Expression:
    """Return a text as it is."""
    return exp.Literal.string(value)


def day(value: date) -> Expression:
    """Return a day."""
    return exp.cast(text(value.isoformat()), "DATE")


def either(parts: Iterable[Expression]) -> Expression:
    """Return the disjunction."""
    return _joined(exp.Or, exp.And, parts, exp.false())


def both(parts: Iterable[Expression]) -> Expression:
    """Return the conjunction."""
    return _joined(exp.And, exp.Or, parts, exp.true())


def no(of: Expression) -> Expression:
    """Return the negation."""
    if isinstance(of, exp.Boolean):
        return exp.true() if of == exp.false() else exp.false()
    return exp.Not(this=exp.Paren(this=of) if isinstance(of, exp.Connector) else of)


def certainly(of: Expression) -> Expression:
    """Return whether something holds for certain: true or false, never unknown."""
    return exp.Coalesce(this=of, expressions=[exp.false()])


def possibly(of: Expression) -> Expression:
    """Return whether something may hold: true or false, never unknown."""
    return exp.Coalesce(this=of, expressions=[exp.true()])


def one_of(name: str, values: Sequence[str]) -> Expression:
    """Return whether a column of text has one of some values; it is unknown where the column is."""
    if len(values) == 1:
        return exp.EQ(this=column(name), expression=text(values[0]))
    return exp.In(this=column(name), expressions=list(map(text, values)))


def among(actions: Sequence[str], every: Sequence[str]) -> Expression:
    """Return whether the action, one of all that there are, is one of some; told by the others where they are fewer."""
    others = [name for name in every if name not in actions]
    return no(one_of("action", others)) if 0 < len(others) < len(actions) else one_of("action", actions)


def unknown(name: str) -> Expression:
    """Return whether nothing is known in a column."""
    return exp.Is(this=column(name), expression=exp.null())


def cases(branches: Iterable[tuple[Expression, Expression]], default: Expression) -> Expression:
    """Return what the first branch that holds gives, those left out that never do."""
    found = exp.Case(ifs=[])
    for condition, result in branches:
        if condition == exp.false():
            continue
        if condition == exp.true():
            default = result
            break
        found.append("ifs", exp.If(this=condition, true=result))
    if not found.args["ifs"]:
        return default
    found.set("default", default)
    return found


class Expressions:
    """The formulas of a law as expressions, those that have a column read from it."""

    def __init__(self, law: Law, columns: Mapping[int, str]) -> None:
        """Take the law, and the columns of formulas by number; more may be put there as it goes."""
        self._law = law
        self._columns = columns
        self._facts = law.book.facts

    def of(self, number: int) -> Expression:
        """Return a formula, or the column that holds it."""
        return column(self._columns[number]) if number in self._columns else self.written(number)

    def written(self, number: int) -> Expression:
        """Return a formula as it is written out, though it may have a column."""
        node = self._law.formulas.nodes[number]
        match node:
            case bool():
                return exp.true() if node else exp.false()
            case Question():
                return self._question(node)
            case Not(of):
                return no(self.of(of))
            case Joint(word, parts):
                return (both if word == "and" else either)(map(self.of, parts))
            case _:
                assert_never(node)

    def broken(self, knots: Iterable[Knot]) -> Expression:
        """Return whether what is known breaks a constraint; it is unknown where it may."""
        return either(self.of(knot.broken) for knot in knots if knot.broken != FALSE)

    def completable(self, knot: Knot) -> Expression:
        """Return whether some way of giving values to what is unknown keeps the constraints: true or false."""
        if knot.ways is None:
            return certainly(no(self.of(knot.broken)))
        ways = []
        for way in knot.ways:
            open_ = [self._open(fact, values) for fact, values in way.given]
            kept = [] if way.broken == FALSE else [possibly(no(self.of(way.broken)))]
            ways.append(both((*open_, *kept)))
        return either(ways)

    def _open(self, fact: str, values: Sequence[FactValue]) -> Expression:
        """Return whether a fact may still have one of some values; it may where it has no meaning for the action."""
        if len(values) == len(self._facts[fact].values):
            return exp.true()
        formulas = self._law.formulas
        has = possibly(self._asked(self._facts[fact], values))
        concerned = [name for name in self._law.actions if name in self._facts[fact].concerns]
        if len(concerned) == len(self._law.actions):
            return has
        return either((no(self.of(formulas.fact_is(ACTION, frozenset(concerned)))), has))

    def _question(self, question: Question) -> Expression:
        word = self._law.words[question.fact]
        if word in self._law.days:
            return within(self._law.days[word])
        if word == ACTION:
            return among([name for name in self._law.actions if name in question.values], self._law.actions)
        if word in OWN:
            return one_of(OWN[word], sorted(map(str, question.values)))
        fact = self._facts[word]
        return self._asked(fact, [value for value in fact.values if value in question.values])

    def _asked(self, fact: Fact, values: Sequence[FactValue]) -> Expression:
        if not values:  # none of its values: no, and unknown where the fact is
            return exp.NEQ(this=column(fact.name), expression=column(fact.name))
        if not fact.yes_no:
            return one_of(fact.name, list(map(str, values)))
        signs = [column(fact.name) if value else no(column(fact.name)) for value in values]
        return either(signs)


def within(interval: Interval) -> Expression:
    """Return whether the day of a row lies in an interval."""
    start, end = interval.start, interval.end
    if start is not None and end is not None:
        return exp.Between(this=column(DAY), low=day(start), high=day(end))
    bounds: list[Expression] = []
    if start is not None:
        bounds.append(exp.GTE(this=column(DAY), expression=day(start)))
    if end is not None:
        bounds.append(exp.LTE(this=column(DAY), expression=day(end)))
    return both(bounds)


def day_asked(regimes: Iterable[Source]) -> Expression:
    """Return the day of a row: the one given, else that of the regime named, else today."""
    firsts = []
    for source in regimes:
        first = (source.interval.start if source.interval is not None else None) or source.proposed
        if first is not None:
            firsts.append((one_of("regime", [source.name]), day(first)))
    return exp.Coalesce(
        this=column("date"), expressions=[*([cases(firsts, exp.null())] if firsts else []), exp.CurrentDate()]
    )


def chosen(choice: Choice, sources: Iterable[Source]) -> Expression:
    """Return the source of a row: the one named, else the first whose days hold the day asked, else none."""
    spans = [(within(each.interval), text(each.name)) for each in sources if each.interval is not None]
    return exp.Coalesce(this=column(choice.value), expressions=[cases(spans, text(NOTHING))])


def meant(fact: Fact, law: Law) -> Expression:
    """Return what is known of a fact, or that it has no value where it has no meaning for the action."""
    concerned = [name for name in law.actions if name in fact.concerns]
    if len(concerned) == len(law.actions):
        return column(fact.name)
    nothing = exp.false() if fact.yes_no else text(NOTHING)
    return cases([(among(concerned, law.actions), column(fact.name))], nothing) if concerned else nothing


def sound(law: Law, asked: Iterable[str]) -> Expression:
    """Return whether every word of a row is one of the rulebook, and its law encoded: true or false."""
    return both(_sound(law, frozenset(asked)))


def _sound(law: Law, asked: frozenset[str]) -> Iterator[Expression]:
    yield certainly(one_of("action", law.actions))
    for choice in Choice:
        layer = law.book.layer_chosen_by(choice)
        encoded = [] if layer is None else [each for each in law.book.sources_of(layer.name) if not each.not_encoded]
        names = [each.name for each in encoded]
        nothing_named = unknown(choice.value)
        yield either((nothing_named, one_of(choice.value, names))) if names else nothing_named
        if layer is not None and layer.name in asked:
            none = [NOTHING] if choice is Choice.REGIME else []
            yield one_of(OWN[CHOSEN[choice]], [*names, *none]) if names or none else exp.false()
    for fact in law.book.facts.values():
        if not fact.yes_no:
            yield either((unknown(fact.name), one_of(fact.name, list(map(str, fact.values)))))


def _joined(
    word: type[exp.Connector], other: type[exp.Connector], parts: Iterable[Expression], neutral: Expression
) -> Expression:
    found = [part for part in parts if part != neutral]
    settling = exp.false() if neutral == exp.true() else exp.true()
    if settling in found:
        return settling
    if not found:
        return neutral
    if len(found) == 1:
        return found[0]
    whole, *rest = [exp.Paren(this=part) if isinstance(part, other) else part for part in found]
    for part in rest:
        whole = word(this=whole, expression=part)
    return whole
