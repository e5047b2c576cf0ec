"""From library feeds to an approved newsletter and its posts, published once."""

__version__ = "0.1.0"
