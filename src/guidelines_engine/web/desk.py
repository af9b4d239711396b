"""What the page about one operation shows besides its opinion: the controls for facts and setting, and the links.

All of it follows from the vocabulary and the question; nothing is evaluated here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import parse_qsl

from ..model import Book, Choice, Fact, FactValue, Source
from ..operation import default_source, shown_value
from ..report.setting import one_line
from ..wording import plain
from .question import FACT, UNKNOWN, Question, query


@dataclass(frozen=True, slots=True)
class Option:
    """Something that may be chosen in a control."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Control:
    """A control for a fact or a setting: its name in the address, what it is, and what may be chosen."""

    name: str
    label: str
    hint: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """The question as the page shows it.

    Attributes:
        action: the name of the action.
        heading: the action as a heading; `group`: what it belongs to.
        title: what the operation is called; empty if nothing.
        given: controls for the facts that were given or said not to be known; `others`: for the rest.
        settings: controls for the regime and the reading measured by, where the rulebook has several.
        pairs: the parameters of the question.
        address: the question as a query string; `every_layer`: the same, asked of every layer.
        layers: the layers to which the answer is limited, with commas; empty for all of them.
    """

    action: str
    heading: str
    group: str
    title: str
    given: tuple[Control, ...]
    others: tuple[Control, ...]
    settings: tuple[Control, ...]
    pairs: tuple[tuple[str, str], ...]
    address: str
    every_layer: str
    layers: str


def desk(question: Question, day: date, book: Book) -> Desk:
    """Return the question as the page shows it, its defaults being those of a day."""
    put = question.operation
    action = book.actions.get(put.action)
    told = (*put.facts, *question.unknown)
    concerned = [fact for fact in book.facts.values() if put.action in fact.concerns or fact.name in told]
    address = query(question, book)
    parent = book.actions.get(action.parent or "") if action else None
    return Desk(
        put.action,
        _capital(action.gloss if action else plain(put.action)),
        _capital(parent.gloss) if parent else "",
        one_line(put.title or ""),
        tuple(_fact_control(fact, question) for fact in concerned if fact.name in told),
        tuple(_fact_control(fact, question) for fact in concerned if fact.name not in told),
        tuple(_setting_controls(question, day, book)),
        tuple(parse_qsl(address)),
        address,
        query(replace(question, layers=None), book),
        ",".join(question.layers or ()),
    )


def value_words(value: FactValue) -> str:
    """Return a value as a person reads it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return plain(value)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _fact_control(fact: Fact, question: Question) -> Control:
    known = question.operation.facts.get(fact.name)
    chosen = shown_value(known) if known is not None else UNKNOWN if fact.name in question.unknown else ""
    options = [Option("", "not given"), Option(UNKNOWN, "don’t know")]
    options += [Option(shown_value(value), value_words(value)) for value in fact.values]
    if chosen not in (option.value for option in options):
        options.append(Option(chosen, chosen))
    return Control(
        FACT + fact.name,
        _capital(fact.question or fact.gloss),
        f"decided by {fact.decided_by}" if fact.decided_by else "",
        tuple(Option(option.value, option.label, option.value == chosen) for option in options),
    )


def _setting_controls(question: Question, day: date, book: Book) -> Iterator[Control]:
    named = {Choice.REGIME: question.operation.regime, Choice.INTERPRETATION: question.operation.interpretation}
    for choice, name in named.items():
        layer = book.layer_chosen_by(choice)
        if layer is None:
            continue
        default = default_source(book, choice, day)
        first = Option("", f"that of the date: {source_words(default) if default else 'none'}", name is None)
        rest = (
            Option(source.name, source_words(source), source.name == name)
            for source in book.sources_of(layer.name)
            if not source.not_encoded
        )
        yield Control(choice.value, _capital(choice.value), "", (first, *rest))


def source_words(source: Source) -> str:
    """Return the title of a source with its years."""
    if source.interval is None:
        return source.title
    start, end = source.interval.start, source.interval.end
    years = f"{start.year if start else ''}–{end.year if end else ''}"
    return f"{source.title} ({years})"


def short_name(name: str, book: Book) -> str:
    """Return the short name of a source or, where that is no word of its own, its id in words."""
    source = book.sources[name]
    alike = [each for each in book.sources.values() if each.short == source.short]
    return source.short if len(alike) == 1 and any(map(str.isalpha, source.short)) else plain(name)


@dataclass(frozen=True, slots=True)
class Group:
    """Actions under their parent."""

    title: str
    actions: tuple[tuple[str, str], ...]


def action_tree(book: Book, sought: str = "") -> tuple[Group, ...]:
    """Return the actions in which a text is found, by parent, those without one last."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for name in book.single_actions():
        action = book.actions[name]
        parent = book.actions.get(action.parent or "")
        title = _capital(parent.gloss) if parent else ""
        if sought.casefold() in f"{name} {plain(name)} {action.gloss} {title}".casefold():
            groups.setdefault(title, []).append((name, _capital(action.gloss)))
    alone = groups.pop("", [])
    found = [Group(title, tuple(actions)) for title, actions in groups.items()]
    return (*found, *([Group("Others", tuple(alone))] if alone else []))
