"""Text as material: markup in and out, sentences, the wording of dates, and lengths as networks count them.

Everything here is pure: the same text gives the same answer, whatever the day or the machine.
"""
