#!/bin/sh
# Installs what is missing, builds Foyer and opens it on the built-in sample community.
# Without a display it does the same job in the terminal. More arguments go to the program.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

install_missing $build_packages

say "Building Foyer (the first time takes some minutes, later ones seconds)"
[ -f build/run/build.ninja ] || cmake --preset release -B build/run -DBUILD_TESTING=OFF -DFOYER_WERROR=OFF >build-run.log 2>&1 \
    || { cat build-run.log; rm -f build-run.log; stop "CMake could not prepare the build; the reason is above."; }
rm -f build-run.log
cmake --build build/run
foyer=build/run/app/foyer

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening Foyer on its sample community (no account needed; ☰ takes its server offline)"
    exec "$foyer" --sample "$@"
fi
exec packaging/tour.sh "$foyer" "$@"
