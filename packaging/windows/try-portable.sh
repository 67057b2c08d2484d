#!/bin/sh
# Tries the portable zip in a fresh Windows (Wine): sync the sample and open the window from a folder with spaces and letters of
# other languages in its name. Nothing is written outside that folder, neither files nor registry.
#   try-portable.sh FOYER.zip
set -eu
zip=$(realpath "$1")
. "$(dirname "$0")/trial.sh"
begin_trial
stick="$drive/Stick Ünï 日本"
mkdir "$stick"
(cd "$stick" && cmake -E tar xf "$zip")
folder=$(basename "$zip" .zip)
foyer="C:\\Stick Ünï 日本\\$folder\\foyer"

outside() {
    differences "$1" "$2" | grep -v -F "drive_c/Stick " | tee "$trial/outside" | sed 's/^/      /'
    [ ! -s "$trial/outside" ]
}
kept_inside() { [ -n "$(find "$stick" -name foyer.db)" ]; }

snapshot "$trial/before"
must "the sample syncs" in_windows 120 "$foyer.com" --sample sync
in_windows 60 "$foyer.com" --sample list --limit 5 >"$trial/threads"
must "its threads are listed" test -s "$trial/threads"
must "the window opens" open_foyer "$foyer.exe" --sample
must "it closes when asked to, without an error" close_foyer
must "the data are in the folder" kept_inside
snapshot "$trial/after"
must "nothing was written outside the folder" outside "$trial/before" "$trial/after"
end_well
