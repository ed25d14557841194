# One command for each thing that people do here; `make` alone lists them.

VENV := .venv
RUN := $(VENV)/bin/python
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
ENVIRONMENT := $(VENV)/installed
MCP := $(VENV)/installed-mcp
AXE := tests/browser/node_modules/.package-lock.json

# The first of these that is Python 3.11 or newer makes the environment.
PYTHON := python3 python3.13 python3.12 python3.11

# What `make chat` and `make ingest` can be told: make chat PORT=8000 CORPUS=~/articles INDEX=~/.cache/my-index
HOST := 127.0.0.1
PORT := 7860
USERS :=
CORPUS :=
INDEX :=
LOCALE :=
MEDQUAD :=
CHAT = $(RUN) -m bot --host $(HOST) --port $(PORT) $(if $(USERS),--users $(USERS)) $(if $(CORPUS),--corpus $(CORPUS)) \
	$(if $(INDEX),--index $(INDEX)) $(if $(LOCALE),--locale $(LOCALE)) $(OPEN)
# A browser is opened for a person at a desktop, not on a server or in a script.
OPEN = $$(test -t 1 && test -n "$$DISPLAY$$WAYLAND_DISPLAY" && echo --open)

.DEFAULT_GOAL := help
.PHONY: help chat chat-mcp ingest eval bench test test-browser lint constraints clean

help:
	@echo 'make chat          open the page; HOST, PORT, USERS, CORPUS, INDEX and LOCALE can be given (PORT=8000)'
	@echo 'make chat-mcp      the same, and the answers as a tool for assistants (MCP)'
	@echo 'make ingest        bring the index in line with the articles; CORPUS and INDEX can be given'
	@echo 'make eval          run the committed question sets, judge the gates, refresh the figures in the README'
	@echo 'make test          ruff, mypy and pytest'
	@echo 'make test-browser  the page in a real Chromium'
	@echo 'make lint          ruff and mypy'
	@echo 'make bench         speed and memory beside stock LangChain; writes docs/performance.md (MEDQUAD=DIR: more parts)'
	@echo 'make constraints   resolve pyproject.toml anew and write constraints.txt'
	@echo 'make clean         remove index, results and caches; the environment and added documents stay'

# The bot builds the index where it is missing or stale, behind the open page.
chat: $(ENVIRONMENT)
	@$(CHAT)

chat-mcp: $(MCP)
	@$(CHAT) --mcp

ingest: $(ENVIRONMENT)
	@$(RUN) -m ingest $(CORPUS) $(if $(INDEX),--index $(INDEX))

# A failed gate (status 1) still refreshes the figures, so that they can be looked at; anything worse does not.
eval: $(ENVIRONMENT)
	@rm -rf results/latest; status=0; \
	$(RUN) -m evals run evals/sets/*.jsonl --gate evals/gates.toml --out results/latest || status=$$?; \
	test $$status -gt 1 || $(RUN) -m evals figures results/latest --write README.md || exit 3; \
	exit $$status

bench: $(ENVIRONMENT)
	@$(RUN) -m benchmarks $(if $(MEDQUAD),--medquad $(MEDQUAD))

test: lint
	@$(RUN) -m pytest -m 'not browser'

test-browser: $(ENVIRONMENT) $(AXE)
	@$(RUN) -m pytest -m browser tests/browser

lint: $(ENVIRONMENT)
	@$(RUN) -m ruff check .
	@$(RUN) -m mypy

constraints: $(ENVIRONMENT)
	@echo 'Resolving; this takes some minutes.'
	@$(RUN) -m pip install --quiet --dry-run --ignore-installed --report $(VENV)/resolved.json -e '.[evals,dev,bench,mcp]'
	@$(RUN) .ci/constraints.py $(VENV)/resolved.json > $(VENV)/constraints.txt && mv $(VENV)/constraints.txt constraints.txt

clean:
	@rm -rf .index results build *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis tests/browser/node_modules
	@find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -r {} +

$(ENVIRONMENT): pyproject.toml constraints.txt
	@for name in $(PYTHON); do \
		if $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$$name; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
		echo 'Citewell needs Python 3.11 or newer and finds none. Install it (on Debian and Ubuntu:'; \
		echo 'apt-get install python3 python3-venv), or name one: make PYTHON=/path/to/python3.12 $(MAKECMDGOALS)'; \
		exit 1; \
	fi >&2; \
	test -x $(RUN) || $$found -m venv $(VENV)
	@echo 'Installing what Citewell needs into $(VENV); the first time this takes some minutes.'
	@$(INSTALL) -e '.[evals,dev,bench]' || { echo 'The installation failed; the lines above say why. Run the command again.' >&2; exit 1; }
	@touch $@

$(MCP): $(ENVIRONMENT)
	@$(INSTALL) -e '.[mcp]'
	@touch $@

$(AXE): tests/browser/package-lock.json
	@npm ci --silent --no-audit --no-fund --prefix tests/browser
	@touch $@
