"""A module imports from lower floors only, never sideways; a folder counts as one module."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "guidelines_engine"

FLOORS = (
    {"diagnostics", "truth", "scenario_index"},
    {"syntax", "model"},
    {"parser", "printer", "resolver", "weighing", "wording", "yamltext", "catalogue", "cache"},
    {"loader", "operation"},
    {"casefile", "compiled", "opinion", "solver", "flaw"},
    {"evaluator", "coverage", "digest", "grouping", "scenario"},
    {"analyser", "bulk", "outcome", "questions", "scenarios", "sql"},
    {"abduction", "compare", "interview", "mutation", "permitted", "timeline", "difference"},
    {"brief", "reasons", "routes"},
    {"report"},
    {"api"},
    {"__init__", "gherkin", "spark", "web"},
    {"cli"},
    {"__main__"},
)
FLOOR_OF = {room: number for number, floor in enumerate(FLOORS) for room in floor}


def room(path: Path, source: Path) -> str:
    return path.relative_to(source).parts[0].removesuffix(".py")


def imported(path: Path, source: Path) -> Iterator[str]:
    """Yield the rooms that a module imports from, wherever in it the import stands."""
    package = path.relative_to(source).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom):
            continue
        if node.level == 0 and (node.module or "").split(".")[0] == "guidelines_engine":
            inside = (node.module or "").split(".")[1:]
        elif node.level > 0:
            inside = [*package[: len(package) - node.level + 1], *(node.module or "").split(".")]
        else:
            continue
        named = [each for each in inside if each]
        yield from named[:1] or [alias.name for alias in node.names]


def violations(source: Path) -> list[str]:
    """Return each import that does not go down, and each room that has no floor."""
    found = set()
    for path in source.rglob("*.py"):
        here = room(path, source)
        if here not in FLOOR_OF:
            found.add(f"{here} has no floor")
            continue
        for there in imported(path, source):
            if there in FLOOR_OF and there != here and FLOOR_OF[there] >= FLOOR_OF[here]:
                found.add(f"{here} -> {there}")
    return sorted(found)


def test_imports_go_down():
    assert violations(SOURCE) == []


def test_the_gate_bites(tmp_path):
    (tmp_path / "truth.py").write_text("from .evaluator import assess")
    (tmp_path / "parser.py").write_text("def late():\n    from guidelines_engine.resolver import resolve")
    (tmp_path / "report").mkdir()
    (tmp_path / "report" / "opinion.py").write_text("from ..api import Rulebook\nfrom .style import plain_style")
    (tmp_path / "attic.py").write_text("")
    assert violations(tmp_path) == [
        "attic has no floor",
        "parser -> resolver",
        "report -> api",
        "truth -> evaluator",
    ]


@pytest.mark.parametrize(("library", "only"), [("lark", "parser"), ("sqlglot", "sql")])
def test_only_one_room_imports_a_library(library, only):
    importers = {
        room(path, SOURCE)
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == library
    }
    assert importers == {only}
