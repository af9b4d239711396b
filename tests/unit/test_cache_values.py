"""A rulebook that comes from the cache is made of the same kinds of value, each of them once."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidelines_engine import cache, loader
from guidelines_engine.diagnostics import Text
from guidelines_engine.model import AllOf, Book, Closure, Effect

RULES = """
layer statute "Statutes" closed
action supply "supply"
fact danger "it is dangerous" type bool ask "Is it dangerous?" decided by "the planner"
source act "An Act" in statute short "Act" cite "Act No. 1"
permit lending "lending" supply when not danger cite "art 1"
permit giving "giving" supply when not danger and danger cite "art 2"
"""
TEXTS = (Text("a.rules", RULES),)
PLACE = Path("a.rules")


@pytest.fixture
def book() -> Book:
    read, diagnostics = loader.from_texts(TEXTS)
    assert diagnostics == ()
    return read


@pytest.fixture
def kept(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    monkeypatch.setenv("GUIDELINES_ENGINE_CACHE", str(tmp_path / "cache"))
    cache.keep(PLACE, TEXTS, book)
    found = cache.fetch(PLACE, TEXTS)
    assert found is not None
    return found


def test_words_of_a_fixed_list_come_back_as_such_and_not_as_text(kept: Book) -> None:
    assert kept.rules["lending"].effect is Effect.PERMIT
    assert kept.layers["statute"].closure is Closure.CLOSED


def test_a_rule_comes_back_in_its_place(kept: Book, book: Book) -> None:
    assert kept.rules["giving"].span == book.rules["giving"].span
    assert kept.rules["giving"].span.text is TEXTS[0]


def test_what_is_equal_comes_back_as_one_value(kept: Book) -> None:
    lending, giving = (kept.rules[name].versions[0] for name in ("lending", "giving"))
    both = giving.when[0].condition
    assert isinstance(both, AllOf)
    assert lending.actions is giving.actions
    assert lending.when[0].condition is both.parts[0]


def test_no_texts_begin_as_others_do() -> None:
    assert not cache._origin((*TEXTS, Text("b.rules", ""))).startswith(cache._origin(TEXTS))


def test_one_place_keeps_one_rulebook_however_often_it_is_edited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUIDELINES_ENGINE_CACHE", str(tmp_path / "cache"))
    rules = tmp_path / "a.rules"
    for name in ("giving", "handing", "granting"):
        rules.write_text(RULES.replace("giving", name))
        loader.load(rules)
    assert len(list((tmp_path / "cache").iterdir())) == 1
