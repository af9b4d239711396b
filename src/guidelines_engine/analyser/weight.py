"""Checks on whether what rules decide makes a difference: shadowed, always defeated, defeating nothing, unweighed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import product

from ..digest import Digest, Part, Scene
from ..flaw import Flaw
from ..model import Closure, Effect, Rule, Version
from ..operation import Operation
from ..solver import Completion, Formula
from ..truth import Truth
from ..weighing import RuleWeight, reaches
from ..wording import listed
from .common import Said, about_rule
from .places import Places


def shadowed_rule(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE311: whatever a rule decides another decides as well, and it sends along nothing of its own."""
    order = list(digest.book.rules)
    over = {name: _covering(digest, digest.book.rules[name]) for name in order}
    for name, others in over.items():
        decisive = [each for each in others if name not in over[each] or order.index(each) < order.index(name)]
        if decisive:
            yield _shadow(digest, digest.book.rules[name], decisive[0])


def permission_always_defeated(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE312: wherever a permission holds a prohibition that counts reaches it."""
    for rule in _rules(digest, Effect.PERMIT):
        if _closure(digest, rule) is Closure.OPEN:
            continue
        parts = [part for part in digest.parts[rule.name] if digest.possible(part.scene, part.weight.holds)]
        if not parts or any(digest.possible(part.scene, part.weight.effective) for part in parts):
            continue
        scene = parts[0].scene
        witness = digest.witness(scene, parts[0].weight.holds, partial(_is_defeated, digest, scene, rule.name))
        by = _defeating(digest, scene, rule, dict(witness.facts) if witness else {})
        said = Said(
            f"`{rule.name}` is defeated wherever it holds, here by `{by}`",
            "let the permission name the prohibition with `notwithstanding`, or mend one of the two",
        )
        yield about_rule("GE312", rule, said, None, witness)


def prohibition_that_defeats_nothing(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE313: a prohibition never counts or, in a closed layer, no permission holds where it counts and reaches."""
    for rule in _rules(digest, Effect.PROHIBIT):
        parts = [part for part in digest.parts[rule.name] if digest.possible(part.scene, part.weight.speaks)]
        if not parts or any(_bites(digest, part) for part in parts):
            continue
        counting = [part for part in parts if digest.possible(part.scene, part.weight.effective)]
        part = (counting or parts)[0]
        closure = _closure(digest, rule)
        if closure is Closure.OPEN:
            said = Said(
                f"`{rule.name}` is overcome wherever it speaks",
                "narrow the permission that names it, or drop the prohibition",
            )
        elif not counting:
            said = Said(
                f"`{rule.name}` never counts: no permission of its source speaks where it does",
                "drop it, mend its conditions, or make it `general` if it is meant to reach other sources",
            )
        else:
            said = Said(
                f"`{rule.name}` defeats no permission: none that it reaches holds where it counts",
                "drop it, mend its conditions, or make it `general` if it is meant to reach other sources",
            )
        formula = part.weight.effective if counting else part.weight.speaks
        shows = _shows(digest, part.scene, effective=(rule.name,) if counting else (), speaks=(rule.name,))
        yield about_rule("GE313", rule, said, None, digest.witness(part.scene, formula, shows))


def unweighed_meeting(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE314: a permission and a prohibition can meet, and the rulebook does not say which of the two prevails.

    It is said of the one whose author could have said: in an open layer the permission, which names with
    `notwithstanding` what it overcomes; else the prohibition, which is `general` or keeps to its own source.
    """
    met: dict[str, dict[str, Scene]] = {}
    for layer in digest.book.layers.values():
        for scene in digest.scenes(layer.name):
            for mute, other in _unstated(scene, layer.closure):
                others = met.setdefault(mute.of.rule.name, {})
                name = other.of.rule.name
                if name not in others and digest.possible(scene, mute.effective, other.effective):
                    others[name] = scene
    for name, others in met.items():
        if others:
            yield _meeting(digest, digest.book.rules[name], others)


def idle_notwithstanding(digest: Digest, places: Places) -> Iterator[Flaw]:
    """GE315: a permission overcomes a prohibition with which it never meets."""
    for rule in _rules(digest, Effect.PERMIT):
        for version in rule.versions:
            parts = [part for part in digest.parts[rule.name] if part.version == version]
            for name in places.notwithstanding(rule, version):
                if not parts or any(_meets(digest, part, name.text) for part in parts):
                    continue
                said = Said(
                    f"`{rule.name}` never meets `{name.text}`, so that it need not overcome it",
                    "leave the name out, or mend the conditions of one of the two",
                )
                witness = _where_it_holds(digest, parts)
                yield about_rule("GE315", rule, said, name.span, witness)


def _rules(digest: Digest, effect: Effect) -> Iterator[Rule]:
    return (rule for rule in digest.book.rules.values() if rule.effect is effect)


def _closure(digest: Digest, rule: Rule) -> Closure:
    return digest.book.layers[rule.layer].closure


def _deciding(digest: Digest, rule: Rule) -> list[Part]:
    return [part for part in digest.parts[rule.name] if digest.possible(part.scene, part.weight.effective)]


def _covering(digest: Digest, rule: Rule) -> list[str]:
    """Return the rules that decide whatever a rule decides, in every scene in which it decides anything."""
    covering: list[str] | None = None
    for part in _deciding(digest, rule):
        here = [name for name, weight in part.scene.weights.items() if _covers(digest, part, weight)]
        covering = here if covering is None else [name for name in covering if name in here]
        if not covering:
            return []
    return covering or []


def _covers(digest: Digest, part: Part, other: RuleWeight[Formula]) -> bool:
    """Return whether another rule decides, as far and with as much said, whatever a rule decides in a scene."""
    mine, its = part.weight.of.rule, other.of.rule
    if its.name == mine.name or its.effect is not mine.effect:
        return False
    if not _says_as_much(part, other) or not _reaches_as_far(digest, part, other):
        return False
    beyond = digest.logic(part.scene.action).negation(other.effective)
    return not digest.possible(part.scene, part.weight.effective, beyond)


def _shadow(digest: Digest, rule: Rule, other: str) -> Flaw:
    said = Said(
        f"whatever `{rule.name}` decides `{other}` decides as well",
        "drop the rule, narrow the other, or say what this one adds",
    )
    part = _deciding(digest, rule)[0]
    both = _shows(digest, part.scene, effective=(rule.name, other))
    return about_rule("GE311", rule, said, None, digest.witness(part.scene, part.weight.effective, both))


def _says_as_much(part: Part, other: RuleWeight[Formula]) -> bool:
    """Return whether another rule sends along the duties, disputes and limits that a rule sends along."""
    mine, its = part.version, other.of.version
    return set(_sent_along(mine)) <= set(_sent_along(its))


def _sent_along(version: Version) -> tuple[str, ...]:
    duties, disputes = (each.text for each in version.duties), (each.text for each in version.disputes)
    return (*duties, *disputes, *version.not_encoded)


def _reaches_as_far(digest: Digest, part: Part, other: RuleWeight[Formula]) -> bool:
    """Return whether another prohibition defeats every permission of the scene that a prohibition defeats."""
    if part.weight.of.rule.effect is not Effect.PROHIBIT:
        return True
    if digest.book.layers[part.scene.layer].closure is Closure.OPEN:
        return True
    permissions = [each for each in part.scene.rules if each.rule.effect is Effect.PERMIT]
    return all(reaches(other.of, each) for each in permissions if reaches(part.weight.of, each))


def _shows(
    digest: Digest,
    scene: Scene,
    *,
    effective: Sequence[str] = (),
    holds: Sequence[str] = (),
    speaks: Sequence[str] = (),
) -> Callable[[Completion], bool]:
    """Return the question whether facts suffice for some rules to be effective, others to hold, others to speak."""

    def shown(facts: Completion) -> bool:
        truths = digest.truths(scene, facts)
        found = [
            *(truths[name].effective for name in effective),
            *(truths[name].holds for name in holds),
            *(truths[name].speaks for name in speaks),
        ]
        return all(truth is Truth.TRUE for truth in found)

    return shown


def _is_defeated(digest: Digest, scene: Scene, name: str, facts: Completion) -> bool:
    weight = digest.truths(scene, facts)[name]
    return weight.holds is Truth.TRUE and weight.effective is Truth.FALSE


def _defeating(digest: Digest, scene: Scene, rule: Rule, facts: Completion) -> str:
    """Return the first prohibition that counts against a permission on the facts given."""
    truths = digest.truths(scene, facts)
    permission = truths[rule.name].of
    return next(
        name
        for name, weight in truths.items()
        if weight.of.rule.effect is Effect.PROHIBIT
        and weight.effective is Truth.TRUE
        and reaches(weight.of, permission)
    )


def _bites(digest: Digest, part: Part) -> bool:
    """Return whether a prohibition makes a difference in a scene: in a closed layer, to a permission that holds."""
    if digest.book.layers[part.scene.layer].closure is not Closure.CLOSED:
        return digest.possible(part.scene, part.weight.effective)
    return any(
        digest.possible(part.scene, part.weight.effective, each.holds)
        for each in part.scene.weights.values()
        if each.of.rule.effect is Effect.PERMIT and reaches(part.weight.of, each.of)
    )


def _unstated(scene: Scene, closure: Closure) -> Iterator[tuple[RuleWeight[Formula], RuleWeight[Formula]]]:
    """Yield the rules of a scene that leave unsaid how they stand to another, with the other.

    A permission of an open layer that only carries a dispute claims to overcome nothing, and leaves nothing unsaid.
    """
    weights = scene.weights.values()
    permissions = [each for each in weights if each.of.rule.effect is Effect.PERMIT]
    prohibitions = [each for each in weights if each.of.rule.effect is Effect.PROHIBIT]
    for permission, prohibition in product(permissions, prohibitions):
        version = permission.of.version
        if prohibition.of.rule.name in version.notwithstanding:
            continue
        if closure is not Closure.OPEN and not reaches(prohibition.of, permission.of):
            yield prohibition, permission
        elif closure is Closure.OPEN and (version.notwithstanding or not version.disputes):
            yield permission, prohibition


def _meeting(digest: Digest, rule: Rule, others: dict[str, Scene]) -> Flaw:
    first, scene = next(iter(others.items()))
    formulas = (scene.weights[rule.name].effective, scene.weights[first].effective)
    shows = _shows(digest, scene, effective=(rule.name, first))
    hint = (
        "name it with `notwithstanding` if it is overcome, or keep the two apart"
        if rule.effect is Effect.PERMIT
        else "make it `general` if it prevails, name it with `notwithstanding` if it does not, or keep the two apart"
    )
    met = listed(f"`{name}`" for name in others)
    said = Said(f"`{rule.name}` can meet {met}, and nothing says which prevails", hint)
    both = digest.logic(scene.action).conjunction(formulas)
    return about_rule("GE314", rule, said, None, digest.witness(scene, both, shows))


def _meets(digest: Digest, part: Part, prohibition: str) -> bool:
    against = part.scene.weights.get(prohibition)
    if against is None:
        return False
    is_open = digest.book.layers[part.scene.layer].closure is Closure.OPEN
    return digest.possible(part.scene, part.weight.holds, against.speaks if is_open else against.effective)


def _where_it_holds(digest: Digest, parts: list[Part]) -> Operation | None:
    for part in parts:
        if digest.possible(part.scene, part.weight.holds):
            return digest.witness(part.scene, part.weight.holds, _shows(digest, part.scene, holds=(part.name,)))
    return None
