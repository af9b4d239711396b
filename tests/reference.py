"""What an operation's answer is, by trying every completion: written from section 2 of the design and nothing else.

Slow and plain on purpose. It reads a rulebook's values and shares no code with the engine that weighs them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Any

BLOCKING = ("prohibited", "unauthorised")


def holds(condition: Any, facts: dict[str, Any]) -> bool:
    """A fact that is not among those that have a meaning for the action makes a condition on it false."""
    match type(condition).__name__:
        case "FactIs":
            return facts.get(condition.fact) in condition.values
        case "Defined":
            return holds(condition.condition, facts)
        case "Negation":
            return not holds(condition.of, facts)
        case "AllOf":
            return all(holds(part, facts) for part in condition.parts)
        case "AnyOf":
            return any(holds(part, facts) for part in condition.parts)
    raise AssertionError(condition)


def finding(book: Any, layer: Any, rules: list[tuple[Any, Any]], facts: dict[str, Any]) -> str:
    """The finding of one layer where every fact is known; `rules` are those in force that cover the action."""

    def speaking(effect: str) -> list[tuple[Any, Any]]:
        return [(rule, version) for rule, version in rules if rule.effect == effect and _speaks(version, facts)]

    permissions, prohibitions = speaking("permit"), speaking("prohibit")
    holding = [(p, v) for p, v in permissions if all(holds(clause.condition, facts) for clause in v.provided)]
    if layer.closure == "open":
        overcome = {name for _, version in holding for name in version.notwithstanding}
        return "prohibited" if any(q.name not in overcome for q, _ in prohibitions) else "permitted"
    sources = {p.source for p, _ in permissions}
    counting = [(q, version.general) for q, version in prohibitions if version.general or q.source in sources]
    for p, version in holding:
        reached = [q for q, general in counting if general or q.source == p.source]
        if all(q.name in version.notwithstanding for q in reached):
            return "permitted"
    if counting:
        return "prohibited"
    if layer.closure == "closed":
        return "unauthorised"
    return "deferred" if speaking("reserve") else "silent"


def ground(book: Any, finding: str, rules: list[tuple[Any, Any]], facts: dict[str, Any]) -> str | None:
    """Why a layer blocks where every fact is known."""
    if finding != "unauthorised":
        return "excluded" if finding == "prohibited" else None
    heads = [version for rule, version in rules if rule.effect == "permit" and _speaks(version, facts)]
    if not heads:
        return "no_head"
    mendable = [
        name
        for name, value in facts.items()
        if book.facts[name].procedure and value not in book.facts[name].beyond_procedure
    ]
    for values in product(*(book.facts[name].values for name in mendable)):
        mended = {**facts, **dict(zip(mendable, values, strict=True))}
        if any(all(holds(clause.condition, mended) for clause in version.provided) for version in heads):
            return "procedure_outstanding"
    return "conditions_unmet"


def _speaks(version: Any, facts: dict[str, Any]) -> bool:
    when = all(holds(clause.condition, facts) for clause in version.when)
    return when and not any(holds(clause.condition, facts) for clause in version.unless)


@dataclass(frozen=True)
class Answer:
    """What every completion together gives; `verdicts` pairs each completion with its verdict."""

    verdict: str
    findings: dict[str, str]
    blocking: tuple[str, ...]
    missing: frozenset[str]
    verdicts: tuple[tuple[dict[str, Any], str], ...]

    def first(self, verdict: str) -> dict[str, Any]:
        """The first completion, in vocabulary order, that gets a verdict."""
        return next(completion for completion, its in self.verdicts if its == verdict)


def answer(book: Any, case: Any) -> Answer | None:
    """The answer to a bound case, or None where the known facts leave no completion."""
    rules = {layer: in_force(book, case, layer) for layer in case.layers}
    verdicts, found = [], []
    for completion in completions(book, case):
        facts = {**case.known, **completion}
        findings = {
            layer: "silent"
            if layer in book.actions[case.action].outside
            else finding(book, book.layers[layer], rules[layer], facts)
            for layer in case.layers
        }
        found.append(findings)
        verdicts.append((completion, "unlawful" if set(findings.values()) & set(BLOCKING) else "lawful"))
    if not verdicts:
        return None
    kinds = {verdict for _, verdict in verdicts}
    verdict = kinds.pop() if len(kinds) == 1 else "undetermined"
    each = {layer: {findings[layer] for findings in found} for layer in case.layers}
    always = tuple(layer for layer in case.layers if each[layer] <= set(BLOCKING))
    sometimes = tuple(layer for layer in case.layers if each[layer] & set(BLOCKING))
    return Answer(
        verdict,
        {layer: next(iter(kinds)) if len(kinds) == 1 else "undetermined" for layer, kinds in each.items()},
        (always or sometimes) if verdict == "unlawful" else (),
        missing(verdicts) if verdict == "undetermined" else frozenset(),
        tuple(verdicts),
    )


def in_force(book: Any, case: Any, layer: str) -> list[tuple[Any, Any]]:
    chosen = {"regime": case.regime, "interpretation": case.interpretation}
    choice = book.layers[layer].chosen_by
    found = []
    for rule in book.rules.values():
        for version in rule.versions:
            starts, ends = version.interval.start, version.interval.end
            standing = (starts is None or starts <= case.day) and (ends is None or case.day <= ends)
            asked = rule.layer == layer and (choice is None or rule.source == chosen[choice])
            if asked and standing and case.action in version.actions:
                found.append((rule, version))
    return found


def completions(book: Any, case: Any) -> list[dict[str, Any]]:
    """Every way of giving the unknown facts values that no constraint rules out, in vocabulary order."""
    names = [name for name in book.facts if name in case.unknown]
    ways = (dict(zip(names, values, strict=True)) for values in product(*(book.facts[name].values for name in names)))
    return [way for way in ways if not any(holds(each.never, {**case.known, **way}) for each in book.constraints)]


def missing(verdicts: list[tuple[dict[str, Any], str]]) -> frozenset[str]:
    """The facts for which two completions, alike but for it and what constraints then force, get different verdicts.

    What constraints force: a fact whose value no completion has beside the new value of the first.
    """
    names = list(verdicts[0][0])
    pairs = {((one, way[one]), (other, way[other])) for way, _ in verdicts for one in names for other in names}

    index = {tuple(way.values()): verdict for way, verdict in verdicts}

    def twins(old: dict[str, Any], fact: str, value: Any) -> list[str]:
        """The verdicts of the completions that differ from the old one in a fact and in what its new value forces."""
        changed = tuple({**old, fact: value}.values())
        if changed in index:  # it stands as it is, so nothing is forced
            return [index[changed]]
        kept = [name for name in names if name != fact and ((fact, value), (name, old[name])) in pairs]
        return [its for new, its in verdicts if new[fact] == value and all(new[name] == old[name] for name in kept)]

    def turns(fact: str) -> bool:
        values = {way[fact] for way, _ in verdicts}
        return any(verdict != its for old, verdict in verdicts for value in values for its in twins(old, fact, value))

    return frozenset(fact for fact in names if turns(fact))
