"""Briefs as markdown: the strongest case for each side, its premises and what then follows, with citations."""

from __future__ import annotations

from collections.abc import Iterator

from ..brief import Brief, Premise, Side
from ..model import Book
from ..opinion import LayerFinding, Opinion, Verdict
from ..truth import Truth
from ..wording import fact_statement, listed, plain
from .opinion import ground_words, setting
from .setting import title_words


def brief_markdown(brief: Brief, opinion: Opinion, book: Book) -> str:
    """Return a brief as markdown that can be pasted into a paper."""
    title = title_words(opinion.operation)
    lines = [f"## Both sides: {title}", "", f"{_sentence(setting(opinion, book))} {_standing(brief, opinion, book)}"]
    for side in brief.sides:
        lines += ["", *_side_lines(side, book)]
    if brief.settled and brief.disputed:
        lines += ["", *(f"- {remark.text} [{remark.citation}]" for remark in brief.disputed)]
    return "\n".join(lines)


def _standing(brief: Brief, opinion: Opinion, book: Book) -> str:
    """Return how things stand before anybody argues."""
    verdict = f"**{brief.verdict}**"
    if brief.verdict is Verdict.UNDETERMINED:
        return f"On what is known it is {verdict}."
    if brief.sides:
        return f"As the rulebook reads the law it is {verdict}, and that is disputed."
    blocking = [book.layers[name].title for name in opinion.blocking]
    because = f", because of {listed(blocking)}" if blocking else ""
    if brief.disputed:
        return f"It is {verdict}{because}. There are disputes, but whoever is right in them, the answer is the same:"
    return f"It is {verdict}{because}. There is no other side: no unknown fact and no disputed reading could turn it."


def _side_lines(side: Side, book: Book) -> Iterator[str]:
    yield f"### The case that it is {side.verdict}"
    yield ""
    yield "It must win this:" if len(side.premises) == 1 else "It must win all of this:"
    yield ""
    for number, premise in enumerate(side.premises, 1):
        yield f"{number}. {_premise_words(premise, book)}"
    if side.alternatives:
        yield ""
        yield "Each of these would do as well:"
        yield ""
        yield from (f"- {_premise_words(premise, book)}" for premise in side.alternatives)
    yield ""
    yield "Then:"
    yield ""
    blocked = [layer for layer in side.findings.values() if layer.blocks is Truth.TRUE]
    for layer in blocked if side.verdict is Verdict.UNLAWFUL and blocked else side.findings.values():
        yield _finding_line(layer, book)


def _premise_words(premise: Premise, book: Book) -> str:
    if premise.dispute is not None:
        which = "the rival reading is right" if premise.value else "the rival reading is wrong"
        return f"in the dispute over {premise.dispute.citation}, {which}: {premise.dispute.text}"
    said = fact_statement(premise.fact, premise.value, book)
    decider = book.facts[premise.fact].decided_by
    return f"{said} (decided by {decider})" if decider else said


def _finding_line(layer: LayerFinding, book: Book) -> str:
    words = ground_words(layer)
    ground = f" ({words})" if words else ""
    rules = "; ".join(f"{rule.rule.gloss or plain(rule.name)} [{rule.citation}]" for rule in layer.deciding)
    return f"- {book.layers[layer.layer].title}: {layer.finding}{ground}" + (f": {rules}" if rules else "")


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}." if text else ""
