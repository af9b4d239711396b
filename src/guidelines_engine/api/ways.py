"""Routes as users of Python see them: with the opinion they start from, so that printing them tells them in words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .. import routes
from ..opinion import Verdict
from ..report.routes import routes_text

if TYPE_CHECKING:
    from .answers import Opinion


@dataclass(frozen=True)
class Routes(routes.Routes):
    """The routes from an opinion to a verdict; printing them gives the text of `guidelines routes`."""

    opinion: Opinion = field(kw_only=True, compare=False, repr=False)

    def __str__(self) -> str:
        """Return the routes as `guidelines routes` prints them."""
        return routes_text(self, self.opinion, self.opinion.rulebook.book)


def find(opinion: Opinion, to: Verdict, limit: int) -> Routes:
    """Return the routes from an opinion to a verdict, of so many changes at most."""
    found = routes.find(opinion.rulebook.book, opinion, to, limit)
    return Routes(found.routes, found.to, found.limit, found.complete, opinion=opinion)
