"""A stream of bytes cut into blocks of whole lines, so that no more than some blocks are ever held."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from ..diagnostics import Diagnostic, whole_input

BLOCK = 8 * 1024 * 1024
"""How many bytes are read at a time; no line may be longer."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Unreadable(Exception):
    """An input that cannot be read on; `diagnostic` says why. Ends the reading, wherever it has come to."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        """Take what is wrong."""
        self.diagnostic = diagnostic
        super().__init__(diagnostic.message)


@dataclass(frozen=True, slots=True)
class Block:
    """Whole lines of an input, and where in it they begin, counted in bytes from 0."""

    name: str
    content: bytes
    start: int

    def decoded(self) -> str:
        """Return the lines as text.

        Raises:
            Unreadable: they are not UTF-8.
        """
        try:
            return self.content.decode()
        except UnicodeDecodeError as error:
            said = f"byte {self.start + error.start} is not UTF-8 text"
            raise Unreadable(Diagnostic("GE002", said, whole_input(self.name), "save the table as UTF-8")) from None


def blocks(stream: BinaryIO, name: str, quoted: bool = False, size: int = BLOCK) -> Iterator[Block]:
    """Yield the blocks of a stream; where `quoted`, a line goes on as long as a quotation mark is open.

    A quotation that is still open after a whole block is given up: lines then end where they end.

    Raises:
        Unreadable: a line is longer than a block.
    """
    rest, start = b"", 0
    while chunk := stream.read(size):
        held = rest + chunk
        if start == 0 and not rest:
            held = held.removeprefix(BYTE_ORDER_MARK)
            start = len(chunk) - len(held)
        end = _last_end(held, quoted)
        if end == 0 and len(held) >= size:
            end = held.rfind(b"\n") + 1
            if end == 0:
                said = f"a line of more than {size} bytes"
                raise Unreadable(Diagnostic("GE003", said, whole_input(name), "is it a table, a row a line?"))
        if end:
            yield Block(name, held[:end], start)
        rest, start = held[end:], start + end
    if rest:
        yield Block(name, rest, start)


def _last_end(content: bytes, quoted: bool) -> int:
    """Return where the last line ends that ends in the content, outside quotations; 0 if none does."""
    end = content.rfind(b"\n") + 1
    inside = quoted and content.count(b'"', 0, end) % 2 == 1
    while inside and end:
        line = content.rfind(b"\n", 0, end - 1) + 1
        inside = content.count(b'"', line, end) % 2 == 0
        end = line
    return end
