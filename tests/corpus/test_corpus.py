"""The language by its cases: what is good resolves and prints back, what is bad is said with its code and place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guidelines_engine import report
from guidelines_engine.diagnostics import CODES, Diagnostic, Text
from guidelines_engine.loader import from_texts
from guidelines_engine.model import Book
from guidelines_engine.parser import parse
from guidelines_engine.printer import print_file

HERE = Path(__file__).parent
GOOD = sorted((HERE / "good").glob("*.rules"))
BAD = sorted((HERE / "bad").glob("*.rules"))
ALONE = re.compile(r"\A(?:# alone|(?:#.*\n|\s)*layer\b)")
"""How a case begins that has words of its own: with a layer, or saying so."""

MARK = re.compile(r"!! ((?:GE\d{3}(?:@[\d:]+)?\s*)+)$")


def read(name: str, content: str) -> tuple[Book, tuple[Diagnostic, ...]]:
    words = (HERE / "words.rules").read_text(encoding="utf-8")
    texts = [Text(name, content)]
    return from_texts(texts if ALONE.match(content) else [Text("words.rules", words), *texts])


def expected(content: str) -> list[tuple[int, int | None, str]]:
    """The line, the column where it is given, and the code of each fault that a case marks, in the order of its marks.

    A mark stands at the end of the line of the fault, or anywhere if it gives line and column.
    """
    found: list[tuple[int, int | None, str]] = []
    for number, line in enumerate(content.splitlines(), 1):
        if (mark := MARK.search(line)) is not None:
            for each in mark[1].split():
                code, *place = re.split("[@:]", each)
                column = int(place[-1]) if place else None
                found.append((int(place[0]) if len(place) > 1 else number, column, code))
    return found


def name_of(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_what_is_good_has_no_fault(path: Path) -> None:
    _, diagnostics = read(path.name, path.read_text(encoding="utf-8"))
    assert [report.brief(each) for each in diagnostics] == []


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_what_is_good_means_the_same_when_it_is_printed_and_read_again(path: Path) -> None:
    content = path.read_text(encoding="utf-8")
    file, _ = parse(Text(path.name, content))
    printed = print_file(file)
    assert parse(Text(path.name, printed)) == (file, ())
    assert read(path.name, printed) == read(path.name, content)


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_what_is_bad_is_said_with_its_code_and_place(path: Path) -> None:
    content = path.read_text(encoding="utf-8")
    _, diagnostics = read(path.name, content)
    assert {each.place[0] for each in diagnostics} == {path.name}
    wanted = expected(content)
    found = [(each.place[1], each.place[2], each.code) for each in diagnostics]
    columns = [column for _, column, _ in wanted] + [None] * len(found)
    shown = [(line, column and place, code) for (line, place, code), column in zip(found, columns, strict=False)]
    assert shown == wanted, "\n".join(map(report.brief, diagnostics))


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_what_is_said_has_a_way_out_and_can_be_shown(path: Path) -> None:
    _, diagnostics = read(path.name, path.read_text(encoding="utf-8"))
    for each in diagnostics:
        assert each.hint, each
        assert "^" in report.diagnostic_text(each) or not each.span.text.line(each.place[1]).strip()


def test_every_code_of_the_language_has_a_case() -> None:
    marked = {code for path in BAD for _, _, code in expected(path.read_text(encoding="utf-8"))}
    assert marked == {code for code in CODES if code.startswith(("GE1", "GE2")) or code == "GE004"}


def test_a_case_is_marked_by_codes_at_the_ends_of_lines() -> None:
    text = "permit a # !! GE201@5 GE202\n# !! in words\npermit b # !! GE101\n# !! GE102@1:2"
    assert expected(text) == [(1, 5, "GE201"), (1, None, "GE202"), (3, None, "GE101"), (1, 2, "GE102")]
