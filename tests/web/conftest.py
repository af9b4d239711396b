"""The web application as the tests of it ask it; where the extra is not installed, each of them is skipped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from click.testing import CliRunner

from guidelines_engine.cli import guidelines

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


@pytest.fixture(scope="session")
def client() -> Iterator[Any]:
    """The application on the shipped rules, as a client asks it."""
    testclient = pytest.importorskip("starlette.testclient", reason="guidelines-engine[web] is not installed")
    from guidelines_engine.web import create_app

    with testclient.TestClient(create_app(), follow_redirects=False) as asked:
        yield asked


def address(action: str, day: str | None = None, facts: dict[str, Any] | None = None, **more: str) -> str:
    """The query string of a question."""
    pairs = {"action": action, **({"date": day} if day else {}), **more}
    for name, value in (facts or {}).items():
        pairs[f"f.{name}"] = str(value).lower() if isinstance(value, bool) else value
    return urlencode(pairs)


def printed(*arguments: str, text: str | None = None) -> list[dict[str, Any]]:
    """What the command line prints, as JSON, of operations in files or in a text."""
    run = CliRunner().invoke(guidelines, [*arguments, "--format", "json"], input=text)
    assert run.exit_code in (0, 1, 3), run.output
    return [json.loads(line) for line in run.stdout.splitlines()]
