"""The application: routes, limits and headers around a rulebook."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from ..api import Rulebook
from .endpoints import endpoints
from .guard import Guard
from .pages import pages, problem_page
from .problems import Kind, Problem, problem_response
from .rulebook import rulebook_pages
from .workers import Limits, Workers

RULES = "GUIDELINES_ENGINE_RULES"
"""The environment variable that names the folder of rules to serve; the shipped rules where it is not set."""


def create_app(rules: str | None = None, limits: Limits | None = None) -> ASGIApp:
    """Return the application.

    Args:
        rules: a folder of rules; None for the one that the environment names, or else the shipped one.
        limits: what one request may ask for.

    Raises:
        InvalidRulebook: the rules cannot be read or have faults.
    """
    folder = rules or os.environ.get(RULES) or None
    limits = limits or Limits()
    workers = Workers(Rulebook.load(folder).book, folder, limits)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with anyio.create_task_group() as group:
            group.start_soon(workers.warm)
            yield
            group.cancel_scope.cancel()

    app = Starlette(
        routes=[
            *endpoints(),
            *pages(),
            *rulebook_pages(),
            Mount("/static", StaticFiles(directory=Path(__file__).parent / "static"), name="static"),
        ],
        lifespan=lifespan,
        exception_handlers={Problem: _problem, HTTPException: _missing, Exception: _failed},
    )
    app.state.workers = workers
    return Guard(app, limits)


async def _problem(request: Request, problem: Exception) -> Response:
    if not isinstance(problem, Problem):
        raise TypeError(f"not a problem: {problem!r}")
    if request.url.path.startswith("/api/"):
        return problem_response(problem)
    return problem_page(request, problem)


async def _missing(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    kind = {404: Kind.NOT_FOUND, 405: Kind.METHOD}.get(status, Kind.INVALID_REQUEST)
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    return await _problem(request, Problem(kind, f"{request.method} {request.url.path}", headers=headers))


async def _failed(request: Request, error: Exception) -> Response:
    return await _problem(
        request, Problem(Kind.FAULT, "this is a fault of the engine; what was asked is in the address")
    )
