"""A stream of bytes cut into blocks of whole lines, so that no more than some blocks are ever held."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from ..diagnostics import Diagnostic, undecodable

BLOCK = 8 * 1024 * 1024
"""How many bytes are read at a time; a longer line is faulty."""

TOO_LONG, NO_TABLE = f"more than {BLOCK} bytes", "is it a table, a row a line?"
"""What is said of a longer line, and of a table whose first line is one."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Unreadable(Exception):
    """An input that cannot be read on; `diagnostic` says why. Ends the reading, wherever it has come to."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        """Take what is wrong."""
        self.diagnostic = diagnostic
        super().__init__(diagnostic.message)


@dataclass(frozen=True, slots=True)
class Block:
    """Whole lines of an input, or the place of one too long; and where they begin, counted in bytes from 0."""

    name: str
    content: bytes
    start: int
    too_long: bool = False

    def decoded(self) -> str:
        """Return the lines as text.

        Raises:
            Unreadable: they are not UTF-8.
        """
        try:
            return self.content.decode()
        except UnicodeDecodeError as error:
            raise Unreadable(undecodable(self.name, self.start + error.start, "save the table as UTF-8")) from None


def blocks(stream: BinaryIO, name: str, quoted: bool = False, size: int = BLOCK) -> Iterator[Block]:
    """Yield the blocks of a stream; where `quoted`, a line goes on as long as a quotation mark is open.

    A quotation that is still open after a whole block is given up: lines then end where they end. A line longer than
    `size`, as it may stand at the beginning of what is held, is a block of its own, and is read over.
    """
    rest, start = b"", 0
    while chunk := stream.read(size):
        held = rest + chunk
        if start == 0 and not rest:
            held = held.removeprefix(BYTE_ORDER_MARK)
            start = len(chunk) - len(held)
        while len(held) > size and held.find(b"\n", 0, size + 1) < 0:
            yield Block(name, b"", start, too_long=True)
            passed, held = _after_line(held, stream, size)
            start += passed
        end = _last_end(held, quoted)
        if end == 0 and len(held) >= size:
            end = held.rfind(b"\n") + 1
        if end:
            yield Block(name, held[:end], start)
        rest, start = held[end:], start + end
    if rest:
        yield Block(name, rest, start)


def _after_line(held: bytes, stream: BinaryIO, size: int) -> tuple[int, bytes]:
    """Return how many bytes the line takes with which what is held begins, and what comes after it."""
    passed = 0
    while (end := held.find(b"\n") + 1) == 0:
        passed += len(held)
        held = stream.read(size)
        if not held:
            return passed, b""
    return passed + end, held[end:]


def _last_end(content: bytes, quoted: bool) -> int:
    """Return where the last line ends that ends in the content, outside quotations; 0 if none does."""
    end = content.rfind(b"\n") + 1
    inside = quoted and content.count(b'"', 0, end) % 2 == 1
    while inside and end:
        line = content.rfind(b"\n", 0, end - 1) + 1
        inside = content.count(b'"', line, end) % 2 == 0
        end = line
    return end
