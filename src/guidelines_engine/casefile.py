"""Operation files to operations, document by document, or to what is wrong with each.

The unit of input is one YAML document: a bad one costs no other, except that broken YAML loses the rest of its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

import yaml

from .diagnostics import Diagnostic, Span, Text, in_order, inaccessible, shown, suggestion, undecodable, whole_input
from .model import CASE_KEYS, OPERATION_KEYS, FactValue
from .operation import Operation, day_of
from .yamltext import documents, is_null, node_span

MOST_BYTES = 4 * 1024 * 1024
"""How large one operation file may be, in bytes."""

_ASKED = ("title", "action", "regime", "interpretation")
_Read: TypeAlias = "yaml.Node | Diagnostic | None"


@dataclass(frozen=True)
class Document:
    """One document of a file: the operation it puts, or what is wrong with it.

    `number` counts the documents of the file from 1; `case` holds the keys of a case with its answer, by name.
    """

    file: str
    number: int
    operation: Operation | None
    diagnostics: tuple[Diagnostic, ...] = ()
    case: dict[str, Any] = field(default_factory=dict)


def read_file(path: Path | str) -> Iterator[Document]:
    """Yield the documents of a file."""
    name = str(path)
    try:
        with open(path, "rb") as file:
            yield from read_stream(file, name)
    except OSError as error:
        yield _unread(inaccessible(name, error))


def read_stream(stream: BinaryIO, name: str) -> Iterator[Document]:
    """Yield the documents of a stream of bytes, known to its reader under a name."""
    content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        hint = "divide it; for very many operations use a table"
        yield _unread(Diagnostic("GE003", f"more than {MOST_BYTES} bytes", whole_input(name), hint))
        return
    try:
        text = Text(name, content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        yield _unread(undecodable(name, error.start, "operations are YAML, saved as UTF-8"))
        return
    yield from read_text(text)


def read_text(text: Text) -> Iterator[Document]:
    """Yield the documents of a text."""
    return _read_nodes(text, documents(text))


def read_list(text: Text) -> Iterator[Document]:
    """Yield the operations of a text whose documents are operations or lists of them, numbered through."""
    return _read_nodes(text, _items(documents(text)))


def operation_yaml(operation: Operation) -> str:
    """Return an operation as the YAML document that reads back as it."""
    keys = {
        "title": operation.title,
        "action": operation.action,
        "date": operation.date,
        "regime": operation.regime,
        "interpretation": operation.interpretation,
        "facts": dict(operation.facts),
    }
    given = {key: value for key, value in keys.items() if value}
    return str(yaml.safe_dump(given, sort_keys=False, allow_unicode=True, width=110))


def _items(nodes: Iterable[_Read]) -> Iterator[_Read]:
    for node in nodes:
        if isinstance(node, yaml.SequenceNode):
            yield from node.value
        else:
            yield node


def _read_nodes(text: Text, nodes: Iterable[_Read]) -> Iterator[Document]:
    empty = True
    for number, node in enumerate(nodes, 1):
        if isinstance(node, Diagnostic):
            yield Document(text.name, number, None, (node,))
        elif node is not None:
            yield _document(text, number, node)
        empty = empty and node is None
    if empty:
        hint = "write at least `action:` and `facts:`"
        yield _unread(Diagnostic("GE005", "there is no operation in it", Span(text, 0, 0), hint))


def _document(text: Text, number: int, root: yaml.Node) -> Document:
    if not isinstance(root, yaml.MappingNode):
        hint = "write `action: ...` and the other keys, one a line"
        return Document(
            text.name, number, None, (Diagnostic("GE402", "an operation is a mapping", node_span(text, root), hint),)
        )
    wrong: list[Diagnostic] = []
    nodes = _entries(text, root, wrong)
    for name, (key, _) in nodes.items():
        if name not in OPERATION_KEYS:
            hint = suggestion(name, OPERATION_KEYS) or "facts stand under `facts:`"
            wrong.append(Diagnostic("GE403", f"unknown key `{shown(name)}`", node_span(text, key), hint))
    places = {name: node_span(text, value) for name, (_, value) in nodes.items() if name in OPERATION_KEYS}
    places[""] = node_span(text, root)
    asked = {name: _text_value(text, name, nodes[name][1], wrong) for name in _ASKED if name in nodes}
    day = _date_value(text, nodes["date"][1], wrong) if "date" in nodes else None
    facts = _fact_values(text, nodes["facts"][1], places, wrong) if "facts" in nodes else {}
    action = asked.pop("action", None)
    if "action" not in nodes:
        wrong.append(Diagnostic("GE404", "no action is named", places[""], "add `action:` with what would be done"))
    case = {name: _plain(nodes[name][1]) for name in ("id", *CASE_KEYS) if name in nodes}
    if wrong or action is None:
        return Document(text.name, number, None, in_order(wrong), case)
    return Document(text.name, number, Operation(action, day, facts, places=places, **asked), (), case)


def _entries(text: Text, mapping: yaml.MappingNode, wrong: list[Diagnostic]) -> dict[str, tuple[yaml.Node, yaml.Node]]:
    """Return the entries whose value is not null, by key; a key given twice, or one that is no text, is said."""
    entries: dict[str, tuple[yaml.Node, yaml.Node]] = {}
    seen: set[str] = set()
    for key, value in mapping.value:
        if not isinstance(key, yaml.ScalarNode):
            wrong.append(Diagnostic("GE407", "a key is a word", node_span(text, key), "write `key: value`"))
            continue
        if key.value in seen:
            hint = "keep one of the two"
            wrong.append(Diagnostic("GE409", f"`{shown(key.value)}` is given twice", node_span(text, key), hint))
        seen.add(key.value)
        if not is_null(value):
            entries.setdefault(key.value, (key, value))
    return entries


def _text_value(text: Text, name: str, node: yaml.Node, wrong: list[Diagnostic]) -> str | None:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    wrong.append(Diagnostic("GE407", f"`{name}` is a text", node_span(text, node), "write one word or line"))
    return None


def _date_value(text: Text, node: yaml.Node, wrong: list[Diagnostic]) -> date | None:
    value = node.value if isinstance(node, yaml.ScalarNode) else ""
    try:
        return day_of(value)
    except ValueError:
        said = f"`{shown(str(value))}` is not a date" if value else "`date` is a date"
        wrong.append(Diagnostic("GE408", said, node_span(text, node), "write year-month-day, such as 2000-01-01"))
        return None


def _fact_values(text: Text, node: yaml.Node, places: dict[str, Span], wrong: list[Diagnostic]) -> dict[str, FactValue]:
    if not isinstance(node, yaml.MappingNode):
        hint = "write `facts: {goods: fuel}` or one fact a line"
        wrong.append(Diagnostic("GE407", "`facts` is a mapping", node_span(text, node), hint))
        return {}
    facts: dict[str, FactValue] = {}
    for name, (key, value) in _entries(text, node, wrong).items():
        places[f"fact.{name}"] = node_span(text, key)
        places[f"facts.{name}"] = node_span(text, value)
        if isinstance(value, yaml.ScalarNode):
            facts[name] = _scalar(value)
        else:
            hint = "write one value; leave the fact out if it is unknown"
            wrong.append(Diagnostic("GE407", f"`{shown(name)}` takes one value", node_span(text, value), hint))
    return facts


def _scalar(node: yaml.ScalarNode) -> FactValue:
    if node.tag == "tag:yaml.org,2002:bool":
        return str(node.value).lower() in ("yes", "true", "on")
    return str(node.value)


def _plain(node: yaml.Node) -> Any:
    match node:
        case yaml.ScalarNode():
            return _scalar(node)
        case yaml.SequenceNode():
            return [_plain(each) for each in node.value]
        case _:
            return {str(key.value): _plain(value) for key, value in node.value}


def _unread(diagnostic: Diagnostic) -> Document:
    return Document(diagnostic.span.text.name, 1, None, (diagnostic,))
