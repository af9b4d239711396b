"""What questions exercise of a rulebook, heard from the opinions given on them.

It reads trees of findings and evaluates nothing. A rule is exercised on both sides when it decides one question and not
another; a clause, when the rule applies with it met, and when it alone keeps the rule from applying.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from .model import Book, Choice, Clause, Closure, Condition, Dispute, Effect, Rule, Version
from .opinion import ClauseFinding, ClauseKind, LayerFinding, Opinion, RuleFinding
from .truth import Truth


@dataclass(slots=True)
class Seen:
    """How often something was seen, and in which question first."""

    count: int = 0
    first: str = ""

    def add(self, question: str) -> None:
        """Count one more."""
        self.first = self.first or question
        self.count += 1


@dataclass(slots=True)
class Sides:
    """How often something went one way and the other."""

    yes: Seen = field(default_factory=Seen)
    no: Seen = field(default_factory=Seen)

    @property
    def both(self) -> bool:
        """Whether each side was seen."""
        return bool(self.yes.count and self.no.count)


@dataclass(frozen=True, slots=True)
class ClauseCoverage:
    """A clause of a rule, from the version on in which it first stands.

    Its sides: the rule applies with it met (for `unless`: does not hold), and it alone keeps the rule from applying.
    """

    kind: ClauseKind
    clause: Clause
    since: date | None
    sides: Sides = field(default_factory=Sides)


@dataclass(frozen=True, slots=True)
class DisputeCoverage:
    """A dispute of a rule; its sides: it was flagged where the rule was considered, and it was not."""

    dispute: Dispute
    sides: Sides = field(default_factory=Sides)


@dataclass(frozen=True, slots=True)
class VersionCoverage:
    """A version of a rule, and how often it was considered."""

    version: Version
    considered: Seen = field(default_factory=Seen)


@dataclass(frozen=True, slots=True)
class RuleCoverage:
    """A rule with all its parts; `only_speaks` where it can never decide, and its sides are that it speaks or not."""

    rule: Rule
    only_speaks: bool
    sides: Sides
    versions: tuple[VersionCoverage, ...]
    clauses: tuple[ClauseCoverage, ...]
    disputes: tuple[DisputeCoverage, ...]


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """A source, how often it was asked (chosen, or considered in force), and its rules."""

    name: str
    asked: Seen
    rules: tuple[RuleCoverage, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that no question exercises: `subject` is what, `rule` (or source) where, `lacking` the missing side."""

    source: str
    rule: Rule | None
    subject: str
    lacking: str
    clause: Clause | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a number of questions exercise of a rulebook."""

    questions: int
    sources: tuple[SourceCoverage, ...]

    @property
    def rules(self) -> tuple[RuleCoverage, ...]:
        """The rules of all sources."""
        return tuple(rule for source in self.sources for rule in source.rules)


class Listener:
    """Hears opinions on questions put to one rulebook."""

    def __init__(self, book: Book) -> None:
        """Take the rulebook."""
        self._book = book
        self._questions = 0
        self._asked = {name: Seen() for name in book.sources}
        self._rules = {name: _nothing_seen(book, rule) for name, rule in book.rules.items()}
        self._clauses = {
            (rule.rule.name, each.kind, each.clause.condition): each.sides
            for rule in self._rules.values()
            for each in rule.clauses
        }
        self._unconditional = [rule for rule in book.rules.values() if not self._rules[rule.name].clauses]

    def hear(self, opinion: Opinion, question: str) -> None:
        """Take an opinion, and the name of the question."""
        self._questions += 1
        for finding in opinion.findings.values():
            chosen = self._chosen(finding.layer, opinion)
            sources = dict.fromkeys(rule.rule.source for rule in finding.considered)
            for source in sources if chosen is None else (chosen,):
                self._asked[source].add(question)
            for rule in finding.considered:
                self._hear_rule(finding, rule, question)
            self._hear_unconditional(finding, chosen, opinion.date, question)

    def coverage(self) -> Coverage:
        """Return what was heard so far."""
        sources = (source for layer in self._book.layers for source in self._book.sources_of(layer))
        return Coverage(
            self._questions,
            tuple(
                SourceCoverage(
                    source.name,
                    self._asked[source.name],
                    tuple(self._rules[rule.name] for rule in self._book.rules_of(source.name)),
                )
                for source in sources
            ),
        )

    def _chosen(self, layer: str, opinion: Opinion) -> str | None:
        match self._book.layers[layer].chosen_by:
            case Choice.REGIME:
                return opinion.regime
            case Choice.INTERPRETATION:
                return opinion.interpretation
            case None:
                return None

    def _hear_rule(self, layer: LayerFinding, finding: RuleFinding, question: str) -> None:
        heard = self._rules[finding.name]
        next(each for each in heard.versions if each.version == finding.version).considered.add(question)
        match decides(layer, finding) if not heard.only_speaks else finding.speaks:
            case Truth.TRUE:
                heard.sides.yes.add(question)
            case Truth.FALSE:
                heard.sides.no.add(question)
            case Truth.UNKNOWN:
                pass
        for clause in finding.clauses:
            sides = self._clauses[finding.name, clause.kind, clause.finding.condition]
            if all(other.met is Truth.TRUE for other in _beside(clause, finding.clauses)):
                _count(sides, clause.met, question)
        for each in heard.disputes:
            if each.dispute in finding.version.disputes:
                (each.sides.yes if each.dispute.text in finding.disputes else each.sides.no).add(question)

    def _hear_unconditional(self, layer: LayerFinding, chosen: str | None, day: date, question: str) -> None:
        """Count a question for an action that a rule without conditions does not cover, for want of another side."""
        considered = {finding.name for finding in layer.considered}
        for rule in self._unconditional:
            stands = rule.layer == layer.layer and chosen in (None, rule.source) and rule.version_on(day) is not None
            if stands and rule.name not in considered:
                self._rules[rule.name].sides.no.add(question)


def decides(layer: LayerFinding, rule: RuleFinding) -> Truth:
    """Return whether a rule decides the finding of its layer: it takes effect and is listed; unknown where it may."""
    if rule.effective is Truth.TRUE:
        return Truth.TRUE if rule.name in layer.rules else Truth.FALSE
    return rule.effective


def gaps(coverage: Coverage, book: Book) -> Iterator[Gap]:
    """Yield what is not exercised on both of its sides, in the order of the rulebook."""
    for source in coverage.sources:
        chosen = book.layers[book.sources[source.name].layer].chosen_by
        if chosen is not None and not source.asked.count and not book.sources[source.name].not_encoded:
            yield Gap(source.name, None, f"{chosen} {source.name}", "is never asked")
        for rule in source.rules:
            yield from _rule_gaps(source.name, rule)


def _rule_gaps(source: str, heard: RuleCoverage) -> Iterator[Gap]:
    verb = "speaks" if heard.only_speaks else "decides"
    for seen, lacking in ((heard.sides.yes, f"never {verb}"), (heard.sides.no, f"always {verb}")):
        if not seen.count:
            yield Gap(source, heard.rule, "rule", lacking)
    for version in heard.versions:
        if not version.considered.count:
            start = version.version.interval.start
            which = "first version" if start is None else f"version from {start}"
            yield Gap(source, heard.rule, which, "is never considered")
    for each in heard.clauses:
        for seen, lacking in (
            (each.sides.yes, "is never met where the rule applies"),
            (each.sides.no, "never alone keeps the rule from applying"),
        ):
            if not seen.count:
                yield Gap(source, heard.rule, each.kind.value, lacking, each.clause)
    for dispute in heard.disputes:
        if not dispute.sides.yes.count:
            yield Gap(source, heard.rule, f"dispute: {dispute.dispute.text}", "is never flagged")


def _nothing_seen(book: Book, rule: Rule) -> RuleCoverage:
    clauses: dict[tuple[ClauseKind, Condition], ClauseCoverage] = {}
    for version in rule.versions:
        for kind, clause in _clauses(version):
            clauses.setdefault((kind, clause.condition), ClauseCoverage(kind, clause, version.interval.start))
    disputes = dict.fromkeys(dispute for version in rule.versions for dispute in version.disputes)
    return RuleCoverage(
        rule,
        _only_speaks(book, rule),
        Sides(),
        tuple(VersionCoverage(version) for version in rule.versions),
        tuple(clauses.values()),
        tuple(DisputeCoverage(dispute) for dispute in disputes),
    )


def _clauses(version: Version) -> Iterator[tuple[ClauseKind, Clause]]:
    yield from ((ClauseKind.WHEN, clause) for clause in version.when)
    yield from ((ClauseKind.UNLESS, clause) for clause in version.unless)
    yield from ((ClauseKind.PROVIDED, clause) for clause in version.provided)


def _only_speaks(book: Book, rule: Rule) -> bool:
    """Return whether a rule can decide nothing: a permission of an open layer that overcomes no prohibition."""
    open_layer = book.layers[rule.layer].closure is Closure.OPEN
    overcomes = any(version.notwithstanding for version in rule.versions)
    return open_layer and rule.effect is Effect.PERMIT and not overcomes


def _beside(clause: ClauseFinding, clauses: Iterable[ClauseFinding]) -> Iterator[ClauseFinding]:
    """Yield the other clauses that must be met for a clause to matter: for one that says when a rule speaks, those."""
    for other in clauses:
        if other is not clause and (clause.kind is ClauseKind.PROVIDED or other.kind is not ClauseKind.PROVIDED):
            yield other


def _count(sides: Sides, truth: Truth, question: str) -> None:
    match truth:
        case Truth.TRUE:
            sides.yes.add(question)
        case Truth.FALSE:
            sides.no.add(question)
        case Truth.UNKNOWN:
            pass
