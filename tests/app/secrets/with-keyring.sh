#!/bin/sh
# with-keyring.sh PROGRAM …: runs it beside an unlocked keyring that nobody else sees and that is gone afterwards.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" FOYER_TEST_KEYRING=1
mkdir -m 700 "$home/data" "$home/run"
dbus-run-session -- sh -c '
    printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    exec "$@"
    ' sh "$@"
