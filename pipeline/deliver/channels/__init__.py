"""A file or folder for each way out. To add one, copy `files.py`: a name, `repeatable` and `hand_over`."""
