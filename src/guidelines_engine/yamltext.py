"""YAML text to the node of each of its documents, or to what is wrong with it.

Built from events, so that nothing nests too deep, repeats itself or grows without end. Knows nothing of operations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from .diagnostics import Diagnostic, Span, Text, shown

MOST_NESTING = 8
"""How deep the collections of a document may stand inside each other."""

MOST_KEYS = 1000
"""How many keys a mapping may have."""

MOST_VALUES = 100_000
"""How many values a document may have."""

_HOPELESS = 10 * MOST_NESTING
"""How deep what is at fault already may nest for its end to be waited for."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Collection = yaml.MappingNode | yaml.SequenceNode


def documents(text: Text) -> Iterator[yaml.Node | Diagnostic | None]:
    """Yield the root node of each document, None for an empty one, or what is wrong with it.

    A bad document costs no other, except that broken YAML, and what nests beyond all reason, ends the reading.
    """
    try:
        yield from _read(text, _Loader(text.content))
    except yaml.YAMLError as error:
        yield _broken(text, error)
    except UnicodeEncodeError as error:
        where = Span(text, error.start, error.start + 1)
        yield Diagnostic("GE401", "half a character", where, "write the whole character")


def _read(text: Text, loader: Any) -> Iterator[yaml.Node | Diagnostic | None]:
    tree = _Tree(text, loader.resolve)
    depth = 0
    try:
        while (event := loader.get_event()) is not None:
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > _HOPELESS:
                yield tree.fault
                return
            if isinstance(event, yaml.DocumentEndEvent):
                yield tree.fault or (None if tree.root is None or is_null(tree.root) else tree.root)
                tree = _Tree(text, loader.resolve)
            elif tree.fault is None:
                tree.take(event)
    except yaml.YAMLError as error:
        yield tree.fault or _broken(text, error)
    finally:
        loader.dispose()


@dataclass
class _Tree:
    """The nodes of one document, as far as its events have come, or its first fault."""

    text: Text
    resolve: Callable[..., str]
    root: yaml.Node | None = None
    fault: Diagnostic | None = None
    values: int = 0
    open: list[tuple[Collection, list[yaml.Node]]] = field(default_factory=list)

    def take(self, event: Any) -> None:
        """Take the next event."""
        match event:
            case yaml.AliasEvent():
                self.blame("GE414", f"the alias `*{shown(str(event.anchor))}`", event, "write the value out")
            case yaml.CollectionStartEvent() | yaml.ScalarEvent() if event.tag is not None:
                self.blame("GE414", f"the tag `{shown(event.tag)}`", event, "values need no tags")
            case yaml.ScalarEvent():
                tag = self.resolve(yaml.ScalarNode, event.value, event.implicit)
                self.add(_scalar(tag, event), event)
            case yaml.CollectionStartEvent():
                if len(self.open) == MOST_NESTING:
                    self.fault = _too_deep(_span(self.text, event))
                else:
                    self.start(event)
            case yaml.CollectionEndEvent():
                node, inside = self.open.pop()
                mapping = isinstance(node, yaml.MappingNode)
                node.value = list(zip(inside[::2], inside[1::2], strict=True)) if mapping else inside

    def start(self, event: Any) -> None:
        """Open a collection."""
        kind = yaml.MappingNode if isinstance(event, yaml.MappingStartEvent) else yaml.SequenceNode
        node: Collection = kind("", [], event.start_mark, event.end_mark)
        self.add(node, event)
        self.open.append((node, []))

    def add(self, node: yaml.Node, event: Any) -> None:
        """Put a node where it stands."""
        self.values += 1
        if self.open:
            collection, inside = self.open[-1]
            inside.append(node)
            if isinstance(collection, yaml.MappingNode) and len(inside) > 2 * MOST_KEYS:
                self.blame("GE402", f"a mapping of more than {MOST_KEYS} keys", event, "leave out what is not known")
        elif self.root is None:
            self.root = node
        if self.values > MOST_VALUES:
            self.blame("GE402", f"a document of more than {MOST_VALUES} values", event, "divide it")

    def blame(self, code: str, said: str, event: Any, hint: str) -> None:
        """Note what is wrong with the document."""
        self.fault = self.fault or Diagnostic(code, said, _span(self.text, event), hint)


def _scalar(tag: str, event: Any) -> yaml.ScalarNode:
    return yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark)


def is_null(node: yaml.Node) -> bool:
    """Return whether a node says that nothing is given."""
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def node_span(text: Text, node: yaml.Node) -> Span:
    """Return where a node stands."""
    return _span(text, node)


def _span(text: Text, marked: Any) -> Span:
    return Span(text, marked.start_mark.index, max(marked.start_mark.index + 1, marked.end_mark.index))


def _broken(text: Text, error: yaml.YAMLError) -> Diagnostic:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if isinstance(error, yaml.reader.ReaderError):
        offset = text.content.find(chr(error.character))  # its own position counts bytes or characters, as it happens
    else:
        offset = mark.index if mark is not None else 0
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML"
    hint = "check indentation, quotes and brackets; a text with `: ` in it needs quotes"
    start = max(0, min(offset, len(text.content)))
    place = Span(text, start, start + 1)
    if "nesting depth" in str(problem):  # the C parser's own limit, met before it tells of anything inside
        return _too_deep(place)
    return Diagnostic("GE401", str(problem), place, hint)


def _too_deep(place: Span) -> Diagnostic:
    return Diagnostic("GE004", f"nested deeper than {MOST_NESTING}", place, "an operation is a flat mapping")
