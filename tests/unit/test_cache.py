"""A rulebook read before is taken from the user's own cache, and never from anything that others can write."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from guidelines_engine import cache, loader, parser
from guidelines_engine.model import Book

from ..texts import WORDS, under

RULES = WORDS.replace('source act "The Act" in statute short "Act" from 1990-01-01 until 2009-12-31', "") + under(
    "act", 'permit may supply when plan cite "1"'
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder that does not exist yet."""
    monkeypatch.setenv("GUIDELINES_ENGINE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / "a.rules"
    path.write_text(RULES, encoding="utf-8")
    return path


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the texts that were parsed, in order."""
    names: list[str] = []
    parse = parser.parse

    def noted(text: parser.Text) -> object:
        names.append(Path(text.name).name)
        return parse(text)

    monkeypatch.setattr(parser, "parse", noted)
    return names


def load(path: Path) -> Book:
    book, diagnostics = loader.load(path)
    assert book is not None, diagnostics
    return book


def kept(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_what_is_kept_is_what_was_read(folder: Path, rules: Path, readings: list[str]) -> None:
    first, second = load(rules), load(rules)
    assert (first, readings) == (second, ["a.rules"])
    assert second.rules["may"].span.text.content == RULES


def test_the_folder_and_the_file_are_the_users_alone(folder: Path, rules: Path) -> None:
    load(rules)
    assert [path.stat().st_mode & 0o077 for path in (folder, kept(folder))] == [0, 0]


def test_no_cache_is_read_or_written_where_none_is_wanted(folder: Path, rules: Path, readings: list[str]) -> None:
    loader.load(rules, cached=False)
    assert not folder.exists()
    load(rules)
    loader.load(rules, cached=False)
    assert readings == ["a.rules"] * 3


def test_a_changed_rule_file_is_read_anew(folder: Path, rules: Path, readings: list[str]) -> None:
    load(rules)
    rules.write_text(RULES + 'permit more transport cite "2"', encoding="utf-8")
    assert "more" in load(rules).rules
    assert readings == ["a.rules"] * 2


def test_a_changed_engine_reads_anew(
    folder: Path, rules: Path, readings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    load(rules)
    monkeypatch.setattr(cache, "_engine", lambda: b"another engine")
    load(rules)
    assert readings == ["a.rules"] * 2


def test_every_module_that_reads_rules_belongs_to_the_engine_that_must_not_have_changed() -> None:
    here = Path(loader.__file__).parent
    reading = {path for room in ("parser", "resolver") for path in here.joinpath(room).rglob("*.py")}
    reading |= {here / "grammar.lark", here / "model.py", here / "loader.py"}
    assert reading <= {Path(each.path) for each in cache._modules()}


def test_a_rulebook_with_faults_is_not_kept(folder: Path, rules: Path) -> None:
    rules.write_text(RULES + 'permit more nothing cite "2"', encoding="utf-8")
    assert loader.load(rules)[0] is None
    assert not folder.exists()


SPOILINGS: dict[str, Callable[[Path], object]] = {
    "emptied": lambda file: file.write_bytes(b""),
    "cut short": lambda file: file.write_bytes(file.read_bytes()[:-20]),
    "overwritten": lambda file: file.write_bytes(b"not a rulebook"),
    "holding something else": lambda file: file.write_bytes(_origin(file) + pickle.dumps(["not a rulebook"])),
}


def _origin(file: Path) -> bytes:
    """What stands before the rulebook in a kept file."""
    content = file.read_bytes()
    return content[: content.index(b"\x80\x05")]


@pytest.mark.parametrize("how", SPOILINGS)
def test_a_broken_cache_is_passed_over(how: str, folder: Path, rules: Path, readings: list[str]) -> None:
    before = load(rules)
    SPOILINGS[how](kept(folder))
    assert load(rules) == before
    assert readings == ["a.rules"] * 2


def test_no_byte_of_a_kept_file_can_change_without_the_rules_being_read_anew(
    folder: Path, rules: Path, readings: list[str]
) -> None:
    load(rules)
    whole = kept(folder).read_bytes()
    places = range(0, len(whole), len(whole) // 40)
    for place in places:
        changed = whole[:place] + bytes((whole[place] ^ 1,)) + whole[place + 1 :]
        kept(folder).write_bytes(changed)
        load(rules)
    assert len(readings) == 1 + len(places)


class _Bomb:
    """Makes a folder when a pickle of it is read."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.target),)


def test_nothing_that_a_kept_file_names_is_called(folder: Path, rules: Path, tmp_path: Path) -> None:
    load(rules)
    file = kept(folder)
    file.write_bytes(_origin(file) + pickle.dumps(_Bomb(tmp_path / "called")))
    assert "may" in load(rules).rules
    assert not (tmp_path / "called").exists()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="this system does not tell whose a file is")
@pytest.mark.parametrize("mode", [0o722, 0o702, 0o777])
def test_a_folder_that_others_can_write_is_neither_read_nor_written(
    mode: int, folder: Path, rules: Path, readings: list[str]
) -> None:
    load(rules)
    before = kept(folder).stat().st_mtime_ns
    folder.chmod(mode)
    load(rules)
    load(rules)
    assert readings == ["a.rules"] * 3
    assert kept(folder).stat().st_mtime_ns == before


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="this system does not tell whose a file is")
def test_a_file_that_others_can_write_is_not_read(folder: Path, rules: Path, readings: list[str]) -> None:
    load(rules)
    kept(folder).chmod(0o666)
    load(rules)
    assert readings == ["a.rules"] * 2


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="this system does not tell whose a file is")
def test_a_folder_or_file_of_somebody_else_is_not_read(
    folder: Path, rules: Path, readings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    load(rules)
    me = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: me + 1)
    load(rules)
    assert readings == ["a.rules"] * 2


def test_a_link_to_a_file_or_folder_elsewhere_is_not_followed(
    folder: Path, rules: Path, readings: list[str], tmp_path: Path
) -> None:
    load(rules)
    file = kept(folder)
    file.rename(tmp_path / "elsewhere")
    file.symlink_to(tmp_path / "elsewhere")
    load(rules)
    folder.rename(tmp_path / "real")
    folder.symlink_to(tmp_path / "real")
    load(rules)
    assert readings == ["a.rules"] * 3


def test_where_the_folder_cannot_be_made_the_rules_are_read_all_the_same(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", encoding="utf-8")
    monkeypatch.setenv("GUIDELINES_ENGINE_CACHE", str(tmp_path / "taken"))
    assert "may" in load(rules).rules


def test_a_rule_file_whose_name_is_no_text_is_read_and_kept(folder: Path, tmp_path: Path, readings: list[str]) -> None:
    odd = tmp_path / "book" / os.fsdecode(b"\xff.rules")
    odd.parent.mkdir()
    try:
        odd.write_text(RULES, encoding="utf-8")
    except OSError:
        pytest.skip("this file system has no such names")
    load(odd.parent)
    load(odd.parent)
    load(odd)
    load(odd)
    assert len(readings) == 2


def test_the_deepest_condition_can_be_kept(folder: Path, rules: Path, readings: list[str]) -> None:
    deepest = "combat"
    for _ in range(31):
        deepest = f"(plan or not {deepest})"
    outer = deepest.replace("combat", "inner")
    rules.write_text(f'{RULES}\ndefine inner as {deepest}\npermit r supply when {outer} cite "1"', encoding="utf-8")
    assert load(rules) == load(rules)
    assert readings == ["a.rules"]
