"""Formulas over columns as bit planes: one bit a row says whether it is certain, another whether it is possible.

The two planes are Kleene's three values, eight rows a byte. Rows beyond the last, in its byte, hold anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import NamedTuple, TypeAlias, assert_never

import numpy as np
from numpy.typing import NDArray

from ..compiled.formulas import Joint, Node, Not, Question

Plane: TypeAlias = NDArray[np.uint8]
"""A bit for each row, the first row lowest."""


class Planes(NamedTuple):
    """What a formula comes to, row by row; the same plane twice where nothing is unknown."""

    certain: Plane
    possible: Plane


def width(rows: int) -> int:
    """Return how many bytes a plane of so many rows takes."""
    return (rows + 7) // 8


def nowhere(rows: int) -> Plane:
    """Return the plane that holds in no row."""
    return np.zeros(width(rows), np.uint8)


def everywhere(rows: int) -> Plane:
    """Return the plane that holds in every row, and beyond the last in none."""
    plane = np.full(width(rows), 255, np.uint8)
    if rows % 8:
        plane[-1] = (1 << rows % 8) - 1
    return plane


def packed(truths: NDArray[np.bool_] | NDArray[np.uint8]) -> Plane:
    """Return the plane of as many truths as there are rows."""
    return np.packbits(truths, bitorder="little")


def unpacked(plane: Plane, rows: int) -> NDArray[np.uint8]:
    """Return a 1 for each row in which the plane holds, and a 0 for each other."""
    return np.unpackbits(plane, count=rows, bitorder="little")


def rows_of(plane: Plane, rows: int) -> NDArray[np.intp]:
    """Return the numbers of the rows in which the plane holds."""
    return np.flatnonzero(unpacked(plane, rows))


def either(planes: Iterable[Plane], none: Plane) -> Plane:
    """Return where some of the planes hold; `none` where there are no planes."""
    return reduce(np.bitwise_or, planes, none)


def kleene(
    nodes: Sequence[Node], order: Sequence[int], rows: int, question: Callable[[Question], Planes]
) -> dict[int, Planes]:
    """Return what formulas come to in Kleene's logic.

    Args:
        nodes: all formulas by number.
        order: those that are wanted, with all that they are made of, parts first.
        rows: how many rows there are.
        question: what a question about a fact comes to.
    """
    never, always = nowhere(rows), everywhere(rows)
    found: dict[int, Planes] = {0: Planes(never, never), 1: Planes(always, always)}
    for number in order:
        match nodes[number]:
            case bool():
                pass
            case Question() as asked:
                found[number] = question(asked)
            case Not(of):
                certain, possible = found[of]
                turned = ~possible
                found[number] = Planes(turned, turned if certain is possible else ~certain)
            case Joint(word, parts):
                join = np.bitwise_and if word == "and" else np.bitwise_or
                planes = [found[part] for part in parts]
                certain = _joined(join, [each.certain for each in planes])
                known = all(each.certain is each.possible for each in planes)
                possible = certain if known else _joined(join, [each.possible for each in planes])
                found[number] = Planes(certain, possible)
            case node:
                assert_never(node)
    return found


def classical(
    nodes: Sequence[Node], order: Sequence[int], rows: int, question: Callable[[int, Question], Plane]
) -> dict[int, Plane]:
    """Return what formulas come to where every fact is known, as one plane or as a stack of planes, one below another.

    Arguments as for `kleene`; a question comes with its number, and gives a plane or such a stack.
    """
    found = {0: nowhere(rows), 1: everywhere(rows)}
    for number in order:
        match nodes[number]:
            case bool():
                pass
            case Question() as asked:
                found[number] = question(number, asked)
            case Not(of):
                found[number] = ~found[of]
            case Joint(word, parts):
                join = np.bitwise_and if word == "and" else np.bitwise_or
                found[number] = _joined(join, [found[part] for part in parts])
            case node:
                assert_never(node)
    return found


def _joined(join: np.ufunc, planes: Sequence[Plane]) -> Plane:
    joined: Plane = join(planes[0], planes[1])
    for plane in planes[2:]:
        join(joined, plane, out=joined)
    return joined


_SPREAD = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1, bitorder="little").view(np.uint64).ravel()
"""For each byte of a plane, its eight bits as eight bytes."""


def bytes_of(planes: Sequence[Plane], rows: int) -> NDArray[np.uint8]:
    """Return a byte for each row, made of up to eight planes, the first of which is the lowest bit."""
    gathered = np.zeros(width(rows), np.uint64)
    for place, plane in enumerate(planes):
        gathered |= _SPREAD[plane] << np.uint64(place)
    return gathered.view(np.uint8)[:rows]
