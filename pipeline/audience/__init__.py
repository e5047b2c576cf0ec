"""Who gets a newsletter. Pure."""
