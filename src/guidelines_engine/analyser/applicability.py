"""Checks on whether rules can apply at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..digest import Digest, Part, open_case
from ..flaw import Flaw
from ..model import Effect, Rule, Version
from ..operation import Case, binding_constraints
from ..solver import Completions
from ..weighing import meaning
from ..wording import listed, plain
from .common import Demand, Said, about_rule, as_written, by_version, nearest, to_hold, to_speak
from .places import Places

_DROP = "mend the conditions, or drop the rule"


def contradictory_conditions(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE301: a rule whose conditions contradict each other never speaks."""
    wide = _wide(digest)
    for rule, version, parts in _silent_versions(digest):
        if not wide.possible(wide.conjunction(demand.formula(wide) for demand in to_speak(version))):
            yield _at_the_clash("GE301", digest, rule, version, parts, wide)


def condition_on_what_does_not_concern_the_action(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE302: a rule that reads only facts without a meaning for its actions never speaks."""
    wide, free = _wide(digest), _Unconstrained(digest)
    for rule, version, parts in _silent_versions(digest):
        demands = to_speak(version)
        if not wide.possible(wide.conjunction(demand.formula(wide) for demand in demands)):
            continue
        if any(free.possible(part.scene.action, demands) for part in parts):
            continue
        logic = free.logic(parts[0].scene.action)
        foreign = next((demand for demand in demands if not logic.possible(demand.formula(logic))), demands[-1])
        action = plain(parts[0].scene.action)
        said = Said(
            f"`{rule.name}` can never apply: this reads a fact that does not concern {action}",
            "let the fact concern the action in the vocabulary, or drop the rule",
        )
        yield about_rule("GE302", rule, said, foreign.clause.span, nearest(digest, parts[0].scene, demands))


def conditions_that_a_constraint_forbids(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE303: a rule whose conditions a constraint of the vocabulary makes impossible never speaks."""
    free = _Unconstrained(digest)
    for rule, version, parts in _silent_versions(digest):
        demands = to_speak(version)
        part = next((part for part in parts if free.possible(part.scene.action, demands)), None)
        if part is None:
            continue
        names = _constraints_in_the_way(digest, part.scene.action, free.logic(part.scene.action), demands)
        said = Said(
            f"`{rule.name}` can never apply: {listed(f'`{name}`' for name in names)} makes its conditions impossible",
            "mend the conditions, or the constraint if it forbids what can happen",
        )
        witness = nearest(digest, part.scene, demands)
        yield about_rule("GE303", rule, said, places.version(rule, version), witness)


def action_named_in_vain(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE304: a rule names an action for which it can never speak, though it can for others."""
    for rule in digest.book.rules.values():
        for version, parts in by_version(digest, rule):
            speaking = {part.scene.action for part in parts if digest.possible(part.scene, part.weight.speaks)}
            for name in places.actions(rule, version) if speaking else ():
                below = [part for part in parts if _is_at_or_below(digest, part.scene.action, name.text)]
                if below and not any(part.scene.action in speaking for part in below):
                    said = Said(
                        f"`{rule.name}` names `{name.text}`, for which it can never apply",
                        "leave the action out, or mend the conditions",
                    )
                    witness = nearest(digest, below[0].scene, to_speak(version))
                    yield about_rule("GE304", rule, said, name.span, witness)


def conditions_precedent_nobody_can_meet(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE305: a permission speaks, but what it is provided on can never be so where it does."""
    for rule in digest.book.rules.values():
        if rule.effect is not Effect.PERMIT:
            continue
        for version, parts in by_version(digest, rule):
            speaking = [part for part in parts if digest.possible(part.scene, part.weight.speaks)]
            if not speaking or any(digest.possible(part.scene, part.weight.holds) for part in speaking):
                continue
            part = speaking[0]
            clash = _first_impossible(digest.logic(part.scene.action), to_hold(version))
            said = Said(
                f"`{rule.name}` can never hold: nobody can meet this condition where it speaks",
                "mend the condition, or drop the rule",
            )
            yield about_rule("GE305", rule, said, clash.clause.span, nearest(digest, part.scene, to_hold(version)))


def _silent_versions(digest: Digest) -> Iterator[tuple[Rule, Version, list[Part]]]:
    """Yield the versions of rules that never speak, whatever the action they cover."""
    for rule in digest.book.rules.values():
        for version, parts in by_version(digest, rule):
            if parts and not any(digest.possible(part.scene, part.weight.speaks) for part in parts):
                yield rule, version, parts


def _wide(digest: Digest) -> Completions:
    """Return a logic in which every fact has a meaning and no constraint binds."""
    action = digest.actions[0]
    case: Case = replace(open_case(digest.book, action), unknown=tuple(digest.book.facts))
    return Completions(replace(digest.book, constraints=()), case)


class _Unconstrained:
    """The logics of actions in which no constraint binds."""

    def __init__(self, digest: Digest) -> None:
        self._book = replace(digest.book, constraints=())
        self._logics: dict[str, Completions] = {}

    def logic(self, action: str) -> Completions:
        if action not in self._logics:
            self._logics[action] = Completions(self._book, open_case(self._book, action))
        return self._logics[action]

    def possible(self, action: str, demands: Sequence[Demand]) -> bool:
        logic = self.logic(action)
        return logic.possible(logic.conjunction(demand.formula(logic) for demand in demands))


def _at_the_clash(
    code: str, digest: Digest, rule: Rule, version: Version, parts: list[Part], logic: Completions
) -> Flaw:
    demands = to_speak(version)
    clash = _first_impossible(logic, demands)
    others = _least(list(demands[: demands.index(clash)]), clash, logic)
    against = listed(f"`{each.keyword} {as_written(each.clause.condition)}`" for each in others)
    said = Said(f"`{rule.name}` can never apply: this contradicts {against or 'itself'}", _DROP)
    return about_rule(code, rule, said, clash.clause.span, nearest(digest, parts[0].scene, demands))


def _first_impossible(logic: Completions, demands: Sequence[Demand]) -> Demand:
    """Return the demand that can no longer be met once those before it are."""
    for number, demand in enumerate(demands, 1):
        if not logic.possible(logic.conjunction(each.formula(logic) for each in demands[:number])):
            return demand
    return demands[-1]


def _least(others: list[Demand], clash: Demand, logic: Completions) -> list[Demand]:
    """Return the demands that another contradicts, without those it would contradict them without."""
    for each in list(others):
        fewer = [other for other in others if other is not each]
        if not logic.possible(logic.conjunction(demand.formula(logic) for demand in (*fewer, clash))):
            others = fewer
    return others


def _constraints_in_the_way(digest: Digest, action: str, logic: Completions, demands: Sequence[Demand]) -> list[str]:
    """Return the names of the constraints that keep demands from being met together, none of which could be spared."""
    together = logic.conjunction(demand.formula(logic) for demand in demands)
    kept = list(binding_constraints(digest.book, action))
    for each in list(kept):
        fewer = [other for other in kept if other is not each]
        rules = (logic.negation(meaning(other.never, logic)) for other in fewer)
        if not logic.possible(logic.conjunction((together, *rules))):
            kept = fewer
    return [each.name for each in kept]


def _is_at_or_below(digest: Digest, action: str, group: str) -> bool:
    above: str | None = action
    while above is not None and above != group:
        above = digest.book.actions[above].parent
    return above == group
