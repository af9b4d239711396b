"""Questions with expected answers, bound once, and put again to each mutant that may answer them otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..compiled import Index
from ..diagnostics import Diagnostic
from ..evaluator import assess
from ..model import Book, Closure, Interval, Rule, Source, Version
from ..operation import Case
from ..outcome import narrowed
from ..questions import Question, answer, meets, rules_named
from ..truth import Truth
from ..weighing import Applicable, Kleene, weigh
from .mutant import Mutant, mutated


@dataclass(frozen=True, slots=True)
class _Bound:
    """A question with the case it makes under the rulebook as it is, and the rules that its expectations name."""

    question: Question
    case: Case | tuple[Diagnostic, ...]
    logic: Kleene
    named: frozenset[str]


class Bench:
    """The questions of one rulebook that expect something, ready to be put to its mutants."""

    def __init__(self, book: Book, questions: Iterable[Question]) -> None:
        """Take the rulebook as it is, under which every question is answered as expected."""
        index = Index(book)
        self._book = book
        self._bound = [_bound(index, each) for each in questions if each.expected]
        self._narrowed: dict[str, Book] = {}

    def killer(self, mutant: Mutant) -> Question | None:
        """Return a question whose answer under the mutant is not as expected; None where the mutant survives."""
        changed = {old.name for old, _ in mutant.rules}
        suspects = [each for each in self._bound if self._may_differ(each, mutant)]
        suspects.sort(key=lambda each: not each.named & changed)
        return next((each.question for each in suspects if not self._answered(each, mutant)), None)

    def _may_differ(self, bound: _Bound, mutant: Mutant) -> bool:
        if mutant.source is not None and _may_be_bound_otherwise(bound, *mutant.source):
            return True
        case = bound.case
        return isinstance(case, Case) and any(
            _may_weigh_otherwise(self._book, case, bound.logic, old, new) for old, new in mutant.rules
        )

    def _answered(self, bound: _Bound, mutant: Mutant) -> bool:
        """Return whether the answer under a mutant is as expected."""
        if mutant.source is None and isinstance(bound.case, Case):
            given = assess(self._mutated(bound.case.action, mutant), bound.case)
        else:
            given = answer(mutated(self._book, mutant), bound.question)
        return all(meets(given, each) for each in bound.question.expected)

    def _mutated(self, action: str, mutant: Mutant) -> Book:
        """Return the mutant without the rules that never cover an action."""
        if action not in self._narrowed:
            self._narrowed[action] = narrowed(self._book, action)
        return mutated(self._narrowed[action], mutant)


def _bound(index: Index, question: Question) -> _Bound:
    case = index.bind(question.operation, question.layers)
    known = case.known if isinstance(case, Case) else {}
    concerned = frozenset((*case.known, *case.unknown)) if isinstance(case, Case) else frozenset()
    return _Bound(question, case, Kleene(known, concerned), rules_named(question))


def _may_be_bound_otherwise(bound: _Bound, old: Source, new: Source) -> bool:
    """Return whether a source that is chosen by default on other days than it was may make another case."""
    operation = bound.question.operation
    if operation.date is None:
        return True
    return (operation.date in (old.interval or Interval())) is not (operation.date in (new.interval or Interval()))


def _may_weigh_otherwise(book: Book, case: Case, logic: Kleene, old: Rule, new: Rule | None) -> bool:
    """Return whether a rule that was changed may have another part in a case.

    It has the same part if it stays silent whatever is unknown, or speaks and holds as it did and reaches what it did.
    """
    before = _standing(book, case, old)
    after = None if new is None else _standing(book, case, new)
    if before is after:
        return False
    one, other = _spoken(old, before, logic), _spoken(new, after, logic)
    if one[0] is Truth.FALSE and other[0] is Truth.FALSE:
        return False
    same = one == other == (Truth.TRUE, Truth.TRUE) and new is not None and _reach(old, before) == _reach(new, after)
    return not same


def _standing(book: Book, case: Case, rule: Rule) -> Version | None:
    """Return a rule as it stands in a case, if it is asked, stands on the day and covers the action."""
    choice = book.layers[rule.layer].chosen_by
    if rule.layer not in case.layers or (choice is not None and case.chosen(choice) != rule.source):
        return None
    version = rule.version_on(case.day)
    return version if version is not None and case.action in version.actions else None


def _spoken(rule: Rule | None, version: Version | None, logic: Kleene) -> tuple[Truth, Truth]:
    """Return whether a rule speaks, and holds."""
    if rule is None or version is None:
        return Truth.FALSE, Truth.FALSE
    (weight,) = weigh(Closure.CLOSED, (Applicable(rule, version),), logic).rules
    return weight.speaks, weight.holds


def _reach(rule: Rule, version: Version | None) -> object:
    return version and (rule.effect, version.notwithstanding, version.general)
