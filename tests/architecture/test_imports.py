"""What is imported only when it is used, and what no module may do."""

import subprocess
import sys
from pathlib import Path

import pytest
from lark import Lark

ROOT = Path(__file__).parents[2]
HEAVY = ("lark", "z3", "rich", "polars", "starlette", "jinja2", "sqlglot")
LOADED = "import sys; print(*sorted(name for name in {heavy} if name in sys.modules))"


def loaded_after(code: str) -> set[str]:
    script = f"{code}\n{LOADED.format(heavy=HEAVY)}"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


CHECK = """
from click.testing import CliRunner
from guidelines_engine.cli import guidelines
result = CliRunner().invoke(guidelines, ["check", {file!r}])
assert result.exit_code in (0, 1), result.output
"""


def test_a_settled_check_imports_nothing_heavy():
    code = CHECK.format(file="examples/gulf_minesweeping.yaml")
    loaded_after(code)  # fills the cache of rules
    assert loaded_after(code) == set()


def test_the_gate_sees_what_is_imported():
    assert loaded_after("import lark") == {"lark"}


def test_the_grammar_has_no_conflicts():
    grammar = (ROOT / "src" / "guidelines_engine" / "grammar.lark").read_text(encoding="utf-8")
    Lark(grammar, parser="lalr", lexer="contextual", strict=True)


def test_strict_mode_sees_a_conflict():
    with pytest.raises(Exception, match=r"[Cc]ollision|[Cc]onflict"):
        Lark('start: a | b\na: "x"\nb: "x"', parser="lalr", lexer="contextual", strict=True)


def test_the_engine_names_no_country():
    words = ("japan", "self-defense", "sdf", "diet_", "clb_", "guidelines_19")
    offending = [
        f"{path.name}: {word}"
        for path in (ROOT / "src").rglob("*.py")
        if "web" not in path.parts
        for word in words
        if word in path.read_text(encoding="utf-8").lower()
    ]
    assert offending == []
