"""What an amendment makes of the clauses of a rule, and which amendments from one day cannot stand together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from .. import syntax
from ..diagnostics import Diagnostic, shown

C = TypeVar("C")


def amended(body: syntax.Body, amendment: syntax.Amendment) -> syntax.Body:
    """Return a body in which each kind of clause given replaces all of that kind, and kinds dropped are gone."""
    given = amendment.body

    def now(kind: str, new: tuple[C, ...], old: tuple[C, ...]) -> tuple[C, ...]:
        return new or (() if kind in amendment.dropped else old)

    return syntax.Body(
        when=now("when", given.when, body.when),
        unless=now("unless", given.unless, body.unless),
        provided=now("provided", given.provided, body.provided),
        notwithstanding=now("notwithstanding", given.notwithstanding, body.notwithstanding),
        general=given.general or (body.general and "general" not in amendment.dropped),
        duties=now("duty", given.duties, body.duties),
        disputes=now("disputed", given.disputes, body.disputes),
        not_encoded=now("not_encoded", given.not_encoded, body.not_encoded),
        notes=now("note", given.notes, body.notes),
        cites=given.cites or body.cites,
    )


def amended_by(amendments: Sequence[syntax.Amendment]) -> str:
    """Return the laws that amendments from one day are made by; the order of the amendments makes no difference."""
    return " and ".join(sorted({each.by for each in amendments if each.by}))


def amended_twice(amendments: Sequence[syntax.Amendment]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each amendment of a rule that would make another of the same day depend on their order."""
    for number, amendment in enumerate(amendments):
        for other in amendments[:number]:
            mine, its = _changes(amendment), _changes(other)
            kinds = [f"`{kind}`" for kind in mine if kind in its and mine[kind] != its[kind]]
            if other.start == amendment.start and kinds:
                yield _twice(amendment, other, " and ".join(kinds))
                break


def _changes(amendment: syntax.Amendment) -> Mapping[str, object]:
    """Return what an amendment makes of each kind of clause that it gives or drops."""
    given = amendment.body
    made: dict[str, object] = {
        "actions": amendment.covered,
        "when": given.when,
        "unless": given.unless,
        "provided": given.provided,
        "notwithstanding": given.notwithstanding,
        "general": given.general,
        "duty": given.duties,
        "disputed": given.disputes,
        "not_encoded": given.not_encoded,
        "note": given.notes,
        "cite": given.cites,
    }
    return {kind: new for kind, new in made.items() if new or kind in amendment.dropped}


def _twice(amendment: syntax.Amendment, other: syntax.Amendment, kinds: str) -> Diagnostic:
    laws = [f" by `{shown(each.by)}`" if each.by else "" for each in (other, amendment)]
    said = f"two amendments of `{amendment.rule.text}` from {amendment.start} change its {kinds}"
    span = other.rule.span
    name, line = span.text.name, span.text.position(span.start)[0]
    hint = f"the other stands at {name}:{line}; make one amendment of the two"
    return Diagnostic("GE218", f"{said}:{','.join(laws)}" if all(laws) else said, amendment.rule.span, hint)
