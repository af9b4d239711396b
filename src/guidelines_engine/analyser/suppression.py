"""Comments that let a flaw stand: `# lint: allow CODE reason`, on the lines before the declaration.

Before a source such a comment speaks for all that the file declares under it. One without a reason lets nothing stand;
one that matches no flaw is said too, so that none outlives its cause.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from ..diagnostics import Diagnostic, Severity, Span, Text
from ..flaw import Flaw
from ..parser import cut
from .places import Places

_ALLOW = re.compile(r"#[ \t]*lint:[ \t]*allow\b[ \t]*(?P<code>[A-Z]+[0-9]+)?[ \t]*(?P<reason>[^\n]*)")


@dataclass(frozen=True, slots=True)
class Allowance:
    """A comment that lets flaws of one code stand in the declaration that follows it."""

    code: str
    reason: str
    span: Span
    declaration: tuple[Text, int, int]


def let_stand(flaws: Iterable[Flaw], places: Places, known: Collection[str], sought: Collection[str]) -> Iterator[Flaw]:
    """Yield the flaws, those that a comment lets stand with its reason, then what is wrong with such comments.

    Args:
        flaws: what was found.
        places: where the declarations are.
        known: the codes there are.
        sought: those that were looked for.
    """
    allowances = [each for text in places.texts for each in _allowances(text)]
    used: set[Allowance] = set()
    for flaw in flaws:
        letting = [each for each in allowances if each.code == flaw.diagnostic.code and _concerns(each, flaw, places)]
        used.update(letting)
        reason = next((each.reason for each in letting if each.reason), "")
        yield replace(flaw, allowed=reason)
    for allowance in allowances:
        needed = allowance in used or (allowance.code in known and allowance.code not in sought)
        wrong = _wrong_with(allowance, needed, known)
        if wrong is not None:
            yield Flaw(wrong, "comment", allowance.code)


def _allowances(text: Text) -> Iterator[Allowance]:
    for start, end in cut(text.content):
        for match in _comments_before(text, start):
            span = Span(text, match.start(), match.start() + len(match[0].rstrip()))
            yield Allowance(match["code"] or "", match["reason"].strip(), span, (text, start, end))


def _comments_before(text: Text, start: int) -> Iterator[re.Match[str]]:
    """Yield the allowing comments on the lines directly before a declaration."""
    head = text.content[:start]
    below = head.rfind("\n") + 1
    while below > 0:
        line_start = text.content.rfind("\n", 0, below - 1) + 1
        line = text.content[line_start : below - 1].strip()
        if not line.startswith("#"):
            return
        match = _ALLOW.search(text.content, line_start, below)
        if match is not None:
            yield match
        below = line_start


def _concerns(allowance: Allowance, flaw: Flaw, places: Places) -> bool:
    """Return whether a comment stands before the declaration of a flaw, the rule it amends, or its source."""
    spans = [flaw.diagnostic.span, places.source(flaw.kind, flaw.name)]
    if flaw.kind == "rule":
        spans.append(places.of("rule", flaw.name))
    text, start, end = allowance.declaration
    return any(span is not None and span.text == text and start <= span.start < end for span in spans)


def _wrong_with(allowance: Allowance, needed: bool, known: Collection[str]) -> Diagnostic | None:
    if allowance.code not in known:
        said = f"`{allowance.code}` is no code of a check" if allowance.code else "no code is allowed by this comment"
        return _warning("GE392", said, allowance, "write `# lint: allow CODE reason`")
    if not allowance.reason:
        said = f"`{allowance.code}` is allowed without a reason, and so is not"
        return _warning("GE391", said, allowance, "say after the code why it is meant to be so")
    if not needed:
        said = f"`{allowance.code}` is allowed here, and there is no such finding"
        return _warning("GE392", said, allowance, "drop the comment")
    return None


def _warning(code: str, message: str, allowance: Allowance, hint: str) -> Diagnostic:
    return Diagnostic(code, message, allowance.span, hint, Severity.WARNING)
