"""Keeps resolved rulebooks in the user's own cache folder, each with the texts it was read from.

What is kept counts only for the very same texts, read by the very same engine; what is absent, stale, foreign or
broken is passed over silently, and the rules are read anew. Nothing is taken from a folder or file that anyone but the
user can write, and nothing but the values of a rulebook is made of what is in it.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import sys
from binascii import crc32
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from . import diagnostics, model
from .diagnostics import Text
from .model import AllOf, AnyOf, Book, Defined, FactIs, Interval, Negation

_NAME = "guidelines-engine"
_MODULES = (diagnostics.__name__, model.__name__)
_OTHERS = {("datetime", "date"): date, ("builtins", "frozenset"): frozenset}
_LINUX = sys.platform == "linux"
_OWNERS_KNOWN = hasattr(os, "getuid")
"""Whether this system tells whose a file is."""

_MARK = 4
"""How long the mark of a kept rulebook is, in bytes."""

_SHARED = frozenset((AllOf, AnyOf, Defined, FactIs, Interval, Negation, date, frozenset, str))
"""The kinds of value of which one stands for all that are equal; a rulebook repeats itself."""


def fetch(path: Path, texts: Sequence[Text]) -> Book | None:
    """Return the rulebook kept for a path, if it was read from these texts."""
    origin = _origin(texts)
    try:
        content = _own_content(_file_name(path))
        if content is None or not content.startswith(origin):
            return None
        mark, body = content[len(origin) :][:_MARK], memoryview(content)[len(origin) + _MARK :]
        if mark != _mark(body):
            return None
        with _uncollected():
            book = _Reader(BytesIO(body), texts).load()
    except Exception:  # a broken cache is no reason to fail: whatever it raises, the rules are read anew
        return None
    return book if isinstance(book, Book) else None


def keep(path: Path, texts: Sequence[Text], book: Book) -> None:
    """Keep the rulebook read from the texts at a path, if the user's cache folder can be written."""
    folder = _folder()
    if folder is None:
        return
    import tempfile

    written = BytesIO()
    _Writer(written, texts).dump(book)
    body = written.getvalue()
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_own(os.stat(folder, follow_symlinks=False)):
            return
        handle, name = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(_origin(texts) + _mark(body) + body)
        os.replace(name, folder / _file_name(path))


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector of garbage still while a great many values are made, none of which is garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Writer(pickle.Pickler):
    """Writes each value once, as the call that makes it, and each text as its number."""

    def __init__(self, file: Any, texts: Sequence[Text]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._numbers = {id(text): number for number, text in enumerate(texts)}
        self._fields: dict[type, tuple[str, ...]] = {}
        self._first: dict[object, object] = {}

    def persistent_id(self, value: object) -> int | None:
        """Return the number of a text."""
        return self._numbers.get(id(value))

    def reducer_override(self, value: object) -> Any:
        """Return the call that makes a value again; the usual one for what is none of ours."""
        kind = type(value)
        if not is_dataclass(kind):
            return NotImplemented
        if kind not in self._fields:
            self._fields[kind] = tuple(field.name for field in fields(kind) if field.init)
        return kind, tuple(self._one(getattr(value, name)) for name in self._fields[kind])

    def _one(self, value: object) -> object:
        if type(value) is tuple:
            return tuple(map(self._one, value))
        return self._first.setdefault(value, value) if type(value) in _SHARED else value


class _Reader(pickle.Unpickler):
    """Makes the values of a rulebook, and nothing else."""

    def __init__(self, file: Any, texts: Sequence[Text]) -> None:
        super().__init__(file)
        self._texts = texts

    def persistent_load(self, number: int) -> Text:
        """Return the text with a number."""
        return self._texts[number]

    def find_class(self, module: str, name: str) -> Any:
        """Return a class of the rulebook's values.

        Raises:
            pickle.UnpicklingError: it is none of them.
        """
        if module in _MODULES:
            found = getattr(sys.modules[module], name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        elif (module, name) in _OTHERS:
            return _OTHERS[module, name]
        raise pickle.UnpicklingError(f"{module}.{name} is not part of a rulebook")


def _origin(texts: Sequence[Text]) -> bytes:
    """Return what a rulebook was made from: the engine's own code, and the texts."""
    parts = [_engine()]
    for text in texts:
        parts += (os.fsencode(text.name), text.content.encode())
    sizes = (len(parts), *map(len, parts))  # so that no origin begins as another does
    return b"".join((*(size.to_bytes(8, "big") for size in sizes), *parts))


def _mark(body: bytes | memoryview) -> bytes:
    """Return a mark by which a kept rulebook that was damaged is known."""
    return crc32(body).to_bytes(_MARK, "big")


def _engine() -> bytes:
    """Return what identifies the code that reads rules: its modules by size and time, and the Python version."""
    marks = sorted(f"{entry.name}:{entry.stat().st_size}:{entry.stat().st_mtime_ns}" for entry in _modules())
    return "\n".join((sys.version, *marks)).encode()


def _modules() -> Iterator[os.DirEntry[str]]:
    here = os.path.dirname(__file__)
    for folder in (here, os.path.join(here, "parser"), os.path.join(here, "resolver")):
        with os.scandir(folder) as entries:
            yield from (entry for entry in entries if entry.name.endswith((".py", ".lark")))


def _file_name(path: Path) -> str:
    """Return the name under which the rulebook at a path is kept; should two share it, one is read anew each time."""
    return f"{crc32(os.fsencode(f'{path.resolve()} {sys.version}')):08x}.book"


def _folder() -> Path | None:
    """Return the user's cache folder; None where there is none that can be known to be the user's alone."""
    named = os.environ.get("GUIDELINES_ENGINE_CACHE")
    if named:
        return Path(named) if _OWNERS_KNOWN else None
    if _LINUX:  # as platformdirs has it, which is slow to import: a tenth of a short process
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / _NAME
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)


def _own_content(name: str) -> bytes | None:
    """Return what is in a file of the cache folder, if none but the user can have written it."""
    folder = _folder()
    if folder is None:
        return None
    if not _OWNERS_KNOWN:
        return (folder / name).read_bytes()
    # what is checked is what was opened, so that nobody can change the one for the other in between
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if not _is_own(os.fstat(opened)):
            return None
        with os.fdopen(os.open(name, os.O_RDONLY | os.O_NOFOLLOW, dir_fd=opened), "rb") as file:
            return file.read() if _is_own(os.fstat(file.fileno())) else None
    finally:
        os.close(opened)


def _is_own(status: os.stat_result) -> bool:
    """Return whether a file or folder belongs to the user alone."""
    return not _OWNERS_KNOWN or (status.st_uid == os.getuid() and not status.st_mode & 0o022)
