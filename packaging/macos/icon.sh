#!/bin/sh
# Makes the bundle's icon from the drawing: each size and its double, as iconutil wants them.
#   icon.sh FOYER.svg FOYER.icns        on a Mac, with librsvg
set -eu
set_of_sizes=${2%.icns}.iconset
mkdir -p "$set_of_sizes"
for size in 16 32 128 256 512; do
    rsvg-convert -w $size -h $size "$1" -o "$set_of_sizes/icon_${size}x$size.png"
    rsvg-convert -w $((size * 2)) -h $((size * 2)) "$1" -o "$set_of_sizes/icon_${size}x$size@2x.png"
done
iconutil -c icns -o "$2" "$set_of_sizes"
rm -r "$set_of_sizes"
