"""Where the declarations of a rulebook are written, and the names that their clauses spell out.

The model says what a rulebook means; a check that must point at a word asks here.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import syntax
from ..diagnostics import Span, Text
from ..model import Rule, Version

_KINDS: dict[type, str] = {
    syntax.Layer: "layer",
    syntax.Action: "action",
    syntax.Fact: "fact",
    syntax.Constraint: "constraint",
    syntax.Source: "source",
    syntax.Definition: "definition",
    syntax.Rule: "rule",
    syntax.Principle: "principle",
}


class Places:
    """The places of declarations, by kind and name."""

    def __init__(self, files: Sequence[tuple[Text, syntax.RuleFile]]) -> None:
        """Take the files that the rulebook was made from."""
        self.texts = tuple(text for text, _ in files)
        self._spans: dict[tuple[str, str], Span] = {}
        self._rules: dict[str, syntax.Rule] = {}
        self._amendments: list[syntax.Amendment] = []
        self._sources: dict[tuple[str, str], Span] = {}
        for _, file in files:
            above: Span | None = None
            for declaration in file.declarations:
                if isinstance(declaration, syntax.Source):
                    above = declaration.name.span
                match declaration:
                    case syntax.Amendment():
                        self._amendments.append(declaration)
                    case _:
                        key = (_KINDS[type(declaration)], declaration.name.text)
                        self._spans[key] = declaration.name.span
                        if above is not None:
                            self._sources[key] = above
                        if isinstance(declaration, syntax.Rule):
                            self._rules[declaration.name.text] = declaration

    def of(self, kind: str, name: str) -> Span:
        """Return where a declaration of a kind has its name."""
        return self._spans[kind, name]

    def source(self, kind: str, name: str) -> Span | None:
        """Return where the source has its name under which a declaration stands in its file, if one does."""
        return self._sources.get((kind, name))

    def version(self, rule: Rule, version: Version) -> Span:
        """Return where a version of a rule is made: its amendment, or the rule itself."""
        amendment = self._amendment(rule, version)
        return rule.span if amendment is None else amendment.rule.span

    def actions(self, rule: Rule, version: Version) -> tuple[syntax.Name, ...]:
        """Return the actions that a version names one by one; none where it says `any action`."""
        covered = self._rules[rule.name].covered
        for each in self._until(rule, version):
            covered = each.covered or covered
        return () if covered.every else covered.names

    def notwithstanding(self, rule: Rule, version: Version) -> tuple[syntax.Name, ...]:
        """Return the prohibitions that a version names."""
        names = self._rules[rule.name].body.notwithstanding
        for each in self._until(rule, version):
            names = each.body.notwithstanding or (() if "notwithstanding" in each.dropped else names)
        return names

    def _amendment(self, rule: Rule, version: Version) -> syntax.Amendment | None:
        made = [each for each in self._until(rule, version) if each.start == version.interval.start]
        return made[-1] if made else None

    def _until(self, rule: Rule, version: Version) -> list[syntax.Amendment]:
        """Return the amendments that have taken effect in a version, earliest first."""
        start = version.interval.start
        if start is None:
            return []
        found = [each for each in self._amendments if each.rule.text == rule.name and each.start <= start]
        return sorted(found, key=lambda each: each.start)
