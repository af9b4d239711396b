"""Settings that the whole suite shares."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from guidelines_engine import Rulebook
from guidelines_engine.model import Book

slow_machines_are_no_fault = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("gate", deadline=None, derandomize=True, suppress_health_check=slow_machines_are_no_fault)
settings.register_profile("deep", deadline=None, max_examples=2000, suppress_health_check=slow_machines_are_no_fault)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="Rewrite the golden files with what is printed now.")


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the suite away from the cache of the person who runs it."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GUIDELINES_ENGINE_CACHE", str(folder))
        patch.delenv("PYTHONWARNINGS", raising=False)
        yield folder


@pytest.fixture(scope="session")
def shipped() -> Book:
    """The rulebook that comes with the engine."""
    return Rulebook.load().book


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Spark on this machine alone; skipped where it, or Java, is not there."""
    sql = pytest.importorskip("pyspark.sql", reason="Spark is not installed")
    if not (shutil.which("java") or "JAVA_HOME" in os.environ):
        pytest.skip("Spark needs Java")
    with pytest.MonkeyPatch.context() as patch:
        # Otherwise the workers run the first python3 on the path, which need not have what the tests' own has.
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        session = (
            sql.SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        yield session
        session.stop()
