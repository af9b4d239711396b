"""What identifies a rulebook and the questions put to it, wherever and however they are written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from ..model import Book
from ..questions import Question


def fingerprint(book: Book, questions: Iterable[Question]) -> str:
    """Return a digest that changes with the meaning of the rules or of the questions, and with nothing else."""
    return hashlib.sha256(repr((_plain(book), [_plain(each) for each in questions])).encode()).hexdigest()


def _plain(value: Any) -> object:
    """Return a value in a form whose text is the same in every process, without what no comparison counts."""
    match value:
        case Enum():
            return value.value
        case Mapping():
            return [(_plain(key), _plain(each)) for key, each in value.items()]
        case tuple() | list():
            return [_plain(each) for each in value]
        case frozenset():
            return sorted((_plain(each) for each in value), key=repr)
        case _ if is_dataclass(value):
            compared = [each.name for each in fields(value) if each.compare]
            return [type(value).__name__, *(_plain(getattr(value, name)) for name in compared)]
        case _:
            return value
