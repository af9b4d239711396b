"""A layer may say since when there is a text to read."""

from __future__ import annotations

from datetime import date

from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import from_texts
from guidelines_engine.parser import parse
from guidelines_engine.printer import print_file

LAYER = 'layer law "Law" open chosen by interpretation from 1946-11-03\n'
REST = 'action act "act"\nsource s "S" in law\n'


def test_the_day_is_read_bound_and_printed() -> None:
    book, diagnostics = from_texts([Text("a.rules", LAYER + REST)])
    assert diagnostics == ()
    assert book.layers["law"].since == date(1946, 11, 3)
    assert print_file(parse(Text("a.rules", LAYER))[0]) == LAYER


def test_a_day_that_does_not_exist_is_said_at_its_place() -> None:
    _, diagnostics = from_texts([Text("a.rules", 'layer law "Law" open from 1946-13-03\n' + REST)])
    assert [(each.code, *each.place[1:]) for each in diagnostics] == [("GE104", 1, 27)]
