"""The answer through time: the periods in which it stays the same, and what in the law brought each about.

Found from the days on which rules and sources begin or end; nothing is evaluated day by day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations
from typing import assert_never

from .diagnostics import Diagnostic
from .model import Book, Choice, Rule, Source
from .operation import Case, Operation, bind
from .opinion import Verdict
from .outcome import Outcome, Outcomes, Rules, boundaries, narrowed, standing
from .truth import Truth
from .weighing import Applicable

_DAY = timedelta(days=1)
_MOST_TOGETHER = 3
"""How many changes of one day are tried together before all that may matter are named."""


class ChangeKind(StrEnum):
    """What happens to the law on the first day of a period."""

    ENTRY = "entry_into_force"
    LAPSE = "lapse"
    AMENDMENT = "amendment"
    INTERPRETATION = "interpretation"
    REGIME = "regime"


@dataclass(frozen=True, slots=True)
class Change:
    """One change in the law that helped to bring a new answer about.

    Attributes:
        kind: what happened.
        source: the Act, reading or regime that came, went or was amended.
        by: the amending law, where one is named.
        rules: the ids of the rules that count in it.
        text: the change in words.
    """

    kind: ChangeKind
    source: str
    by: str
    rules: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` to `end`, both included, on which the answer is the same; None: with no end."""

    start: date
    end: date | None
    verdict: Verdict
    blocking: tuple[str, ...]
    changes: tuple[Change, ...]

    @property
    def because(self) -> str:
        """What brought the answer about on the first day."""
        return "; ".join(change.text for change in self.changes) or f"the law as it stood on {self.start}"


@dataclass(frozen=True, slots=True)
class Timeline:
    """The periods of an operation, in order and without a gap; a named reading or regime stays throughout."""

    operation: Operation
    layers: tuple[str, ...]
    periods: tuple[Period, ...]

    def to_dict(self) -> dict[str, object]:
        """Return the timeline as the mapping that `--format json` prints, but for `file` and `document`."""
        return {
            "title": self.operation.title,
            "action": self.operation.action,
            "regime": self.operation.regime,
            "interpretation": self.operation.interpretation,
            "layers": list(self.layers),
            "periods": [_period_as_data(period) for period in self.periods],
        }


def first_day(book: Book) -> date | None:
    """Return the day with which timelines begin: the first since which some layer has a text to read."""
    return min((layer.since for layer in book.layers.values() if layer.since is not None), default=None)


def timeline(
    book: Book,
    operation: Operation,
    start: date | None = None,
    end: date | None = None,
    layers: Sequence[str] | None = None,
) -> Timeline | tuple[Diagnostic, ...]:
    """Return the periods of an operation, or what is wrong with it.

    Args:
        book: the rulebook.
        operation: the question; its date does not matter.
        start: the first day; None for the first day of the rulebook, or where it names none, of its law on the action.
        end: the last day; None for no end.
        layers: the layers to which the answer is limited.

    Raises:
        ValueError: the last day comes before the first.
    """
    narrow = narrowed(book, operation.action)
    turns = boundaries(narrow, operation.action, layers)
    begin = start or first_day(book) or min((*turns, *([] if end is None else [end])), default=date.today())
    if end is not None and end < begin:
        raise ValueError(f"the last day, {end}, comes before the first, {begin}")
    cases: list[Case] = []
    for day in (begin, *(each for each in turns if begin < each and (end is None or each <= end))):
        case = bind(narrow, operation.under(date=day), layers)
        if isinstance(case, tuple):
            return case
        cases.append(case)
    outcomes = Outcomes(narrow, cases[0])
    wrong = outcomes.contradictions()
    return wrong or Timeline(operation, cases[0].layers, tuple(_periods(book, cases, end, outcomes)))


def _periods(book: Book, cases: Sequence[Case], end: date | None, outcomes: Outcomes) -> Iterator[Period]:
    """Yield the periods that the answers on the boundary days make."""
    found = [outcomes.of(standing(book, case)) for case in cases]
    starts = [number for number, outcome in enumerate(found) if number == 0 or outcome != found[number - 1]]
    for number, following in zip(starts, [*starts[1:], None], strict=True):
        last = end if following is None else cases[following].day - _DAY
        changes = () if number == 0 else _causes(book, cases[number - 1], cases[number], found[number], outcomes)
        yield Period(cases[number].day, last, found[number].verdict, found[number].blocking, changes)


@dataclass(frozen=True, slots=True)
class _Step:
    """Part of what changed on one day: another source was chosen for a layer, or a rule came, went or was amended."""

    layer: str
    before: Rules
    after: Rules
    choice: Choice | None = None


def _causes(book: Book, before: Case, after: Case, outcome: Outcome, outcomes: Outcomes) -> tuple[Change, ...]:
    """Return the fewest changes between two days that bring the outcome of the second about."""
    law = standing(book, before)
    steps = [step for step in _steps(book, before, after) if _matters(step, law, outcomes)]
    for size in range(1, min(_MOST_TOGETHER, len(steps)) + 1):
        enough = [some for some in combinations(steps, size) if outcomes.of(_taken(law, some)) == outcome]
        if enough:
            needed = [step for step in steps if any(step in some for some in enough)]
            return tuple(_changes(book, needed, after, outcomes))
    return tuple(_changes(book, steps, after, outcomes))


def _steps(book: Book, before: Case, after: Case) -> Iterator[_Step]:
    old, new = standing(book, before), standing(book, after)
    for layer in after.layers:
        choice = book.layers[layer].chosen_by
        if choice is not None and before.chosen(choice) != after.chosen(choice):
            yield _Step(layer, old[layer], new[layer], choice)
            continue
        was = {each.rule.name: each for each in old[layer]}
        now = {each.rule.name: each for each in new[layer]}
        for name in book.rules:
            if was.get(name) != now.get(name):
                yield _Step(layer, _alone(was.get(name)), _alone(now.get(name)))


def _alone(rule: Applicable | None) -> Rules:
    return () if rule is None else (rule,)


def _matters(step: _Step, law: Mapping[str, Rules], outcomes: Outcomes) -> bool:
    """Return whether a step may matter: whether any rule in it may speak, before or after."""
    if step.choice is not None:
        return True
    return any(
        weight.speaks is not Truth.FALSE
        for rules in (step.before, step.after)
        for weight in outcomes.weight(step.layer, rules).rules
    )


def _taken(law: Mapping[str, Rules], steps: Sequence[_Step]) -> dict[str, Rules]:
    """Return the law with some steps taken."""
    taken = dict(law)
    for step in steps:
        gone = {each.rule.name for each in step.before}
        kept = tuple(each for each in taken[step.layer] if each.rule.name not in gone)
        taken[step.layer] = (*kept, *step.after)
    return taken


def _changes(book: Book, steps: Sequence[_Step], after: Case, outcomes: Outcomes) -> Iterator[Change]:
    """Yield the changes that steps make up: one for each source and kind of change."""
    grouped: dict[tuple[ChangeKind, str, str], list[_Step]] = {}
    for step in steps:
        grouped.setdefault(_kind(book, step, after), []).append(step)
    for (kind, name, by), some in grouped.items():
        rules = [each for step in some for each in _counting(step, outcomes)]
        cites = [cite for each in rules for cite in each.version.cites]
        text = _words(kind, book.sources.get(name), by, cites, after.day)
        yield Change(kind, name, by, tuple(each.rule.name for each in rules), text)


def _counting(step: _Step, outcomes: Outcomes) -> Rules:
    """Return the rules that count in a step; of another source chosen, those that may be effective in either."""
    if step.choice is None:
        return step.after or step.before
    weights = [weight for rules in (step.before, step.after) for weight in outcomes.weight(step.layer, rules).rules]
    return tuple(weight.of for weight in weights if weight.effective is not Truth.FALSE)


def _kind(book: Book, step: _Step, after: Case) -> tuple[ChangeKind, str, str]:
    """Return what a step comes to: the kind of change, the source, and the amending law."""
    if step.choice is not None:
        kind = ChangeKind.REGIME if step.choice is Choice.REGIME else ChangeKind.INTERPRETATION
        return kind, after.chosen(step.choice) or "", ""
    rule = (*step.after, *step.before)[0].rule
    stands = rule.version_on(after.day)
    if stands is not None and rule.version_on(after.day - _DAY) is not None:
        return ChangeKind.AMENDMENT, rule.source, stands.by
    return (ChangeKind.LAPSE if stands is None else ChangeKind.ENTRY), rule.source, _amending(book, rule, after.day)


def _amending(book: Book, rule: Rule, day: date) -> str:
    """Return the law that amended the source of a rule on a day, if just one is named as doing so."""
    versions = [each.version_on(day) for each in book.rules_of(rule.source)]
    named = {each.by for each in versions if each is not None and each.by and each.interval.start == day}
    return named.pop() if len(named) == 1 else ""


def _words(kind: ChangeKind, source: Source | None, by: str, cites: Sequence[str], day: date) -> str:
    """Return a change in words; a source that comes or goes as a whole is named without pinpoints.

    Of a part of one only the rules tell: what they make of it may begin on a day on which no law was made.
    """
    if source is None:
        return f"no {kind} is the one of the date any more"
    name = f"{source.title} ({source.short})" if source.short else source.title
    interval = source.interval
    whole = interval is not None and day in (interval.start, interval.end and interval.end + _DAY)
    if not whole:
        name += f", {'; '.join(dict.fromkeys(cites))}"
    within = by if not whole else ""
    match kind:
        case ChangeKind.ENTRY:
            come = "comes into force" if whole else "begins to apply"
            return f"{name} added by {within}" if within else f"{name} {come}"
        case ChangeKind.LAPSE:
            gone = "is no longer in force" if whole else "ceases to apply"
            return f"{name} removed by {within}" if within else f"{name} {gone}"
        case ChangeKind.AMENDMENT:
            return f"{name} amended by {within}" if within else f"{name} amended"
        case ChangeKind.INTERPRETATION | ChangeKind.REGIME:
            return f"{source.title} becomes the {kind}"
        case _:
            assert_never(kind)


def _period_as_data(period: Period) -> dict[str, object]:
    return {
        "from": period.start.isoformat(),
        "to": None if period.end is None else period.end.isoformat(),
        "verdict": period.verdict.value,
        "blocking": list(period.blocking),
        "because": period.because,
        "changes": [_change_as_data(change) for change in period.changes],
    }


def _change_as_data(change: Change) -> dict[str, object]:
    return {
        "kind": change.kind.value,
        "source": change.source,
        "by": change.by,
        "rules": list(change.rules),
        "text": change.text,
    }
