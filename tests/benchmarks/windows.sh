#!/bin/sh
# The Windows program under Wine beside the same program here: a warm start until the window is there, and the first sync of the
# sample. Medians of some runs on one screen in memory; both should be built with the same flags, on a quiet machine.
#   windows.sh LINUX_FOYER FOLDER_WITH_FOYER.EXE [RUNS]
set -eu
here=$(realpath "$1")
folder=$(realpath "$2")
runs=${3:-5}
. "$(dirname "$0")/../../packaging/windows/trial.sh"
begin_trial
cp -R "$folder" "$drive/foyer"

now() { date +%s%N; }
# median COMMAND…: of the milliseconds each run says.
median() {
    for run in $(seq "$runs"); do "$@" "$run"; done | sort -n | sed -n "$((runs / 2 + 1))p"
}
since() { echo $((($(now) - $1) / 1000000)); }
window_shown() { xdotool search --sync --onlyvisible --name Foyer >"$trial/xdotool.log" 2>&1; } # looks twice a second
window_gone() { ! xdotool search --onlyvisible --name Foyer >"$trial/xdotool.log" 2>&1; }

first_sync_here() {
    began=$(now)
    "$here" --sample --data "$trial/here-$1" sync >"$trial/log" 2>&1
    since "$began"
}
first_sync_windows() {
    began=$(now)
    in_windows 120 'C:\foyer\foyer.com' --sample --data "C:\\data-$1" sync >"$trial/log" 2>&1
    since "$began"
}
start_here() {
    began=$(now)
    QT_QPA_PLATFORM=xcb "$here" --sample --data "$trial/here-1" >"$trial/log" 2>&1 &
    process=$!
    window_shown
    since "$began"
    kill $process
    wait $process || true
    until_true 20 window_gone
}
start_windows() {
    began=$(now)
    in_windows 60 'C:\foyer\foyer.exe' --sample --data 'C:\data-1' >"$trial/log" 2>&1 &
    window=$!
    window_shown
    since "$began"
    close_foyer || true
    until_true 20 window_gone
}

"$wineserver" -w # the one that made this Windows has ended
"$wineserver" -p # this one stays, so each start is a warm one
say_both() { printf '%-28s here %5d ms   under Wine %5d ms   %d.%02d times\n' "$1" "$2" "$3" $(($3 / $2)) $(($3 * 100 / $2 % 100)); }
say_both "first sync of the sample" "$(median first_sync_here)" "$(median first_sync_windows)"
start_here 0 >"$trial/cold" && start_windows 0 >"$trial/cold"
say_both "warm start to the window" "$(median start_here)" "$(median start_windows)"
