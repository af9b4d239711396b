"""Runs the command line."""

from __future__ import annotations

# by its full name, for a worker process runs this file by its path
from guidelines_engine.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
