"""`guidelines sql`: what it prints, and what it says of names that cannot be used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from guidelines_engine import __version__
from guidelines_engine.cli import guidelines
from guidelines_engine.cli.sql import command
from guidelines_engine.sql import DIALECTS, query

from ..texts import WORDS, read

HEAD = Path(__file__).parent / "head.sql"


@pytest.fixture
def rules(tmp_path: Path) -> str:
    """A folder with a tiny rulebook."""
    (tmp_path / "words.rules").write_text(WORDS, encoding="utf-8")
    return str(tmp_path)


def ran(*arguments: str) -> Result:
    return CliRunner().invoke(guidelines, ["sql", *arguments])


@pytest.mark.parametrize("dialect", DIALECTS)
def test_it_prints_the_query_and_ends_well(rules: str, dialect: str) -> None:
    result = ran("--dialect", dialect, "--rules", rules)
    assert (result.exit_code, result.stderr) == (0, "")
    book, _ = read("")
    assert book is not None
    assert result.stdout == query(book, dialect, __version__)


def test_the_head_says_what_is_read_what_is_given_and_what_to_do_with_the_rest(
    rules: str, pytestconfig: pytest.Config
) -> None:
    result = ran(
        "--dialect", "duckdb", "--rules", rules, "--table", "past.operations", "--key", "case", "--key", "part"
    )
    head = "".join(line for line in result.stdout.splitlines(keepends=True) if line.startswith("--"))
    said = head.replace(__version__, "VERSION")
    if pytestconfig.getoption("--update-golden"):
        HEAD.write_text(said, encoding="utf-8")
    assert said == HEAD.read_text(encoding="utf-8")
    assert result.stdout.removeprefix(head).startswith('WITH "_put" AS MATERIALIZED (\n')
    assert 'FROM "past"."operations"\n' in result.stdout


def test_a_name_cannot_end_the_comment_above_the_query(rules: str) -> None:
    result = ran("--dialect", "duckdb", "--rules", rules, "--table", "x\nDROP TABLE y; --", "--key", "a\u2028b\rc")
    assert result.exit_code == 0
    comment = result.stdout.partition("WITH ")[0]
    assert all(line.startswith("--") for line in comment.splitlines())


def test_it_prints_the_statement_that_makes_the_table(rules: str) -> None:
    result = ran("--dialect", "bigquery", "--ddl", "--rules", rules, "--key", "case")
    assert result.stdout == (
        "CREATE TABLE `operations` (\n"
        "  `case` STRING,\n  `action` STRING,\n  `date` DATE,\n  `regime` STRING,\n  `interpretation` STRING,\n"
        "  `goods` STRING,\n  `place` STRING,\n  `plan` BOOL,\n  `approval` STRING,\n  `combat` BOOL,\n"
        "  `asked` BOOL\n);\n"
    )


@pytest.mark.parametrize("arguments", [["--dialect", "oracle"], [], ["--dialect", "duckdb", "operations.csv"]])
def test_what_it_cannot_do_ends_with_status_2(arguments: list[str]) -> None:
    assert ran(*arguments).exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "code", "place"),
    [
        (["--table", ""], "GE701", "--table"),
        (["--table", "a..b"], "GE701", "--table"),
        (["--table", "_meant"], "GE701", "--table"),
        (["--key", ""], "GE701", "--key"),
        (["--key", "id", "--key", "ID"], "GE701", "--key"),
        (["--key", "statute_finding"], "GE701", "--key"),
        (["--ddl", "--key", "Action"], "GE701", "--key"),
        (["--ddl", "--key", "id", "--key", "GOODS"], "GE701", "--key"),
        (["--layers", "statue"], "GE410", "--layers"),
        (["--layers", ""], "GE410", "--layers"),
    ],
)
def test_a_name_that_cannot_be_used_is_said(rules: str, arguments: list[str], code: str, place: str) -> None:
    result = ran("--dialect", "duckdb", "--rules", rules, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{place}:")
    assert f"error[{code}]: " in result.stderr.splitlines()[0]


def test_a_key_in_capitals_is_asked_of_a_table_that_is_there(rules: str) -> None:
    result = ran("--dialect", "postgres", "--rules", rules, "--key", "Action")
    assert (result.exit_code, result.stderr) == (0, "")


def test_layers_left_out_have_no_column(rules: str) -> None:
    result = ran("--dialect", "spark", "--rules", rules, "--layers", "statute")
    assert "`statute_finding`" in result.stdout
    assert "treaty_finding" not in result.stdout


def test_without_sqlglot_it_says_what_brings_it(rules: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in [name for name in sys.modules if name.startswith(("sqlglot", "guidelines_engine.sql"))]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.delattr("guidelines_engine.sql")
    monkeypatch.setitem(sys.modules, "sqlglot", None)
    result = ran("--dialect", "duckdb", "--rules", rules)
    assert result.exit_code == 2
    assert result.stderr == "error: SQL is an extra: pip install 'guidelines-engine[sql]'\n"


def test_the_command_knows_the_dialects_there_are() -> None:
    option = next(each for each in command.params if each.name == "dialect")
    assert tuple(option.type.choices) == DIALECTS  # type: ignore[attr-defined]


def test_sqlglot_is_imported_only_where_a_query_is_written() -> None:
    code = "import sys, guidelines_engine.cli, guidelines_engine.cli.sql; print('sqlglot' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_layers_are_not_taken_where_the_table_has_none(rules):
    result = ran("--dialect", "duckdb", "--ddl", "--layers", "statute", "--rules", rules)
    assert result.exit_code == 2
    assert "--ddl and --layers cannot be given together" in result.stderr
