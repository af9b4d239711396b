"""`rule-engine`: the rulebook as one parsed rule."""

from __future__ import annotations

from collections.abc import Sequence

import rule_engine

from guidelines_engine.model import Book

from ..questions import Question
from ..timing import Contender
from ..translation import Infix, Translation
from . import Peer, values


def prepare(book: Book, questions: Sequence[Question]) -> list[Peer]:
    """Return it with its rule parsed beforehand."""
    context = rule_engine.Context(resolver=rule_engine.resolve_item)
    rule = rule_engine.Rule(Translation(book, Infix(("and", "or", "not "))).blocked(), context)
    return [Peer("rule-engine", Contender(rule.matches, [values(book, each) for each in questions]), bool)]
