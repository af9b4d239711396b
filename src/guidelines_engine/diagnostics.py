"""Texts, places in them, and what is said about those places.

Knows nothing of the rule language or of operations; `report` alone renders a diagnostic.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class Severity(StrEnum):
    """How grave a diagnostic is; only an error makes input unusable."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Text:
    """A source text under the name by which its reader knows it."""

    name: str
    content: str = field(repr=False)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(index + 1 for index, character in enumerate(self.content) if character == "\n")]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both counted from 1."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line_start(self, number: int) -> int:
        """Return the offset at which the line with the given number, counted from 1, begins."""
        return self._line_starts[number - 1]

    def line(self, number: int) -> str:
        """Return the line with the given number, counted from 1, without its line break."""
        start = self._line_starts[number - 1]
        end = self.content.find("\n", start)
        return self.content[start : end if end >= 0 else len(self.content)].rstrip("\r")


@dataclass(frozen=True, slots=True)
class Span:
    """The characters of a text from `start` up to, not including, `end`."""

    text: Text = field(repr=False)
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What is wrong, where, and the way out; a value, never an exception."""

    code: str
    message: str
    span: Span
    hint: str | None = None
    severity: Severity = Severity.ERROR

    @property
    def place(self) -> tuple[str, int, int]:
        """The file, line and column, line and column counted from 1."""
        line, column = self.span.text.position(self.span.start)
        return self.span.text.name, line, column


def whole_input(name: object) -> Span:
    """Return the place of an input as a whole, of which no line is meant."""
    return Span(Text(str(name), ""), 0, 0)


def inaccessible(name: object, error: OSError, done: str = "read") -> Diagnostic:
    """Return the diagnostic for a file or folder that the system does not let us read, or do something else with."""
    reason = (error.strerror or str(error)).lower()
    hint = None if str(name).startswith("<") else "check the path"  # a stream has none
    return Diagnostic("GE001", f"`{name}` cannot be {done}: {reason}", whole_input(name), hint)


def undecodable(name: object, byte: int, hint: str) -> Diagnostic:
    """Return the diagnostic for an input that is not UTF-8 from some byte on, counted from 0."""
    return Diagnostic("GE002", f"byte {byte} is not UTF-8 text", whole_input(name), hint)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics sorted by place, each said once."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=lambda d: (d.span.text.name, d.span.start, d.code, d.message)))


def suggestion(word: str, known: Iterable[str]) -> str | None:
    """Return a hint naming the known word that was probably meant, if one is near."""
    from difflib import get_close_matches  # for faults alone, and not quick to import

    near = get_close_matches(word[:80], list(known), n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else None


def shown(written: str, most: int = 60) -> str:
    """Return the author's words as a message repeats them: on one line, and cut where they are long."""
    cut = written if len(written) <= most else written[: most - 3] + "..."
    return "".join(character if character.isprintable() else " " for character in cut)


def choices(known: Iterable[str], most: int = 12) -> str:
    """Return a hint that lists the known words, or the first of them."""
    words = list(known)
    shown = ", ".join(f"`{word}`" for word in words[:most])
    return f"one of {shown}" + (", ..." if len(words) > most else "")


CODES: dict[str, str] = {
    "GE001": "a file or folder cannot be read",
    "GE002": "a file is not UTF-8 text",
    "GE003": "a file is larger than the limit",
    "GE004": "something is nested deeper than the limit",
    "GE005": "there is nothing in the input",
    "GE006": "a file that would be lost if it were written over",
    "GE101": "the text is not what the grammar expects here",
    "GE102": "a clause is given twice where only one can count",
    "GE103": "`and` and `or` are mixed without parentheses",
    "GE104": "a date does not exist",
    "GE105": "a declaration lacks a clause that it needs",
    "GE201": "an unknown fact or definition",
    "GE202": "an unknown value of a fact",
    "GE203": "an unknown action",
    "GE204": "an unknown layer",
    "GE205": "an unknown rule",
    "GE206": "a name is declared twice",
    "GE207": "definitions or actions that lead back to themselves",
    "GE208": "a declaration that belongs to no source",
    "GE209": "a rule without a citation",
    "GE210": "a fact read under a negation for an action that it does not concern",
    "GE211": "a clause that its layer gives no meaning",
    "GE212": "an interval that ends before it begins, or leaves that of its source",
    "GE213": "an amendment that cannot take effect",
    "GE214": "a definition used outside its own dates",
    "GE215": "a fact used as what it is not",
    "GE216": "a rulebook that declares no layer, action or source",
    "GE217": "an unknown source",
    "GE218": "two amendments from one day that change the same",
    "GE219": "two sources that are the default on one day",
    "GE220": "a list that names one thing twice",
    "GE221": "a fact or value under a name that means something else",
    "GE222": "two layers whose source the same key chooses",
    "GE301": "a rule whose conditions contradict each other",
    "GE302": "a rule that reads a fact without a meaning for its actions",
    "GE303": "a rule whose conditions a constraint makes impossible",
    "GE304": "an action that a rule names and can never apply to",
    "GE305": "a condition precedent that nobody can meet",
    "GE311": "a rule that decides nothing that another does not decide",
    "GE312": "a permission that is always defeated",
    "GE313": "a prohibition that defeats nothing",
    "GE314": "a permission and a prohibition that meet without a stated priority",
    "GE315": "a `notwithstanding` that never matters",
    "GE321": "a condition that adds nothing",
    "GE322": "two definitions that say the same",
    "GE323": "a condition that nobody can satisfy",
    "GE324": "a constraint that excludes nothing",
    "GE331": "a fact that no rule reads",
    "GE332": "a definition that nothing uses",
    "GE333": "an action that no rule names",
    "GE341": "a rule outside the dates of its source",
    "GE342": "a source or definition without a citation",
    "GE343": "a citation that cannot be read as one",
    "GE344": "two sources with one short name",
    "GE351": "an action that is never authorised",
    "GE361": "a principle that does not hold",
    "GE362": "a principle that cannot fail",
    "GE391": "a finding allowed without a reason",
    "GE392": "a finding allowed that is not there",
    "GE401": "an operation file is not well-formed YAML",
    "GE402": "an operation is not a mapping of its keys",
    "GE403": "an unknown key of an operation",
    "GE404": "an operation whose action is missing or unknown",
    "GE405": "an unknown fact of an operation",
    "GE406": "a value that the fact does not take",
    "GE407": "a value of the wrong type",
    "GE408": "a date that is not one",
    "GE409": "a key given twice",
    "GE410": "an unknown regime, interpretation or layer",
    "GE411": "a regime or interpretation that the rulebook names and does not encode",
    "GE412": "facts that contradict each other",
    "GE413": "no interpretation is the default on the date",
    "GE414": "YAML tags, anchors or aliases",
    "GE415": "a fact set on the command line that is not written FACT=VALUE",
    "GE416": "a span of days that ends before it begins",
    "GE417": "a day on which a rule does not stand",
    "GE501": "a table whose format is not known",
    "GE502": "names of columns that cannot be used",
    "GE503": "a table that is not in the format it is said to be in",
    "GE504": "a row that has not the fields of the header",
    "GE505": "a row that is not a JSON object",
    "GE506": "a column of a type that cannot be used",
    "GE511": "a value that a grid lists twice",
    "GE512": "a list of a grid that is empty",
    "GE513": "a grid of too many combinations",
    "GE601": "a feature that is not well-formed Gherkin",
    "GE602": "a step that no scenario can have",
    "GE603": "an expectation that names what the rulebook does not have",
    "GE604": "an answer that is not as a scenario or case expects",
    "GE605": "a file that holds neither features nor cases",
    "GE606": "a feature to read where the parser of Gherkin is not installed",
    "GE607": "features or cases that ask nothing, or expect nothing",
    "GE701": "a table or key of a query under a name that cannot be used",
}
"""Every code the engine gives, with its meaning; codes are never reused. Checks add theirs in the analyser."""
