"""What one change makes of a condition: a part dropped, a question negated, a list of values longer or shorter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from ..model import AllOf, AnyOf, Condition, Defined, Fact, FactIs, Negation
from .mutant import Kind


@dataclass(frozen=True, slots=True)
class Changed:
    """A condition after one change; `path` says which part was changed, and how."""

    kind: Kind
    path: str
    condition: Condition


def changes(condition: Condition, facts: Mapping[str, Fact], path: str = "") -> Iterator[Changed]:
    """Yield the condition after each change of one of its parts; what a definition says is not touched here."""
    match condition:
        case FactIs(fact, values):
            yield Changed(Kind.NEGATED, f"{path}not", Negation(condition))
            for value in facts[fact].values:
                if value in values and len(values) > 1:
                    yield Changed(Kind.NARROWED, f"{path}-{value}", FactIs(fact, values - {value}))
                # a list of all values but one is widened to what always holds, which is the condition dropped
                elif value not in values and len(values) + 1 < len(facts[fact].values):
                    yield Changed(Kind.WIDENED, f"{path}+{value}", FactIs(fact, values | {value}))
        case Defined():
            yield Changed(Kind.NEGATED, f"{path}not", Negation(condition))
        case Negation(inner):
            yield from (_inside(each, Negation(each.condition)) for each in changes(inner, facts, f"{path}0."))
        case AllOf(parts) | AnyOf(parts):
            joint = AllOf if isinstance(condition, AllOf) else AnyOf
            for number, part in enumerate(parts):
                others = (parts[:number], parts[number + 1 :])
                yield Changed(Kind.DROPPED, f"{path}{number}.drop", _joined(joint, (*others[0], *others[1])))
                for each in changes(part, facts, f"{path}{number}."):
                    yield _inside(each, joint((*others[0], each.condition, *others[1])))
        case _:
            assert_never(condition)


def _inside(change: Changed, whole: Condition) -> Changed:
    return Changed(change.kind, change.path, whole)


def _joined(joint: type[AllOf] | type[AnyOf], parts: tuple[Condition, ...]) -> Condition:
    return parts[0] if len(parts) == 1 else joint(parts)


def redefined(condition: Condition, name: str, now: Condition) -> Condition:
    """Return a condition in which a definition says something else."""
    match condition:
        case FactIs():
            return condition
        case Defined(defined, inner):
            return Defined(defined, now if defined == name else redefined(inner, name, now))
        case Negation(inner):
            return Negation(redefined(inner, name, now))
        case AllOf(parts):
            return AllOf(tuple(redefined(part, name, now) for part in parts))
        case AnyOf(parts):
            return AnyOf(tuple(redefined(part, name, now) for part in parts))
        case _:
            assert_never(condition)
