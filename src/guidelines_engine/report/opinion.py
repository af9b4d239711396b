"""Opinions as a person reads them: the verdict first, then a line for each layer, then what travels with it."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Book, Choice, Effect
from ..opinion import Completions, ConditionFinding, Ground, LayerFinding, Opinion, Remark, RuleFinding, Verdict
from ..truth import Truth
from ..weighing import BLOCKING, Finding
from ..wording import condition_words, fact_words, listed, plain
from .folding import folded, opening
from .setting import title_words, under_words
from .shortfalls import shortfalls
from .style import Style, plain_style

_MOOD = {Verdict.LAWFUL: "good", Verdict.UNLAWFUL: "bad", Verdict.UNDETERMINED: "open"}
_GROUNDS = {
    Ground.EXCLUDED: "",
    Ground.NO_HEAD: "nothing in force covers the act in this situation",
    Ground.PROCEDURE_OUTSTANDING: "the authority exists, but the procedure is outstanding",
    Ground.CONDITIONS_UNMET: "an authority exists, but not on these conditions",
}
_MARKS = {Truth.TRUE: "yes", Truth.FALSE: "no", Truth.UNKNOWN: "unknown"}
_MOST_UNKNOWN = 3
"""How much of what is unknown is shown under a rule."""


def opinion_text(opinion: Opinion, book: Book, style: Style = plain_style) -> str:
    """Return an opinion on one screen."""
    lines = [headline(opinion, style), *folded(setting(opinion, book), "  "), ""]
    widest = max((len(book.layers[name].title) for name in opinion.findings), default=0)
    for name, finding in opinion.findings.items():
        lines += _layer_lines(finding, book, book.layers[name].title.ljust(widest), style)
    if opinion.missing:
        lines += ["", *_wrapped("turns on", listed(map(plain, opinion.missing)))]
    if opinion.completions is not None:
        lines += _completion_lines(opinion.missing, opinion.completions)
    lines += _section("duty", _said(opinion.duties))
    lines += _section("disputed", _said(opinion.disputed))
    lines += _section("not encoded", _said(opinion.not_encoded))
    lines += _section("note", [each.text for each in opinion.labels])
    if opinion.assumed:
        lines += _section("assumed", ["; ".join(_assumed(opinion))])
    if opinion.unused:
        lines += _section("unused", [f"{listed(opinion.unused)}: no meaning for {plain(opinion.operation.action)}"])
    return "\n".join(lines)


def opinion_trace(opinion: Opinion, book: Book, style: Style = plain_style) -> str:
    """Return the whole tree of findings, rule by rule and condition by condition."""
    lines = []
    for name, layer in opinion.findings.items():
        lines.append(f"{style(book.layers[name].title, 'strong')}: {layer.finding}")
        for rule in layer.considered:
            lines.append(f"  {rule.name}  [{rule.citation}]")
            lines.append(f"    {rule_state(rule)}")
            for clause in rule.clauses:
                pinpoint = f"  ({clause.pinpoint})" if clause.pinpoint else ""
                lines.append(f"    {clause.kind}: {_MARKS[clause.met]}{pinpoint}")
                lines += _condition_lines(clause.finding, book, 6)
        if not layer.considered:
            lines.append("  no rule in force covers the action")
    return "\n".join(lines)


def opinion_markdown(opinion: Opinion, book: Book) -> str:
    """Return an opinion as markdown that can be pasted into a paper."""
    title = title_words(opinion.operation)
    lines = [f"### {title}", "", f"**{opinion.verdict.value.capitalize()}.** {setting(opinion, book)}.", ""]
    lines += ["| Layer | Finding | Rules and citations |", "|---|---|---|"]
    for name, finding in opinion.findings.items():
        why = plain(finding.ground.value) if finding.ground is not None else ground_words(finding)
        ground = f" ({why})" if why else ""
        rules = "; ".join(f"`{rule.name}` ({rule.citation})" for rule in finding.deciding)
        lines.append(f"| {book.layers[name].title} | {finding.finding}{ground} | {rules} |")
    remarks = [
        *(("Turns on", plain(name)) for name in opinion.missing),
        *(("Duty", said) for said in _said(opinion.duties)),
        *(("Disputed", said) for said in _said(opinion.disputed)),
        *(("Not encoded", said) for said in _said(opinion.not_encoded)),
        *(("Note", each.text) for each in opinion.labels),
        *(("Assumed", said) for said in _assumed(opinion)),
    ]
    if remarks:
        lines += ["", *(f"- {kind}: {said}" for kind, said in remarks)]
    return "\n".join(lines)


def headline(opinion: Opinion, style: Style) -> str:
    """Return the verdict and what the operation is called."""
    title = title_words(opinion.operation)
    return f"{style(opinion.verdict.value.upper(), _MOOD[opinion.verdict])}  {style(title, 'strong')}"


def setting(opinion: Opinion, book: Book) -> str:
    """Return what was asked, of which day, and under what."""
    under = under_words(book, opinion.regime, opinion.interpretation)
    return f"{plain(opinion.operation.action)} on {opinion.date}{under}"


def _layer_lines(finding: LayerFinding, book: Book, title: str, style: Style) -> list[str]:
    mood = "bad" if finding.finding in BLOCKING else "open" if finding.finding is Finding.UNDETERMINED else "good"
    ground = ground_words(finding)
    lines = opening(finding.finding.value, f": {ground}" if ground else "", f"  {title}  ", style, mood)
    shown = finding.deciding[:2]
    for rule in shown:
        lines += _wrapped("", f"{rule.rule.gloss or plain(rule.name)}  [{rule.citation}]", indent=len(title) + 4)
        if lacks(rule, finding.finding):
            lines += _lacking(rule, book, len(title) + 6, style)
    if len(finding.deciding) > len(shown):
        more = len(finding.deciding) - len(shown)
        lines.append(" " * (len(title) + 4) + style(f"and {more} more, see --trace", "faint"))
    return lines


def _completion_lines(missing: Iterable[str], completions: Completions) -> Iterable[str]:
    """Return in what the completions differ, and in what they agree."""
    differing, alike = apart(missing, completions)
    for kind, completion in (("lawful if", completions.lawful), ("unlawful if", completions.unlawful)):
        yield from _wrapped(kind, listed(fact_words(fact, (completion[fact],)) for fact in differing))
    if alike:
        yield from _wrapped("both where", listed(fact_words(fact, (completions.lawful[fact],)) for fact in alike))


def apart(missing: Iterable[str], completions: Completions) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return those of the missing facts in which the completions differ, and those in which they agree."""
    facts = tuple(missing)
    differing = tuple(fact for fact in facts if completions.lawful[fact] != completions.unlawful[fact])
    return differing, tuple(fact for fact in facts if fact not in differing)


def ground_words(finding: LayerFinding) -> str:
    """Return in words why a layer blocks, or nothing where its finding says so itself."""
    if finding.ground is not None:
        return _GROUNDS[finding.ground]
    if finding.finding is Finding.UNDETERMINED and finding.blocks is Truth.TRUE:
        return "blocked in any event, on one ground or another"
    return ""


def lacks(rule: RuleFinding, finding: Finding) -> bool:
    """Return whether it matters, to what a layer comes to, what a rule lacks that is shown under it."""
    return finding is Finding.UNDETERMINED or (finding in BLOCKING and rule.effect is Effect.PERMIT)


def _lacking(rule: RuleFinding, book: Book, indent: int, style: Style) -> list[str]:
    """Return all that is unmet, and the first of what is unknown: of a bare question that is nearly everything."""
    found = list(shortfalls(rule, book))
    more = [each for each in found if each[0] == "unknown"][_MOST_UNKNOWN:]
    shown = [each for each in found if each not in more]
    lines = [line for how, words in shown for line in _wrapped("", f"{how}: {words}", indent=indent)]
    return [*lines, " " * indent + style(f"and {len(more)} more unknown, see --trace", "faint")] if more else lines


def rule_state(rule: RuleFinding) -> str:
    """Return what a rule states, and whether it speaks, holds and prevails."""
    states = {
        Effect.PERMIT: (("speaks", rule.speaks), ("holds", rule.holds), ("survives", rule.effective)),
        Effect.PROHIBIT: (("speaks", rule.speaks), ("counts", rule.effective)),
        Effect.RESERVE: (("speaks", rule.speaks),),
    }[rule.effect]
    return f"{rule.effect}: " + ", ".join(f"{word} {_MARKS[truth]}" for word, truth in states)


def _condition_lines(finding: ConditionFinding, book: Book, indent: int) -> list[str]:
    said = condition_words(finding.condition, book)
    lines = [f"{' ' * indent}{_MARKS[finding.truth]:<8}{said}"]
    for part in finding.parts:
        lines += _condition_lines(part, book, indent + 2)
    return lines


def _assumed(opinion: Opinion) -> list[str]:
    """Return the defaults that were taken, those that the date gave in one breath."""
    of_date = {Choice.REGIME.value: opinion.regime, Choice.INTERPRETATION.value: opinion.interpretation}
    said = [f"{each.name} {each.text}" for each in opinion.assumed if each.name not in of_date]
    chosen = [f"{each.name} {of_date[each.name]}" for each in opinion.assumed if each.name in of_date]
    if chosen:
        said.append(f"{listed(chosen)}, {'that' if len(chosen) == 1 else 'those'} of {opinion.date}")
    return said


def _said(remarks: Iterable[Remark]) -> list[str]:
    return list(dict.fromkeys(f"{remark.text} [{remark.citation}]" for remark in remarks))


def _section(name: str, texts: Iterable[str]) -> list[str]:
    lines: list[str] = []
    for text in texts:
        lines += _wrapped(name, text)
    return lines


def _wrapped(name: str, text: str, indent: int = 2) -> list[str]:
    lead = " " * indent + (f"{name}: " if name else "")
    return folded(text, lead, " " * (indent + 2))
