"""Pages in a browser, served from this machine. Imported by the commands that serve them, and by no other."""
