"""One rulebook as one query: the row as it is put, the row as it is meant, the law in stages, the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from ..compiled.formulas import Question
from ..model import Book, Choice
from ..operation import SETTINGS
from .expressions import (
    DAY,
    OWN,
    Expression,
    Expressions,
    both,
    cases,
    certainly,
    chosen,
    column,
    day_asked,
    meant,
    no,
    sound,
    text,
    unknown,
)
from .law import ACTION, CHOSEN, Law
from .names import Asked, result_columns
from .possible import Knot, knots
from .stages import stages

LAWFUL, UNLAWFUL, UNSETTLED, REFUSED = "lawful", "unlawful", "unsettled", "refused"
"""What a verdict of the query may be."""

_SOUND, _STATE = "_sound", "_state"


def select(book: Book, asked: Asked, *, materialized: bool) -> tuple[exp.Select, bool]:
    """Return the query in no dialect, and whether it tells every row that has a completion.

    Args:
        book: the rulebook.
        asked: what is asked, and of which table.
        materialized: each step is worked out as it stands; for an engine that would else write the columns of one out
            again wherever the next reads them, and those again in the one after.
    """
    law = Law(book, asked.layers)
    tied = knots(law)
    steps = _Steps(source(asked), materialized=materialized)
    steps.add("_put", _put(law, asked.keys))
    steps.add("_chosen", _choices(law))
    steps.add("_meant", _meant(law, asked.layers))
    writer = _Writer(law, tied)
    for number, formulas in enumerate(writer.stages, start=1):
        steps.add(f"_law_{number}", writer.columns(formulas))
    steps.add("_settled", {_STATE: writer.state()})
    return steps.answered(writer.answer(asked)), all(knot.ways is not None for knot in tied)


def source(asked: Asked) -> exp.Table:
    """Return the table that is asked."""
    names = [exp.to_identifier(part, quoted=True) for part in asked.table]
    return exp.Table(**dict(zip(("this", "db", "catalog"), reversed(names), strict=False)))


Columns = dict[str, Expression]
"""What some columns hold, by name."""


class _Steps:
    """The steps of the query: each adds columns to those of the one before it, and keeps what is still read."""

    def __init__(self, table: exp.Table, *, materialized: bool) -> None:
        self._table = table
        self._materialized = materialized or None
        self._steps: list[tuple[str, Columns]] = []

    def add(self, name: str, columns: Columns) -> None:
        self._steps.append((name, columns))

    def answered(self, answer: Columns) -> exp.Select:
        """Return the query that ends in the answer."""
        order = {name: place for place, name in enumerate(name for _, columns in self._steps for name in columns)}
        wanted = list(answer)
        written: list[tuple[str, exp.Select]] = []
        below_each = [self._table, *(exp.Table(this=exp.to_identifier(name, quoted=True)) for name, _ in self._steps)]
        for (name, columns), below in zip(reversed([*self._steps, ("", answer)]), reversed(below_each), strict=True):
            made = [_named(each, columns[each]) for each in wanted if each in columns]
            kept = [each for each in wanted if each not in columns]
            written.append((name, exp.Select(expressions=[*map(column, kept), *made]).from_(below, copy=False)))
            read_here = {each.name for part in made for each in part.find_all(exp.Column)}
            wanted = sorted(read_here.union(kept), key=lambda each: order.get(each, -1))
        (_, found), *steps = written
        for name, step in reversed(steps):
            alias = exp.to_identifier(name, quoted=True)
            found = found.with_(alias, as_=step, materialized=self._materialized, copy=False)
        return found


def _named(name: str, expression: Expression) -> Expression:
    return expression if expression == column(name) else exp.alias_(expression, name, quoted=True)


def _put(law: Law, keys: Sequence[str]) -> Columns:
    """Return the row as it is put: its keys, what it says of the law, the day it asks about, and its facts."""
    layer = law.book.layer_chosen_by(Choice.REGIME)
    regimes = law.book.sources_of(layer.name) if layer is not None else ()
    return {
        **{_key(number): column(key) for number, key in enumerate(keys)},
        **{name: column(name) for name in (*SETTINGS, *law.book.facts)},
        DAY: day_asked(regimes),
    }


def _key(number: int) -> str:
    return f"_key_{number + 1}"


def _choices(law: Law) -> Columns:
    """Return the sources that are chosen for the row."""
    layers = {choice: law.book.layer_chosen_by(choice) for choice in Choice}
    return {
        OWN[CHOSEN[choice]]: chosen(choice, law.book.sources_of(layer.name))
        for choice, layer in layers.items()
        if layer is not None
    }


def _meant(law: Law, layers: Sequence[str]) -> Columns:
    """Return the row as it is meant: facts without meaning for the action have no value, and whether it is sound."""
    facts = {name: meant(fact, law) for name, fact in law.book.facts.items()}
    changed = {name: found for name, found in facts.items() if found != column(name)}
    return {**changed, _SOUND: sound(law, layers)}


class _Writer:
    """The parts of the query that say the law."""

    def __init__(self, law: Law, tied: tuple[Knot, ...]) -> None:
        self._law = law
        self._knots = tied
        roots = [
            *(number for layer in law.layers for number in (layer.blocks, *layer.findings.values())),
            *(knot.broken for knot in tied),
            *(way.broken for knot in tied for way in knot.ways or ()),
        ]
        self.stages = stages(law.formulas.nodes, roots, self._long)
        self._names: dict[int, str] = {}
        self._expressions = Expressions(law, self._names)

    def _long(self, question: Question) -> bool:
        word = self._law.words[question.fact]
        return word in self._law.days or (word == ACTION and len(question.values) > 2)

    def columns(self, numbers: Sequence[int]) -> Columns:
        """Return the columns of one stage."""
        written = {f"_{number}": self._expressions.written(number) for number in numbers}
        self._names.update(zip(numbers, written, strict=True))
        return written

    def state(self) -> Expression:
        """Return why the law need not be asked: the row is refused, or may have no completion; else nothing."""
        broken = certainly(self._expressions.broken(self._knots))
        possible = both(map(self._expressions.completable, self._knots))
        return cases(
            [
                (no(column(_SOUND)), text(REFUSED)),
                (exp.false() if not self._knots else broken, text(REFUSED)),
                (no(possible) if possible != exp.true() else exp.false(), text(UNSETTLED)),
            ],
            exp.null(),
        )

    def answer(self, asked: Asked) -> Columns:
        """Return the columns of the answer."""
        write = self._expressions
        blocks = write.of(self._law.formulas.disjunction(layer.blocks for layer in self._law.layers))
        stopped = no(unknown(_STATE))
        settled = [(blocks, text(UNLAWFUL)), (no(blocks.copy()), text(LAWFUL))]
        found = [cases([(stopped, column(_STATE)), *settled], text(UNSETTLED))]
        for layer in self._law.layers:
            findings = [(write.of(number), text(finding.value)) for finding, number in layer.findings.items()]
            refused = (exp.EQ(this=column(_STATE), expression=text(REFUSED)), exp.null())
            found.append(cases([refused, (stopped.copy(), text(UNSETTLED)), *findings], text(UNSETTLED)))
        keys = {key: column(_key(number)) for number, key in enumerate(asked.keys)}
        return {**keys, **dict(zip(result_columns(asked.layers), found, strict=True))}
