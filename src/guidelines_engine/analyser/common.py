"""What the checks share: their type, how a flaw is put, and the conditions of a rule in the order they are met."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from ..diagnostics import Diagnostic, Severity, Span
from ..digest import Digest, Part, Scene, known_logic
from ..flaw import Flaw
from ..model import AllOf, AnyOf, Clause, Condition, Defined, FactIs, Negation, Rule, Version
from ..operation import Operation
from ..solver import Completion, Completions, Formula
from ..truth import Truth, truth_of
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

    def met(self, digest: Digest, action: str, facts: Completion) -> Truth:
        """Return whether, on the facts given, the clause lets the rule apply."""
        truth = meaning(self.clause.condition, known_logic(digest.book, action, facts))
        return ~truth if self.negated else truth


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
    """Return an operation that meets, taking them in order, each demand that can be met with those before it.

    It is plain of the other demands that they are not met.
    """
    logic = digest.logic(scene.action)
    met: dict[Demand, Truth] = {}
    together: Formula = True
    for demand in demands:
        with_it = logic.conjunction((together, demand.formula(logic)))
        met[demand] = truth_of(logic.possible(with_it))
        together = with_it if met[demand] is Truth.TRUE else together

    def plain(facts: Completion) -> bool:
        return all(demand.met(digest, scene.action, facts) is truth for demand, truth in met.items())

    return digest.witness(scene, together, plain)


def by_version(digest: Digest, rule: Rule) -> Iterator[tuple[Version, list[Part]]]:
    """Yield each version of a rule with the parts it plays, one for each action."""
    for version in rule.versions:
        found: dict[str, Part] = {}
        for part in digest.parts[rule.name]:
            if part.version == version:
                found.setdefault(part.scene.action, part)
        yield version, list(found.values())


def as_written(condition: Condition) -> str:
    """Return a condition as it could be written in a rule, its definitions by their names."""
    return _written(condition, inner=False)


def _written(condition: Condition, *, inner: bool) -> str:
    match condition:
        case FactIs(fact, values):
            words = sorted(map(str, values))
            if values <= {True, False}:
                return fact if True in values else f"not {fact}"
            return f"{fact} is {words[0]}" if len(words) == 1 else f"{fact} in ({', '.join(words)})"
        case Defined(name, _):
            return name
        case Negation(FactIs(fact, values)) if not values <= {True, False}:
            words = sorted(map(str, values))
            return f"{fact} is not {words[0]}" if len(words) == 1 else f"{fact} not in ({', '.join(words)})"
        case Negation(of):
            return f"not {_written(of, inner=True)}"
        case AllOf(parts) | AnyOf(parts):
            joint = " and " if isinstance(condition, AllOf) else " or "
            said = joint.join(_written(part, inner=True) for part in parts)
            return f"({said})" if inner and len(parts) > 1 else said
        case _:
            assert_never(condition)
