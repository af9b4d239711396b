"""Briefs as text and as markdown: the case for each side, its premises and what then follows, with citations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..brief import Brief, Premise, Side
from ..model import Book
from ..opinion import LayerFinding, Opinion, Remark, Verdict
from ..truth import Truth
from ..wording import fact_statement, listed, plain
from .folding import folded
from .opinion import ground_words, setting
from .setting import title_words
from .style import Style, plain_style


@dataclass(frozen=True, slots=True)
class _Passage:
    """Some lines of a brief: perhaps a heading, a sentence, and what is listed under it, numbered or not."""

    heading: str
    sentence: str
    items: tuple[str, ...]
    numbered: bool = False

    def listed(self) -> Iterator[str]:
        """Yield what is listed, each with its sign."""
        for number, item in enumerate(self.items, 1):
            yield f"{number}. {item}" if self.numbered else f"- {item}"


def brief_text(brief: Brief, opinion: Opinion, book: Book, style: Style = plain_style) -> str:
    """Return a brief as lines to follow an opinion."""
    lines = [style("Both sides", "strong"), *folded(_standing(brief, opinion, book, brief.verdict.value), "  ")]
    for passage in _passages(brief, opinion, book):
        if passage.heading:
            lines += ["", style(passage.heading, "strong")]
        lines += folded(passage.sentence, "  ")
        for item in passage.listed():
            lines += folded(item, "  ", "    ")
    return "\n".join(lines)


def brief_markdown(brief: Brief, opinion: Opinion, book: Book) -> str:
    """Return a brief as markdown that can be pasted into a paper."""
    standing = _standing(brief, opinion, book, f"**{brief.verdict}**")
    blocks = [f"## Both sides: {title_words(opinion.operation)}", f"{_sentence(setting(opinion, book))} {standing}"]
    for passage in _passages(brief, opinion, book):
        blocks += [f"### {passage.heading}"] if passage.heading else []
        blocks += [passage.sentence, "\n".join(passage.listed())]
    return "\n\n".join(blocks)


def _passages(brief: Brief, opinion: Opinion, book: Book) -> Iterator[_Passage]:
    """Yield what a brief says after how things stand."""
    for side in brief.sides:
        yield from _side(side, book)
    if brief.settled and brief.disputed:
        said = "There are disputes, but whoever is right in them, the answer is the same:"
        yield _Passage("", said, _remarks(brief.disputed))
    if not_encoded := _not_encoded(opinion):
        heading = "What is not argued" if brief.sides else ""
        said = "The rulebook does not encode all that the rules say, and that might turn it:"
        yield _Passage(heading, said, _remarks(not_encoded))


def _not_encoded(opinion: Opinion) -> list[Remark]:
    """Return what the rulebook does not capture of the rules that speak, that decided, or that came nearest."""
    deciding = [rule for layer in opinion.findings.values() for rule in layer.deciding]
    near = [Remark(rule.name, text, rule.citation) for rule in deciding for text in rule.version.not_encoded]
    return [*opinion.not_encoded, *near]


def _standing(brief: Brief, opinion: Opinion, book: Book, verdict: str) -> str:
    """Return how things stand before anybody argues, the verdict being written as given."""
    if brief.verdict is Verdict.UNDETERMINED:
        return f"On what is known it is {verdict}."
    if brief.sides:
        return f"As the rulebook reads the law it is {verdict}, and that is disputed."
    blocking = [book.layers[name].title for name in opinion.blocking]
    because = f", because of {listed(blocking)}" if blocking else ""
    if brief.disputed:
        return f"It is {verdict}{because}."
    if _not_encoded(opinion):
        return f"It is {verdict}{because}. No unknown fact and no disputed reading could turn it."
    return f"It is {verdict}{because}. There is no other side: no unknown fact and no disputed reading could turn it."


def _side(side: Side, book: Book) -> Iterator[_Passage]:
    said = "It must win this:" if len(side.premises) == 1 else "It must win all of this:"
    premises = tuple(_premise_words(premise, book) for premise in side.premises)
    yield _Passage(f"The case that it is {side.verdict}", said, premises, numbered=True)
    if side.alternatives:
        others = tuple(_premise_words(premise, book) for premise in side.alternatives)
        yield _Passage("", "Each of these would do as well:", others)
    blocked = [layer for layer in side.findings.values() if layer.blocks is Truth.TRUE]
    layers = blocked if side.verdict is Verdict.UNLAWFUL and blocked else side.findings.values()
    yield _Passage("", "Then:", tuple(_finding_words(layer, book) for layer in layers))


def _premise_words(premise: Premise, book: Book) -> str:
    if premise.dispute is not None:
        which = "the rival reading is right" if premise.value else "the rival reading is wrong"
        return f"in the dispute over {premise.dispute.citation}, {which}: {premise.dispute.text}"
    said = fact_statement(premise.fact, premise.value, book)
    decider = book.facts[premise.fact].decided_by
    return f"{said} (decided by {decider})" if decider else said


def _finding_words(layer: LayerFinding, book: Book) -> str:
    words = ground_words(layer)
    ground = f" ({words})" if words else ""
    rules = "; ".join(f"{rule.rule.gloss or plain(rule.name)} [{rule.citation}]" for rule in layer.deciding)
    return f"{book.layers[layer.layer].title}: {layer.finding}{ground}" + (f": {rules}" if rules else "")


def _remarks(remarks: Iterable[Remark]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{remark.text} [{remark.citation}]" for remark in remarks))


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}." if text else ""
