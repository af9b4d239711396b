"""What questions exercise of a rulebook, as a summary, a list of gaps, data, and a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from ..coverage import ClauseCoverage, Coverage, Gap, RuleCoverage, Seen, Sides, gaps
from ..diagnostics import Span
from ..model import Book
from ..opinion import ClauseKind
from ..wording import condition_words, rule_sentence

_SIDES = {
    ClauseKind.WHEN: ("met", "alone unmet"),
    ClauseKind.UNLESS: ("not so", "alone in the way"),
    ClauseKind.PROVIDED: ("met", "alone unmet"),
}


def coverage_summary(coverage: Coverage) -> str:
    """Return in a few lines how much is exercised, and on how many sides."""
    rules = coverage.rules
    clauses = [each for rule in rules for each in rule.clauses]
    lines = [f"{coverage.questions} question" + ("" if coverage.questions == 1 else "s")]
    lines.append(_line("rules", [rule.sides for rule in rules], ("decide (or speak)", "do not")))
    for kind in ClauseKind:
        of_kind = [each.sides for each in clauses if each.kind is kind]
        lines.append(_line(f"`{kind.value}` clauses", of_kind, _SIDES[kind]))
    disputes = [each.sides for rule in rules for each in rule.disputes]
    lines.append(_line("disputes", disputes, ("flagged", "not flagged")))
    asked = sum(1 for source in coverage.sources if source.asked.count)
    lines.append(f"  sources: {asked} of {len(coverage.sources)} asked")
    return "\n".join(lines)


def _line(what: str, sides: list[Sides], names: tuple[str, str]) -> str:
    yes, no = sum(1 for each in sides if each.yes.count), sum(1 for each in sides if each.no.count)
    return f"  {what}: of {len(sides)}, {yes} {names[0]}, {no} {names[1]}"


def coverage_text(coverage: Coverage, book: Book) -> str:
    """Return the summary, and each thing that is not exercised on both sides."""
    lines = [coverage_summary(coverage)]
    found = list(gaps(coverage, book))
    if not found:
        return f"{lines[0]}\neverything is exercised on both sides"
    lines += ["", f"{len(found)} not exercised on both sides:"]
    lines += [f"  {gap_text(gap, book)}" for gap in found]
    return "\n".join(lines)


def gap_text(gap: Gap, book: Book) -> str:
    """Return a gap in a line: where it is, of which rule, and which side is lacking."""
    if gap.rule is None:
        return f"{gap.subject} {gap.lacking}"
    span = gap.clause.span if gap.clause is not None and gap.clause.span is not None else gap.rule.span
    said = f" {condition_words(gap.clause.condition, book)}" if gap.clause is not None else ""
    return f"{_place(span)}: {gap.rule.name}: {gap.subject}{said} {gap.lacking}"


def _place(span: Span) -> str:
    line, _ = span.text.position(span.start)
    return f"{span.text.name}:{line}"


def coverage_as_data(coverage: Coverage, book: Book) -> dict[str, object]:
    """Return the coverage as `guidelines cover --format json` prints it."""
    return {
        "questions": coverage.questions,
        "sources": [
            {
                "name": source.name,
                "layer": book.sources[source.name].layer,
                "asked": source.asked.count,
                "rules": [_rule_as_data(rule) for rule in source.rules],
            }
            for source in coverage.sources
        ],
        "gaps": [
            {
                "source": gap.source,
                "rule": gap.rule.name if gap.rule is not None else None,
                "what": gap.subject,
                "lacking": gap.lacking,
                "text": gap_text(gap, book),
            }
            for gap in gaps(coverage, book)
        ],
    }


def _rule_as_data(heard: RuleCoverage) -> dict[str, object]:
    return {
        "rule": heard.rule.name,
        "only_speaks": heard.only_speaks,
        **_sides_as_data(heard.sides),
        "versions": [
            {"from": _iso(each.version.interval.start), "considered": each.considered.count} for each in heard.versions
        ],
        "clauses": [
            {"kind": each.kind.value, "place": _clause_place(each), "from": _iso(each.since)}
            | _sides_as_data(each.sides)
            for each in heard.clauses
        ],
        "disputes": [{"text": each.dispute.text, **_sides_as_data(each.sides)} for each in heard.disputes],
    }


def _sides_as_data(sides: Sides) -> dict[str, object]:
    return {
        "yes": {"count": sides.yes.count, "first": sides.yes.first or None},
        "no": {"count": sides.no.count, "first": sides.no.first or None},
    }


def _clause_place(each: ClauseCoverage) -> str | None:
    return None if each.clause.span is None else _place(each.clause.span)


def _iso(day: object) -> str | None:
    return None if day is None else str(day)


_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1b1b1b; }
table { border-collapse: collapse; width: 100%; margin: .3rem 0 1.2rem; }
th, td { text-align: left; vertical-align: top; padding: .2rem .6rem; border-bottom: 1px solid #ddd; }
td.count { white-space: nowrap; }
td.none { background: #fbe3e0; font-weight: 600; }
h3 { margin-bottom: 0; } p.sentence { margin: .2rem 0; color: #444; }
summary { font-weight: 600; } pre { white-space: pre-wrap; }
"""


def coverage_page(coverage: Coverage, book: Book) -> str:
    """Return the coverage as a page of HTML that needs nothing else: every rule with its clauses and their sides."""
    body = "\n".join(_sections(coverage, book))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<title>What the questions exercise</title>\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>What the questions exercise</h1>\n{body}\n</body>\n</html>\n"
    )


def _sections(coverage: Coverage, book: Book) -> Iterator[str]:
    yield f"<pre>{escape(coverage_summary(coverage))}</pre>"
    found = list(gaps(coverage, book))
    yield f"<h2>{len(found)} not exercised on both sides</h2>"
    yield _listing(gap_text(gap, book) for gap in found)
    for source in coverage.sources:
        if source.rules:
            of_source = book.sources[source.name]
            yield f'<h2 id="{escape(source.name)}">{escape(of_source.title)}</h2>'
            yield f"<p>{escape(book.layers[of_source.layer].title)}; asked {source.asked.count} times</p>"
        for rule in source.rules:
            yield from _rule_section(rule, book)


def _rule_section(heard: RuleCoverage, book: Book) -> Iterator[str]:
    rule = heard.rule
    yield f'<h3 id="{escape(rule.name)}">{escape(rule.gloss or rule.name)} <code>{escape(rule.name)}</code></h3>'
    for each in heard.versions:
        yield f'<p class="sentence">{escape(rule_sentence(rule, each.version, book))}</p>'
    names = ("speaks", "is silent") if heard.only_speaks else ("decides", "does not decide")
    yield "<table>"
    yield _row("rule", names, heard.sides)
    for clause in heard.clauses:
        words = f"{clause.kind.value} {condition_words(clause.clause.condition, book)}"
        yield _row(words, _SIDES[clause.kind], clause.sides)
    for dispute in heard.disputes:
        yield _row(f"disputed: {dispute.dispute.text}", ("flagged", "not flagged"), dispute.sides)
    yield "</table>"


def _row(what: str, names: tuple[str, str], sides: Sides) -> str:
    return f"<tr><td>{escape(what)}</td>{_cell(names[0], sides.yes)}{_cell(names[1], sides.no)}</tr>"


def _cell(name: str, seen: Seen) -> str:
    title = f' title="{escape(seen.first)}"' if seen.first else ""
    return f'<td class="{"count" if seen.count else "none"}"{title}>{escape(name)}: {seen.count}</td>'


def _listing(lines: Iterable[str]) -> str:
    return "<ul>\n" + "\n".join(f"<li>{escape(line)}</li>" for line in lines) + "\n</ul>"
