# Everything a newcomer can do here, top to bottom. Python 3.11 or later, make and a package index are all it needs.
PYTHON ?= python3
BIN := .venv/bin
AS_OF := 2025-05-22 09:00

.PHONY: install run demo test check format golden e2e-social e2e-postfix e2e-mail soak lock clean learn bench-bounces bench-curation bench-posts bench-collect bench-desk bench-facets bench-lengths bench-render bench-send validate-mail

install: .venv/run.stamp  ## the environment, from the lock file

run: .venv/run.stamp  ## the main job over the sample feeds, as of a fixed time
	@$(BIN)/pipeline --as-of "$(AS_OF)" run --verbose

demo: run  ## the desk on the sample issue, for a browser, until Ctrl-C
	@$(BIN)/pipeline --as-of "$(AS_OF)" serve --no-worker

test: .venv/dev.stamp  ## every test
	@$(BIN)/python -m pytest -n 2

check: .venv/dev.stamp  ## lint, format, types, import contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: .venv/dev.stamp  ## put the code in the house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

golden: .venv/dev.stamp  ## write the golden files anew and show what differs
	@$(BIN)/python -m pytest -q --update -k golden -p no:randomly
	@git diff --stat -- tests/golden

e2e-social: .venv/dev.stamp  ## posting: 500 posts under faults and kills, then Bluesky's own server (minutes, 500 MB below var/e2e)
	@$(BIN)/python -m pytest -q -n 2 -m "soak or not soak" tests/workflow/test_posting_faults.py
	@$(BIN)/python -m tests.e2e.pds
	@$(BIN)/python -m pytest -q -n 0 tests/e2e/bluesky.py

e2e-postfix: .venv/dev.stamp  ## a Postfix of our own: what its log proves, and its bounces (root and Postfix's programs)
	@$(BIN)/python -m pytest -q -n 0 tests/e2e/postfix.py

e2e-mail: .venv/dev.stamp  ## mailings into a Postfix of our own, under kills: its log settles every doubt (root and Postfix's programs)
	@$(BIN)/python -m pytest -q -n 0 tests/e2e/mailing.py

soak: .venv/dev.stamp  ## the tests that take long: kills at random points (MAILING_READERS, MAILING_KILLS: fewer than 100,000 and 200)
	@$(BIN)/python -m pytest -n 2 -m soak

bench-bounces: .venv/dev.stamp  ## how right mail that came back is read: our samples, and those of flufl.bounce
	@$(BIN)/python -m bench.bounces

bench-curation: .venv/dev.stamp  ## how right kinds, deadlines and merging are, and how quick
	@$(BIN)/python -m bench.curation

bench-posts: .venv/dev.stamp  ## whether posts fit, and say title, deadline and link whole
	@$(BIN)/python -m bench.posts

learn: .venv/learn.stamp  ## learn the tables of kinds and deadlines anew from bench/texts
	@.venv/learn/bin/python -m bench.learn

bench-lengths: .venv/dev.stamp  ## whether posts are counted as the networks count, by public suites
	@$(BIN)/python -m bench.lengths $(CONFORMANCE)

bench-render: .venv/dev.stamp  ## a mail from data to bytes, side by side with npm's mjml and juice
	@$(BIN)/python -m bench.render

bench-send: .venv/dev.stamp  ## mail to subscribers, side by side with smtp-source, nodemailer and smtplib
	@$(BIN)/python -m bench.send
	@$(BIN)/python -m bench.send --far

bench-facets: .venv/dev.stamp  ## links, tags and mentions, by the cases of Bluesky's own library
	@$(BIN)/python -m bench.facets

validate-mail: .venv/dev.stamp  ## what other people's validators say of three issues
	@$(BIN)/python -m bench.validate

bench-collect: .venv/dev.stamp  ## fetching and parsing, side by side with reader and rss2email
	@$(BIN)/python -m bench.collect

bench-desk: .venv/dev.stamp  ## how quick the desk is with forty items, and twenty editors at once without a word lost
	@$(BIN)/python -m bench.desk

lock: .venv/dev.stamp  ## resolve the dependencies anew
	@$(BIN)/python -m venv .venv/lock && .venv/lock/bin/pip install -q uv
	@$(LOCK) -o requirements.lock
	@$(LOCK) --group dev --extra social --extra postgres -c requirements.lock -o requirements-dev.lock
	@$(LOCK) --extra social -c requirements.lock -o requirements-social.lock
	@$(LOCK) --extra postgres -c requirements.lock -o requirements-postgres.lock
	@$(LOCK) --group learn -c requirements.lock -o requirements-learn.lock

UPGRADE = --upgrade
LOCK = .venv/lock/bin/uv pip compile -q $(UPGRADE) --universal --generate-hashes --no-annotate \
	--python-version 3.11 --custom-compile-command "make lock" pyproject.toml --group build

clean:  ## forget the environment and what the demo wrote
	@rm -rf .venv var output

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed; say PYTHON=… to make")'
	@$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.lock pyproject.toml | .venv/bin/python
	@echo "Installing what the pipeline needs (once)" >&2
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --no-index -e .
	@touch $@

.venv/dev.stamp: requirements-dev.lock .venv/run.stamp
	@echo "Installing what the tests need (once)" >&2
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

.venv/learn.stamp: requirements-learn.lock | .venv/bin/python
	@echo "Installing what learning needs (once)" >&2
	@$(PYTHON) -m venv .venv/learn
	@.venv/learn/bin/python -m pip install --quiet --require-hashes -r requirements-learn.lock
	@touch $@
