"""Measures the engine beside others that hold the same rules, in one run: `python -m benchmarks`."""
