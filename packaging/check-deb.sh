#!/bin/sh
# Installs the package on a bare Debian 12 (a fresh debootstrap in a folder) and starts it there: in the terminal, and the
# window for a moment without a screen. Needs root and the package manager's servers.
#   check-deb.sh FILE.deb [FOLDER_OF_A_BARE_DEBIAN]
set -eu
deb=$(realpath "$1")
if [ -n "${2:-}" ]; then
    root=$2
else
    root=$(mktemp -d)
    trap 'rm -rf "$root"' EXIT
    debootstrap --variant=minbase bookworm "$root"
fi
cp "$deb" "$root/tmp/foyer.deb"
chroot "$root" apt-get -q update
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install /tmp/foyer.deb
chroot "$root" foyer --version
chroot "$root" foyer --sample --data /tmp/foyer-data sync
chroot "$root" foyer --sample --data /tmp/foyer-data list --limit 3
# The window: alive after ten seconds, and ends well when asked to.
chroot "$root" timeout --preserve-status -s TERM 10 env QT_QPA_PLATFORM=offscreen foyer --sample --data /tmp/foyer-data
echo "The package installs on a bare Debian 12 and starts."
