"""Folders and files to a rulebook, or to what is wrong with them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from guidelines_engine import loader
from guidelines_engine.loader import load, shipped

from ..texts import WORDS, under


def codes(path: Path) -> list[tuple[str, str]]:
    book, diagnostics = load(path, cached=False)
    assert book is None
    return [(each.code, each.span.text.name) for each in diagnostics]


def test_the_shipped_rules_are_found_and_without_fault() -> None:
    assert shipped().is_dir()
    book, diagnostics = load(cached=False)
    assert diagnostics == ()
    assert book is not None
    assert list(book.layers) == ["constitution", "international", "statute", "guidelines"]


def test_a_folder_is_read_with_all_its_sub_folders(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "words.rules").write_text(WORDS, encoding="utf-8")
    (tmp_path / "deep" / "er" / "more.rules").write_text('action more "more"', encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not a rule file", encoding="utf-8")
    book, _ = load(tmp_path, cached=False)
    assert book is not None
    assert "more" in book.actions


def test_the_files_may_come_in_any_order(tmp_path: Path) -> None:
    rules = under("act", 'permit may supply when plan cite "1"')
    words = "\n".join(line for line in WORDS.splitlines() if not line.startswith("source act "))
    for folder, names in (("one", ("a", "b")), ("two", ("b", "a"))):
        (tmp_path / folder).mkdir()
        for name, text in zip(names, (words, rules), strict=True):
            (tmp_path / folder / f"{name}.rules").write_text(text, encoding="utf-8")
    (one, _), (two, _) = (load(tmp_path / folder, cached=False) for folder in ("one", "two"))
    assert one is not None
    assert one == two


def test_a_single_file_is_a_rulebook(tmp_path: Path) -> None:
    path = tmp_path / "all.rules"
    path.write_text(WORDS, encoding="utf-8")
    assert load(path, cached=False)[0] is not None


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "all.rules"
    path.write_text(WORDS, encoding="utf-8-sig")
    assert load(path, cached=False)[0] is not None


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    assert codes(tmp_path / "absent") == [("GE001", str(tmp_path / "absent"))]


def test_a_folder_without_rule_files(tmp_path: Path) -> None:
    assert codes(tmp_path) == [("GE005", str(tmp_path))]


def test_files_that_cannot_be_read_are_all_said(tmp_path: Path) -> None:
    (tmp_path / "a.rules").write_bytes(b"\xff\xfe")
    (tmp_path / "b.rules").mkdir()
    (tmp_path / "c.rules").write_bytes(b"")
    with open(tmp_path / "d.rules", "wb") as file:
        os.truncate(file.fileno(), loader.MOST_BYTES + 1)
    assert codes(tmp_path) == [
        ("GE002", str(tmp_path / "a.rules")),
        ("GE001", str(tmp_path / "b.rules")),
        ("GE003", str(tmp_path / "d.rules")),
    ]


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_a_rulebook_of_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "empty.rules"
    path.write_text(text, encoding="utf-8")
    assert codes(path) == [("GE216", str(path))] * 3


def test_faults_are_in_the_order_of_files_and_places(tmp_path: Path) -> None:
    (tmp_path / "words.rules").write_text(WORDS, encoding="utf-8")
    (tmp_path / "a.rules").write_text('permit\naction a "a" under nobody', encoding="utf-8")
    assert codes(tmp_path) == [("GE101", "a.rules"), ("GE203", "a.rules")]


def test_a_rulebook_with_faults_is_no_rulebook(tmp_path: Path) -> None:
    path = tmp_path / "all.rules"
    path.write_text(WORDS + "\npermit r supply", encoding="utf-8")
    assert load(path, cached=False)[0] is None
