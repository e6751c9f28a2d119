# Needs python3 (3.11 to 3.14), make and, for durable_rules, a C compiler; everything else is installed in $(VENV).
#
#   make check         sets up the environment and judges an example
#   make test          runs the tests on all cores; ARGS="-k kommune" passes words on to pytest
#   make lint          style, types and the order of the stages
#   make docs          runs the scenarios and builds the book into build/docs
#   make wheel         builds the sdist, and from it the wheel, into $(DIST)
#   make durable       tries again to install durable_rules
#   make requirements  resolves the pinned requirements anew; the only target that needs uv
#   make clean         removes the environment and what the tools leave behind
#
# PYTHON chooses the interpreter, VENV the place of the environment.

VENV ?= .venv
DIST ?= dist
UV ?= uv
PYTHON ?=
PYTHONS := $(or $(PYTHON),python3.12 python3.11 python3.14 python3.13 python3)

BIN := $(VENV)/bin
STAMPS := $(VENV)/.stamps
INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes
COMPILE := $(UV) pip compile -q --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-header

# Succeeds for an interpreter that starts, is new enough and can make an environment.
USABLE := import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))

.PHONY: check test lint docs wheel durable requirements clean FORCE
.DELETE_ON_ERROR:

check: $(STAMPS)/durable
	@$(BIN)/klyngelov check examples/goedstrup.yaml

# Tests that write goldens anew may write the same page, so they run one after another.
test: $(STAMPS)/durable $(STAMPS)/dev
	@$(BIN)/python -m pytest $(if $(UPDATE_GOLDENS),,--numprocesses=auto --dist=worksteal) $(ARGS)

lint: $(STAMPS)/dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

# A scenario that fails is shown in the book, so the book is built all the same. On one core: pytest-bdd tells the
# outcome of scenarios only to the process that ran them.
docs: $(STAMPS)/durable $(STAMPS)/dev
	@mkdir -p build
	-@$(BIN)/python -m pytest --quiet --cucumber-json=build/scenarier.json features
	@$(BIN)/python -m book build/docs --results build/scenarier.json

wheel: $(STAMPS)/dev
	@$(BIN)/python -m build --no-isolation --outdir "$(DIST)"

durable: $(STAMPS)/package
	@rm -f $(STAMPS)/durable
	@$(MAKE) --no-print-directory $(STAMPS)/durable

requirements:
	$(COMPILE) pyproject.toml -o requirements.txt
	$(COMPILE) --group pyproject.toml:build -o requirements-build.txt
	sed -n 's/^durable = \["\(.*\)"\]$$/\1/p' pyproject.toml | $(COMPILE) - -o requirements-durable.txt
	$(COMPILE) -c requirements.txt -c requirements-build.txt --group dev pyproject.toml -o requirements-dev.txt

# Only an environment made here is removed, whatever VENV says.
clean:
	@if [ -d "$(STAMPS)" ]; then rm -rf "$(VENV)"; fi
	@rm -rf .ci-venv build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -prune -exec rm -rf {} +

# A PYTHON named on the command line that is not the one the environment was made with makes it anew.
ifneq ($(PYTHON),)
ifneq ($(PYTHON),$(shell cat "$(STAMPS)/python" 2>/dev/null))
$(STAMPS)/python: FORCE
endif
endif

$(STAMPS)/python:
	@found=; for python in $(PYTHONS); do \
		if "$$python" -c '$(USABLE)' >/dev/null 2>&1; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
		echo "Der blev ikke fundet en Python 3.11-3.14, der kan oprette et virtuelt miljø (på Debian og Ubuntu kræver det pakken python3-venv); angiv en anden med PYTHON=/sti/til/python3." >&2; \
		exit 1; \
	fi; \
	if [ -d "$(STAMPS)" ]; then rm -rf "$(VENV)"; fi; \
	mkdir -p "$(STAMPS)" && "$$found" -m venv "$(VENV)" && echo "$$found" >$@

$(STAMPS)/requirements: requirements.txt requirements-build.txt $(STAMPS)/python
	@$(INSTALL) -r requirements.txt -r requirements-build.txt
	@touch $@

# Anew when the version, the commands or the dependencies change. pip compiles what it installs, but not what an
# editable install points at; Python does so at the first start, unless it is told not to write.
$(STAMPS)/package: pyproject.toml engine/klyngelov/__init__.py $(STAMPS)/requirements
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q engine
	@touch $@

# From Python 3.13 on durable_rules installs but fails to import, so it is not tried. Where it cannot be built the
# direct evaluator serves alone; the reason is kept in the log.
$(STAMPS)/durable: requirements-durable.txt $(STAMPS)/package
	@if $(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 13))'; then \
		echo "durable_rules virker ikke på Python 3.13 og nyere, så den direkte bedømmer regner alene."; \
	elif ! { $(INSTALL) --no-deps --no-build-isolation -r requirements-durable.txt \
			&& $(BIN)/python -c 'import durable.engine'; } >$(VENV)/durable.log 2>&1; then \
		$(BIN)/python -m pip uninstall -q -y durable-rules >>$(VENV)/durable.log 2>&1; \
		echo "durable_rules kunne ikke installeres (se $(VENV)/durable.log), så den direkte bedømmer regner alene."; \
	fi
	@touch $@

$(STAMPS)/dev: requirements-dev.txt $(STAMPS)/package
	@$(INSTALL) -r requirements-dev.txt
	@touch $@
