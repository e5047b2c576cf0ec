"""What staff or the clock can ask for: each function reads the store, calls the core, writes the store."""
