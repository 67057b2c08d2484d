# A Windows of its own for one trial: a fresh Wine prefix and home, a screen in memory; all of it goes when the script ends.
# Sourced by the try-… scripts. After begin_trial: $trial (the folder), $drive (C: as seen from here), $people (C:\users\NAME).

wine=/usr/lib/wine/wine64
[ -x "$wine" ] || wine=$(command -v wine64 || command -v wine)
wineserver=/usr/lib/wine/wineserver64
[ -x "$wineserver" ] || wineserver=$(command -v wineserver)

begin_trial() {
    trial=$(mktemp -d)
    trap end_trial EXIT
    trap 'exit 130' INT TERM
    mkdir "$trial/home"
    export HOME="$trial/home" WINEPREFIX="$trial/wine" WINEDEBUG=-all LC_ALL=C.UTF-8 TZ=UTC
    # No questions about Mono and Gecko, no dialog after a crash, no menu entries on the machine that tries.
    export WINEDLLOVERRIDES="mscoree,mshtml,winedbg.exe,winemenubuilder.exe="
    Xvfb -displayfd 3 -screen 0 "${screen_size:-1280x800}x24" -nolisten tcp 3>"$trial/display" >"$trial/xvfb.log" 2>&1 &
    screen=$!
    for _ in $(seq 100); do [ -s "$trial/display" ] && break; sleep 0.1; done
    DISPLAY=:$(cat "$trial/display")
    export DISPLAY
    "$wine" wineboot -i >"$trial/wineboot.log" 2>&1
    "$wine" winecfg -v win10 >>"$trial/wineboot.log" 2>&1
    drive=$WINEPREFIX/drive_c
    people=$drive/users/$(id -un)
}

end_trial() {
    "$wineserver" -k 2>/dev/null || true
    "$wineserver" -w 2>/dev/null || true
    kill "$screen" 2>/dev/null || true
    rm -rf "$trial"
}

# in_windows SECONDS PROGRAM …: runs it, and fails with its exit status, or when it takes longer.
in_windows() {
    limit=$1
    shift
    timeout -k 5 "$limit" "$wine" "$@" </dev/null
}

# until SECONDS COMMAND…: waits until it succeeds.
until_true() {
    left=$(($1 * 5))
    shift
    while ! "$@"; do
        left=$((left - 1))
        [ $left -gt 0 ] || return 1
        sleep 0.2
    done
}

# What there is in this Windows: its files, and the person's registry as KEY, then its values. The server writes the registry
# when the last program has ended.
snapshot() {
    "$wineserver" -w
    (cd "$trial" && find home wine/drive_c -printf '%p %y %s\n' | LC_ALL=C sort) >"$1.files"
    awk '/^\[/ { sub(/\] [0-9]+$/, "]"); key = $0; print key; next } /^#|^$/ { next } { print key " " $0 }' \
        "$WINEPREFIX/user.reg" | LC_ALL=C sort >"$1.registry"
}

# differences A B: what snapshot B has that A has not, and the other way round, without what Wine itself does.
differences() {
    for part in files registry; do
        LC_ALL=C comm -3 "$1.$part" "$2.$part" | sed 's/^\t/+ /; t; s/^/- /'
    done
}

failures=0
# must WORDS COMMAND…: says whether it holds.
must() {
    words=$1
    shift
    if "$@"; then echo "ok    $words"
    else echo "FAIL  $words"; failures=$((failures + 1))
    fi
}

# open_foyer PROGRAM …: starts it in the background, and is back when its window is there. close_foyer: asks it to close, as the
# person would, and has its exit status.
open_foyer() {
    in_windows 400 "$@" >"$trial/window.log" 2>&1 &
    window=$!
    until_true 180 xdotool search --onlyvisible --name Foyer >"$trial/xdotool.log" 2>&1
}
close_foyer() {
    in_windows 20 taskkill /IM foyer.exe >"$trial/taskkill.log" 2>&1
    wait "$window"
}

end_well() {
    [ $failures = 0 ] || { echo "$failures of these did not hold."; exit 1; }
    echo "All of it held."
}
