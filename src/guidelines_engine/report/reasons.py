"""Reasons as a person reads them: the facts that suffice, then the rules that decided, gave way or nearly applied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import Book
from ..opinion import Opinion, RuleFinding, Verdict
from ..reasons import NearMiss, Reasons
from ..weighing import Finding
from ..wording import condition_words, fact_statement, plain
from .folding import folded
from .style import Style, plain_style

_MOST = 5


def reasons_text(reasons: Reasons, opinion: Opinion, book: Book, style: Style = plain_style) -> str:
    """Return reasons as lines to follow an opinion."""
    lines = [style("Why", "strong")]
    lines += _wrapped(facts_words(reasons, book))
    decided = _decided(reasons, opinion)
    lines += _listed(deciding_words(reasons.verdict), [rule_words(rule) for rule in decided], style)
    gave_way = [f"{rule_words(each.rule)}, to {', '.join(each.by)}" for each in reasons.defeated]
    lines += _listed("gave way", gave_way, style)
    lines += _listed("nearly applied", [near_words(each, book) for each in reasons.nearly], style)
    return "\n".join(lines)


def reasons_markdown(reasons: Reasons, opinion: Opinion, book: Book) -> str:
    """Return reasons as markdown to follow an opinion."""
    lines = [f"**Why.** {facts_words(reasons, book)}", ""]
    lines += [
        f"- {deciding_words(reasons.verdict).capitalize()}: {rule_words(rule)}" for rule in _decided(reasons, opinion)
    ]
    lines += [f"- Gave way: {rule_words(each.rule)}, to {', '.join(each.by)}" for each in reasons.defeated]
    lines += [f"- Nearly applied: {near_words(each, book)}" for each in reasons.nearly]
    return "\n".join(lines).rstrip()


def facts_words(reasons: Reasons, book: Book) -> str:
    """Return which facts suffice, in a sentence."""
    if reasons.verdict is Verdict.UNDETERMINED:
        return "No set of the given facts settles it."
    if not reasons.facts:
        return "The law alone settles it, whatever the facts."
    said = "; ".join(fact_statement(name, value, book) for name, value in reasons.facts.items())
    one = "This fact alone suffices" if len(reasons.facts) == 1 else "These facts alone suffice"
    return f"{one}, whatever the others are: {said}."


def _decided(reasons: Reasons, opinion: Opinion) -> list[RuleFinding]:
    """Return the rules that decided; those that merely came nearest are said to be so elsewhere."""
    idle = {name for name, layer in opinion.findings.items() if layer.finding is Finding.UNAUTHORISED}
    return [rule for rule in reasons.rules if rule.rule.layer not in idle]


def deciding_words(verdict: Verdict) -> str:
    """Return what the rules of reasons did, to stand before them: where the verdict is open they only may decide."""
    return "may decide" if verdict is Verdict.UNDETERMINED else "decided by"


def rule_words(rule: RuleFinding) -> str:
    """Return what a rule is about, with its citation."""
    return f"{rule.rule.gloss or plain(rule.name)} [{rule.citation}]"


def near_words(near: NearMiss, book: Book) -> str:
    """Return a rule that nearly applied, and the one thing that it lacked."""
    wanting = condition_words(near.blocked_by, book, negated=near.unwanted)
    pinpoint = f" ({near.pinpoint})" if near.pinpoint else ""
    return f"{rule_words(near.rule)}, wanting only that {wanting}{pinpoint}"


def _listed(name: str, texts: Sequence[str], style: Style) -> list[str]:
    lines: list[str] = []
    for text in texts[:_MOST]:
        lines += _wrapped(f"{name}: {text}")
    if len(texts) > _MOST:
        lines.append(
            "  " + style(f"and {len(texts) - _MOST} more that {name.removesuffix(' by')}, see --format json", "faint")
        )
    return lines


def _wrapped(text: str) -> Iterable[str]:
    return folded(text, "  ", "    ")
