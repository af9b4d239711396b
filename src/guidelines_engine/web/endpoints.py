"""The HTTP API under `/api/v1`: the JSON of the command line, from the same code."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date
from functools import partial
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .. import __version__
from ..catalogue import Search, entries, find
from ..diagnostics import Diagnostic, Span, Text, suggestion
from ..operation import day_of
from ..report.rules import rule_as_data, source_as_data
from ..report.words import vocabulary_as_data
from .bodies import JSON, read_body
from .openapi import ALSO, MOST_CHANGES, SUMMARIES, described
from .problems import Kind, Problem, invalid
from .question import Question, named, read
from .workers import Workers


def endpoints() -> list[Route]:
    """Return the routes of the API."""
    about = [Route(f"/api/v1/{name}", partial(_asked, name), methods=["GET", "POST"], name=name) for name in SUMMARIES]
    return [
        *about,
        Route("/api/v1/checks", _checks, methods=["POST"]),
        Route("/api/v1/rules", _rules),
        Route("/api/v1/rules/{name}", _rule),
        Route("/api/v1/sources", _sources),
        Route("/api/v1/vocabulary", _vocabulary),
        Route("/api/v1/openapi.json", _description),
    ]


async def _asked(name: str, request: Request) -> Response:
    """Answer one question about an operation, put in the address or in the body."""
    workers: Workers = request.app.state.workers
    also = ALSO.get(name, ())
    if request.method == "POST":
        question = await _put_in_body(request, workers, also)
    else:
        question = put_in_address(request, workers, also)
    return _json(await workers.answer(name, question))


def put_in_address(request: Request, workers: Workers, also: Collection[str] = ()) -> Question:
    """Return the question that the address of a request puts.

    Raises:
        Problem: the address cannot be read as one.
    """
    question = read(request.scope["query_string"], workers.book, also)
    if isinstance(question, tuple):
        raise invalid(question)
    _check_choices(question.also)
    return question


async def _put_in_body(request: Request, workers: Workers, also: Collection[str]) -> Question:
    given = _parameters(request, ("layers", *also))
    _check_choices(given)
    text = await read_body(request, workers.limits.body)
    (document,) = await workers.documents(text, 1)
    if document.operation is None:
        raise invalid(document.diagnostics)
    layers = tuple(named(given["layers"])) if "layers" in given else None
    return Question(document.operation, (), layers, {key: given[key] for key in also if key in given})


def _check_choices(given: Mapping[str, str]) -> None:
    """Refuse a verdict or a number of changes that no route can be asked for with."""
    if given.get("to", "lawful") not in ("lawful", "unlawful"):
        raise Problem(Kind.INVALID_REQUEST, "`to` is lawful or unlawful")
    if given.get("limit", "1") not in map(str, range(1, MOST_CHANGES + 1)):
        raise Problem(Kind.INVALID_REQUEST, f"`limit` is a number from 1 to {MOST_CHANGES}")


async def _checks(request: Request) -> Response:
    """Answer many operations, in their order."""
    workers: Workers = request.app.state.workers
    _parameters(request, ())
    text = await read_body(request, workers.limits.body)
    return _json({"results": await workers.checks(text)})


async def _rules(request: Request) -> Response:
    workers: Workers = request.app.state.workers
    book = workers.book
    given = _parameters(request, ("source", "action", "fact", "date", "q"))
    wrong = [
        Diagnostic(code, f"unknown {key} `{given[key]}`", _place(key, given[key]), suggestion(given[key], known))
        for key, code, known in (
            ("source", "GE410", book.sources),
            ("action", "GE404", book.actions),
            ("fact", "GE405", book.facts),
        )
        if key in given and given[key] not in known
    ]
    if wrong:
        raise invalid(wrong)
    search = Search(given.get("source"), given.get("action"), given.get("fact"), _day(given), given.get("q"))
    return _json({"rules": [rule_as_data(rule, book) for rule in find(book, search)]})


def _day(given: Mapping[str, str]) -> date | None:
    try:
        return day_of(given["date"]) if "date" in given else None
    except ValueError:
        hint = "write year-month-day, such as 2000-01-01"
        said = f"`{given['date']}` is not a date"
        raise invalid([Diagnostic("GE408", said, _place("date", given["date"]), hint)]) from None


async def _rule(request: Request) -> Response:
    workers: Workers = request.app.state.workers
    _parameters(request, ())
    name = request.path_params["name"]
    book = workers.book
    if name not in book.rules:
        hint = suggestion(name, book.rules) or "/api/v1/rules lists them"
        diagnostic = Diagnostic("GE205", f"unknown rule `{name}`", _place("name", name), hint)
        raise Problem(Kind.NOT_FOUND, diagnostic.message, [diagnostic])
    return _json(rule_as_data(book.rules[name], book))


async def _sources(request: Request) -> Response:
    workers: Workers = request.app.state.workers
    _parameters(request, ())
    return _json({"sources": [source_as_data(entry) for entry in entries(workers.book)]})


async def _vocabulary(request: Request) -> Response:
    workers: Workers = request.app.state.workers
    _parameters(request, ())
    return _json(vocabulary_as_data(workers.book))


async def _description(request: Request) -> Response:
    workers: Workers = request.app.state.workers
    _parameters(request, ())
    return _json(described(workers.book, workers.limits, __version__))


def _parameters(request: Request, known: Collection[str]) -> dict[str, str]:
    """Return the parameters of an address that puts no question, by name."""
    given: dict[str, str] = {}
    for name, value in parse_qsl(request.scope["query_string"].decode("ascii", "replace"), keep_blank_values=True):
        if name not in known:
            raise Problem(Kind.INVALID_REQUEST, f"unknown parameter `{name}`; known: {', '.join(known) or 'none'}")
        if name in given:
            raise Problem(Kind.INVALID_REQUEST, f"`{name}` is given twice")
        if value:
            given[name] = value
    return given


def _place(name: str, written: str) -> Span:
    return Span(Text(name, written), 0, len(written))


def _json(content: object) -> Response:
    return Response(json.dumps(content, ensure_ascii=False), media_type=JSON)
