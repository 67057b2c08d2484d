#!/bin/sh
# Counts and lists what a run of ctest did not test, by the capability that was lacking; fails when it is more than one
# test in ten. What needs a real news server, which runs on Linux only, is listed too, and not counted.
#   skipped.sh BUILD
set -eu
log=$1/Testing/Temporary/LastTest.log
all=$(grep -cE '^(PASS|FAIL!|XFAIL|XPASS|SKIP) ' "$log" || true)
# Whole programs (ctest says so), and single tests of a program (Qt Test says so).
awk '/^[0-9]+\/[0-9]+ Testing: / { program = $3 }
     /^skipped: needs / { print $3 ": " program }
     /^SKIP/ && match($0, /needs [a-z-]+:/) { print substr($0, RSTART + 6, RLENGTH - 7) ": " $3 }' "$log" |
    LC_ALL=C sort -u >"$1/skipped.txt"
counted=$(grep -cv '^news-server: ' "$1/skipped.txt" || true)
echo "Of $all tests these were skipped, for want of what stands before them; $counted of them count:"
sed 's/^/    /' "$1/skipped.txt"
[ $((counted * 10)) -le "$all" ] || { echo "That is more than one in ten."; exit 1; }
