"""Checks on conditions: what the rest of a rule implies, what nobody can satisfy, what is stated twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..digest import Digest, open_case
from ..flaw import Flaw
from ..model import facts_read
from ..operation import binding_constraints
from ..solver import Completions
from ..weighing import meaning
from .common import Said, about, about_rule, nearest, to_hold
from .idleness import Idle, idle_in_definitions, idle_in_rules, whole_logic
from .places import Places


def condition_already_implied(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE321: a condition, or an alternative within one, adds nothing to the rest of its rule or definition."""
    yield from _idle(digest, places, "GE321", dead=False)


def same_condition_twice(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE322: two definitions of one source say the same; what two sources say each in its own words is no fault."""
    logic = whole_logic(digest)
    definitions = list(digest.book.definitions.values())
    for number, definition in enumerate(definitions):
        mine = meaning(definition.condition, logic)
        for other in definitions[:number]:
            if other.source != definition.source or facts_read(other.condition) != facts_read(definition.condition):
                continue
            its = meaning(other.condition, logic)
            one_way = logic.conjunction((mine, logic.negation(its)))
            other_way = logic.conjunction((its, logic.negation(mine)))
            if not logic.possible(logic.disjunction((one_way, other_way))):
                said = Said(
                    f"`{definition.name}` says the same as `{other.name}`", "use one of the two in place of the other"
                )
                yield about("GE322", "definition", definition.name, said, places.of("definition", definition.name))
                break


def condition_nobody_can_satisfy(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE323: a definition, or an alternative within a condition, can never hold."""
    logic = whole_logic(digest)
    for definition in digest.book.definitions.values():
        if not logic.possible(meaning(definition.condition, logic)):
            said = Said(f"nobody can satisfy the definition `{definition.name}`", "mend its condition")
            yield about("GE323", "definition", definition.name, said, places.of("definition", definition.name))
    yield from _idle(digest, places, "GE323", dead=True)


def constraint_that_excludes_nothing(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE324: a constraint forbids only what is impossible without it."""
    for constraint in digest.book.constraints:
        others = tuple(each for each in digest.book.constraints if each is not constraint)
        book = replace(digest.book, constraints=others)
        concerned = [action for action in digest.actions if constraint in binding_constraints(digest.book, action)]
        logics = (Completions(book, open_case(book, action)) for action in concerned)
        if not any(logic.possible(meaning(constraint.never, logic)) for logic in logics):
            said = Said(
                f"the constraint `{constraint.name}` excludes nothing",
                "drop it: what it forbids is impossible already, or concerns no action",
            )
            place = places.of("constraint", constraint.name)
            yield about("GE324", "constraint", constraint.name, said, place)


def _idle(digest: Digest, places: Places, code: str, *, dead: bool) -> Iterator[Flaw]:
    for rule, idle, part in idle_in_rules(digest):
        if idle.dead is dead:
            witness = nearest(digest, part.scene, to_hold(part.version))
            yield about_rule(code, rule, _said(idle, f"`{rule.name}`"), idle.span, witness)
    for definition, idle in idle_in_definitions(digest):
        if idle.dead is dead:
            said = _said(idle, f"the definition `{definition.name}`")
            yield about(code, "definition", definition.name, said, places.of("definition", definition.name))


def _said(idle: Idle, where: str) -> Said:
    what = f"the alternative `{idle.words}`" if idle.alternative else f"`{idle.words}`"
    if idle.dead:
        return Said(f"{what} can never be so in {where}", "leave it out, or mend the conditions beside it")
    return Said(
        f"{what} adds nothing in {where}", "leave it out: the conditions beside it, or constraints, say so already"
    )
