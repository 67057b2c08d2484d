#!/bin/sh
# The Debian package: made, complete, and its program starts.   deb.sh BUILD_FOLDER
set -eu
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$build"
cpack -G DEB -B "$folder" >"$folder/cpack.log" 2>&1 || { cat "$folder/cpack.log"; exit 1; }
deb=$(ls "$folder"/*.deb)
dpkg-deb --info "$deb" | grep -E '^ (Package|Version|Depends|Installed-Size)'
dpkg-deb --info "$deb" | grep -q 'libqt6sql6-sqlite' || { echo "The database driver is not among the dependencies."; exit 1; }
dpkg-deb -x "$deb" "$folder/unpacked"
for file in bin/foyer share/applications/org.foyer.Foyer.desktop share/metainfo/org.foyer.Foyer.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.foyer.Foyer.svg share/man/man1/foyer.1 share/doc/foyer/copyright; do
    [ -s "$folder/unpacked/usr/$file" ] || { echo "missing: /usr/$file"; exit 1; }
done
"$folder/unpacked/usr/bin/foyer" --version
