"""Mail to subscribers: one round trip a message, and a row in the ledger before each message's end."""
