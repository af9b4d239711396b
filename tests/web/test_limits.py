"""What takes too long is ended, and what is slow keeps nothing quick waiting."""

import anyio
import pytest

from .conftest import address

pytest.importorskip("starlette", reason="guidelines-engine[web] is not installed")

from starlette.testclient import TestClient

from guidelines_engine import Rulebook
from guidelines_engine.web import create_app
from guidelines_engine.web.problems import Kind, Problem
from guidelines_engine.web.question import read
from guidelines_engine.web.workers import Limits, Workers

OPEN = address("supply", "2000-01-01", {"goods": "fuel"}).encode()
SETTLED = address("admit_member", "2000-01-01").encode()


@pytest.fixture(scope="module")
def book():
    return Rulebook.load().book


def test_an_answer_that_takes_too_long_is_given_up():
    with TestClient(create_app(limits=Limits(seconds=0.05))) as client:
        answer = client.get(f"/api/v1/routes?{OPEN.decode()}&limit=4")
    assert (answer.status_code, answer.json()["type"]) == (503, "/about#time-limit")


def test_where_too_many_wait_the_next_is_told_to_come_back(book):
    async def asked():
        workers = Workers(book, None, Limits(waiting=1))
        kinds = []

        async def ask():
            try:
                await workers.answer("routes", read(OPEN, book))
            except Problem as problem:
                kinds.append((problem.kind, problem.headers["Retry-After"]))

        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(ask)
        return kinds

    assert anyio.run(asked) == [(Kind.BUSY, "5"), (Kind.BUSY, "5")]


def test_a_check_does_not_wait_for_slow_questions(book):
    async def asked():
        workers = Workers(book, None, Limits())
        done = []

        async def ask(name, query):
            await workers.answer(name, read(query, book))
            done.append(name)

        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(ask, "routes", OPEN)
            await anyio.sleep(0.05)
            for _ in range(20):
                await ask("check", SETTLED)
        return done

    assert anyio.run(asked) == ["check"] * 20 + ["routes"] * 3


def test_an_open_check_has_a_worker_that_slow_questions_never_take(book):
    async def asked():
        workers = Workers(book, None, Limits())
        await workers.warm()
        done = []

        async def ask(name, query):
            await workers.answer(name, read(query, book))
            done.append(name)

        async with anyio.create_task_group() as group:
            for _ in range(6):
                group.start_soon(ask, "routes", OPEN)
            await anyio.sleep(0.05)
            group.start_soon(ask, "check", OPEN)
        return done

    assert "check" in anyio.run(asked)[:4]
