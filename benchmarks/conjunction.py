"""Prints what a conjunction of 131,072 rows takes: of columns of Polars with nulls, and of pairs of bit planes."""

from __future__ import annotations

import numpy as np
import polars as pl

from .timing import Contender, race

ROWS = 131_072


def main() -> None:
    """Measure, and print microseconds."""
    lot = np.random.default_rng(0)
    one, other = (pl.Series(lot.random(ROWS) < 0.5).set(pl.Series(lot.random(ROWS) < 0.2), None) for _ in range(2))
    planes = [np.packbits(lot.random(ROWS) < 0.5) for _ in range(4)]
    contenders = {
        "columns of Polars": Contender(lambda _: one & other, [None]),
        "certain and possible planes": Contender(lambda _: (planes[0] & planes[1], planes[2] & planes[3]), [None]),
    }
    for name, took in race(contenders).items():
        print(f"{name}: {took.best:.1f} µs")


if __name__ == "__main__":
    main()
