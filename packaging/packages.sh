# What Foyer needs from Debian 12 or Ubuntu, and how the commands install what is missing. Sourced by run.sh, test.sh and windows/*.sh.

build_packages="build-essential cmake ninja-build ccache mold pkg-config gettext-base
    qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6
    qt6-translations-l10n qtkeychain-qt6-dev qcoro-qt6-dev libgl-dev libvulkan-dev
    libgmime-3.0-dev libgumbo-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libzstd-dev zlib1g-dev libsqlite3-dev libssl-dev"
# Only the tests need these: a display, a keychain, a notification daemon, the checkers.
test_packages="python3 file dpkg-dev xvfb xauth xdotool dbus gnome-keyring clang-format desktop-file-utils appstream
    openssl perl procps fonts-dejavu-core fonts-noto-core"
# For the Windows build besides the first list: the compiler, Wine to run what it makes, a screen, the installer's maker.
windows_packages="g++-mingw-w64-x86-64-posix libz-mingw-w64-dev wine wine64 nsis zstd xvfb xauth xdotool imagemagick fonts-dejavu-core"

# What was compiled once is compiled for every clone: paths count from the project's own top.
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
stop() { printf '\n%s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else stop "Installing packages needs root: run this as root, or install sudo."
    fi
}

# install_missing PACKAGE…: asks the package manager only when something is missing.
install_missing() {
    command -v apt-get >/dev/null || stop "This needs apt (Debian 12 or newer, Ubuntu 24.04 or newer).
On another system install the libraries named in packaging/packages.sh, then build with: cmake --preset release && cmake --build --preset release"
    missing=
    for p in "$@"; do
        dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $p"
    done
    [ -z "$missing" ] && return 0
    say "Installing what is missing:$missing"
    as_root apt-get -o DPkg::Lock::Timeout=900 -q update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -o Dpkg::Use-Pty=0 \
        -q -y --no-install-recommends install $missing \
        || stop "The package manager could not install them; its own words are above. Mend that, then run this again."
}
