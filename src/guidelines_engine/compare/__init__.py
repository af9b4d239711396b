"""One operation under every reading and regime."""

from .matrix import Extent, Matrix, Row, matrix
from .parting import Parting, Stance

__all__ = ["Extent", "Matrix", "Parting", "Row", "Stance", "matrix"]
