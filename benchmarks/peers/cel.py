"""CEL in Rust (`common-expression-language`): the rulebook as one compiled expression."""

from __future__ import annotations

from collections.abc import Sequence

import cel

from guidelines_engine.model import Book

from ..questions import Question
from ..timing import Contender
from ..translation import Infix, Translation
from . import Peer, values

LOGIC = Infix(("&&", "||", "!"))


def program(book: Book) -> cel.Program:
    """Return the compiled rulebook."""
    return cel.compile(Translation(book, LOGIC).blocked())


def prepare(book: Book, questions: Sequence[Question]) -> list[Peer]:
    """Return it asked with contexts made beforehand, and with a plain mapping each time."""
    compiled = program(book)
    given = [values(book, question) for question in questions]
    contexts = [cel.Context(variables=each) for each in given]
    return [
        Peer("cel", Contender(compiled.execute, contexts), bool),
        Peer("cel, from a mapping", Contender(compiled.execute, given), bool),
    ]
