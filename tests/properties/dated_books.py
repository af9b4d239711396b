"""Strategies for small rulebooks whose law changes often within a few weeks, so that every day can be looked at."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from guidelines_engine.diagnostics import Text
from guidelines_engine.loader import from_texts
from guidelines_engine.model import Book
from guidelines_engine.operation import Operation

FIRST = date(2000, 1, 1)
LAST = date(2000, 1, 20)
DAYS = tuple(FIRST + timedelta(days=each) for each in range((LAST - FIRST).days + 1))
BEFORE, AFTER = FIRST - timedelta(days=2), LAST + timedelta(days=2)

CONDITIONS = ("", "when calm", "unless calm", "when weather is wet", "when weather in (dry, wet)", "unless asked")

WORDS = """
layer constitution "Constitution" open chosen by interpretation
layer statute "Statutes" closed
layer guidelines "Guidelines" framework chosen by regime
action lend "lend"
action carry "carry"
fact calm "it is calm" type bool
fact weather "the weather" type (dry, wet, icy)
fact asked "somebody asked" type bool
"""

days = st.sampled_from(DAYS)


@st.composite
def intervals(draw: st.DrawFn) -> str:
    """The clauses of an interval within the weeks looked at, either end of it possibly open."""
    start, end = sorted((draw(days), draw(days)))
    return draw(st.sampled_from(("", f"from {start}", f"until {end}", f"from {start} until {end}")))


@st.composite
def rules(draw: st.DrawFn, name: str, effects: tuple[str, ...], *, amended: bool) -> str:
    """A rule, perhaps with an amendment."""
    effect = draw(st.sampled_from(effects))
    covered = draw(st.sampled_from(("lend", "carry", "any action")))
    general = "general" if effect == "prohibit" and draw(st.booleans()) else ""
    text = f'{effect} {name} {covered} {general} {draw(st.sampled_from(CONDITIONS))} cite "1"\n'
    if amended and draw(st.integers(0, 2)) == 0:
        again = draw(st.sampled_from((covered, "lend, carry", "carry")))
        changed = draw(st.sampled_from(CONDITIONS))
        text += f'amend {name} from {draw(days)} by "a later Act" {again} drop when, unless {changed} cite "2"\n'
    return text


@st.composite
def chosen(draw: st.DrawFn, layer: str, kind: str, effects: tuple[str, ...], *, gaps: bool) -> str:
    """Sources of a chosen layer that follow each other, from before the first day to after the last."""
    turns = sorted(draw(st.sets(days, max_size=3)))
    starts = [date(1990, 1, 1), *turns]
    ends = [*(turn - timedelta(days=1) for turn in turns), None]
    text = ""
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if gaps and draw(st.integers(0, 3)) == 0:
            continue
        until = f"until {end}" if end else ""
        text += f'source {kind}_{number} "{kind} {number}" in {layer} from {start} {until}\n'
        for each in range(draw(st.integers(0, 2))):
            text += draw(rules(f"{kind}_{number}_{each}", effects, amended=False))
    return text


@st.composite
def dated_books(draw: st.DrawFn) -> Book:
    """A rulebook with two readings or more, Acts that come and go, and regimes with or without days between them."""
    text = WORDS + draw(chosen("constitution", "reading", ("prohibit", "permit"), gaps=False))
    for number in range(draw(st.integers(1, 3))):
        text += f'source act_{number} "Act {number}" in statute {draw(intervals())}\n'
        for each in range(draw(st.integers(1, 2))):
            text += draw(rules(f"act_{number}_{each}", ("permit", "permit", "prohibit"), amended=False))
    text += 'source code "The code" in statute\n'
    for each in range(draw(st.integers(1, 2))):
        text += draw(rules(f"code_{each}", ("permit", "permit", "prohibit"), amended=True))
    text += draw(chosen("guidelines", "regime", ("permit", "prohibit", "reserve"), gaps=True))
    book, diagnostics = from_texts([Text("dated.rules", text)])
    assert diagnostics == (), diagnostics
    return book


@st.composite
def dated_operations(draw: st.DrawFn, book: Book) -> Operation:
    """An operation that may leave facts out, and name a reading or a regime."""
    facts = {name: draw(st.sampled_from((None, *fact.values))) for name, fact in book.facts.items()}
    named = {
        kind: draw(st.sampled_from((None, None, *(name for name in book.sources if name.startswith(kind)))))
        for kind in ("reading", "regime")
    }
    action = draw(st.sampled_from(("lend", "carry")))
    return Operation(action, facts=facts, regime=named["regime"], interpretation=named["reading"])
