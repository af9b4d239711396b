"""The strongest case for each side of a question that is open or in dispute: the premises that each side must win.

A dispute is argued as if it were one more unknown fact: how its rule is read. So a side's premises, facts and readings
alike, are the fewest that give it the verdict whatever the rest turns out to be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .abduction import Search, Space, Step
from .evaluator import assess
from .model import (
    AllOf,
    AnyOf,
    Book,
    Clause,
    Closure,
    Condition,
    Dispute,
    Effect,
    Fact,
    FactIs,
    FactValue,
    Negation,
    Rule,
    Version,
)
from .operation import Case, bind
from .opinion import LayerFinding, Opinion, Remark, Verdict


@dataclass(frozen=True, slots=True)
class Premise:
    """Something a side must win: that a fact has a value or, where `dispute` is given, how its rule is to be read.

    `value` is then whether the rival reading is the right one.
    """

    fact: str
    value: FactValue
    dispute: Remark | None = None

    def to_dict(self) -> dict[str, object]:
        """Return the premise as `--format json` prints it."""
        if self.dispute is None:
            return {"fact": self.fact, "value": self.value}
        reading = "rival" if self.value else "as_encoded"
        return {"rule": self.dispute.rule, "reading": reading, "text": self.dispute.text}


@dataclass(frozen=True, slots=True)
class Side:
    """The strongest case for a verdict.

    Attributes:
        verdict: what it argues for.
        premises: the fewest that suffice.
        alternatives: where one premise is enough, the others of which each would do as well.
        findings: what each layer comes to once the premises are won.
    """

    verdict: Verdict
    premises: tuple[Premise, ...]
    alternatives: tuple[Premise, ...]
    findings: dict[str, LayerFinding]

    def to_dict(self) -> dict[str, object]:
        """Return the case as `--format json` prints it."""
        return {
            "premises": [premise.to_dict() for premise in self.premises],
            "alternatives": [premise.to_dict() for premise in self.alternatives],
            "findings": {
                name: {
                    "finding": layer.finding.value,
                    "rules": list(layer.rules),
                    "citations": [rule.citation for rule in layer.deciding],
                }
                for name, layer in self.findings.items()
            },
        }


@dataclass(frozen=True, slots=True)
class Brief:
    """Both sides of a question; `sides` is empty where it has one answer on every fact left open and every reading."""

    verdict: Verdict
    disputed: tuple[Remark, ...]
    sides: tuple[Side, ...]

    @property
    def settled(self) -> bool:
        """Whether there is one answer on every fact left open and every reading."""
        return not self.sides

    def to_dict(self) -> dict[str, object]:
        """Return the brief as the value of the key `brief` in `--format json`."""
        cases = {side.verdict: side.to_dict() for side in self.sides}
        both = {verdict.value: cases.get(verdict) for verdict in (Verdict.LAWFUL, Verdict.UNLAWFUL)}
        return {"settled": self.settled, "disputed": [each.rule for each in self.disputed], **both}


def find(book: Book, opinion: Opinion) -> Brief:
    """Return the brief on an opinion that the rulebook gave."""
    contested = _Contested(book, opinion)
    case = bind(contested.book, opinion.operation, tuple(opinion.findings))
    answer = case if isinstance(case, tuple) else assess(contested.book, case)
    if isinstance(case, tuple) or isinstance(answer, tuple):
        raise RuntimeError("an operation that was answered is refused")
    if answer.verdict is not Verdict.UNDETERMINED:
        return Brief(opinion.verdict, opinion.disputed, ())
    sides = tuple(_side(contested, case, verdict) for verdict in (Verdict.LAWFUL, Verdict.UNLAWFUL))
    return Brief(opinion.verdict, opinion.disputed, sides)


class _Contested:
    """A rulebook in which each live dispute of an opinion is a fact: whether the rival reading is the right one.

    A live dispute is settled by what is known to concern this case; how far it reaches elsewhere does not matter here.
    """

    def __init__(self, book: Book, opinion: Opinion) -> None:
        self.disputes: dict[str, Remark] = {}
        facts, rules = dict(book.facts), dict(book.rules)
        for number, remark in enumerate(opinion.disputed, 1):
            rule = rules[remark.rule]
            version = rule.version_on(opinion.date)
            dispute = next((each for each in version.disputes if each.text == remark.text), None) if version else None
            if version is None or dispute is None:
                continue
            # a name with spaces is none that a rulebook could declare
            name = f"rival reading {number} of {remark.rule}"
            self.disputes[name] = remark
            facts[name] = Fact(name, remark.text, (False, True), "", "", frozenset(book.actions))
            rival = FactIs(name, frozenset((True,)))
            rules[rule.name] = _argued(rule, version, dispute, rival)
            permits = book.layers[rule.layer].closure is Closure.OPEN and rule.effect is Effect.PERMIT
            if permits and not version.notwithstanding and dispute.otherwise is None:
                # the permission only says that nothing bars the act; to the rival reading something does
                barred = replace(version, when=(Clause(rival),), unless=(), provided=(), disputes=())
                rules[name] = _with(replace(rule, name=name, effect=Effect.PROHIBIT), version, barred)
        self.book = replace(book, facts=facts, rules=rules)


def _argued(rule: Rule, version: Version, dispute: Dispute, rival: Condition) -> Rule:
    """Return a rule that does not speak, or speaks as the rival reading says, if that is the right one."""
    if dispute.otherwise is None:
        return _with(rule, version, replace(version, when=(*version.when, Clause(Negation(rival)))))
    conditions = (clause.condition for clause in version.when)
    speaking = AllOf((*conditions, *(Negation(clause.condition) for clause in version.unless)))
    spoken = AnyOf((AllOf((Negation(rival), speaking)), AllOf((rival, dispute.otherwise))))
    return _with(rule, version, replace(version, when=(Clause(spoken),), unless=()))


def _with(rule: Rule, old: Version, new: Version) -> Rule:
    return replace(rule, versions=tuple(new if each is old else each for each in rule.versions))


def _side(contested: _Contested, case: Case, verdict: Verdict) -> Side:
    space = Space(contested.book, case, case.unknown)
    found = Search(space, verdict is Verdict.LAWFUL).smallest(len(case.unknown))
    if found is None:
        raise RuntimeError(f"an undetermined operation has no completion that is {verdict}")
    alternatives: list[Step] = []
    if len(found) == 1:
        singles = {step for steps in Search(space, verdict is Verdict.LAWFUL).minimal(1) for step in steps}
        alternatives = [step for step in space.steps if step in singles and step not in found]
    chosen = [step for step in space.steps if step in found]
    premises = tuple(_premise(contested, step) for step in chosen)
    facts = {each.fact: each.value for each in premises}
    won = bind(contested.book, case.operation.knowing(facts), case.layers)
    answer = won if isinstance(won, tuple) else assess(contested.book, won)
    if isinstance(answer, tuple) or answer.verdict is not verdict:
        raise RuntimeError(f"the premises do not give the verdict {verdict}: {facts}")
    return Side(verdict, premises, tuple(_premise(contested, step) for step in alternatives), answer.findings)


def _premise(contested: _Contested, step: Step) -> Premise:
    value = step.to if isinstance(step.to, bool) else str(step.to)
    return Premise(step.key, value, contested.disputes.get(step.key))
