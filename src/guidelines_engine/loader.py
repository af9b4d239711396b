"""Paths to a checked rulebook: read, parse, resolve, on one page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from . import cache
from .diagnostics import Diagnostic, Severity, Text, in_order, inaccessible, undecodable, whole_input
from .model import Book

if TYPE_CHECKING:
    from . import syntax

    WrittenFile = tuple[Text, syntax.RuleFile]

MOST_BYTES = 32 * 1024 * 1024
"""How large one rule file may be, in bytes."""


def shipped() -> Path:
    """Return the folder of the rules that come with the engine: in the wheel, or beside a checkout's `src`."""
    here = Path(__file__).resolve().parent
    inside = here / "rules"
    return inside if inside.is_dir() else here.parent.parent / "rules"


def load(path: Path | None = None, *, cached: bool = True) -> tuple[Book | None, tuple[Diagnostic, ...]]:
    """Return the rulebook in a folder or a file, or None and what is wrong with it.

    Args:
        path: a folder, read with all its sub-folders, or one `.rules` file; None for the shipped rules.
        cached: whether a rulebook parsed before from the very same texts may be taken from the user's cache.
    """
    place = shipped() if path is None else path
    texts, unreadable = _read(place)
    if unreadable:
        return None, in_order(unreadable)
    if cached and (book := cache.fetch(place, texts)) is not None:
        return book, ()
    book, diagnostics = from_texts(texts)
    if any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics):
        return None, diagnostics
    if cached and not diagnostics:
        cache.keep(place, texts, book)
    return book, diagnostics


def load_written(
    path: Path | None = None,
) -> tuple[Book | None, tuple[WrittenFile, ...], tuple[Diagnostic, ...]]:
    """Return the rulebook in a folder or a file with the files as they are written, or None and what is wrong.

    Args:
        path: as for `load`.
    """
    texts, unreadable = _read(shipped() if path is None else path)
    if unreadable:
        return None, (), in_order(unreadable)
    book, files, diagnostics = _made_from(texts)
    wrong = any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    return None if wrong else book, files, diagnostics


def from_texts(texts: Sequence[Text]) -> tuple[Book, tuple[Diagnostic, ...]]:
    """Return the rulebook that texts make together, and all that is wrong with it."""
    book, _, diagnostics = _made_from(texts)
    return book, diagnostics


def _made_from(texts: Sequence[Text]) -> tuple[Book, tuple[WrittenFile, ...], tuple[Diagnostic, ...]]:
    from .parser import parse
    from .resolver import resolve

    files: list[WrittenFile] = []
    diagnostics: list[Diagnostic] = []
    for text in texts:
        file, found = parse(text)
        files.append((text, file))
        diagnostics.extend(found)
    book, found = resolve(files)
    return book, tuple(files), in_order((*diagnostics, *found))


def _read(path: Path) -> tuple[list[Text], list[Diagnostic]]:
    if path.is_dir():
        paths = sorted(path.rglob("*.rules"))
        if not paths:
            said, hint = f"`{path}` holds no rule files", "rule files end in .rules"
            return [], [Diagnostic("GE005", said, whole_input(path), hint)]
        read = [_read_one(each, each.relative_to(path).as_posix()) for each in paths]
    else:
        read = [_read_one(path, str(path))]
    texts = [each for each in read if isinstance(each, Text)]
    return texts, [each for each in read if isinstance(each, Diagnostic)]


def _read_one(path: Path, name: str) -> Text | Diagnostic:
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            hint = "divide it: a rulebook may have many files"
            return Diagnostic("GE003", f"{size} bytes, and at most {MOST_BYTES} are read", whole_input(path), hint)
        return Text(name, path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        return undecodable(path, error.start, "save the file as UTF-8")
    except OSError as error:
        return inaccessible(path, error)
