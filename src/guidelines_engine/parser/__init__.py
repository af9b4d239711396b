"""Rule text to syntax, or to what is wrong with it; the only module that imports Lark.

Knows no names but the keywords of the language: whether a fact exists is the resolver's question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from lark import Lark, TextSlice, Token
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedToken
from lark.lark import PostLex

from .. import syntax
from ..diagnostics import Diagnostic, Span, Text, in_order
from .builder import Builder
from .faults import unexpected_text

MOST_NESTING = 64
"""How deep parentheses and `not` may stand inside each other in one condition."""

DECLARATIONS = (
    "layer",
    "action",
    "fact",
    "constraint",
    "source",
    "define",
    "permit",
    "prohibit",
    "reserve",
    "amend",
    "always",
)

_KEYWORD = re.compile(
    r'"(?:[^"\\]|\\.)*"?|#[^\n]*|any\s+action\b|(?<![\w])(?P<keyword>' + "|".join(DECLARATIONS) + r")(?![\w])",
    re.DOTALL,
)


_STEERING = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Characters that steer a terminal, or turn the direction of a text so that it reads otherwise than it is."""


@cache
def _lark() -> Lark:
    grammar = files("guidelines_engine").joinpath("grammar.lark").read_text(encoding="utf-8")
    return Lark(
        grammar,
        parser="lalr",
        lexer="contextual",
        postlex=_WholeWords(),
        propagate_positions=True,
        maybe_placeholders=False,
    )


class _WholeWords(PostLex):
    """Has a name read as one wherever it stands, so that no keyword is found at the beginning of another word."""

    always_accept = ("NAME",)

    def process(self, stream: Iterator[Token]) -> Iterator[Token]:
        """Return the words as they are."""
        return stream


def parse(text: Text) -> tuple[syntax.RuleFile, tuple[Diagnostic, ...]]:
    """Return the declarations that can be read, and a diagnostic for each that cannot.

    Any text whatever gives an answer. A fault costs the declaration in which it stands and no other.
    """
    declarations: list[syntax.Declaration] = []
    diagnostics: list[Diagnostic] = []
    for start, end in cut(text.content):
        if (fault := _steering(text, start, end) or _too_deep(text, start, end)) is not None:
            diagnostics.append(fault)
            continue
        try:
            tree = _lark().parse(TextSlice(text.content, start, end))
        except (UnexpectedCharacters, UnexpectedToken, UnexpectedEOF) as unexpected:
            diagnostics.append(fault := unexpected_text(text, start, end, unexpected))
            declarations.extend(_before(text, start, fault.span.start))
            continue
        builder = Builder(text)
        declaration = builder.declaration(tree.children[0])
        diagnostics.extend(builder.diagnostics)
        if declaration is not None:
            declarations.append(declaration)
    return syntax.RuleFile(tuple(declarations)), in_order(diagnostics)


def _before(text: Text, start: int, end: int) -> Iterator[syntax.Declaration]:
    """Yield the declaration that stands before a fault, if it is whole and others may rest on its name."""
    try:
        tree = _lark().parse(TextSlice(text.content, start, end))
    except (UnexpectedCharacters, UnexpectedToken, UnexpectedEOF):
        return
    builder = Builder(text)
    declaration = builder.declaration(tree.children[0])
    words = syntax.Layer | syntax.Action | syntax.Fact | syntax.Source | syntax.Definition
    if isinstance(declaration, words) and not builder.diagnostics:
        yield declaration


def cut(content: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each declaration, and of anything that stands before the first one."""
    starts = [match.start() for match in _KEYWORD.finditer(content) if match["keyword"]]
    head = starts[0] if starts else len(content)
    if re.sub(r"#[^\n]*", "", content[:head]).strip():
        yield 0, head
    yield from zip(starts, [*starts[1:], len(content)], strict=False)


def _steering(text: Text, start: int, end: int) -> Diagnostic | None:
    found = _STEERING.search(text.content, start, end)
    if found is None:
        return None
    said = f"a character that cannot be shown, U+{ord(found[0]):04X}"
    return Diagnostic("GE101", said, Span(text, found.start(), found.end()), "remove it")


def _too_deep(text: Text, start: int, end: int) -> Diagnostic | None:
    depth = 0
    negations = 0
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"?|#[^\n]*|[()]|[\w]+', text.content[start:end]):
        word = match[0]
        negations = negations + 1 if word == "not" else 0 if word != "(" else negations
        depth += (word == "(") - (word == ")")
        if depth + negations > MOST_NESTING:
            place = Span(text, start + match.start(), start + match.end())
            hint = "give the inner condition a name with `define`"
            return Diagnostic("GE004", f"conditions nest deeper than {MOST_NESTING}", place, hint)
    return None
