"""The shipped rulebook: nothing is found that is not allowed with a reason, and what is found can be replayed."""

from __future__ import annotations

import pytest

from guidelines_engine import analyser, loader, report
from guidelines_engine.flaw import Flaw
from guidelines_engine.model import Book

from .replay import shows


@pytest.fixture(scope="module")
def flaws() -> tuple[Flaw, ...]:
    book, files, _ = loader.load_written()
    assert book is not None
    return analyser.examine(book, files)


def test_nothing_is_found_that_is_not_allowed_with_a_reason(flaws: tuple[Flaw, ...]) -> None:
    assert [report.brief(flaw.diagnostic) for flaw in flaws if not flaw.allowed] == []


def test_what_is_allowed_can_be_replayed(shipped: Book, flaws: tuple[Flaw, ...]) -> None:
    for flaw in flaws:
        if flaw.witness is not None:
            assert shows(shipped, flaw, flaw.witness), flaw.diagnostic.message


def test_principles_are_shipped_for_each_kind_of_layer(shipped: Book) -> None:
    claimed = {principle.layer for principle in shipped.principles.values()}
    assert claimed >= {None, "constitution", "statute", "guidelines"}
