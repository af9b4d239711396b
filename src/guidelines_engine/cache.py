"""Keeps resolved rulebooks in the user's own cache folder, by the content they came from.

A cache that is absent, stale, foreign or broken is passed over silently: the rules are then read anew. Nothing is taken
from a folder or file that anyone but the user can write, for reading a pickle runs what it says.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import sys
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from .diagnostics import Text
from .model import Book

_NAME = "guidelines-engine"


def key(texts: Iterable[Text]) -> str:
    """Return the key of a rulebook: its texts, this engine's own code, and the Python that runs it."""
    digest = hashlib.sha256(_engine())
    for text in texts:
        for part in (text.name, text.content):
            coded = part.encode()
            digest.update(len(coded).to_bytes(8, "big"))
            digest.update(coded)
    return digest.hexdigest()


def fetch(key: str) -> Book | None:
    """Return the rulebook kept under a key, or None."""
    path = _folder() / f"{key}.pickle"
    try:
        if not (_is_own(path.parent) and _is_own(path)):
            return None
        book = pickle.loads(path.read_bytes())
    except Exception:  # a broken cache is no reason to fail: whatever it raises, the rules are read anew
        return None
    return book if isinstance(book, Book) else None


def keep(key: str, book: Book) -> None:
    """Keep a rulebook under a key, if the user's cache folder can be written."""
    folder = _folder()
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_own(folder):
            return
        handle, name = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "wb") as file:
            pickle.dump(book, file, protocol=pickle.HIGHEST_PROTOCOL)
        os.replace(name, folder / f"{key}.pickle")


def _folder() -> Path:
    named = os.environ.get("GUIDELINES_ENGINE_CACHE")
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)


def _is_own(path: Path) -> bool:
    """Return whether a path belongs to the user alone."""
    status = os.stat(path, follow_symlinks=False)
    if not hasattr(os, "getuid"):
        return True
    return status.st_uid == os.getuid() and not status.st_mode & 0o022


@cache
def _engine() -> bytes:
    """Return what identifies the code that reads rules: its modules by size and time, and the Python version."""
    here = Path(__file__).parent
    files = sorted((*here.glob("*.py"), *here.glob("*.lark"), *here.glob("resolver/*.py")))
    marks = [f"{file.name}:{file.stat().st_size}:{file.stat().st_mtime_ns}" for file in files]
    return "\n".join((sys.version, *marks)).encode()
