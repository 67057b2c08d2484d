#!/bin/sh
# The same job as the window, in a terminal: sync the sample community, list its threads, write a reply, see it arrive.
#   tour.sh PROGRAM [--data DIR]
set -eu
. "$(dirname "$0")/packages.sh"
foyer=$1
shift

say "There is no display here, so this is the tour in the terminal."
say "1. Sync the built-in sample community:  foyer --sample sync"
"$foyer" --sample "$@" sync
say "2. Its threads:  foyer --sample list --limit 12"
"$foyer" --sample "$@" list --limit 12
thread=$("$foyer" --sample "$@" --json list --limit 1 | sed -n 's/.*"id": *\([0-9][0-9]*\).*/\1/p' | head -n 1)
post=$("$foyer" --sample "$@" --json read "$thread" | sed -n 's/.*"id": *\([0-9][0-9]*\).*/\1/p' | head -n 1)
say "3. Write a reply (kept on this computer first):  foyer --sample reply $post"
printf 'Hello from the terminal. This was written before anything was sent.\n' | "$foyer" --sample "$@" reply "$post"
say "4. With its server offline it waits:  foyer --sample-off sync"
"$foyer" --sample-off "$@" sync || true
say "5. With the server back it goes out and is read back:  foyer --sample sync"
"$foyer" --sample "$@" sync
say "6. There it is:  foyer --sample read $thread"
"$foyer" --sample "$@" read "$thread" | tail -n 25
say "7. And its receipt:  foyer --sample outbox"
"$foyer" --sample "$@" outbox
say "To open the window, run ./packaging/run.sh in a graphical session (or: xvfb-run for a trial without one)."
