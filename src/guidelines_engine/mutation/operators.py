"""All that can be changed in a rulebook, one thing at a time, in the order of the rulebook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..diagnostics import Span
from ..model import Book, Clause, Closure, Definition, Effect, Interval, Rule, Source, Version
from ..resolver.conditions import definitions_used
from .conditions import changes, redefined
from .mutant import Kind, Mutant

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Subject:
    """A rule, a definition or a source, of which something can be changed."""

    kind: str
    name: str


def subjects(book: Book) -> tuple[Subject, ...]:
    """Return all of which something can be changed, in the order of the rulebook."""
    return (
        *(Subject("rule", name) for name in book.rules),
        *(Subject("definition", name) for name in book.definitions),
        *(Subject("source", name) for name in book.sources),
    )


def mutants(book: Book, subject: Subject) -> Iterator[Mutant]:
    """Yield the rulebook with each change of one subject."""
    match subject:
        case Subject("rule", name):
            yield from _of_rule(book, book.rules[name])
        case Subject("definition", name):
            yield from _of_definition(book, book.definitions[name])
        case Subject(_, name):
            yield from _of_source(book, book.sources[name])


def _of_rule(book: Book, rule: Rule) -> Iterator[Mutant]:
    yield Mutant(f"{rule.name}/removed", Kind.REMOVED, rule.name, ((rule, None),), span=rule.span)
    yield _rule_mutant(rule, "effect", Kind.EFFECT, _swapped(rule))
    yield from _dates(book, rule)
    for number, version in enumerate(rule.versions):
        at = f"{version.interval.start or ''}"
        for key, kind, span, changed in _of_version(book, rule, version):
            versions = (*rule.versions[:number], changed, *rule.versions[number + 1 :])
            yield _rule_mutant(rule, f"{at}/{key}", kind, replace(rule, versions=versions), span)


def _rule_mutant(rule: Rule, key: str, kind: Kind, changed: Rule, span: Span | None = None) -> Mutant:
    return Mutant(f"{rule.name}/{key}", kind, rule.name, ((rule, changed),), span=span or rule.span)


def _of_version(book: Book, rule: Rule, version: Version) -> Iterator[tuple[str, Kind, Span | None, Version]]:
    for keyword, clauses, put in (
        ("when", version.when, _put_when),
        ("unless", version.unless, _put_unless),
        ("provided", version.provided, _put_provided),
    ):
        for number, clause in enumerate(clauses):
            others = (clauses[:number], clauses[number + 1 :])
            key = f"{keyword}{number}/"
            yield f"{key}drop", Kind.DROPPED, clause.span, put(version, (*others[0], *others[1]))
            for change in changes(clause.condition, book.facts):
                new = (*others[0], replace(clause, condition=change.condition), *others[1])
                yield f"{key}{change.path}", change.kind, clause.span, put(version, new)
    for name in sorted(version.notwithstanding):
        fewer = version.notwithstanding - {name}
        yield f"notwithstanding {name}", Kind.REACH, None, replace(version, notwithstanding=fewer)
    if rule.effect is Effect.PROHIBIT and book.layers[rule.layer].closure is not Closure.OPEN:
        yield "general", Kind.REACH, None, replace(version, general=not version.general)
    for action in _actions_written(book, version):
        yield f"action {action}", Kind.ACTION, None, replace(version, actions=version.actions ^ {action})


def _actions_written(book: Book, version: Version) -> list[str]:
    """Return the actions that a version covers or, where it covers most, those it leaves out: what an author lists."""
    leaves = book.single_actions()
    covered = [name for name in leaves if name in version.actions]
    if len(covered) * 2 > len(leaves):
        return [name for name in leaves if name not in version.actions]
    return covered if len(covered) > 1 else []


def _put_when(version: Version, clauses: tuple[Clause, ...]) -> Version:
    return replace(version, when=clauses)


def _put_unless(version: Version, clauses: tuple[Clause, ...]) -> Version:
    return replace(version, unless=clauses)


def _put_provided(version: Version, clauses: tuple[Clause, ...]) -> Version:
    return replace(version, provided=clauses)


def _swapped(rule: Rule) -> Rule:
    """Return a permission as a prohibition on the same conditions, and any other rule as a permission."""

    def prohibiting(version: Version) -> Version:
        when = (*version.when, *version.provided)
        return replace(version, when=when, provided=(), notwithstanding=frozenset(), general=False)

    def permitting(version: Version) -> Version:
        return replace(version, general=False)

    permits = rule.effect is Effect.PERMIT
    versions = tuple((prohibiting if permits else permitting)(version) for version in rule.versions)
    return replace(rule, effect=Effect.PROHIBIT if permits else Effect.PERMIT, versions=versions)


def _dates(book: Book, rule: Rule) -> Iterator[Mutant]:
    """Yield the rule with each of its own dates a day earlier and a day later; its source's dates are the source's."""
    own = book.sources[rule.source].interval if book.layers[rule.layer].chosen_by is None else None
    limits = own or Interval()
    for number, version in enumerate(rule.versions):
        for step, way in ((-_DAY, "earlier"), (_DAY, "later")):
            start, end = version.interval.start, version.interval.end
            if start is not None and start != limits.start:
                yield _rule_mutant(rule, f"from {start} {way}", Kind.DATE, _starting(rule, number, start + step))
            if end is not None and end not in (limits.end, date.max) and number == len(rule.versions) - 1:
                yield _rule_mutant(rule, f"until {end} {way}", Kind.DATE, _ending(rule, end + step))


def _starting(rule: Rule, number: int, day: date) -> Rule:
    """Return the rule with a version that starts on a day, and the one before it ending on the day before."""
    versions = list(rule.versions)
    versions[number] = _lasting(versions[number], Interval(day, versions[number].interval.end))
    if number:
        versions[number - 1] = _lasting(versions[number - 1], Interval(versions[number - 1].interval.start, day - _DAY))
    return replace(rule, versions=tuple(versions))


def _ending(rule: Rule, day: date) -> Rule:
    last = rule.versions[-1]
    return replace(rule, versions=(*rule.versions[:-1], _lasting(last, Interval(last.interval.start, day))))


def _lasting(version: Version, interval: Interval) -> Version:
    return replace(version, interval=interval)


def _of_definition(book: Book, definition: Definition) -> Iterator[Mutant]:
    using = [rule for rule in book.rules.values() if _uses(rule, definition.name)]
    for change in changes(definition.condition, book.facts) if using else ():
        now = replace(definition, condition=change.condition)
        rules = tuple((rule, _redefined(rule, now)) for rule in using)
        key = f"define {definition.name}/{change.path}"
        yield Mutant(key, change.kind, definition.name, rules, definition=(definition, now))


def _uses(rule: Rule, name: str) -> bool:
    return any(
        name in definitions_used(clause.condition)
        for version in rule.versions
        for clause in (*version.when, *version.unless, *version.provided)
    )


def _redefined(rule: Rule, now: Definition) -> Rule:
    def clauses(old: tuple[Clause, ...]) -> tuple[Clause, ...]:
        return tuple(replace(each, condition=redefined(each.condition, now.name, now.condition)) for each in old)

    versions = tuple(
        replace(each, when=clauses(each.when), unless=clauses(each.unless), provided=clauses(each.provided))
        for each in rule.versions
    )
    return replace(rule, versions=versions)


def _of_source(book: Book, source: Source) -> Iterator[Mutant]:
    """Yield the source starting, and ending, a day earlier and a day later, with the rules that do so with it."""
    interval = source.interval
    if interval is None:
        return
    by_date = book.layers[source.layer].chosen_by is None
    rules = book.rules_of(source.name) if by_date else ()
    for step, way in ((-_DAY, "earlier"), (_DAY, "later")):
        if interval.start is not None:
            day = interval.start + step
            now = replace(source, interval=Interval(day, interval.end))
            moved = tuple(
                (rule, _starting(rule, 0, day)) for rule in rules if rule.versions[0].interval.start == interval.start
            )
            yield _source_mutant(f"from {interval.start} {way}", source, now, moved)
        if interval.end is not None and interval.end < date.max:
            day = interval.end + step
            now = replace(source, interval=Interval(interval.start, day))
            moved = tuple(
                (rule, _ending(rule, day)) for rule in rules if rule.versions[-1].interval.end == interval.end
            )
            yield _source_mutant(f"until {interval.end} {way}", source, now, moved)


def _source_mutant(key: str, old: Source, new: Source, rules: tuple[tuple[Rule, Rule | None], ...]) -> Mutant:
    return Mutant(f"source {old.name}/{key}", Kind.DATE, old.name, rules, source=(old, new))
