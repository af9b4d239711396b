"""The interview: of the facts on which the answer still turns, which to ask for next, and why.

An interview is a value: an answer makes another one, and going back returns the one before. It knows nothing of how
questions are put to a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from .diagnostics import Diagnostic
from .evaluator import assess, citation, contradictions, plainly_possible, unlawful_formula
from .model import Book, Fact, FactValue, Version, facts_read
from .operation import Case, Operation, bind
from .opinion import Opinion, Remark, Verdict
from .outcome import Standing, narrowed, standing
from .solver import Completions, Formula
from .truth import Truth
from .weighing import Kleene, RuleWeight, meaning, weigh


@dataclass(frozen=True, slots=True)
class Question:
    """The fact to ask for next.

    Attributes:
        fact: the fact.
        values: what it may be, given what is known already.
        settles: the verdict that each answer would settle, for those that would.
        rules: the rules still open that turn on it.
    """

    fact: Fact
    values: tuple[FactValue, ...]
    settles: Mapping[FactValue, Verdict]
    rules: tuple[Remark, ...]


@dataclass(frozen=True)
class Interview:
    """How far an interview has come.

    Attributes:
        book: the rulebook, without the rules that cannot matter.
        operation: the operation as it was put at first.
        layers: the layers to which the answer is limited; all of them where None.
        told: the answers in order; None for a fact that is not known.
    """

    book: Book
    operation: Operation
    layers: tuple[str, ...] | None = None
    told: tuple[tuple[str, FactValue | None], ...] = ()

    @property
    def known(self) -> Operation:
        """The operation with what was answered."""
        return self.operation.knowing(dict(self.told))

    @cached_property
    def question(self) -> Question | None:
        """The next question; None as soon as no further answer can matter."""
        case = self._case(self.known)
        passed = [fact for fact, value in self.told if value is None]
        return _Round(self.book, case, passed).question(len(self.told), self._case(self.operation).unknown)

    @cached_property
    def opinion(self) -> Opinion:
        """The opinion on what is known so far."""
        opinion = assess(self.book, self._case(self.known))
        if isinstance(opinion, tuple):
            raise ValueError("an interview whose facts contradict each other")
        return opinion

    def answered(self, fact: str, value: FactValue | None) -> Interview | tuple[Diagnostic, ...]:
        """Return the interview with a fact answered, None being that it is not known; or what is wrong with that."""
        kept = tuple((name, told) for name, told in self.told if name != fact)
        return _checked(replace(self, told=(*kept, (fact, value))))

    def back(self) -> Interview:
        """Return the interview before the last answer; at the beginning, this one."""
        return replace(self, told=self.told[:-1])

    def _case(self, operation: Operation) -> Case:
        case = bind(self.book, operation, self.layers)
        if isinstance(case, tuple):
            raise ValueError("an interview about an operation that the rulebook cannot be asked about")
        return case


def begin(book: Book, operation: Operation, layers: Iterable[str] | None = None) -> Interview | tuple[Diagnostic, ...]:
    """Return an interview about an operation, or what is wrong with it."""
    asked = None if layers is None else tuple(layers)
    return _checked(Interview(narrowed(book, operation.action), operation, asked))


def _checked(interview: Interview) -> Interview | tuple[Diagnostic, ...]:
    case = bind(interview.book, interview.known, interview.layers)
    if isinstance(case, tuple):
        return case
    if plainly_possible(interview.book, case):
        return interview
    return contradictions(interview.book, case, Completions(interview.book, case)) or interview


class _Round:
    """The choice of one question."""

    def __init__(self, book: Book, case: Case, passed: Sequence[str]) -> None:
        """Take what is known, and the facts that were said not to be known."""
        self._book = book
        self._case = case
        self._law: Standing = standing(book, case)
        self._logic = Completions(book, case)
        unlawful = unlawful_formula(book, case, self._logic)
        lawful = self._logic.negation(unlawful)
        if passed := [fact for fact in passed if self._logic.turns_on(unlawful, fact)]:
            unlawful, lawful = self._logic.whatever(unlawful, passed), self._logic.whatever(lawful, passed)
        self._passed = passed
        self._sure: dict[Verdict, Formula] = {Verdict.LAWFUL: lawful, Verdict.UNLAWFUL: unlawful}
        self._unsure = {verdict: self._logic.negation(sure) for verdict, sure in self._sure.items()}
        self._open = self._open_rules(case.known)

    def question(self, asked: int, order: Sequence[str]) -> Question | None:
        """Return the question to ask after so many others, none of them outside the given order."""
        mattering = [fact for fact in self._case.unknown if fact not in self._passed and self._matters(fact)]
        if not mattering:
            return None
        # whoever told facts of their own accord may have saved no question by it: then none is in time, and any will do
        allowed = [fact for fact in mattering if _in_time(fact, mattering, asked, order)] or mattering
        found = {fact: self._about(fact) for fact in allowed}
        gains = {fact: self._gain(found[fact].values, fact) for fact in allowed}
        most = max(gains.values()) or 1.0

        def worth(fact: str) -> tuple[float, int]:
            question = found[fact]
            return len(question.settles) / len(question.values) + gains[fact] / most, -len(question.values)

        return found[max(allowed, key=worth)]

    def _matters(self, fact: str) -> bool:
        """Return whether an answer can change what verdict is sure."""
        some = (self._sure[Verdict.UNLAWFUL], *([self._sure[Verdict.LAWFUL]] if self._passed else []))
        return any(self._logic.turns_on(formula, fact) for formula in some)

    def _about(self, fact: str) -> Question:
        left = {value: self._left_by(fact, value) for value in self._book.facts[fact].values}
        values = tuple(value for value, verdicts in left.items() if verdicts)
        settles = {value: left[value][0] for value in values if len(left[value]) == 1}
        rules = [weight.of for weight in self._open if fact in _open_facts(weight.of.version, self._kleene({}))]
        remarks = [
            Remark(each.rule.name, each.rule.gloss, citation(self._book.sources[each.rule.source], each.version.cites))
            for each in rules
        ]
        return Question(self._book.facts[fact], values, settles, tuple(remarks))

    def _left_by(self, fact: str, value: FactValue) -> list[Verdict]:
        """Return the verdicts that an answer leaves possible; none if what is known rules the answer out."""
        settled = [
            verdict for verdict, unsure in self._unsure.items() if not self._logic.possible(unsure, {fact: value})
        ]
        return [] if len(settled) == len(self._unsure) else settled or list(self._unsure)

    def _gain(self, values: Sequence[FactValue], fact: str) -> float:
        """Return how many open rules an answer settles, on the average of the values."""
        left = sum(len(self._open_rules({**self._case.known, fact: value})) for value in values)
        return len(self._open) - left / len(values)

    def _open_rules(self, known: dict[str, FactValue]) -> list[RuleWeight[Truth]]:
        """Return the rules of which it is open whether they decide anything."""
        logic = self._kleene(known)
        weights = [weigh(self._book.layers[layer].closure, rules, logic) for layer, rules in self._law.items()]
        return [rule for weight in weights for rule in weight.rules if rule.effective is Truth.UNKNOWN]

    def _kleene(self, more: dict[str, FactValue]) -> Kleene:
        return Kleene({**self._case.known, **more}, frozenset(self._case.known) | frozenset(self._case.unknown))


def _open_facts(version: Version, logic: Kleene) -> frozenset[str]:
    """Return the facts that the open clauses of a rule read."""
    clauses = (*version.when, *version.unless, *version.provided)
    unsettled = [each.condition for each in clauses if meaning(each.condition, logic) is Truth.UNKNOWN]
    return frozenset().union(*(facts_read(condition) for condition in unsettled))


def _in_time(fact: str, mattering: Sequence[str], asked: int, order: Sequence[str]) -> bool:
    """Return whether a question leaves time for those before it in the given order.

    Asking every fact in the given order settles the verdict, at the earliest, with the first that matters; by then, and
    by every later place in the order, as few questions must have been asked here as there. Therefore a question may be
    drawn forward only as far as questions that do not matter have been saved.
    """
    others = frozenset(mattering) - {fact}
    needed = asked + 1
    reached = False
    for place, each in enumerate(order, 1):
        needed += each in others
        reached = reached or each in others or each == fact
        if reached and needed > place:
            return False
    return True
