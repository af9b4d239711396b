"""How far rows are settled: what each may come to, what it is shown to come to, and what is left open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from ..compiled.formulas import Question
from ..model import FactValue
from ..opinion import Verdict
from ..weighing import BLOCKING, Finding, cells
from .columns import Columns
from .law import COMPLETABLE, LAWFUL, Claim, Law, LayerFormulas
from .planes import Plane, classical, either, everywhere, kleene, nowhere, packed, unpacked
from .reasons import Found

Filling: TypeAlias = tuple[FactValue, ...]
"""A value for each fact that concerns the action, taken where a row does not know it."""


class State:
    """How far some rows under one law are settled; `open` are those of which, at the last look, something is left."""

    open: Plane

    def __init__(self, law: Law, found: Found, columns: Columns) -> None:
        """Take the law, what its formulas come to in Kleene's logic, and the rows."""
        self._law = law
        self._found = found
        self._columns = columns
        self._never = nowhere(columns.rows)
        self._every = everywhere(columns.rows)
        self._impossible = self._every & found[law.subject.broken].certain
        self._unsure = self._every & found[law.subject.broken].possible & ~self._impossible
        self._possible = [self._may_come_to(layer) for layer in law.layers]
        self._shown: list[dict[Finding, Plane]] = [{} for _ in law.layers]
        self._may_pass, self._passes = self._every, self._never
        self.look()

    def _may_come_to(self, layer: LayerFormulas) -> dict[Finding, Plane]:
        """Return where a layer may come to each finding, as far as Kleene's logic sees."""
        if layer.silent:
            return {Finding.SILENT: self._every}
        columns = [self._found[number] for number in (layer.survives, layer.prohibits, layer.reserves)]
        possible: dict[Finding, Plane] = {}
        for finding, row in cells(layer.closure):
            cell = self._every
            for column, sign in row:
                cell = cell & (columns[column].possible if sign else ~columns[column].certain)
            possible[finding] = possible[finding] | cell if finding in possible else cell
        return {finding: plane for finding, plane in possible.items() if plane.any()}

    def complete(self, fillings: Sequence[Filling]) -> None:
        """Fill what is unknown in every row with each of some completions, and note what the rows then come to."""
        law, found = self._law, self._found

        def filled(number: int, asked: Question) -> Plane:
            """Return a plane for each filling, one below another."""
            certain, possible = found[number]
            planes = [possible if filling[asked.fact] in asked.values else certain for filling in fillings]
            return planes[0] if len(planes) == 1 else np.stack(planes)

        truth = classical(law.nodes, law.needed(self._pending), self._columns.rows, filled)
        fits = self._every & ~truth[law.subject.broken]
        blocks = self._never
        for number in self._pending:
            shown = self._shown[number]
            for finding, plane in _come_to(law.layers[number], self._possible[number], truth).items():
                shown[finding] = shown.get(finding, self._never) | _some(fits & plane)
                if finding in BLOCKING:
                    blocks = blocks | plane
        self._unsure = self._unsure & ~_some(fits)
        if len(self._pending) == len(law.layers):
            self._passes = self._passes | _some(fits & ~blocks)

    def rule_out(self, claim: Claim, facts: Iterable[tuple[int, frozenset[FactValue]]]) -> None:
        """Note that a claim is false where some facts are known to have some values."""
        where = self._every
        for fact, values in facts:
            where = where & self._columns.certain(Question(fact, values))
        if not where.any():
            return
        if claim == LAWFUL:
            self._may_pass = self._may_pass & ~where
        elif claim == COMPLETABLE:
            self._impossible = self._impossible | where
        else:
            for layer, possible in zip(self._law.layers, self._possible, strict=True):
                if layer.name == claim[0] and claim[1] in possible:
                    possible[claim[1]] = possible[claim[1]] & ~where

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self._columns.rows

    @property
    def left(self) -> int:
        """How many rows are open."""
        return int(np.bitwise_count(self.open).sum())

    def known(self, row: int) -> dict[str, FactValue]:
        """Return what is known in a row of the facts that the law reads."""
        return self._columns.known(row)

    def part(self, rows: NDArray[np.intp]) -> State:
        """Return what is known so far of some of the rows, to be settled by themselves and adopted then."""
        law, columns = self._law, self._columns.part(self._law.read, rows)

        def picked(plane: Plane) -> Plane:
            return packed(unpacked(plane, self.rows)[rows]) if plane.any() else nowhere(len(rows))

        part = State.__new__(State)
        part._law, part._columns = law, columns
        part._found = kleene(law.nodes, law.questions, columns.rows, columns.question)
        part._never, part._every = nowhere(columns.rows), everywhere(columns.rows)
        part._impossible, part._unsure = picked(self._impossible), picked(self._unsure)
        part._may_pass, part._passes = picked(self._may_pass), picked(self._passes)
        part._possible = [{finding: picked(plane) for finding, plane in each.items()} for each in self._possible]
        part._shown = [{finding: picked(plane) for finding, plane in each.items()} for each in self._shown]
        part.look()
        return part

    def adopt(self, rows: NDArray[np.intp], part: State) -> None:
        """Take over what is settled of some rows, which were settled by themselves."""

        def spread(plane: Plane) -> Plane:
            if not plane.any():
                return self._never
            truths = np.zeros(self.rows, np.uint8)
            truths[rows] = unpacked(plane, part.rows)
            return packed(truths)

        others = ~spread(part._every)
        for possible, exact in zip(self._possible, part._possible, strict=True):
            for finding in (*possible, *exact):
                here = spread(exact[finding]) if finding in exact else self._never
                possible[finding] = possible.get(finding, self._never) & others | here
        self._may_pass = self._may_pass & others | spread(part._may_pass)
        self._impossible = self._impossible & others | spread(part._impossible)
        self.open = self.open & others

    def first_open(self) -> int | None:
        """Return the first row of which something is left open; None where there is none."""
        held = np.flatnonzero(self.open)
        if not len(held):
            return None
        byte = int(self.open[held[0]])
        return int(held[0]) * 8 + (byte & -byte).bit_length() - 1

    def unsettled(self, row: int) -> Iterator[Claim]:
        """Yield the claims by which a row is settled, as long as it is open."""
        if _in(self._unsure, row):
            yield COMPLETABLE
        for layer, possible, shown in zip(self._law.layers, self._possible, self._shown, strict=True):
            for finding in possible if sum(_in(plane, row) for plane in possible.values()) > 1 else ():
                if not _in(self.open, row):
                    return
                if _in(possible[finding], row) and not (finding in shown and _in(shown[finding], row)):
                    yield (layer.name, finding)
        if _in(self.open, row):
            yield LAWFUL

    def look(self) -> None:
        """Look what is left open after all that was noted."""
        asked = self._every & ~self._impossible
        left = asked & self._unsure
        always = mixed = both = self._never
        pending = []
        for number, (possible, shown) in enumerate(zip(self._possible, self._shown, strict=True)):
            blocked, passed = _by_block(possible, self._never)
            if len(possible) > 1:
                shown_blocked, shown_passed = _by_block(shown, self._never)
                told = ~blocked | ~passed | (shown_blocked & shown_passed)
                one_left = ~_several(possible.values(), self._never)
                open_here = asked & ~(one_left | (told & _several(shown.values(), self._never)))
                if open_here.any():
                    left = left | open_here
                    pending.append(number)
            both = both | (mixed & blocked & passed)
            mixed = mixed | (blocked & passed)
            always = always | ~passed
        may_pass = asked & both & ~always & ~self._passes & self._may_pass
        self._pending = tuple(range(len(self._possible)) if may_pass.any() else pending)
        self.open = left | may_pass

    def settled(self) -> tuple[tuple[dict[Finding, Plane], ...], dict[Verdict, Plane], Plane]:
        """Return, once nothing is open, findings by layer, verdicts, and where there is no completion."""
        asked = self._every & ~self._impossible
        unlawful, open_still = ~self._may_pass, self._never
        findings = []
        for possible in self._possible:
            several = _several(possible.values(), self._never)
            planes = {finding: plane & asked & ~several for finding, plane in possible.items()}
            findings.append({**planes, Finding.UNDETERMINED: several & asked})
            blocked, passed = _by_block(possible, self._never)
            unlawful = unlawful | ~passed
            open_still = open_still | (blocked & passed)
        verdicts = {
            Verdict.UNLAWFUL: asked & unlawful,
            Verdict.UNDETERMINED: asked & open_still & ~unlawful,
            Verdict.LAWFUL: asked & ~open_still & ~unlawful,
        }
        return tuple(findings), verdicts, self._impossible


def _come_to(
    layer: LayerFormulas, possible: Mapping[Finding, Plane], truth: Mapping[int, Plane]
) -> dict[Finding, Plane]:
    """Return where a layer comes to each finding under a completion."""
    if len(possible) == 1:
        return dict(possible)
    columns = [truth[number] for number in (layer.survives, layer.prohibits, layer.reserves)]
    found: dict[Finding, Plane] = {}
    for finding, row in cells(layer.closure):
        if finding in possible:
            cell = possible[finding]
            for column, sign in row:
                cell = cell & (columns[column] if sign else ~columns[column])
            found[finding] = found[finding] | cell if finding in found else cell
    return found


def _by_block(planes: Mapping[Finding, Plane], never: Plane) -> tuple[Plane, Plane]:
    """Return where some finding that blocks, and where some that does not, is among the planes."""
    blocked = either((plane for finding, plane in planes.items() if finding in BLOCKING), never)
    passed = either((plane for finding, plane in planes.items() if finding not in BLOCKING), never)
    return blocked, passed


def _some(stack: Plane) -> Plane:
    """Return where some plane of a stack holds."""
    joined: Plane = stack if stack.ndim == 1 else np.bitwise_or.reduce(stack)
    return joined


def _several(planes: Iterable[Plane], never: Plane) -> Plane:
    """Return where more than one of the planes hold."""
    one = several = never
    for plane in planes:
        several = several | (one & plane)
        one = one | plane
    return several


def _in(plane: Plane, row: int) -> bool:
    return bool(plane[row // 8] >> (row % 8) & 1)
