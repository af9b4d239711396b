"""A grid as it is written: YAML to the values that each setting and fact is to take, or to what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

import yaml

from ..casefile import MOST_BYTES
from ..diagnostics import Diagnostic, Span, Text, in_order, inaccessible, shown, suggestion, undecodable, whole_input
from ..model import Book, Choice, FactValue
from ..operation import Operation, bind, day_of
from ..yamltext import documents, is_null, node_span

_KEYS = {
    "action": "action",
    "actions": "action",
    "date": "date",
    "dates": "date",
    "regime": "regime",
    "regimes": "regime",
    "interpretation": "interpretation",
    "interpretations": "interpretation",
}
"""The keys of the settings, with the setting that each one lists values of."""

ALL, ALL_UNKNOWN, UNKNOWN = "all", "all+unknown", "unknown"

Value: TypeAlias = "FactValue | date | None"
"""A value of a setting or fact; None is a fact that is not known."""


@dataclass(frozen=True, slots=True)
class Axis:
    """A setting or fact, and the values that it takes; `listed` where they were listed, be there only one."""

    name: str
    values: tuple[Value, ...]
    listed: bool


def axes(source: str, book: Book) -> tuple[Axis, ...] | tuple[Diagnostic, ...]:
    """Return the axes of the grid in a file, settings first and else as written, or all that is wrong with it."""
    text = _text(source)
    return (text,) if isinstance(text, Diagnostic) else axes_of(text, book)


def axes_of(text: Text, book: Book) -> tuple[Axis, ...] | tuple[Diagnostic, ...]:
    """Return the axes of the grid in a text, as `axes` does."""
    found = list(documents(text))
    for node in found:
        if isinstance(node, Diagnostic):
            return (node,)
    whole = [node for node in found if isinstance(node, yaml.Node)]
    if not whole:
        return (Diagnostic("GE005", "there is no grid in it", Span(text, 0, 0), "write at least `action:`"),)
    if len(whole) > 1:
        return (Diagnostic("GE402", "more than one grid", node_span(text, whole[1]), "put each in a file of its own"),)
    reader = _Reader(text, book)
    read = reader.grid(whole[0])
    return in_order(reader.wrong) if reader.wrong else read


def _text(source: str) -> Text | Diagnostic:
    try:
        with Path(source).open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        return inaccessible(source, error)
    if len(content) > MOST_BYTES:
        return Diagnostic("GE003", f"more than {MOST_BYTES} bytes", whole_input(source), "divide it")
    try:
        return Text(source, content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return undecodable(source, error.start, "a grid is YAML, saved as UTF-8")


class _Reader:
    """Reads the nodes of a grid, and notes what is wrong."""

    def __init__(self, text: Text, book: Book) -> None:
        self.wrong: list[Diagnostic] = []
        self._text = text
        self._book = book
        self._actions = book.single_actions()

    def grid(self, root: yaml.Node) -> tuple[Axis, ...]:
        """Return the axes of a grid."""
        settings: dict[str, Axis] = {}
        facts: list[Axis] = []
        for key, value in self._entries(root):
            setting = _KEYS.get(key.value)
            if key.value == "facts":
                facts = [self._fact(name, node) for name, node in self._entries(value)]
            elif setting is None:
                hint = suggestion(key.value, (*_KEYS, "facts")) or "facts stand under `facts:`"
                self._blame("GE403", f"unknown key `{shown(key.value)}`", key, hint)
            elif setting in settings:
                self._blame("GE409", f"`{shown(key.value)}` is given twice", key, "keep one of the two")
            else:
                settings[setting] = self._setting(setting, key, value)
        if "action" not in settings and not self.wrong:
            self._blame("GE404", "no action is named", root, "add `action:` with what would be done")
        ordered = [settings[name] for name in dict.fromkeys(_KEYS.values()) if name in settings]
        return (*ordered, *facts)

    def _setting(self, setting: str, key: yaml.Node, node: yaml.Node) -> Axis:
        whole = self._every(setting)
        if whole and _written(node) == ALL:
            return Axis(setting, whole, True)
        read: Callable[[yaml.ScalarNode], Value] = self._day if setting == "date" else self._named(setting)
        return Axis(setting, self._values(key, node, read), isinstance(node, yaml.SequenceNode))

    def _every(self, setting: str) -> tuple[Value, ...]:
        """Return all values that a setting can take; none where they cannot be listed."""
        if setting == "action":
            return self._actions
        if setting == "date":
            return ()
        layer = self._book.layer_chosen_by(Choice(setting))
        sources = self._book.sources_of(layer.name) if layer is not None else ()
        return tuple(source.name for source in sources if not source.not_encoded)

    def _named(self, setting: str) -> Callable[[yaml.ScalarNode], Value]:
        def read(node: yaml.ScalarNode) -> Value:
            place = {setting: node_span(self._text, node)}
            if setting == "action":
                self._ask(Operation(node.value, date.min, places=place), ("GE404",))
            else:
                chosen = {setting: node.value}
                self._ask(Operation(self._actions[0], date.min, places=place, **chosen), ("GE410", "GE411"))
            return str(node.value)

        return read

    def _day(self, node: yaml.ScalarNode) -> Value:
        try:
            return day_of(node.value)
        except ValueError:
            said, hint = f"`{shown(node.value)}` is not a date", "write year-month-day, such as 2000-01-01"
            self._blame("GE408", said, node, hint)
            return None

    def _fact(self, key: yaml.ScalarNode, node: yaml.Node) -> Axis:
        fact = self._book.facts.get(key.value)
        if fact is None:
            hint = suggestion(key.value, self._book.facts) or "`guidelines words` lists them"
            self._blame("GE405", f"unknown fact `{shown(key.value)}`", key, hint)
            return Axis(key.value, (), True)
        if _written(node) in (ALL, ALL_UNKNOWN):
            unknown = (None,) if _written(node) == ALL_UNKNOWN else ()
            return Axis(fact.name, (*fact.values, *unknown), True)

        def read(value: yaml.ScalarNode) -> Value:
            if is_null(value) or value.value == UNKNOWN:
                return None
            said: FactValue = value.value
            if value.tag == "tag:yaml.org,2002:bool":
                said = value.value.lower() in ("yes", "true", "on")
            places = {f"facts.{key.value}": node_span(self._text, value)}
            self._ask(Operation(self._actions[0], date.min, {key.value: said}, places=places), ("GE406", "GE407"))
            return said

        return Axis(fact.name, self._values(key, node, read), isinstance(node, yaml.SequenceNode))

    def _values(self, key: yaml.Node, node: yaml.Node, read: Callable[[yaml.ScalarNode], Value]) -> tuple[Value, ...]:
        """Return the values that a node lists, or the one that it is."""
        listed = node.value if isinstance(node, yaml.SequenceNode) else [node]
        if not listed:
            self._blame("GE512", f"`{shown(key.value)}` lists nothing", key, "leave the key out, or list its values")
        found: dict[Value, None] = {}
        for each in listed:
            if not isinstance(each, yaml.ScalarNode):
                self._blame("GE407", f"`{shown(key.value)}` takes values or a list of them", each, "write one word")
                continue
            before = len(self.wrong)
            value = read(each)
            if len(self.wrong) == before and value in found:
                self._blame("GE511", f"`{shown(each.value)}` is listed twice", each, "keep one of the two")
            found[value] = None
        return tuple(found)

    def _ask(self, operation: Operation, codes: tuple[str, ...]) -> None:
        """Note what the engine says of a word."""
        found = bind(self._book, operation)
        if isinstance(found, tuple):
            self.wrong.extend(each for each in found if each.code in codes and each.span.text is self._text)

    def _entries(self, node: yaml.Node) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            self._blame("GE402", "this is no mapping", node, "write `key: value`, one a line")
            return
        seen: set[str] = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._blame("GE407", "a key is a word", key, "write `key: value`")
            elif key.value in seen:
                self._blame("GE409", f"`{shown(key.value)}` is given twice", key, "keep one of the two")
            else:
                seen.add(key.value)
                yield key, value

    def _blame(self, code: str, said: str, node: yaml.Node, hint: str) -> None:
        self.wrong.append(Diagnostic(code, said, node_span(self._text, node), hint))


def _written(node: yaml.Node) -> str | None:
    return node.value if isinstance(node, yaml.ScalarNode) else None
