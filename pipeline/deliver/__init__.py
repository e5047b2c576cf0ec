"""Ways out, and the ledger that says what became of each hand-off."""
