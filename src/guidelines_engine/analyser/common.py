"""What the checks share: their type, how a flaw is put, and the conditions of a rule in the order they are met."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ..diagnostics import Diagnostic, Severity, Span
from ..digest import Digest, Part, Scene, known_logic
from ..flaw import Flaw
from ..model import Clause, Rule, Version
from ..operation import Operation
from ..solver import Completion, Completions, Formula
from ..truth import Truth
from ..weighing import meaning
from .places import Places

Check = Callable[[Digest, Places], Iterator[Flaw]]
"""A check takes a rulebook laid out in scenes and the places of its declarations, and says what is wrong."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message with the way out."""

    message: str
    hint: str


def about_rule(code: str, rule: Rule, said: Said, span: Span | None = None, witness: Operation | None = None) -> Flaw:
    """Return a flaw of a rule, at its name unless another place is given."""
    return Flaw(_warning(code, said, span or rule.span), "rule", rule.name, witness)


def about(code: str, kind: str, name: str, said: Said, span: Span, witness: Operation | None = None) -> Flaw:
    """Return a flaw of a declaration of any kind."""
    return Flaw(_warning(code, said, span), kind, name, witness)


def _warning(code: str, said: Said, span: Span) -> Diagnostic:
    return Diagnostic(code, said.message, span, said.hint, Severity.WARNING)


@dataclass(frozen=True, slots=True)
class Demand:
    """A clause of a rule; `negated` where the rule applies only if its condition fails."""

    keyword: str
    clause: Clause

    @property
    def negated(self) -> bool:
        """Whether the clause is one of `unless`."""
        return self.keyword == "unless"

    def formula(self, logic: Completions) -> Formula:
        """Return the formula under which the clause lets the rule apply."""
        formula = meaning(self.clause.condition, logic)
        return logic.negation(formula) if self.negated else formula

    def met(self, digest: Digest, action: str, facts: Completion) -> bool:
        """Return whether the facts given suffice for the clause to let the rule apply."""
        truth = meaning(self.clause.condition, known_logic(digest.book, action, facts))
        return truth is (Truth.FALSE if self.negated else Truth.TRUE)


def to_speak(version: Version) -> tuple[Demand, ...]:
    """Return what must be so for a rule to speak."""
    return (
        *(Demand("when", clause) for clause in version.when),
        *(Demand("unless", clause) for clause in version.unless),
    )


def to_hold(version: Version) -> tuple[Demand, ...]:
    """Return what must be so for a permission to hold: that it speaks, and its conditions precedent."""
    return (*to_speak(version), *(Demand("provided", clause) for clause in version.provided))


def nearest(digest: Digest, scene: Scene, demands: Iterable[Demand]) -> Operation | None:
    """Return an operation that meets, taking them in order, each demand that can be met with those before it."""
    logic = digest.logic(scene.action)
    met: list[Demand] = []
    together: Formula = True
    for demand in demands:
        with_it = logic.conjunction((together, demand.formula(logic)))
        if logic.possible(with_it):
            met.append(demand)
            together = with_it
    return digest.witness(scene, together, lambda facts: all(demand.met(digest, scene.action, facts) for demand in met))


def by_version(digest: Digest, rule: Rule) -> Iterator[tuple[Version, list[Part]]]:
    """Yield each version of a rule with the parts it plays, one for each action."""
    for version in rule.versions:
        found: dict[str, Part] = {}
        for part in digest.parts[rule.name]:
            if part.version == version:
                found.setdefault(part.scene.action, part)
        yield version, list(found.values())
