"""Tests against other people's servers, which take minutes to install: `make e2e-social`.

Their modules are not named test_*, so that `make test` passes them over.
"""
