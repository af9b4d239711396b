"""Options of which only one can be given."""

from __future__ import annotations

from collections.abc import Mapping

import click

from ..wording import listed


def refuse_together(options: Mapping[str, object]) -> None:
    """End as a usage error where more than one of these options, shown as they are written, is given."""
    given = [written for written, value in options.items() if value]
    if len(given) > 1:
        raise click.UsageError(f"{listed(given)} cannot be given together")
