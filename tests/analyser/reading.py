"""Reading a rulebook for the tests of its analysis."""

from __future__ import annotations

import re

from guidelines_engine import analyser, syntax
from guidelines_engine.diagnostics import Text
from guidelines_engine.flaw import Flaw
from guidelines_engine.model import Book
from guidelines_engine.parser import parse
from guidelines_engine.resolver import resolve

MARK = re.compile(r" # !! (GE\d{3})@(\d+)$")


def read(content: str, name: str = "case.rules") -> tuple[Book, list[tuple[Text, syntax.RuleFile]]]:
    """The rulebook of one text, which must have no fault, with its file."""
    text = Text(name, content)
    file, wrong = parse(text)
    book, more = resolve([(text, file)])
    assert not (*wrong, *more)
    return book, [(text, file)]


def flaws_in(content: str) -> tuple[Flaw, ...]:
    book, files = read(content)
    return analyser.examine(book, files)


def unmarked(content: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of a case without its marks, and the line, column and code that each mark gives."""
    lines, marks = [], []
    for number, line in enumerate(content.splitlines(), 1):
        if (mark := MARK.search(line)) is not None:
            marks.append((number, int(mark[2]), mark[1]))
        lines.append(MARK.sub("", line))
    return "\n".join(lines) + "\n", marks
