"""Rule text to syntax; a fault costs the declaration in which it stands and no other."""

from __future__ import annotations

from datetime import date

import pytest

from guidelines_engine import syntax
from guidelines_engine.diagnostics import Text
from guidelines_engine.parser import DECLARATIONS, parse


def declarations(text: str) -> tuple[syntax.Declaration, ...]:
    file, diagnostics = parse(Text("a.rules", text))
    assert diagnostics == (), diagnostics
    return file.declarations


def faults(text: str) -> list[tuple[str, str, int, int]]:
    return [(each.code, each.message, *each.place[1:]) for each in parse(Text("a.rules", text))[1]]


def kept(text: str) -> list[str]:
    """The names of the declarations that could be read."""
    return [
        each.name.text
        for each in parse(Text("a.rules", text))[0].declarations
        if not isinstance(each, syntax.Amendment)
    ]


def condition(text: str) -> syntax.Condition:
    (definition,) = declarations(f"define d as {text}")
    assert isinstance(definition, syntax.Definition)
    return definition.condition


def shape(of: syntax.Condition) -> object:
    """A condition as nested tuples, for comparison by eye."""
    match of:
        case syntax.Mentioned(name):
            return name.text
        case syntax.Compared(name, values, negated):
            return ("not " if negated else "") + f"{name.text}={'|'.join(value.text for value in values)}"
        case syntax.Negation(inner):
            return ("not", shape(inner))
        case syntax.AllOf(parts):
            return ("and", *map(shape, parts))
        case syntax.AnyOf(parts):
            return ("or", *map(shape, parts))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a", "a"),
        ("(a)", "a"),
        ("not a", ("not", "a")),
        ("not not a", ("not", ("not", "a"))),
        ("a is b", "a=b"),
        ("a is not b", "not a=b"),
        ("a in (b, c)", "a=b|c"),
        ("a not in (b, c)", "not a=b|c"),
        ("not a is b", ("not", "a=b")),
        ("a and b and c", ("and", "a", "b", "c")),
        ("a or b or c", ("or", "a", "b", "c")),
        ("a and (b or c)", ("and", "a", ("or", "b", "c"))),
        ("(a and b) and c", ("and", ("and", "a", "b"), "c")),
        ("not (a or b) and c", ("and", ("not", ("or", "a", "b")), "c")),
    ],
)
def test_conditions(text: str, found: object) -> None:
    assert shape(condition(text)) == found


def test_newlines_indentation_and_comments_carry_no_meaning() -> None:
    spread = 'permit r # a permission\n   supply\n\n,transport\n when a # and "so" on\n cite "1"'
    assert declarations(spread) == declarations('permit r supply, transport when a cite "1"')


def test_spaces_within_a_text_are_one_and_quotes_are_escaped() -> None:
    (action,) = declarations('action a "one\n     \\"two\\"  \\\\three"')
    assert isinstance(action, syntax.Action)
    assert action.gloss == 'one "two" \\three'


def test_a_keyword_or_comment_sign_within_a_text_is_text() -> None:
    (action,) = declarations('action a "permit # what"')
    assert isinstance(action, syntax.Action)
    assert action.gloss == "permit # what"


def test_a_file_without_declarations_is_empty() -> None:
    assert declarations("") == declarations("# nothing yet\n\n  # at all") == ()


def test_a_place_is_that_of_the_word() -> None:
    (rule,) = declarations('\n  permit r supply cite "1"')
    assert isinstance(rule, syntax.Rule)
    assert rule.name.span.text.position(rule.name.span.start) == (2, 10)


def test_clauses_of_a_kind_that_may_be_many_are_kept_in_order() -> None:
    (rule,) = declarations('permit r supply cite "1" when a under "2" cite "3" when b')
    assert isinstance(rule, syntax.Rule)
    assert [(shape(each.condition), each.pinpoint) for each in rule.body.when] == [("a", "2"), ("b", "")]
    assert rule.body.cites == ("1", "3")


def test_a_rule_with_dates() -> None:
    (rule,) = declarations('permit r supply cite "1" from 1999-08-25 until 2016-03-28')
    assert isinstance(rule, syntax.Rule)
    assert (rule.start, rule.end) == (date(1999, 8, 25), date(2016, 3, 28))


# Faults


def test_after_a_fault_reading_goes_on_at_the_next_declaration() -> None:
    text = 'action a "a"\npermit r supply when , cite "1"\naction b "b"\nfact f "f" type\naction c "c"'
    assert kept(text) == ["a", "b", "c"]
    assert [(code, line, column) for code, _, line, column in faults(text)] == [("GE101", 2, 22), ("GE101", 4, 12)]


def test_what_stands_before_the_first_declaration_is_a_fault() -> None:
    assert faults('# a comment\nhello\naction a "a"') == [("GE101", "unexpected `hello`", 2, 1)]
    assert kept('hello\naction a "a"') == ["a"]


def test_what_is_expected_is_said() -> None:
    ((hint,),) = ([each.hint for each in parse(Text("a", "action a"))[1]],)
    assert hint == "expected a text in double quotes"
    (fault,) = parse(Text("a", 'layer l "l" ajar'))[1]
    assert (fault.message, fault.hint) == ("unexpected `ajar`", "expected `closed` or `framework` or `open`")


@pytest.mark.parametrize(
    ("text", "word", "column"),
    [
        ('permit r supply whencombat cite "1"', "whencombat", 17),
        ('permit r supply whenever combat cite "1"', "whenever", 17),
        ('permit r supply general_clause cite "1"', "general_clause", 17),
        ('permitted r supply cite "1"', "permitted", 1),
        ('layer l "l" opens', "opens", 13),
        ('fact f "f" typebool', "typebool", 12),
    ],
)
def test_no_keyword_is_read_at_the_beginning_of_another_word(text: str, word: str, column: int) -> None:
    assert faults(text) == [("GE101", f"unexpected `{word}`", 1, column)]


def test_a_name_may_begin_with_a_keyword() -> None:
    assert shape(condition("notable and in_force is not orderly")) == ("and", "notable", "not in_force=orderly")


@pytest.mark.parametrize("word", ["when", "note", "until", "cite", "under", "in", "type"])
def test_a_keyword_that_opens_no_declaration_is_a_name_where_only_a_name_fits(word: str) -> None:
    (fact,) = declarations(f'fact {word} "f" type bool')
    assert isinstance(fact, syntax.Fact)
    assert fact.name.text == word
    assert shape(condition(f"a and not {word}")) == ("and", "a", ("not", word))


@pytest.mark.parametrize("word", DECLARATIONS)
def test_a_keyword_that_opens_a_declaration_is_no_name(word: str) -> None:
    assert {code for code, *_ in faults(f'fact {word} "f" type bool')} == {"GE101"}


def test_a_text_that_is_not_closed() -> None:
    ((code, message, line, column),) = faults('action a "a')
    assert (code, message, line, column) == ("GE101", "a text that is not closed", 1, 10)


def test_a_declaration_that_ends_too_early() -> None:
    ((code, message, *_),) = faults("permit r")
    assert (code, message) == ("GE101", "the declaration ends too early")


def test_and_mixed_with_or_is_read_flat_and_said_at_the_odd_word() -> None:
    text = 'permit r supply when a and b or c cite "1"'
    assert faults(text) == [("GE103", "`or` after `and` without parentheses", 1, 30)]
    assert kept(text) == ["r"]


def test_a_day_that_does_not_exist() -> None:
    assert faults('permit r supply cite "1" from 1999-02-30') == [("GE104", "there is no day `1999-02-30`", 1, 31)]


@pytest.mark.parametrize(
    ("text", "message", "column"),
    [
        ('action a "a" under b under c', "a second `under` clause", 22),
        ('fact f "f" type bool type bool', "a second `type` clause", 22),
        ('source s "s" in l from 2000-01-01 from 2001-01-01', "a second `from` clause", 35),
        ('define d as a cite "1" cite "2"', "a second `cite` clause", 24),
        ("permit r supply from 2000-01-01 from 2001-01-01", "a second `from` clause", 33),
        ("amend r from 2000-01-01 until 2001-01-01", "a second date in an amendment", 25),
    ],
)
def test_a_clause_given_twice_where_only_one_can_count(text: str, message: str, column: int) -> None:
    assert faults(text) == [("GE102", message, 1, column)]


def test_a_fact_without_a_type() -> None:
    assert faults('fact f "f" ask "f?"') == [("GE105", "the fact `f` has no type", 1, 6)]


@pytest.mark.parametrize("opening", ["(", "not ", "not ("])
def test_conditions_that_nest_too_deep(opening: str) -> None:
    deep = opening * 100_000
    assert [code for code, *_ in faults(f'define d as {deep}a\naction a "a"')] == ["GE004"]
    assert kept(f'define d as {deep}a\naction a "a"') == ["a"]


def test_conditions_nested_as_deep_as_they_may_be() -> None:
    assert declarations(f"define d as {'(' * 64}a{')' * 64}")


def test_a_rule_of_ten_thousand_clauses_is_read() -> None:
    (rule,) = declarations("permit r supply " + " ".join(f"when a_{number}" for number in range(10_000)))
    assert isinstance(rule, syntax.Rule)
    assert len(rule.body.when) == 10_000
