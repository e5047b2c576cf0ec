"""What an entry is, until when it counts, how it is told in a sentence, and whether we have it already.

Every decision here is a pure function that gives its reason in words that staff can read.
"""
