"""What every test may use."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# How long a case takes says how busy the machine is; figures of time are for bench/.
settings.register_profile("ours", deadline=None)
settings.load_profile("ours")

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, bytes], None]:
    """Compare bytes with a golden file, or write it anew under `--update`."""
    update = request.config.getoption("--update")

    def compare(name: str, data: bytes) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            return
        assert path.exists(), f"{name} is missing; `make golden` writes it"
        wanted = path.read_bytes()
        if data != wanted:
            diff = difflib.unified_diff(
                wanted.decode("utf-8", "replace").splitlines(),
                data.decode("utf-8", "replace").splitlines(),
                f"golden/{name}",
                "now",
                lineterm="",
                n=1,
            )
            pytest.fail("\n".join(list(diff)[:60]) or "the bytes differ though the lines do not")

    return compare
