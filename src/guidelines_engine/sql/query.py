"""One rulebook as one query: the row as it is put, the row as it is meant, the law in stages, the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlglot import exp

from ..compiled.formulas import Question, reached
from ..model import Book, Choice
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
)
from .law import ACTION, CHOSEN, Law
from .names import SETTINGS, Asked, result_columns
from .possible import Knot, knots
from .stages import stages

LAWFUL, UNLAWFUL, UNSETTLED, REFUSED = "lawful", "unlawful", "unsettled", "refused"
"""What a verdict of the query may be."""

_STATE = "_state"


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
    steps = _Steps(source(asked), materialized)
    steps.add("_put", _put(law, asked.keys))
    steps.add("_chosen", [exp.Star(), *_choices(law)])
    writer = _Writer(law, tied)
    steps.add("_meant", writer.meant(asked))
    for number, columns in enumerate(writer.stages, start=1):
        steps.add(f"_law_{number}", [exp.Star(), *writer.columns(columns)])
    steps.add("_settled", [exp.Star(), exp.alias_(writer.state(), _STATE, quoted=True)])
    return steps.last(writer.answer(asked)), all(knot.ways is not None for knot in tied)


def source(asked: Asked) -> exp.Table:
    """Return the table that is asked."""
    names = [exp.to_identifier(part, quoted=True) for part in asked.table]
    return exp.Table(**dict(zip(("this", "db", "catalog"), reversed(names), strict=False)))


class _Steps:
    """The steps of the query, each of which reads the one before it."""

    def __init__(self, table: exp.Table, materialized: bool) -> None:
        self._from: Expression = table
        self._materialized = materialized or None
        self._steps: list[tuple[str, exp.Select]] = []

    def _select(self, columns: Iterable[Expression]) -> exp.Select:
        return exp.Select(expressions=list(columns)).from_(self._from, copy=False)

    def add(self, name: str, columns: Iterable[Expression]) -> None:
        self._steps.append((name, self._select(columns)))
        self._from = exp.Table(this=exp.to_identifier(name, quoted=True))

    def last(self, columns: Iterable[Expression]) -> exp.Select:
        found = self._select(columns)
        for name, step in self._steps:
            alias = exp.to_identifier(name, quoted=True)
            found = found.with_(alias, as_=step, materialized=self._materialized, copy=False)
        return found


def _put(law: Law, keys: Sequence[str]) -> list[Expression]:
    """Return the row as it is put: its keys, what it says of the law, the day it asks about, and its facts."""
    layer = law.book.layer_chosen_by(Choice.REGIME)
    regimes = law.book.sources_of(layer.name) if layer is not None else ()
    return [
        *(exp.alias_(column(key), f"_key_{number}", quoted=True) for number, key in enumerate(keys, start=1)),
        *(column(name) for name in SETTINGS if name != "date"),
        exp.alias_(day_asked(regimes), DAY, quoted=True),
        *map(column, law.book.facts),
    ]


def _choices(law: Law) -> list[Expression]:
    """Return the sources that are chosen for the row."""
    found = []
    for choice in Choice:
        layer = law.book.layer_chosen_by(choice)
        if layer is not None:
            source = chosen(choice, law.book.sources_of(layer.name))
            found.append(exp.alias_(source, OWN[CHOSEN[choice]], quoted=True))
    return found


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
        self._reached = reached(law.formulas.nodes, roots)
        self.stages = stages(law.formulas.nodes, roots, self._long)
        self._names: dict[int, str] = {}
        self._expressions = Expressions(law, self._names)

    def _long(self, question: Question) -> bool:
        word = self._law.words[question.fact]
        return word in self._law.days or (word == ACTION and len(question.values) > 2)

    def meant(self, asked: Asked) -> list[Expression]:
        """Return the row as it is meant: only the facts that are read, and whether all of it can be understood."""
        nodes = [self._law.formulas.nodes[number] for number in self._reached]
        read = {self._law.words[node.fact] for node in nodes if isinstance(node, Question)}
        read.update(fact for knot in self._knots for way in knot.ways or () for fact, _ in way.given)
        carried = [f"_key_{number}" for number, _ in enumerate(asked.keys, start=1)]
        settings = [OWN[CHOSEN[choice]] for choice in Choice if self._law.book.layer_chosen_by(choice) is not None]
        return [
            *map(column, (*carried, "action", DAY, *settings)),
            *(self._meant(name) for name in self._law.book.facts if name in read),
            exp.alias_(sound(self._law, asked.layers), "_sound", quoted=True),
        ]

    def _meant(self, name: str) -> Expression:
        found = meant(self._law.book.facts[name], self._law)
        return found if isinstance(found, exp.Column) else exp.alias_(found, name, quoted=True)

    def columns(self, numbers: Sequence[int]) -> list[Expression]:
        """Return the columns of one stage."""
        written = [(number, self._expressions.written(number)) for number in numbers]
        self._names.update((number, f"_{number}") for number in numbers)
        return [exp.alias_(expression, self._names[number], quoted=True) for number, expression in written]

    def state(self) -> Expression:
        """Return why the law need not be asked: the row is refused, or may have no completion; else nothing."""
        broken = certainly(self._expressions.broken(self._knots))
        possible = both(map(self._expressions.completable, self._knots))
        return cases(
            [
                (no(column("_sound")), text(REFUSED)),
                (exp.false() if not self._knots else broken, text(REFUSED)),
                (no(possible) if possible != exp.true() else exp.false(), text(UNSETTLED)),
            ],
            exp.null(),
        )

    def answer(self, asked: Asked) -> list[Expression]:
        """Return the columns of the answer."""
        keys = [
            exp.alias_(column(f"_key_{number}"), key, quoted=True) for number, key in enumerate(asked.keys, start=1)
        ]
        write = self._expressions
        blocks = write.of(self._law.formulas.disjunction(layer.blocks for layer in self._law.layers))
        stopped = exp.Not(this=exp.Is(this=column(_STATE), expression=exp.null()))
        settled = [(blocks, text(UNLAWFUL)), (no(blocks.copy()), text(LAWFUL))]
        found = [cases([(stopped, column(_STATE)), *settled], text(UNSETTLED))]
        for layer in self._law.layers:
            findings = [(write.of(number), text(finding.value)) for finding, number in layer.findings.items()]
            refused = (exp.EQ(this=column(_STATE), expression=text(REFUSED)), exp.null())
            found.append(cases([refused, (stopped.copy(), text(UNSETTLED)), *findings], text(UNSETTLED)))
        named = zip(result_columns(layer.name for layer in self._law.layers), found, strict=True)
        return [*keys, *(exp.alias_(expression, name, quoted=True) for name, expression in named)]
