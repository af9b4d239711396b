"""Why each row of a layer comes to its finding: the ground, and the rules that decided, as bit planes.

It gives what the evaluator gives, for all rows at once; `tests/bulk` holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Closure, Effect
from ..opinion import Ground
from ..weighing import Finding
from .law import LayerFormulas, RuleFormulas
from .planes import Plane, Planes, either

Found = Mapping[int, Planes]
"""What each formula comes to."""

Findings = Mapping[Finding, Plane]
"""Where a layer comes to each finding; one that is nowhere may be left out."""


def grounds(layer: LayerFormulas, findings: Findings, found: Found, never: Plane) -> dict[Ground, Plane]:
    """Return where each ground is the one on which a layer blocks."""
    unauthorised = findings.get(Finding.UNAUTHORISED, never)
    grounds = {Ground.EXCLUDED: findings.get(Finding.PROHIBITED, never)}
    if not unauthorised.any():
        return grounds
    heads = [rule for rule in layer.rules if rule.effect is Effect.PERMIT]
    some = either((found[rule.speaks].possible for rule in heads), never)
    outstanding = either((found[rule.speaks].possible & _mendable(rule, found, never) for rule in heads), never)
    return {
        **grounds,
        Ground.NO_HEAD: unauthorised & ~some,
        Ground.PROCEDURE_OUTSTANDING: unauthorised & outstanding,
        Ground.CONDITIONS_UNMET: unauthorised & some & ~outstanding,
    }


def _mendable(rule: RuleFormulas, found: Found, never: Plane) -> Plane:
    """Return where the conditions precedent of a rule could be met by acts of procedure alone."""
    ways = []
    for way in rule.ways:
        open_to_it = found[way.met].possible
        for beyond, has in way.given:
            open_to_it = open_to_it & (~found[beyond].certain | found[has].certain)
        ways.append(open_to_it)
    return either(ways, never)


def deciding(layer: LayerFormulas, findings: Findings, found: Found, never: Plane) -> list[Plane]:
    """Return, for each rule of a layer, where it is among those that decided or came nearest."""
    where = {finding: plane for finding, plane in findings.items() if plane.any()}
    decides = [never] * len(layer.rules)
    unsettled = where.get(Finding.UNAUTHORISED, never)
    for finding, effect in _DECIDED_BY.items():
        if finding not in where:
            continue
        chosen = [index for index, rule in enumerate(layer.rules) if rule.effect is effect]
        if finding is Finding.PERMITTED and layer.closure is Closure.OPEN:
            shown = {index: _overcoming(layer.rules[index], found) for index in chosen}
        else:
            shown = _surest({index: found[layer.rules[index].effective] for index in chosen}, never)
        for index, plane in shown.items():
            decides[index] = decides[index] | (where[finding] & plane)
    if Finding.UNDETERMINED in where:
        undetermined = where[Finding.UNDETERMINED]
        may = [undetermined & _may_matter(layer, rule, found) for rule in layer.rules]
        decides = [one | other for one, other in zip(decides, may, strict=True)]
        unsettled = unsettled | (undetermined & ~either(may, never))
    if unsettled.any():
        nearest = _nearest(layer, found, never)
        decides = [plane | (unsettled & near) for plane, near in zip(decides, nearest, strict=True)]
    return decides


_DECIDED_BY = {
    Finding.PERMITTED: Effect.PERMIT,
    Finding.PROHIBITED: Effect.PROHIBIT,
    Finding.DEFERRED: Effect.RESERVE,
}


def _overcoming(rule: RuleFormulas, found: Found) -> Plane:
    """Return where a permission takes effect, or may, against a prohibition that would otherwise count, or might."""
    return found[rule.effective].possible & found[rule.overcomes].possible


def _may_matter(layer: LayerFormulas, rule: RuleFormulas, found: Found) -> Plane:
    if layer.closure is Closure.OPEN and rule.effect is not Effect.PROHIBIT:
        return _overcoming(rule, found)
    return found[rule.effective].possible


def _surest(rules: Mapping[int, Planes], never: Plane) -> dict[int, Plane]:
    """Return where each rule is certain or, where none is, possible."""
    certain = either((each.certain for each in rules.values()), never)
    return {index: each.certain | (each.possible & ~certain) for index, each in rules.items()}


def _nearest(layer: LayerFormulas, found: Found, never: Plane) -> list[Plane]:
    """Return where each permission is among those that speak, or may, and lack the fewest conditions precedent."""
    heads = {index: found[rule.speaks] for index, rule in enumerate(layer.rules) if rule.effect is Effect.PERMIT}
    candidates = _surest(heads, never)
    lacking = {
        index: _counted([~found[part].possible for part in layer.rules[index].provided], never) for index in heads
    }
    nearest = [never] * len(layer.rules)
    placed = never
    for count in range(max(map(len, lacking.values()), default=0)):
        here = {
            index: candidates[index] & planes[count] & ~placed
            for index, planes in lacking.items()
            if count < len(planes)
        }
        for index, plane in here.items():
            nearest[index] = nearest[index] | plane
        placed = either(here.values(), placed)
    return nearest


def _counted(planes: Sequence[Plane], never: Plane) -> list[Plane]:
    """Return where exactly none, one, two, ... of the planes hold."""
    counts = [~never]
    for plane in planes:
        more = [count & plane for count in counts]
        fewer = [count & ~plane for count in counts]
        counts = [one | other for one, other in zip((*fewer, never), (never, *more), strict=True)]
    return counts
