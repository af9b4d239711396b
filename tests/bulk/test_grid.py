"""Grids: every combination, in the order written, and what is wrong with one."""

from __future__ import annotations

from datetime import date
from itertools import product
from pathlib import Path

import polars as pl
import pytest

from guidelines_engine.bulk import grid as grids
from guidelines_engine.bulk.grid import grid
from guidelines_engine.bulk.gridfile import Axis, axes_of
from guidelines_engine.bulk.rows import Rows
from guidelines_engine.diagnostics import Text
from guidelines_engine.model import Book

from ..texts import book

GRID = """
facts: {place: [sea, unknown, home], plan: all, approval: all+unknown, goods: fuel, combat: true}
dates: [2000-01-01, 1995-01-01]
action: [transport, supply]
"""


@pytest.fixture(scope="module")
def law() -> Book:
    return book()


def made(text: str, law: Book, folder: Path) -> Rows:
    (folder / "grid.yaml").write_text(text, encoding="utf-8")
    found = grid(str(folder / "grid.yaml"), law)
    assert isinstance(found, Rows), found
    return found


def wrong(text: str, law: Book) -> list[tuple[str, int, int]]:
    return [(each.code, *each.place[1:]) for each in axes_of(Text("g", text), law) if not isinstance(each, Axis)]


@pytest.mark.parametrize("most", [1, 7, 1000])
def test_every_combination_is_made_once_first_slowest_and_settings_outermost(
    most: int, law: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grids, "MOST_ROWS", most)
    rows = made(GRID, law, tmp_path)
    frames = [part() for part in rows.parts]
    assert all(each.counted == each.frame.height <= most for each in frames)
    every = pl.concat([each.frame.drop("row") for each in frames])
    names = ["action", "date", "place", "plan", "approval", "goods", "combat"]
    assert every.columns == names == list(rows.columns)
    expected = list(
        product(
            ["transport", "supply"],
            [date(2000, 1, 1), date(1995, 1, 1)],
            ["sea", None, "home"],
            [False, True],
            ["given", "pending", "none", "refused", None],
            ["fuel"],
            [True],
        )
    )
    assert every.rows() == expected
    assert rows.total == len(expected)


def test_settings_and_what_varies_are_carried_into_the_answer(law: Book, tmp_path: Path) -> None:
    rows = made(GRID.replace("goods: fuel", "goods: [fuel]"), law, tmp_path)
    assert list(rows.kept) == ["action", "date", "place", "plan", "approval", "goods"]


def test_all_of_a_setting_is_what_is_encoded(law: Book, tmp_path: Path) -> None:
    rows = made("actions: all\nregimes: all\ninterpretations: all\n", law, tmp_path)
    frame = next(rows.parts)().frame
    assert frame["action"].unique(maintain_order=True).to_list() == ["supply", "transport", "admit"]
    assert frame["regime"].unique(maintain_order=True).to_list() == ["old_regime", "new_regime"]
    assert frame["interpretation"].unique().to_list() == ["reading"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [("GE005", 1, 1)]),
        ("- supply", [("GE402", 1, 1)]),
        ("action: supply\n---\naction: supply", [("GE402", 3, 1)]),
        ("facts: {goods: fuel}", [("GE404", 1, 1)]),
        ("action: [supply, suply]", [("GE404", 1, 18)]),
        ("action: support", [("GE404", 1, 9)]),
        ("action: supply\nday: 2000-01-01", [("GE403", 2, 1)]),
        ("action: supply\naction: supply", [("GE409", 2, 1)]),
        ("action: supply\nactions: [supply]", [("GE409", 2, 1)]),
        ("action: supply\nfacts: {goods: fuel, goods: arms}", [("GE409", 2, 22)]),
        ("action: supply\ndates: [2000-01-32]", [("GE408", 2, 9)]),
        ("action: supply\ndates: [20000101, 2000-W01-1]", [("GE408", 2, 9), ("GE408", 2, 19)]),
        ("action: supply\ndates: all", [("GE408", 2, 8)]),
        ("action: supply\nregimes: [new_regime, new_regme]", [("GE410", 2, 23)]),
        ("action: supply\nfacts: {gods: all}", [("GE405", 2, 9)]),
        ("action: supply\nfacts: {goods: [fuel, feul]}", [("GE406", 2, 23)]),
        ("action: supply\nfacts: {plan: [maybe]}", [("GE407", 2, 16)]),
        ("action: supply\nfacts: {goods: true}", [("GE407", 2, 16)]),
        ("action: supply\nfacts: {goods: [[fuel]]}", [("GE407", 2, 17)]),
        ("action: supply\nfacts: fuel", [("GE402", 2, 8)]),
        ("action: supply\nfacts: {goods: []}", [("GE512", 2, 9)]),
        ("action: [supply, supply]", [("GE511", 1, 18)]),
        ("action: supply\nfacts: {plan: [true, yes]}", [("GE511", 2, 22)]),
        ("action: supply\nfacts: {plan: [null, unknown]}", [("GE511", 2, 22)]),
        ("action: [supply", [("GE401", 1, 9)]),
        ("action: *a", [("GE414", 1, 9)]),
    ],
)
def test_what_is_wrong_with_a_grid(text: str, found: list[tuple[str, int, int]], law: Book) -> None:
    assert [each[:1] for each in wrong(text, law)] == [each[:1] for each in found]
    if found[0][0] not in ("GE401", "GE414"):
        assert wrong(text, law) == found


def test_too_many_combinations_are_refused(law: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grids, "MOST_COMBINATIONS", 119)
    (tmp_path / "grid.yaml").write_text(GRID, encoding="utf-8")
    found = grid(str(tmp_path / "grid.yaml"), law)
    assert not isinstance(found, Rows)
    assert [each.code for each in found] == ["GE513"]


@pytest.mark.parametrize(("content", "code"), [(None, "GE001"), (b"\xff", "GE002"), (b"#" * 5_000_000, "GE003")])
def test_a_grid_that_cannot_be_read(content: bytes | None, code: str, law: Book, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "grid.yaml").write_bytes(content)
    found = grid(str(tmp_path / "grid.yaml"), law)
    assert not isinstance(found, Rows)
    assert [each.code for each in found] == [code]
