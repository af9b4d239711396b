"""The question in a URL: query parameters to an operation, and an operation to query parameters.

Knows nothing of HTTP beyond the spelling of a query string, and nothing of answers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from urllib.parse import quote, unquote_plus

from ..diagnostics import Diagnostic, Span, Text, suggestion
from ..model import Book, FactValue
from ..operation import Operation, bind, day_of, shown_value

UNKNOWN = "unknown"
"""What stands in a URL for the value of a fact that was asked for and is not known."""

KEYS = ("action", "title", "date", "regime", "interpretation", "layers")
"""The keys of a question but for its facts, each of which is `f.` and its name."""

FACT = "f."
_WORDS = {"true": True, "yes": True, "false": False, "no": False}


@dataclass(frozen=True, slots=True)
class Question:
    """An operation with what else its URL says.

    Attributes:
        operation: the operation put.
        unknown: the facts of which it is said that they are not known, so that they are not asked again.
        layers: the layers to which the answer is limited; None for all of them.
        also: the parameters that are not the question's own.
    """

    operation: Operation
    unknown: tuple[str, ...] = ()
    layers: tuple[str, ...] | None = None
    also: Mapping[str, str] = field(default_factory=dict)

    def under(
        self, day: date | str | None = None, regime: str | None = None, interpretation: str | None = None
    ) -> Question:
        """Return the question with those settings that are given replaced."""
        return replace(self, operation=self.operation.under(day, regime, interpretation))

    def applying(self, operation: Operation, layers: tuple[str, ...] | None) -> Question:
        """Return the question about a changed operation, limited to layers if any are given."""
        unknown = tuple(name for name in self.unknown if name not in operation.facts)
        return Question(operation, unknown, layers or self.layers)

    def following_date(self, *, regime: bool = False, interpretation: bool = False) -> Question:
        """Return the question without the regime, or the reading, that it names, so that the date chooses."""
        put = self.operation
        operation = Operation(
            put.action,
            put.date,
            put.facts,
            None if regime else put.regime,
            None if interpretation else put.interpretation,
            put.title,
        )
        return replace(self, operation=operation)


def query(question: Question, book: Book, **also: str) -> str:
    """Return the query string of a question: its keys, its facts in vocabulary order, then what is given besides."""
    put = question.operation
    pairs = [("action", put.action)]
    pairs += [("title", put.title)] if put.title else []
    pairs += [("date", put.date.isoformat())] if put.date else []
    pairs += [("regime", put.regime)] if put.regime else []
    pairs += [("interpretation", put.interpretation)] if put.interpretation else []
    pairs += [("layers", ",".join(question.layers))] if question.layers is not None else []
    for name in book.facts:
        if name in put.facts:
            pairs.append((FACT + name, shown_value(put.facts[name])))
        elif name in question.unknown:
            pairs.append((FACT + name, UNKNOWN))
    pairs += also.items()
    return "&".join(f"{quote(key, safe='')}={quote(value, safe=',')}" for key, value in pairs)


def read(raw: bytes, book: Book, also: Collection[str] = ()) -> Question | tuple[Diagnostic, ...]:
    """Return the question that a query string puts or, where it is misspelt, all that is wrong with it.

    Args:
        raw: the query string as it was sent.
        book: the rulebook, which knows the facts that are yes or no.
        also: the other parameters that may stand in it.
    """
    text = Text("query", raw.decode("ascii", "replace"))
    wrong: list[Diagnostic] = []
    given = _parameters(text, also, wrong)
    if "action" not in given:
        hint = "add `action=` with what would be done"
        wrong.append(Diagnostic("GE404", "no action is named", Span(text, 0, 0), hint))
    day = _day(given["date"], wrong) if "date" in given else None
    named = {key[len(FACT) :]: each for key, each in given.items() if key.startswith(FACT)}
    facts, unknown = _facts(book, named, wrong)
    places = {key.replace(FACT, "facts.", 1): each.place for key, each in given.items()}
    values = {key: each.value for key, each in given.items()}
    operation = Operation(
        values.get("action", ""),
        day,
        facts,
        values.get("regime"),
        values.get("interpretation"),
        values.get("title"),
        {**places, "": Span(text, 0, len(text.content))},
    )
    layers = _layers(values)
    if wrong:
        # without a date it is another question: only what is wrong with its other words can be said
        spelt = [each.place for key, each in given.items() if key != "date"]
        others = _faults(book, operation, layers) if "action" in given else ()
        return (*wrong, *(each for each in others if each.span in spelt))
    return Question(operation, unknown, layers, {key: values[key] for key in also if key in values})


@dataclass(frozen=True, slots=True)
class _Parameter:
    value: str
    place: Span


def _parameters(text: Text, also: Collection[str], wrong: list[Diagnostic]) -> dict[str, _Parameter]:
    """Return the parameters that have a value, by key; one that is unknown or given twice is said."""
    known = (*KEYS, *also)
    given: dict[str, _Parameter] = {}
    start = 0
    for piece in text.content.split("&"):
        place = Span(text, start, start + len(piece))
        start += len(piece) + 1
        name, _, value = piece.partition("=")
        if "%" in piece or "+" in piece:
            name, value = unquote_plus(name), unquote_plus(value)
        if not piece or (not value.strip() and name):
            continue
        if name not in known and not name.startswith(FACT):
            hint = suggestion(name, known) or f"facts are written {FACT}NAME"
            wrong.append(Diagnostic("GE403", f"unknown key `{_short(name)}`", place, hint))
        elif name in given:
            wrong.append(Diagnostic("GE409", f"`{_short(name)}` is given twice", place, "keep one of the two"))
        else:
            given[name] = _Parameter(value.strip(), place)
    return given


def _day(given: _Parameter, wrong: list[Diagnostic]) -> date | None:
    try:
        return day_of(given.value)
    except ValueError:
        hint = "write year-month-day, such as 2000-01-01"
        wrong.append(Diagnostic("GE408", f"`{_short(given.value)}` is not a date", given.place, hint))
        return None


def _faults(book: Book, operation: Operation, layers: tuple[str, ...] | None) -> tuple[Diagnostic, ...]:
    found = bind(book, operation, layers)
    return found if isinstance(found, tuple) else ()


def _facts(
    book: Book, given: Mapping[str, _Parameter], wrong: list[Diagnostic]
) -> tuple[dict[str, FactValue], tuple[str, ...]]:
    """Return the facts that are known, and the names of those that are said not to be."""
    facts: dict[str, FactValue] = {}
    unknown = []
    for name, each in given.items():
        if each.value != UNKNOWN:
            facts[name] = _value(book, name, each.value)
        elif name in book.facts:
            unknown.append(name)
        else:
            said = f"unknown fact `{_short(name)}`"
            wrong.append(Diagnostic("GE405", said, each.place, suggestion(name, book.facts)))
    return facts, tuple(name for name in book.facts if name in unknown)


def _value(book: Book, name: str, written: str) -> FactValue:
    fact = book.facts.get(name)
    yes_or_no = fact is not None and fact.yes_no
    return _WORDS.get(written.lower(), written) if yes_or_no else written


def _layers(values: Mapping[str, str]) -> tuple[str, ...] | None:
    if "layers" not in values:
        return None
    return tuple(named(values["layers"]))


def named(written: str) -> Iterable[str]:
    """Yield the names in a list with commas."""
    return (name.strip() for name in written.split(",") if name.strip())


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."
