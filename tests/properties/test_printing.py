"""Parsing what is printed gives back what was printed."""

from __future__ import annotations

from hypothesis import given

from guidelines_engine import syntax
from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import shipped
from guidelines_engine.parser import parse
from guidelines_engine.printer import print_condition, print_file

from .syntax_trees import conditions, rule_files


@given(rule_files)
def test_parse_of_print_is_identity(file: syntax.RuleFile) -> None:
    assert parse(Text("printed", print_file(file))) == (file, ())


@given(conditions)
def test_a_condition_comes_back_as_it_was_nested(condition: syntax.Condition) -> None:
    text = Text("printed", f'constraint impossible "by meaning" never {print_condition(condition)}')
    (constraint,), diagnostics = parse(text)[0].declarations, parse(text)[1]
    assert (constraint, diagnostics) == (syntax.Constraint(constraint.name, "by meaning", condition), ())


def test_the_shipped_rules_print_and_come_back() -> None:
    for path in sorted(shipped().rglob("*.rules")):
        file, diagnostics = parse(Text(path.name, path.read_text(encoding="utf-8")))
        assert diagnostics == ()
        assert parse(Text(path.name, print_file(file))) == (file, ())
