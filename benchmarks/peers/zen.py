"""Zen (`zen-engine`): the rulebook as one compiled expression."""

from __future__ import annotations

from collections.abc import Sequence

import zen

from guidelines_engine.model import Book

from ..questions import Question
from ..timing import Contender
from ..translation import Infix, Translation
from . import Peer, values


def prepare(book: Book, questions: Sequence[Question]) -> list[Peer]:
    """Return it with its expression compiled beforehand."""
    compiled = zen.compile_expression(Translation(book, Infix(("and", "or", "not "))).blocked())
    return [Peer("zen-engine", Contender(compiled.evaluate, [values(book, each) for each in questions]), bool)]
