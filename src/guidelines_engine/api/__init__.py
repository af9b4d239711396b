"""Rulebook, Operation and Opinion as users of Python see them."""

from ..operation import Operation
from .answers import Interview, Opinion
from .invalid import InvalidOperation, InvalidRulebook
from .rulebook import Rulebook

__all__ = ["Interview", "InvalidOperation", "InvalidRulebook", "Operation", "Opinion", "Rulebook"]
