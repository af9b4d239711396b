"""The pages about an operation: the question and its opinion, what takes longer, and what may be taken along."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import anyio
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ..diagnostics import Diagnostic
from ..model import Book
from ..operation import Case, bind
from ..opinion import Verdict
from ..report.setting import CHOICE_WORDS
from ..wording import listed
from .desk import action_tree, desk
from .endpoints import put_in_address
from .parts import PARTS, part, time_view
from .problems import Kind, Problem
from .question import Question, query
from .templating import page
from .workers import Workers

EXPORTS = {
    "yaml": ("application/yaml", "operation.yaml"),
    "feature": ("text/plain", "operation.feature"),
    "markdown": ("text/markdown", "opinion.md"),
}
"""What may be taken along: how it is labelled, and what the file is called."""


def pages() -> list[Route]:
    """Return the routes of the pages about an operation."""
    return [
        Route("/", _home),
        Route("/check", _check),
        *(Route(f"/part/{name}", partial(_part, name)) for name in PARTS),
        *(Route(f"/export/{name}", partial(_export, name)) for name in EXPORTS),
        Route("/about", _about),
    ]


async def _home(request: Request) -> Response:
    workers: Workers = request.app.state.workers
    sought = request.query_params.get("q", "").strip()
    return page(
        request,
        "home.html",
        groups=action_tree(workers.book, sought),
        sought=sought,
        layers=listed(layer.title for layer in workers.book.layers.values()),
        choices=_choices(workers.book),
    )


def _choices(book: Book) -> str:
    """Return of what the rulebook has several to choose from, and how many."""
    counts = []
    for choice, word in CHOICE_WORDS.items():
        layer = book.layer_chosen_by(choice)
        number = sum(not source.not_encoded for source in book.sources_of(layer.name)) if layer else 0
        counts += [f"{number} {word}s"] if number > 1 else []
    return listed(counts)


async def _about(request: Request) -> Response:
    workers: Workers = request.app.state.workers
    problems = [kind for kind in Kind if kind is not Kind.FAULT]
    return page(request, "about.html", book=workers.book, problems=problems, limits=workers.limits)


async def _check(request: Request) -> Response:
    """Show the question and its opinion."""
    workers: Workers = request.app.state.workers
    if not request.query_params.get("action", "").strip():
        return RedirectResponse("/", 303)
    question = put_in_address(request, workers, ("show",))
    shown = [name for name in question.also.get("show", "").split(",") if name in PARTS]
    if _has_empty(request):
        also = {"show": ",".join(shown)} if shown else {}
        return RedirectResponse(f"/check?{query(question, workers.book, **also)}", 303)
    return await _opinion(request, workers, question, shown)


def _has_empty(request: Request) -> bool:
    """Return whether a form sent controls in which nothing is chosen, which an address need not carry."""
    return any(not value for value in request.query_params.values())


async def _opinion(request: Request, workers: Workers, question: Question, shown: Collection[str]) -> Response:
    found = await _together(workers, question, ("view", "question", "timeline"))
    view, asked, time = found["view"], found["question"], found["timeline"]
    faults = view.diagnostics if isinstance(view, Problem) else ()
    if isinstance(view, Problem) and not faults:
        raise view
    day = _day(question, workers.book)
    if not faults and view.verdict == Verdict.LAWFUL:
        question = replace(question, also={"to": Verdict.UNLAWFUL.value})
    parts = {} if faults else {name: await part(name, workers, question, day) for name in shown}
    return page(
        request,
        "check.html",
        422 if faults else 200,
        desk=desk(question, day, workers.book),
        opinion=None if faults else view,
        faults=_told(faults),
        asked=None if isinstance(asked, Problem) else asked["question"],
        unasked=isinstance(asked, Problem),
        time=None if isinstance(time, Problem) else time_view(time, question, day, workers.book),
        parts=parts,
        names=PARTS,
        day=day,
        permalink=query(question.under(day), workers.book),
        chosen=_chosen(workers.book),
        book=workers.book,
    )


def _day(question: Question, book: Book) -> date:
    """Return the day of which a question is asked; of one that cannot be asked, the one that it names, or today."""
    case = bind(book, question.operation, question.layers)
    return case.day if isinstance(case, Case) else question.operation.date or date.today()


def _chosen(book: Book) -> list[str]:
    """Return of what the rulebook has several, one of which measures an operation."""
    return [word for choice, word in CHOICE_WORDS.items() if book.layer_chosen_by(choice) is not None]


def _told(faults: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return faults, each message once."""
    return list({each.message: each for each in faults}.values())


async def _together(workers: Workers, question: Question, names: Iterable[str]) -> dict[str, Any]:
    """Return several answers about a question, worked out at the same time; for one that cannot be had, its problem."""
    found: dict[str, Any] = {}

    async def answer(name: str) -> None:
        try:
            found[name] = await workers.answer(name, question)
        except Problem as problem:
            found[name] = problem

    async with anyio.create_task_group() as group:
        for name in names:
            group.start_soon(answer, name)
    return found


async def _part(name: str, request: Request) -> Response:
    """Show one part by itself, for a page that already shows the opinion."""
    workers: Workers = request.app.state.workers
    question = put_in_address(request, workers, ("to",))
    shown = await part(name, workers, question, _day(question, workers.book), request.is_disconnected)
    return page(request, f"parts/{name}.html", part=shown, book=workers.book, chosen=_chosen(workers.book))


async def _export(name: str, request: Request) -> Response:
    """Hand out the question, or the opinion, as a file."""
    workers: Workers = request.app.state.workers
    question = put_in_address(request, workers)
    kind, file = EXPORTS[name]
    text = await workers.answer(name, question)
    headers = {"Content-Disposition": f'attachment; filename="{file}"'}
    return Response(text, headers=headers, media_type=f"{kind}; charset=utf-8")


def problem_page(request: Request, problem: Problem) -> Response:
    """Return the page that tells a person of a problem."""
    answer = page(request, "problem.html", problem.kind.status, problem=problem, faults=_told(problem.diagnostics))
    answer.headers.update(problem.headers)
    return answer
