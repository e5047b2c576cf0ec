"""From an issue to the bytes that go out: mail, posts, calendar, and the page to look through them.

Nothing here reads the network or the clock: the same issue gives the same bytes.
"""
