# Two commands do everything on a fresh machine: make present, make test.
# The virtual environment is made by the first target that needs it.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/.run
DEV := $(VENV)/.dev
BUNDLER := $(VENV)/.bundler
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt
VIEWER := $(PY) -m viewer
SLIDES := build/slides
TS := resources/translations/viewer_vi.ts

# make present DECK=path/to/deck.yaml, make test ARGS='-k wrap', make bench ARGS=...
DECK ?=
ARGS ?=

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: present open test check format bench soak translations wheel bundle bundle-test clean help

present: $(RUN) ## show the congress deck full screen (without a screen: as pictures in build/slides)
	@$(VIEWER) present $(DECK); status=$$?; \
	if [ $$status -ne 2 ]; then exit $$status; fi; \
	$(VIEWER) export $(DECK) --out $(SLIDES) || exit $$?; \
	echo "The slides could not be shown here, so they are now pictures in $(SLIDES)/."

open: $(RUN) ## open the main window
	@$(VIEWER) open $(DECK)

test: $(DEV) ## run the tests
	@$(PY) -m pytest -n auto --maxprocesses 4 $(ARGS)

check: $(DEV) ## ruff, mypy and the rooms' import contracts
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports

format: $(DEV) ## let ruff lay out the code
	@$(PY) -m ruff check --fix-only .
	@$(PY) -m ruff format .

bench: $(DEV) ## measure the speed against its floors
	@$(PY) -m tests.bench $(ARGS)

soak: $(DEV) ## step through the deck 10,000 times in a real window, and weigh it (minutes)
	@$(PY) -m tests.soak $(ARGS)

translations: $(DEV) ## collect the texts of the windows, and compile their translations
	@$(VENV)/bin/pyside6-lupdate -silent -locations none -no-obsolete $(shell find viewer/show -name "*.py") -ts $(TS)
	@$(VENV)/bin/pyside6-lrelease -silent $(TS) -qm $(TS:.ts=.qm)

wheel: $(DEV) ## build dist/congress_viewer-*.whl
	@$(PY) -m hatchling build --target wheel --directory dist

bundle: $(BUNDLER) ## build dist/congress-viewer/, which runs on machines without Python
	@$(PY) -m PyInstaller --noconfirm --log-level WARN \
		--workpath build/bundle --distpath dist bundle/congress-viewer.spec
	@du -sh dist/congress-viewer

bundle-test: $(DEV) bundle ## build the bundle and test it
	@BUNDLE=dist/congress-viewer $(PY) -m pytest tests/test_bundle.py $(ARGS)

clean: ## remove everything that the other targets made
	@rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- the virtual environment ---------------------------------------------------------------

# One whose Python is gone is made anew.
$(shell test -x $(PY) || rm -f $(RUN) $(DEV) $(BUNDLER))

$(PY):
	@command -v $(PYTHON) >/dev/null || \
		{ echo "Python 3.11 or newer is needed, and there is no $(PYTHON) here."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed, and this is $$($(PYTHON) --version); name another one: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "This Python cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@echo "Making the virtual environment in $(VENV)/ ..."
	@$(PYTHON) -m venv --clear $(VENV) || { rm -rf $(VENV); exit 1; }

$(RUN): pyproject.toml constraints.txt $(PY)
	@echo "Installing what the viewer needs ..."
	@$(PIP) -e .
	@touch $@

$(DEV): $(RUN)
	@echo "Installing what tests and checks need ..."
	@$(PIP) -e '.[dev]'
	@touch $@

$(BUNDLER): $(RUN)
	@echo "Installing what makes the bundle ..."
	@$(PIP) -e '.[bundle]'
	@touch $@
