"""What Lark did not expect, as a diagnostic in the author's words."""

from __future__ import annotations

from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedToken

from ..diagnostics import Diagnostic, Span, Text, shown

_WORDS = {
    "NAME": "a name",
    "STRING": "a text in double quotes",
    "DATE": "a date such as 1999-08-25",
    "LPAR": "`(`",
    "RPAR": "`)`",
    "COMMA": "`,`",
    "$END": "the end of the declaration",
}


def unexpected_text(
    text: Text, start: int, end: int, unexpected: UnexpectedCharacters | UnexpectedToken | UnexpectedEOF
) -> Diagnostic:
    """Return what is wrong where a declaration between two offsets is not what the grammar expects."""
    if isinstance(unexpected, UnexpectedToken) and unexpected.token.type != "$END":
        token = unexpected.token
        offset = start if token.start_pos is None else token.start_pos
        place, said = Span(text, offset, offset + len(token)), f"unexpected `{shown(str(token))}`"
    elif isinstance(unexpected, UnexpectedCharacters):
        offset = unexpected.pos_in_stream or start
        character = text.content[offset : offset + 1]
        said = "a text that is not closed" if character == '"' else f"unexpected `{shown(character)}`"
        place = Span(text, offset, offset + 1)
    else:
        last = unexpected.token if isinstance(unexpected, UnexpectedToken) else None
        first = start if last is None or last.start_pos is None else last.start_pos
        place, said = Span(text, first, (last and last.end_pos) or end), "the declaration ends too early"
    expected = getattr(unexpected, "accepts", None) or getattr(unexpected, "expected", None) or ()
    allowed = getattr(unexpected, "allowed", None) or expected
    return Diagnostic("GE101", said, place, _expectation(set(allowed)))


def _expectation(terminals: set[str]) -> str | None:
    ignored = {"WS", "COMMENT"}
    words = sorted({_WORDS.get(name, f"`{name.lower()}`") for name in terminals - ignored})
    return "expected " + " or ".join(words) if words else None
