"""Feature files to questions, scenario by scenario and row by row, or to what is wrong with them.

Alone imports the parser of Gherkin, which comes with the extra `guidelines-engine[gherkin]`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, assert_never

from ..diagnostics import Diagnostic, Span, Text, in_order, shown
from ..model import Book
from ..operation import Operation
from . import steps
from .expectation import Expectation, unknown_name
from .question import Question

if TYPE_CHECKING:
    from gherkin.parser_types import GherkinDocument

_KINDS = {"Context": steps.Kind.GIVEN, "Action": steps.Kind.WHEN, "Outcome": steps.Kind.THEN}


def read_feature(text: Text, book: Book) -> tuple[tuple[Question, ...], tuple[Diagnostic, ...]]:
    """Return the questions that the scenarios of a feature put to a rulebook, and all that is wrong with them.

    Raises:
        ModuleNotFoundError: the parser of Gherkin is not installed.
    """
    document = _document(text)
    if isinstance(document, tuple):
        return (), document
    from gherkin.pickles.compiler import Compiler

    lines = _lines(document)
    questions: list[Question] = []
    wrong: list[Diagnostic] = []
    for pickle in Compiler().compile({**document, "uri": text.name}):
        scenario = _Scenario(pickle["name"], _line_span(text, pickle["location"]["line"]), book)
        try:
            for step in pickle["steps"]:
                place = _line_span(text, lines[step["astNodeIds"][0]])
                scenario.take(_KINDS.get(step["type"]), step["text"], _table(step), place)
        except _Fault as fault:
            wrong.append(fault.diagnostic)
            continue
        scenario.close()
        questions.extend(scenario.questions)
    return tuple(questions), in_order(wrong)


def _document(text: Text) -> GherkinDocument | tuple[Diagnostic, ...]:
    from gherkin.errors import CompositeParserException, ParserException
    from gherkin.parser import Parser

    try:
        return Parser().parse(text.content)
    except CompositeParserException as error:
        return tuple(_broken(text, each) for each in error.errors)
    except ParserException as error:
        return (_broken(text, error),)


_TOKENS = {
    "FeatureLine": "`Feature:`",
    "BackgroundLine": "`Background:`",
    "RuleLine": "`Rule:`",
    "ScenarioLine": "`Scenario:`",
    "ExamplesLine": "`Examples:`",
    "StepLine": "a step (Given, When, Then, And, But)",
    "TableRow": "a row of a table",
    "DocStringSeparator": 'a line of `"""`',
}
"""What the parser of Gherkin expects, by its own names, in words; what it nearly always expects is left out."""


def _broken(text: Text, error: Any) -> Diagnostic:
    said = re.sub(r"^\(\d+:\d+\): ", "", str(error))
    place = _line_span(text, error.location["line"])
    expected, expects, got = said.partition("expected: ")[2].partition(", got '")
    if said.startswith("unexpected end of file"):
        message = "the file ends too early"
    elif expects:
        message = f"`{shown(got.removesuffix(chr(39)))}` cannot stand here"
    else:
        message = f"{said[:1].lower()}{said[1:]}".replace("'", "`").replace("\n", " ").rstrip(".")
    wanted = [words for token, words in _TOKENS.items() if f"#{token}" in expected.split(", ")]
    hint = f"what may stand here: {', '.join(wanted)}" if wanted else "see the reference of Gherkin"
    return Diagnostic("GE601", message, place, hint)


def _lines(node: Any) -> dict[str, int]:
    """Return the line of each node of a document, by its id."""
    found: dict[str, int] = {}
    match node:
        case dict():
            if "id" in node and "location" in node:
                found[node["id"]] = node["location"]["line"]
            for value in node.values():
                found.update(_lines(value))
        case list():
            for value in node:
                found.update(_lines(value))
        case _:
            pass
    return found


class _Fault(Exception):
    """Ends the reading of a scenario; never leaves this module."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class _Scenario:
    """The steps of one scenario, or of one row of its examples, taken in order."""

    def __init__(self, name: str, span: Span, book: Book) -> None:
        self._name = name
        self._span = span
        self._book = book
        self._draft = steps.Draft()
        self._places = {"": span}
        self._asked: tuple[Operation, tuple[str, ...] | None] | None = None
        self._expected: list[Expectation] = []
        self.questions: list[Question] = []

    def take(self, kind: steps.Kind | None, said: str, table: steps.Table | None, span: Span) -> None:
        """Take a step; a scenario may ask more than once."""
        if kind is None or not steps.known(kind, said):
            hint = "`docs/features.md` lists the steps there are"
            raise _Fault(Diagnostic("GE602", f"there is no step `{said}`", span, hint))
        try:
            match kind:
                case steps.Kind.GIVEN:
                    put = steps.put(self._draft, said, table, self._book.facts)
                    self._places.update(dict.fromkeys(put, span))
                case steps.Kind.WHEN:
                    self.close()
                    places = {**self._places, "layers": span}
                    self._asked = (self._draft.operation.placed(places), steps.layers_asked(said))
                case steps.Kind.THEN:
                    self._expected.append(self._expectation(said))
                case _:
                    assert_never(kind)
        except ValueError as error:
            raise _Fault(Diagnostic("GE603", str(error), span, "mend the step")) from None

    def close(self) -> None:
        """Keep what was asked last, with what was expected since."""
        if self._asked is not None:
            self.questions.append(Question(self._name, *self._asked, tuple(self._expected), self._span))
        self._asked, self._expected = None, []

    def _expectation(self, said: str) -> Expectation:
        expectation = steps.expected(said)
        if expectation is None or (strange := unknown_name(expectation, self._book)) is not None:
            raise ValueError(strange)
        return expectation


def _table(step: Any) -> steps.Table | None:
    table = step.get("argument", {}).get("dataTable")
    return None if table is None else [[cell["value"] for cell in row["cells"]] for row in table["rows"]]


def _line_span(text: Text, number: int) -> Span:
    start, written = text.line_start(number), text.line(number)
    return Span(text, start + len(written) - len(written.lstrip()), start + len(written))
