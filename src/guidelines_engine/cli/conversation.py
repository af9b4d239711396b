"""The conversation of an interview: what is printed, what is read, and what an answer means.

It needs nothing but lines of text, so that answers may be typed or piped in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

import click

from .. import report
from ..diagnostics import choices, suggestion
from ..interview import Interview, Question
from ..model import Book, FactValue
from ..report.interview import answer_word, question_text
from ..report.style import Style
from ..wording import plain

UNKNOWN = ("?", "unknown", "don't know", "dont know", "not known")
"""What may be typed for a fact that is not known."""

BACK = "back"
"""What is typed to change the answer before."""

_YES, _NO = ("y", "yes", "true"), ("n", "no", "false")


class Conversation:
    """Lines read from one stream, and questions printed on standard output or standard error."""

    def __init__(self, book: Book, lines: TextIO, *, to_stderr: bool, style: Style) -> None:
        """Take where answers come from and where questions go."""
        self._book = book
        self._lines = lines
        self._to_stderr = to_stderr
        self._style = style

    def action(self) -> str | None:
        """Return the action that a person chooses; None where the lines end first."""
        names = list(self._book.single_actions())
        self._say("What would be done? (a name or part of one; ? lists them)")
        while (line := self._read()) is not None:
            found = [name for name in names if line == name] or [name for name in names if _spoken(line) in plain(name)]
            if line and line not in UNKNOWN and len(found) == 1:
                self._say(f"{found[0]}: {self._book.actions[found[0]].gloss}")
                return found[0]
            if line and line not in UNKNOWN and not found:
                self._say(suggestion(line, names) or "no action is called that; ? lists them")
                continue
            shown = names if line in UNKNOWN else found
            widest = max(map(len, shown))
            self._say("\n".join(f"  {name.ljust(widest)}  {self._book.actions[name].gloss}" for name in shown))
        return None

    def interview(self, interview: Interview) -> Interview:
        """Return the interview after all questions that matter were put, or the lines ended."""
        while (question := interview.question) is not None:
            self._say("\n" + question_text(question, len(interview.told) + 1, self._style))
            line = self._read()
            if line is None or line.lower() in ("stop", "quit"):
                return interview
            interview = self._answered(interview, question, line)
        return interview

    def closing(self) -> str:
        """Return what a person at a terminal says at the end: `back`, the file to save to, or nothing."""
        if not self._lines.isatty():
            return ""
        self._say(
            f"\nEnter ends; `{BACK}` changes the last answer; the name of a file saves the operation there, as YAML"
        )
        said = self._read() or ""
        return BACK if said.lower() == BACK else said

    def _answered(self, interview: Interview, question: Question, line: str) -> Interview:
        """Return the interview with a line taken as an answer; where it is none, say so and return it as it was."""
        if line.lower() == BACK:
            if not interview.told:
                self._say("this is the first question")
            return interview.back()
        fact, equals, written = (part.strip() for part in line.partition("="))
        if not equals:
            fact, written = question.fact.name, line
        if fact not in self._book.facts:
            self._say(f"there is no fact `{fact}`; {suggestion(fact, self._book.facts) or 'answer the question'}")
            return interview
        values = question.values if fact == question.fact.name else self._book.facts[fact].values
        meant = [None] if written.lower() in UNKNOWN else _meant(written, values)
        if len(meant) != 1:
            shown = choices(map(answer_word, (value for value in meant or values if value is not None)), most=20)
            said = "may mean several answers" if meant else "is no answer"
            self._say(f"`{written}` {said}; say {shown}, or ? if you don't know")
            return interview
        answered = interview.answered(fact, meant[0])
        if isinstance(answered, tuple):
            self._say("\n".join(report.brief(each) for each in answered))
            return interview
        return answered

    def _say(self, text: str) -> None:
        click.echo(text, err=self._to_stderr, color=True)

    def _read(self) -> str | None:
        """Return the next line, trimmed; None at the end. What was piped in is shown, as if it had been typed."""
        click.echo("> ", nl=False, err=self._to_stderr)
        line = self._lines.readline()
        if not self._lines.isatty():
            click.echo(line.strip(), err=self._to_stderr)
        return line.strip() if line else None


def _spoken(written: str) -> str:
    return written.replace("_", " ").lower()


def _meant(written: str, values: Sequence[FactValue]) -> list[FactValue]:
    """Return the values that an answer may mean: by name, by number, or by how they begin."""
    said = written.lower()
    if set(values) <= {True, False}:
        return [value for value in values if said in (_YES if value else _NO)]
    if said.isdecimal():
        return [value for number, value in enumerate(values, 1) if number == int(said)]
    spoken = _spoken(said)
    exact = [value for value in values if spoken == plain(str(value))]
    return exact or [value for value in values if spoken and plain(str(value)).startswith(spoken)]
