"""What a caller from Python gives, or in words why it is not what is asked."""

from __future__ import annotations

from collections.abc import Iterable

from .question import Operation


def operation_of(given: object) -> Operation:
    """Return what is given if it is an operation.

    Raises:
        TypeError: it is something else.
    """
    if isinstance(given, Operation):
        return given
    raise TypeError(f'an operation is asked, such as `Operation("supply")`, not {given!r}')


def names_of(argument: str, given: Iterable[str] | None) -> tuple[str, ...] | None:
    """Return the names given for an argument that takes several; None where none are.

    Raises:
        TypeError: it is one name, or something in it is no name.
    """
    if given is None:
        return None
    if isinstance(given, str) or not isinstance(given, Iterable):
        one = [given if isinstance(given, str) else "name"]
        raise TypeError(f"`{argument}` takes several names, such as {one!r}")
    names = tuple(given)
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"`{argument}` takes names, not {name!r}")
    return names
