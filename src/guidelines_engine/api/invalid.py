"""What is raised where input cannot be used."""

from __future__ import annotations

from collections.abc import Iterable

from .. import report
from ..diagnostics import Diagnostic


class Invalid(ValueError):
    """Input that cannot be used; `diagnostics` says what is wrong, where, and the way out."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Take what is wrong."""
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(report.brief(diagnostic) for diagnostic in self.diagnostics))


class InvalidRulebook(Invalid):
    """A rulebook with faults."""


class InvalidOperation(Invalid):
    """An operation that a rulebook cannot be asked about."""
