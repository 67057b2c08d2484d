#!/bin/sh
# Makes what people get from a finished Windows build: a folder that runs as it is, the portable zip of it and the installer.
#   pack.sh BUILD TREE [OUT]        OUT is BUILD/dist unless given
# TREE holds Qt and the other libraries for Windows (bin/, plugins/, share/licenses/). What the program imports decides which
# DLLs come along; plugins are loaded at run time, so they are named here.
set -eu
. "$(dirname "$0")/../packages.sh"
[ $# -ge 2 ] || stop "Usage: pack.sh BUILD TREE [OUT]"
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
tree=$(cd "$2" && pwd)
out=${3:-$build/dist}
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
host=x86_64-w64-mingw32
plugins="platforms/qwindows styles/qwindowsvistastyle iconengines/qsvgicon imageformats/qgif imageformats/qico
    imageformats/qjpeg imageformats/qsvg sqldrivers/qsqlite tls/qschannelbackend"

# with_programs COMMAND…: with all programs and DLLs in the folder.
with_programs() { find "$folder" -type f '(' -name '*.exe' -o -name '*.com' -o -name '*.dll' ')' -exec "$@" {} +; }
# The DLLs that they name, as the tree has them; the others are Windows' own.
imports() {
    with_programs $host-objdump -p | sed -n 's/.*DLL Name: //p' | sort -u | while read -r dll; do
        [ ! -f "$tree/bin/$dll" ] || echo "$dll"
    done
}

# The folder.
folder=$out/foyer
rm -rf "${out:?}"/foyer*
mkdir -p "$folder/translations" "$folder/licenses"
cp "$build/app/foyer.exe" "$build/app/foyer.com" "$folder" # beside each other, as one starts the other
for plugin in $plugins; do
    mkdir -p "$folder/plugins/$(dirname "$plugin")"
    cp "$tree/plugins/$plugin.dll" "$folder/plugins/$plugin.dll"
done
known=
while found=$(imports) && [ "$found" != "$known" ]; do
    for dll in $found; do cp "$tree/bin/$dll" "$folder"; done
    known=$found
done
with_programs $host-strip --strip-unneeded
# Qt's own words (buttons of its dialogs), in the languages that Foyer speaks.
for ts in "$here"/../../translations/foyer_*.ts; do
    language=$(basename "$ts" .ts)
    qm=/usr/share/qt6/translations/qtbase_${language#foyer_}.qm
    [ ! -f "$qm" ] || cp "$qm" "$folder/translations"
done
cp "$here/../../LICENSE" "$folder/LICENSE.txt"
cp "$here/licenses.txt" "$folder/licenses/README.txt"
cp "$tree/SOURCES.sha256" "$folder/licenses/SOURCES.txt"
for name in cmark-gfm glib gmime gumbo libffi openssl pcre2 qcoro qt qtkeychain qtsvg zlib zstd; do
    cp -R "$tree/share/licenses/$name" "$folder/licenses"
done
cp /usr/share/doc/gcc-mingw-w64-base/copyright "$folder/licenses/gcc.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$folder/licenses/mingw-w64.txt"

# The portable zip: the same folder with the file that makes Foyer keep everything inside it.
name=foyer-$version-windows-x64
cp -R "$folder" "$out/$name"
: >"$out/$name/portable"
(cd "$out" && cmake -E tar cf "$name.zip" --format=zip "$name")
rm -rf "${out:?}/$name"

# The installer. It must know each file, so that an uninstall takes its own files and no other.
(cd "$folder" && find . -type f | sed 's|^\./||; s|/|\\|g; s|.*|Delete "$INSTDIR\\&"|' | sort
    find . -mindepth 1 -type d | sed 's|^\./||; s|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|' | sort -r) >"$out/files.nsh"
# The picture beside its first and last page.
convert -size 164x314 "xc:#0f6b66" "(" "$here/foyer.ico[8]" -resize 88x88 ")" -gravity center -composite "BMP3:$out/side.bmp"
makensis -V2 -WX -NOCD -INPUTCHARSET UTF8 "-DVERSION=$version" "-DFOLDER=$folder" "-DFILES=$out/files.nsh" "-DICON=$here/foyer.ico" \
    "-DSIDE=$out/side.bmp" "-DKILOBYTES=$(du -sk "$folder" | cut -f 1)" "-DOUTFILE=$out/foyer-$version-setup.exe" "$here/foyer.nsi"
rm "$out/files.nsh" "$out/side.bmp"

du -h "$out/$name.zip" "$out/foyer-$version-setup.exe"
[ "$(stat -c %s "$out/$name.zip")" -lt 40000000 ] || stop "The zip is over 40 MB."
