"""Who works out an answer: the server's own process where no solver is needed, else a worker process, within limits.

A worker that exceeds its time is ended. Slow questions have a place of their own: they never keep a check waiting.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import anyio
from anyio import CapacityLimiter, to_process

from ..casefile import Document
from ..compiled import Index
from ..diagnostics import Text
from ..model import Book
from ..operation import Operation
from .answers import Refused, answered, documents, opinions, plainly, ready, shown_by
from .problems import Kind, Problem, invalid
from .question import Question
from .shown import SHOWN

T = TypeVar("T")

Gone = Callable[[], Awaitable[bool]]
"""Tells whether whoever asked has left."""

SLOW = frozenset(("reasons", "reasons_view", "brief", "markdown", "routes", "ways_view", "matrix"))
"""The answers that are worked out in the place for slow questions."""

_PLAIN = 200
"""How many colons a body may have to be read at once: more than one operation has, and few enough to take no time."""


async def never() -> bool:
    """Return that whoever asked waits for the answer."""
    return False


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may ask for.

    Attributes:
        seconds: how long an answer may take.
        waiting: how many questions may wait for a worker, of each kind.
        body: how many bytes a body may have.
        address, parameters: how many characters, and how many parameters, an address may have.
        operations: how many operations one request may hold.
    """

    seconds: float = 20.0
    waiting: int = 64
    body: int = 512 * 1024
    address: int = 8 * 1024
    parameters: int = 160
    operations: int = 100


class Workers:
    """The rulebook and the processes that answer from it; belongs to one event loop."""

    def __init__(self, book: Book, rules: str | None, limits: Limits) -> None:
        """Take the rulebook, the folder it came from (None for the shipped one), and the limits."""
        self.book = book
        self._index = Index(book)
        self.limits = limits
        self.rules = rules
        self._quick = CapacityLimiter(2)
        self._slow = CapacityLimiter(1)
        self._processes = CapacityLimiter(3)

    async def answer(self, name: str, question: Question, gone: Gone = never) -> Any:
        """Return an answer about a question.

        Args:
            name: what is asked, a name of `shown.SHOWN` or `answers.ASKED`.
            question: about what.
            gone: whether whoever asked has left, so that a question that still waits need not be worked out.

        Raises:
            Problem: the operation cannot be asked about, too many questions wait, or the time is up.
        """
        found = plainly(self._index, question, name) if name in SHOWN and name not in SLOW else None
        if found is None:
            limiter = self._slow if name in SLOW else self._quick
            found = await self._run(limiter, partial(answered, self.rules, name, question), gone)
        if isinstance(found, Refused):
            raise invalid(found.diagnostics)
        return found

    async def warm(self) -> None:
        """Start the workers that checks need, so that the first of them need not wait."""
        start = partial(to_process.run_sync, ready, self.rules, cancellable=True, limiter=self._processes)
        async with anyio.create_task_group() as group:
            for _ in range(int(self._quick.total_tokens)):
                group.start_soon(start)

    async def witness(self, name: str) -> Operation | None:
        """Return an operation in which a rule takes effect; None where there is none.

        Raises:
            Problem: too many questions wait, or the time is up.
        """
        return await self._run(self._slow, partial(shown_by, self.rules, name))

    async def documents(self, text: Text, most: int) -> list[Document]:
        """Return the operations of a body.

        Raises:
            Problem: there are more than the most.
        """
        plain = text.content.count(":") <= _PLAIN
        found = documents(text, most) if plain else await self._run(self._slow, partial(documents, text, most))
        if len(found) > most:
            raise Problem(Kind.INVALID_REQUEST, "one operation is asked about here; /api/v1/checks takes many")
        return found

    async def checks(self, text: Text) -> list[dict[str, object]]:
        """Return the opinions on the operations of a body, in their order, each with its number.

        Raises:
            Problem: there are more operations than the limit, too many questions wait, or the time is up.
        """
        most = self.limits.operations
        found = await self._run(self._slow, partial(opinions, self.rules, text, most))
        if found is None:
            raise Problem(Kind.TOO_LARGE, f"a request may hold {most} operations")
        return [_result(number, each) for number, each in found]

    async def _run(self, places: CapacityLimiter, function: Callable[[], T], gone: Gone = never) -> T:
        if places.statistics().tasks_waiting >= self.limits.waiting:
            raise Problem(Kind.BUSY, "ask again in a moment", headers={"Retry-After": "5"})
        try:
            with anyio.fail_after(self.limits.seconds):
                async with places:
                    if await gone():
                        raise Problem(Kind.BUSY, "nobody waits for the answer any more")
                    return await to_process.run_sync(function, cancellable=True, limiter=self._processes)
        except TimeoutError:
            detail = f"it took longer than {self.limits.seconds:g} seconds; give more facts, or fewer changes to try"
            raise Problem(Kind.TIME, detail) from None


def _result(number: int, found: dict[str, object] | Refused) -> dict[str, object]:
    if isinstance(found, Refused):
        return {"document": number, "problem": invalid(found.diagnostics).to_dict()}
    return {"document": number, "opinion": found}
