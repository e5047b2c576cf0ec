"""`config.toml`, `feeds/*.toml` and the environment, as frozen, checked values.

Everything that is wrong is found in one reading, and each finding names the file, the line, the key and
the nearest thing that would have been right.
"""

from pipeline.config.loading import environment, load_settings

__all__ = ["environment", "load_settings"]
