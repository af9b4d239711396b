"""Strategies for anything an author could write, whether or not it means anything."""

from __future__ import annotations

import re
from datetime import date
from importlib.resources import files

from hypothesis import strategies as st

from guidelines_engine import syntax
from guidelines_engine.diagnostics import Span, Text

NOWHERE = Span(Text("nowhere", ""), 0, 0)
GRAMMAR = files("guidelines_engine").joinpath("grammar.lark").read_text(encoding="utf-8")
KEYWORDS = frozenset(re.findall(r'"([a-z_]+)"', GRAMMAR))


def name(text: str) -> syntax.Name:
    return syntax.Name(text, NOWHERE)


def some(strategy: st.SearchStrategy, at_least: int = 0, at_most: int = 3) -> st.SearchStrategy[tuple]:
    return st.lists(strategy, min_size=at_least, max_size=at_most).map(tuple)


names = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True).filter(lambda word: word not in KEYWORDS).map(name)
characters = st.characters(
    exclude_categories=["Cc", "Cs"], exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
texts = st.text(characters, max_size=20).map(lambda text: " ".join(text.split()))
dates = st.dates()
maybe_dates = st.none() | dates

comparisons = st.builds(syntax.Compared, names, some(names, 1), st.booleans())
conditions = st.recursive(
    st.builds(syntax.Mentioned, names) | comparisons,
    lambda inner: (
        st.builds(syntax.Negation, inner)
        | st.builds(syntax.AllOf, some(inner, 2))
        | st.builds(syntax.AnyOf, some(inner, 2))
    ),
    max_leaves=8,
)
covered = st.builds(syntax.Covered, some(names, 1), st.just(False)) | st.builds(
    syntax.Covered, some(names), st.just(True)
)

layers = st.builds(
    syntax.Layer,
    names,
    texts,
    st.sampled_from(("open", "closed", "framework")),
    st.sampled_from((None, "interpretation", "regime")),
    maybe_dates,
)
actions = st.builds(syntax.Action, names, texts, st.none() | names, some(names))


@st.composite
def facts(draw: st.DrawFn) -> syntax.Fact:
    procedure = draw(st.booleans())
    return syntax.Fact(
        draw(names),
        draw(texts),
        draw(st.none() | some(names, 1)),
        question=draw(texts),
        decided_by=draw(texts),
        concerns=draw(st.none() | covered),
        procedure=procedure,
        beyond_procedure=draw(some(names)) if procedure else (),
        fixed=draw(st.booleans()),
        cite=draw(texts),
    )


constraints = st.builds(syntax.Constraint, names, texts, conditions)
sources = st.builds(
    syntax.Source,
    names,
    texts,
    names,
    short=texts,
    cite=texts,
    holder=texts,
    start=maybe_dates,
    end=maybe_dates,
    proposed=maybe_dates,
    not_encoded=texts,
    note=texts,
)
definitions = st.builds(
    syntax.Definition, names, texts, conditions, cite=texts, note=texts, start=maybe_dates, end=maybe_dates
)
clauses = some(st.builds(syntax.Clause, conditions, texts, span=st.just(NOWHERE)), at_most=2)
disputes = (
    st.builds(syntax.Dispute, texts)
    | st.builds(syntax.Dispute, texts, where=conditions)
    | st.builds(syntax.Dispute, texts, otherwise=conditions)
)
bodies = st.builds(
    syntax.Body,
    when=clauses,
    unless=clauses,
    provided=clauses,
    notwithstanding=some(names),
    general=st.booleans(),
    duties=some(st.builds(syntax.Duty, texts, texts), at_most=2),
    disputes=some(disputes, at_most=2),
    not_encoded=some(texts, at_most=2),
    notes=some(texts, at_most=2),
    cites=some(texts, at_most=2),
)
kinds_of_clause = st.sampled_from(
    ("when", "unless", "provided", "notwithstanding", "duty", "disputed", "not_encoded", "note", "general")
)
effects = st.sampled_from(("permit", "prohibit", "reserve"))
rules = st.builds(syntax.Rule, effects, names, texts, covered, bodies, start=maybe_dates, end=maybe_dates)
amendments = st.builds(
    syntax.Amendment,
    names,
    st.dates(min_value=date(2, 1, 1)),
    texts,
    st.none() | covered,
    bodies,
    some(kinds_of_clause),
)
claims = some(st.builds(syntax.Clause, conditions, span=st.just(NOWHERE)), at_most=2)
verdicts = st.tuples(st.sampled_from(("lawful", "unlawful")), st.none())
findings = st.tuples(st.sampled_from(("permitted", "prohibited", "unauthorised", "deferred", "silent")), names)


@st.composite
def principles(draw: st.DrawFn) -> syntax.Principle:
    never, layer = draw(verdicts | findings)
    return syntax.Principle(
        draw(names),
        draw(texts),
        never,
        layer,
        draw(st.none() | covered),
        under=draw(some(names)),
        when=draw(claims),
        unless=draw(claims),
        cite=draw(texts),
        note=draw(texts),
        start=draw(maybe_dates),
        end=draw(maybe_dates),
    )


declarations = layers | actions | facts() | constraints | sources | definitions | rules | amendments | principles()
rule_files = st.builds(syntax.RuleFile, some(declarations, at_most=4))
