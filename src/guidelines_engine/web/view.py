"""An opinion as the page shows it: plain texts and names, ready for a template, with nothing left to decide.

Whatever is said of a layer or a rule is what the text report says; here it is only laid out for a page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Book, Choice
from ..operation import Assumption
from ..opinion import ClauseKind, Completions, ConditionFinding, LayerFinding, Opinion, Remark, RuleFinding, Verdict
from ..report.opinion import apart, ground_words, lacks, rule_state
from ..report.shortfalls import shortfalls
from ..truth import Truth
from ..weighing import BLOCKING, Finding
from ..wording import condition_words, day_words, fact_statement, listed, plain, rule_sentence

MOST_SHOWN = 3
"""How many of the rules that decided a layer stand on the page at once; the others fold away."""

_SAID = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "unknown"}
_KINDS = {ClauseKind.WHEN: "when", ClauseKind.UNLESS: "unless", ClauseKind.PROVIDED: "provided that"}


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule that decided, came nearest, or may decide; of those that only may, what they lack says enough."""

    name: str
    gloss: str
    sentence: str
    citation: str
    lacking: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LayerView:
    """A layer: its finding, the tone in which it is shown (pass, block, open or quiet), and the rules that decided."""

    name: str
    title: str
    finding: str
    tone: str
    ground: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class RemarkView:
    """A dispute, a duty, or what is not encoded, with the rules that it comes from."""

    rule: str
    text: str
    citation: str


@dataclass(frozen=True, slots=True)
class OpinionView:
    """An opinion on the page."""

    verdict: str
    because: str
    date: str
    day: str
    regime: str | None
    interpretation: str | None
    layers: tuple[LayerView, ...]
    missing: tuple[str, ...]
    lawful_if: tuple[str, ...]
    unlawful_if: tuple[str, ...]
    both_where: tuple[str, ...]
    duties: tuple[RemarkView, ...]
    disputed: tuple[RemarkView, ...]
    not_encoded: tuple[RemarkView, ...]
    assumed: tuple[tuple[str, str], ...]
    labels: tuple[str, ...]
    unused: tuple[str, ...]


def opinion_view(opinion: Opinion, book: Book) -> OpinionView:
    """Return an opinion as the page shows it."""
    completions = opinion.completions or Completions({}, {})
    differing, alike = apart(opinion.missing, completions)
    return OpinionView(
        opinion.verdict.value,
        _because(opinion, book),
        opinion.date.isoformat(),
        day_words(opinion.date),
        opinion.regime,
        opinion.interpretation,
        tuple(_layer(finding, opinion, book) for finding in opinion.findings.values()),
        opinion.missing,
        tuple(_told(differing, completions.lawful, book)),
        tuple(_told(differing, completions.unlawful, book)),
        tuple(_told(alike, completions.lawful, book)),
        _remarks(opinion.duties),
        _remarks(opinion.disputed),
        _remarks(opinion.not_encoded),
        tuple((each.name, _assumed(each, opinion, book)) for each in opinion.assumed),
        _texts(opinion.labels),
        opinion.unused,
    )


def _because(opinion: Opinion, book: Book) -> str:
    """Return in a sentence what the verdict rests on."""
    match opinion.verdict:
        case Verdict.LAWFUL:
            return f"Nothing in {listed(_titles(opinion.findings, book), 'or')} bars it."
        case Verdict.UNLAWFUL:
            barred = listed(_titles(opinion.blocking, book))
            always = all(opinion.findings[name].blocks is Truth.TRUE for name in opinion.blocking)
            return (
                f"Barred by {barred}." if always else f"Whatever the open facts, {barred} never let it pass together."
            )
        case Verdict.UNDETERMINED:
            one = len(opinion.missing) == 1
            return f"It turns on {'one fact' if one else f'{len(opinion.missing)} facts'} not yet known."


def _titles(layers: Iterable[str], book: Book) -> list[str]:
    return [book.layers[name].title for name in layers]


def _told(facts: Iterable[str], completion: dict[str, bool | str], book: Book) -> Iterable[str]:
    return (fact_statement(name, completion[name], book) for name in facts)


def _layer(finding: LayerFinding, opinion: Opinion, book: Book) -> LayerView:
    return LayerView(
        finding.layer,
        book.layers[finding.layer].title,
        finding.finding.value,
        tone(finding.finding),
        ground_words(finding),
        tuple(_rule(rule, finding.finding, book) for rule in finding.deciding),
    )


def tone(finding: Finding) -> str:
    """Return the tone of a finding: it blocks, is open, lets the operation pass, or is quiet."""
    if finding in BLOCKING:
        return "block"
    if finding is Finding.UNDETERMINED:
        return "open"
    return "pass" if finding is Finding.PERMITTED else "quiet"


def _rule(rule: RuleFinding, finding: Finding, book: Book) -> RuleView:
    return RuleView(
        rule.name,
        rule.rule.gloss or plain(rule.name),
        "" if finding is Finding.UNDETERMINED else rule_sentence(rule.rule, rule.version, book),
        rule.citation,
        tuple(shortfalls(rule, book)) if lacks(rule, finding) else (),
    )


def _remarks(remarks: Iterable[Remark]) -> tuple[RemarkView, ...]:
    """Return each remark once, though several rules may make it."""
    found: dict[tuple[str, str], RemarkView] = {}
    for each in remarks:
        found.setdefault((each.text, each.citation), RemarkView(each.rule, each.text, each.citation))
    return tuple(found.values())


def _assumed(assumption: Assumption, opinion: Opinion, book: Book) -> str:
    """Return a default that was taken, a source by its title."""
    taken = {Choice.REGIME: opinion.regime, Choice.INTERPRETATION: opinion.interpretation}
    source = book.sources.get(next((taken[each] for each in Choice if each == assumption.name), None) or "")
    return assumption.text if source is None else f"{source.title}, that of the date"


def _texts(labels: Iterable[Assumption]) -> tuple[str, ...]:
    return tuple(each.text for each in labels)


@dataclass(frozen=True, slots=True)
class Node:
    """A line of the proof and the lines under it."""

    truth: str
    text: str
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class ProofRule:
    """A rule in the proof: what it comes to, clause by clause."""

    name: str
    gloss: str
    citation: str
    state: str
    decides: bool
    clauses: tuple[tuple[str, Node], ...]


@dataclass(frozen=True, slots=True)
class ProofLayer:
    """A layer in the proof, with every rule that covers the action."""

    title: str
    finding: str
    rules: tuple[ProofRule, ...]


def proof_view(opinion: Opinion, book: Book) -> tuple[ProofLayer, ...]:
    """Return the whole tree of findings."""
    return tuple(
        ProofLayer(
            book.layers[name].title,
            layer.finding.value,
            tuple(_proof_rule(rule, rule.name in layer.rules, book) for rule in layer.considered),
        )
        for name, layer in opinion.findings.items()
    )


def _proof_rule(rule: RuleFinding, decides: bool, book: Book) -> ProofRule:
    clauses = tuple(
        (
            _KINDS[clause.kind] + (f" ({clause.pinpoint})" if clause.pinpoint else ""),
            _node(clause.finding, book),
        )
        for clause in rule.clauses
    )
    return ProofRule(rule.name, rule.rule.gloss or plain(rule.name), rule.citation, rule_state(rule), decides, clauses)


def _node(finding: ConditionFinding, book: Book) -> Node:
    parts = tuple(_node(part, book) for part in finding.parts)
    return Node(_SAID[finding.truth], condition_words(finding.condition, book), parts)
