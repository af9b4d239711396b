"""Paths to questions: features and cases, and folders of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..diagnostics import Diagnostic, Text, inaccessible, undecodable, whole_input
from ..model import Book
from .cases import read_cases
from .features import read_feature
from .question import Question

_SUFFIXES = (".feature", ".yaml", ".yml")


def read(paths: Iterable[Path], book: Book) -> tuple[tuple[Question, ...], tuple[Diagnostic, ...]]:
    """Return the questions that files, and the features and cases in folders, put to a rulebook, and what is wrong.

    Raises:
        ModuleNotFoundError: there is a feature to read and the parser of Gherkin is not installed.
    """
    questions: list[Question] = []
    wrong: list[Diagnostic] = []
    for path in paths:
        files = list(_files(path))
        if not files:
            wrong.append(_nothing(path, "holds neither features nor cases"))
        for file in files:
            found, faults = _read_one(file, book)
            questions.extend(found)
            wrong.extend(faults)
    return tuple(questions), tuple(wrong)


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from (each for each in sorted(path.rglob("*")) if each.suffix in _SUFFIXES and each.is_file())
    else:
        yield path


def _read_one(path: Path, book: Book) -> tuple[tuple[Question, ...], tuple[Diagnostic, ...]]:
    if path.suffix not in _SUFFIXES:
        return (), (_nothing(path, "is neither a feature nor a file of cases"),)
    try:
        text = Text(str(path), path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        return (), (undecodable(path, error.start, "save the file as UTF-8"),)
    except OSError as error:
        return (), (inaccessible(path, error),)
    return read_feature(text, book) if path.suffix == ".feature" else read_cases(text, book)


def _nothing(path: Path, said: str) -> Diagnostic:
    return _fault("GE605", path, f"`{path}` {said}", "features end in .feature, cases in .yaml")


def _fault(code: str, path: Path, message: str, hint: str) -> Diagnostic:
    return Diagnostic(code, message, whole_input(path), hint)
