# The tasks of this project; `make help` lists them. Needs GNU make and Swift.

SITE ?= site
CONTENT ?= content
OUTPUT ?= public
# The instant that the site is made for; empty: now. For example NOW=2026-11-23T18:00:00Z.
NOW ?=
# Replaces `url` of the settings, for a preview under another address.
BASE_URL ?=
# More options for `allclear build` and `allclear check`, such as --strict or --verbose.
FLAGS ?=

# A target may import only what Package.swift lets it (docs/architecture.md).
WALLS := --explicit-target-dependency-import-check error
# Lets code be specialized across the targets: a tenth less time for large sites.
OPTIMIZED := -Xswiftc -cross-module-optimization
# Swift's own libraries as part of the program: an eighth less time for large sites, and the program runs where no Swift is.
# Toolchains that come without them link as usual.
SWIFT_LIBRARIES = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
STATIC = $(if $(wildcard $(SWIFT_LIBRARIES)_static/linux/libFoundationNetworking.a),--static-swift-stdlib)
# In place of the C library's allocator: another eighth less. `ALLOCATOR=` does without it.
ALLOCATOR ?= -Xlinker -lmimalloc
ALLCLEAR ?= .build/release/allclear
# Newer than all sources when the executable is up to date.
BUILT := .build/allclear-release.built
SWIFT_SOURCES := Package.swift Sources Tests
OPTIONS = --site $(SITE) --content $(CONTENT) $(if $(NOW),--now $(NOW)) $(if $(BASE_URL),--base-url $(BASE_URL)) $(FLAGS)

# Where `make install` puts things; DESTDIR goes in front of it, for packages.
PREFIX ?= /usr/local
DESTDIR ?=
SHARE = $(DESTDIR)$(PREFIX)/share

.PHONY: help setup build site check test format lint benchmark install install-files clean FORCE
.DEFAULT_GOAL := help

help: ## Lists these tasks
	@sed -nE 's/^([a-z]+):[^#]*## (.*)/  make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 20
	@printf '\nVariables: SITE, CONTENT, OUTPUT, NOW, BASE_URL, FLAGS, PREFIX; for example: make site NOW=2026-11-23T18:00:00Z\n'

setup: ## Installs the libraries that the build needs, if they are missing
	@ALLOCATOR='$(ALLOCATOR)' bash .ci/install

build: $(BUILT) ## Builds the executable, .build/release/allclear
	@:

site: $(BUILT) ## Renders site/ and content/ into public/
	@$(ALLCLEAR) build $(OPTIONS) --output $(OUTPUT)

check: $(BUILT) ## Says all that `make site` would say, and writes nothing
	@$(ALLCLEAR) check $(OPTIONS)

test: setup ## Builds and runs all tests
	swift build --build-tests $(WALLS)
	swift test --skip-build --disable-xctest

format: ## Formats all Swift sources in place
	swift format format --in-place --recursive --parallel $(SWIFT_SOURCES)

lint: ## Checks formatting and the walls between the targets
	swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)
	@python3 .ci/walls

benchmark: $(BUILT) ## Times builds of 1,000 and 10,000 incidents (docs/benchmark.md)
	@python3 .ci/benchmark

install: $(BUILT) ## Installs the program, its manual page and completions below PREFIX
	@$(MAKE) --no-print-directory install-files

# The same with a program that is there already, named by ALLCLEAR.
install-files:
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/man/man1 $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(ALLCLEAR) $(DESTDIR)$(PREFIX)/bin/allclear
	install -m 644 docs/man/allclear.1 $(SHARE)/man/man1/allclear.1
	$(ALLCLEAR) completions bash >$(SHARE)/bash-completion/completions/allclear
	$(ALLCLEAR) completions zsh >$(SHARE)/zsh/site-functions/_allclear
	$(ALLCLEAR) completions fish >$(SHARE)/fish/vendor_completions.d/allclear.fish

clean: ## Deletes what was built, and the output if Allclear made it
	rm -rf .build
	@if [ -e $(OUTPUT)/allclear.json ]; then echo rm -rf $(OUTPUT); rm -rf $(OUTPUT); fi

$(BUILT): Package.swift $(wildcard Package.resolved) $(shell find Sources) $(if $(wildcard $(ALLCLEAR)),,FORCE) | setup
	swift build -c release --product allclear $(WALLS) $(OPTIMIZED) $(STATIC) $(ALLOCATOR)
	@touch $@
