"""What the commands share that put features and cases to a rulebook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .. import questions
from ..diagnostics import Diagnostic, whole_input
from ..model import Book
from ..questions import Question
from .common import say


def load_questions(paths: Sequence[Path], book: Book) -> tuple[tuple[Question, ...], bool]:
    """Return the questions in features and cases, and whether something was wrong, which is then said."""
    try:
        found, wrong = questions.read(paths, book)
    except ModuleNotFoundError as error:
        said, hint = f"the module `{error.name}` is not installed", "pip install 'guidelines-engine[gherkin]'"
        found, wrong = (), (Diagnostic("GE606", said, whole_input("features"), hint),)
    if not found and not wrong:
        said, hint = "no question is put", "a scenario asks with `When the operation is assessed`"
        wrong = (Diagnostic("GE607", said, whole_input(paths[0]), hint),)
    say(wrong)
    return found, bool(wrong)
