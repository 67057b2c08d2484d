#!/bin/sh
# Cross-builds Foyer for Windows x86-64 on Debian 12, runs its tests under Wine, and packs the zip and the installer.
#   packaging/windows/build.sh [TREE]
# TREE holds Qt and the other libraries built by mingw-w64: a folder with toolchain-mingw64.cmake, or one with an archive
# qt6-mingw.tar.zst of such a folder. Else FOYER_WINDOWS_TREE says where it is, else ../shared/windows is looked at.
# FOYER_WINDOWS_STEPS names what to do, one or more of: build test window pack try (all of them, when it says nothing).
set -eu
cd "$(dirname "$0")/../.."
. packaging/packages.sh
steps=${FOYER_WINDOWS_STEPS:-build test window pack try}

tree=$(packaging/windows/tree.sh "${1:-${FOYER_WINDOWS_TREE:-../shared/windows}}") || exit
export FOYER_WINDOWS_TREE="$tree"
wants() { case " $steps " in *" $1 "*) ;; *) return 1 ;; esac; }

install_missing $build_packages $windows_packages

if wants build; then
    say "Building Foyer and its tests for Windows"
    [ -f build/windows/build.ninja ] || cmake --preset windows
    cmake --build build/windows
fi

# Two prefixes, made beforehand: side by side the tests would make them at the same time.
"$tree/wine-run" --prepare
# Two for each processor, as on Linux. What does not end gets a second try, which the list shows: now and then Wine 8
# goes on with a program whose tests have all passed.
jobs=$(($(nproc) * 2))
run_tests="ctest --test-dir build/windows --output-on-failure --no-tests=error --repeat after-timeout:2"
if wants test; then
    say "Running the tests under Wine"
    $run_tests -j "$jobs" -LE windows-platform
    packaging/windows/skipped.sh build/windows
fi
if wants window; then
    say "Running the tests of the window once more, with real windows on a virtual display"
    xvfb-run -a -s '-screen 0 1280x800x24' env QT_QPA_PLATFORM=windows $run_tests -L windows-platform
fi
if wants pack; then
    say "Packing the zip and the installer"
    packaging/windows/pack.sh build/windows "$tree"
fi
if wants try; then
    say "Trying the zip and the installer, each in a fresh Windows"
    packaging/windows/try-portable.sh build/windows/dist/foyer-*-windows-x64.zip
    packaging/windows/try-installer.sh build/windows/dist/foyer-*-setup.exe
fi
