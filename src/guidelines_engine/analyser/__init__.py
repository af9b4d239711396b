"""Checks on a whole rulebook that can be read without fault: what its rules can never do, never weigh, never need.

Each check is a generator with its code in its docstring. Where an operation can show what is wrong, it is the first in
vocabulary order, with no fact that it could do without.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from .. import diagnostics, syntax
from ..diagnostics import Text
from ..digest import Digest
from ..flaw import Flaw
from ..model import Book
from .applicability import (
    action_named_in_vain,
    condition_on_what_does_not_concern_the_action,
    conditions_precedent_nobody_can_meet,
    conditions_that_a_constraint_forbids,
    contradictory_conditions,
)
from .common import Check
from .conditions import (
    condition_already_implied,
    condition_nobody_can_satisfy,
    constraint_that_excludes_nothing,
    same_condition_twice,
)
from .gaps import action_never_authorised
from .places import Places
from .principles import principle_broken, principle_that_cannot_fail
from .sources import malformed_citation, missing_citation, rule_outside_its_source, shared_short_name
from .suppression import let_stand
from .weight import (
    idle_notwithstanding,
    permission_always_defeated,
    prohibition_that_defeats_nothing,
    shadowed_rule,
    unweighed_meeting,
)
from .words import unused_action, unused_definition, unused_fact

__all__ = ["CHECKS", "CODES", "Check", "Progress", "code_of", "examine"]

CHECKS: tuple[Check, ...] = (
    contradictory_conditions,
    condition_on_what_does_not_concern_the_action,
    conditions_that_a_constraint_forbids,
    action_named_in_vain,
    conditions_precedent_nobody_can_meet,
    shadowed_rule,
    permission_always_defeated,
    prohibition_that_defeats_nothing,
    unweighed_meeting,
    idle_notwithstanding,
    condition_already_implied,
    same_condition_twice,
    condition_nobody_can_satisfy,
    constraint_that_excludes_nothing,
    unused_fact,
    unused_definition,
    unused_action,
    rule_outside_its_source,
    missing_citation,
    malformed_citation,
    shared_short_name,
    action_never_authorised,
    principle_broken,
    principle_that_cannot_fail,
)
"""The checks, in the order in which they run."""

CODES = tuple(code for code in diagnostics.CODES if code.startswith("GE3"))
"""The codes that a comment may allow."""

Progress = Callable[[str, int, int], None]
"""Is told what is being looked at, how many of these were looked at, and how many there are."""


def examine(
    book: Book,
    files: Sequence[tuple[Text, syntax.RuleFile]],
    progress: Progress | None = None,
    codes: Collection[str] = CODES,
) -> tuple[Flaw, ...]:
    """Return what is wrong with a rulebook, by place; what its comments let stand is among it, with the reason.

    Args:
        book: the rulebook.
        files: what it was made from.
        progress: told before each check.
        codes: the codes looked for.
    """
    digest, places = Digest(book), Places(files)
    checks = [check for check in CHECKS if code_of(check) in codes]
    found: list[Flaw] = []
    for number, check in enumerate(checks):
        if progress is not None:
            progress(check.__name__.replace("_", " "), number, len(checks))
        found.extend(check(digest, places))
    said = let_stand(found, places, known=CODES, sought={code_of(check) for check in checks})
    return tuple(sorted((flaw for flaw in said if flaw.diagnostic.code in codes), key=_order))


def code_of(check: Check) -> str:
    """Return the code of what a check finds, with which its docstring begins."""
    return (check.__doc__ or "").partition(":")[0]


def _order(flaw: Flaw) -> tuple[str, int, str, str]:
    said = flaw.diagnostic
    return said.span.text.name, said.span.start, said.code, said.message
