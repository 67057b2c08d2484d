#!/bin/sh
# Says where the Windows libraries are, unpacking them first if they come as an archive.
#   tree.sh FOLDER      a folder with toolchain-mingw64.cmake, or with qt6-mingw.tar.zst
set -eu
given=$1
if [ -f "$given/toolchain-mingw64.cmake" ]; then
    cd "$given" && pwd
    exit
fi
archive=$given/qt6-mingw.tar.zst
[ -f "$archive" ] || {
    cat >&2 <<END
The libraries for Windows are not at $given.
Foyer is cross-built with Qt 6.4.2, QtKeychain, QCoro, GMime, gumbo, cmark-gfm, zstd and libcrypto made by Debian 12's
mingw-w64. Make or fetch such a tree (a folder with toolchain-mingw64.cmake, see packaging/windows/README.md), then name
it: packaging/windows/build.sh TREE
END
    exit 3
}
# Once for each archive: its name in the cache is what it holds.
folder=${XDG_CACHE_HOME:-$HOME/.cache}/foyer-windows/$(sha256sum "$archive" | cut -c1-16)
[ -f "$folder/qt6-mingw/toolchain-mingw64.cmake" ] || {
    command -v zstd >/dev/null || { echo "To unpack $archive install zstd." >&2; exit 1; }
    part=$folder.$$
    mkdir -p "$part"
    tar --zstd -xf "$archive" -C "$part"
    mkdir -p "$(dirname "$folder")"
    mv -T "$part" "$folder" 2>/dev/null || rm -rf "$part" # another one was quicker
}
echo "$folder/qt6-mingw"
