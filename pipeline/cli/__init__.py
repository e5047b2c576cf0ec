"""The commands: read the arguments and the clock, ask `workflow`, print."""
