"""What a function that is handed others' bytes may do in its process."""

from __future__ import annotations

import os
import time
from pathlib import Path


def work(deed: str) -> str:
    """Do it; to be called in a process of its own."""
    match deed.split():
        case ["pid"]:
            return str(os.getpid())
        case ["crash"]:
            os.abort()
        case ["exit"]:
            os._exit(3)
        case ["eat"]:
            return str(len(bytearray(2_000_000_000)))
        case ["hang"]:
            while True:
                time.sleep(0.1)
        case ["touch", path]:
            Path(path).touch()
        case _:
            pass
    return f"did {deed}"
