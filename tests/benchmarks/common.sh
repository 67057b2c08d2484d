# Shared by the benchmarks: a private news server with a seed, the floor, and figures as ratios. Sourced.
#   BUILD  the build folder (default build/test)    SEED  articles (default 20000)    RUNS  of each (default 3)
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
BUILD=${BUILD:-$root/build/test}
SEED=${SEED:-20000}
RUNS=${RUNS:-3}
foyer=$BUILD/app/foyer
bench=$BUILD/tests/benchmarks
groups="conf.announce conf.general conf.sessions.t3s4 conf.sessions.t3s5 conf.test"
scratch=$(mktemp -d)
export INN_DIR=$scratch/inn
inn=$root/tests/servers/inn-server.sh
trap '"$inn" stop >/dev/null 2>&1; [ -z "${relay_pid:-}" ] || kill $relay_pid 2>/dev/null; rm -rf "$scratch"' EXIT INT TERM

start_server() {
    chmod 755 "$scratch"
    eval "$("$inn" start | grep '^INN_')" || exit 1
    "$inn" seed "$SEED" | head -n 1
}

# timed LABEL COMMAND…: prints "seconds peak-MiB"; the command's own output goes to $scratch/LABEL.out
timed() {
    local label=$1; shift
    /usr/bin/time -o "$scratch/$label.time" -f '%e %M' "$@" >"$scratch/$label.out" 2>"$scratch/$label.err" \
        || { echo "$label failed:" >&2; tail -n 5 "$scratch/$label.out" "$scratch/$label.err" >&2; return 1; }
    awk 'END { printf "%.2f %.0f\n", $1, $2 / 1024 }' "$scratch/$label.time"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
