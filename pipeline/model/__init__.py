"""The values that stages hand to each other: frozen, slotted, free of any library."""
