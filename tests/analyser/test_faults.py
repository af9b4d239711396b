"""The checks by their cases: each seeded fault is found, at its place, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidelines_engine import analyser

from .reading import flaws_in, read, unmarked
from .replay import shows

FAULTS = sorted((Path(__file__).parent / "faults").glob("*.rules"))
WITHOUT_WITNESS = (
    *("GE322", "GE324", "GE331", "GE332", "GE333"),
    *("GE341", "GE342", "GE343", "GE344", "GE362", "GE391", "GE392"),
)
"""The codes of what no operation could show."""


def name_of(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", FAULTS, ids=name_of)
def test_a_seeded_fault_is_found_at_its_place_and_nothing_else_is(path: Path) -> None:
    content, marks = unmarked(path.read_text(encoding="utf-8"))
    found = [(*flaw.diagnostic.place[1:], flaw.diagnostic.code) for flaw in flaws_in(content)]
    assert found == marks


@pytest.mark.parametrize("path", FAULTS, ids=name_of)
def test_what_can_be_shown_is_shown_by_an_operation_that_can_be_replayed(path: Path) -> None:
    content, _ = unmarked(path.read_text(encoding="utf-8"))
    book, files = read(content)
    for flaw in analyser.examine(book, files):
        if flaw.witness is not None:
            assert shows(book, flaw, flaw.witness)
        else:
            assert flaw.diagnostic.code in WITHOUT_WITNESS or flaw.kind == "definition"


@pytest.mark.parametrize("path", FAULTS, ids=name_of)
def test_no_fact_of_a_witness_could_be_left_out(path: Path) -> None:
    content, _ = unmarked(path.read_text(encoding="utf-8"))
    book, files = read(content)
    for flaw in analyser.examine(book, files):
        if flaw.witness is not None and flaw.diagnostic.code in ("GE305", "GE311", "GE312", "GE314", "GE315", "GE361"):
            for fact in flaw.witness.facts:
                assert not shows(book, flaw, flaw.witness.knowing({fact: None})), (flaw.diagnostic.message, fact)


def test_each_code_has_a_case() -> None:
    marked = {code for path in FAULTS for _, _, code in unmarked(path.read_text(encoding="utf-8"))[1]}
    assert marked == set(analyser.CODES)


def test_each_check_names_its_code() -> None:
    named = {analyser.code_of(check) for check in analyser.CHECKS}
    assert named == set(analyser.CODES) - {"GE391", "GE392"}
