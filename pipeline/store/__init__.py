"""What is remembered: the only place that knows SQL. SQLite in one file, or PostgreSQL by the same code."""

from pipeline.store.database import Store, Transaction, open_store

__all__ = ["Store", "Transaction", "open_store"]
