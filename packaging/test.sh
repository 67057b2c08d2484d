#!/bin/sh
# Installs what is missing, builds Foyer with its tests and runs every one of them, the real news server included.
# More arguments go to ctest, e.g.  ./packaging/test.sh -R cache
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing $build_packages $test_packages
[ -x /usr/lib/news/bin/innd ] || {
    say "Installing InterNetNews, the real news server of the tests"
    as_root tests/servers/inn-server.sh install
}

say "Building Foyer and its tests"
[ -f build/test/build.ninja ] || cmake --preset test
cmake --build build/test

say "Running the tests"
# Two for each processor: the long ones mostly wait, as a client does whose server is silent.
exec ctest --test-dir build/test --output-on-failure --no-tests=error -j "$(($(nproc) * 2))" "$@"
