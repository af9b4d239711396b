"""How many examples a property is tried on: `HYPOTHESIS_PROFILE=deep` tries many more, and others each time."""

from __future__ import annotations

from hypothesis import settings

FACTOR = 20 if settings.get_current_profile_name() == "deep" else 1


def examples(number: int) -> settings:
    """The settings for a property that is tried on so many examples, or on a multiple of them."""
    return settings(max_examples=number * FACTOR)
