"""How a command ends that is cut short: by a signal, by a reader that has left, or by a system that takes no more."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn

import click

from ..diagnostics import inaccessible
from .common import BAD_INPUT, say

INTERRUPTED, NOBODY_READS, TERMINATED = 128 + 2, 128 + 13, 128 + 15
"""The exit statuses, those that a shell gives for SIGINT, SIGPIPE and SIGTERM."""


def hear_signals() -> None:
    """Let a command that is told to end clean up what it began; told so twice, it ends at once."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _end)


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Give what runs in this context the exit status, and the one line, of what cut it short."""
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        click.echo(("\n" if sys.stderr.isatty() else "") + "interrupted", err=True)
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        _give_up_output()
        sys.exit(NOBODY_READS)
    except OSError as error:
        with suppress(OSError):
            say([inaccessible(error.filename or "<stdout>", error, "written")])
        _give_up_output()
        sys.exit(BAD_INPUT)


def _give_up_output() -> None:
    """Lose what is still to be written, which the interpreter would try to write once more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _end(number: int, frame: FrameType | None) -> None:
    """Raise what ends the command: here or, as z3 loses exceptions that are raised in it, as soon as it returns."""
    signal.signal(number, signal.SIG_DFL)
    ending = KeyboardInterrupt() if number == signal.SIGINT else SystemExit(TERMINATED)
    caller = _caller_of_z3(frame)
    if caller is None:
        raise ending

    def end(*_: object) -> NoReturn:
        raise ending

    while caller is not None:
        caller.f_trace = end
        caller = caller.f_back
    sys.settrace(lambda *_: None)


def _caller_of_z3(frame: FrameType | None) -> FrameType | None:
    """Return what called z3, if that is where the program is."""
    caller = None
    while frame is not None:
        if frame.f_globals.get("__name__", "").startswith("z3."):
            caller = frame.f_back
        frame = frame.f_back
    return caller
