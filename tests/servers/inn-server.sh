#!/bin/bash
# A private, throw-away InterNetNews (Debian's inn2, 2.7) on 127.0.0.1 for the tests.
#
#   inn-server.sh install              apt-get install inn2, also where its own set-up fails for want of a domain
#   inn-server.sh start [DIR]          make the instance if there is none, start it, print INN_… lines for eval
#   inn-server.sh stop [DIR]           end this instance, its readers and nothing else
#   inn-server.sh reset [DIR]          forget every article and group, start again on the same ports
#   inn-server.sh status|env [DIR]     is it running (exit 3: no) · the INN_… lines again
#   inn-server.sh seed N [DIR]         feed the made-up articles 0 … N-1, always the same (seed.pl)
#   inn-server.sh password USER SECRET [DIR]
#   inn-server.sh newgroup NAME [y|m|n] [DIR]
#   inn-server.sh renumber GROUP BY [DIR]    its articles get numbers BY higher, as after a move to another server
#   inn-server.sh ctl ARGS…            ctlinnd: cancel '<id>', rmgroup NAME, pause X, throttle X, go X, readers n X …
#
# DIR (or $INN_DIR, else /tmp/inn-test) holds everything and may be deleted after stop.
#
# Read when the instance is made, and kept in DIR/instance.env:
#   INN_PORT, INN_TLS_PORT   plain with STARTTLS; NNTPS. 0 or unset: free ones
#   INN_OVMETHOD             tradindexed (default) or ovsqlite
#   INN_EXTRA                more lines for inn.conf, the last of a key wins, e.g. $'clienttimeout: 5\ninitialtimeout: 4'
#   INN_FLAGS                more flags for innd, e.g. "-H 3 -T 60 -X 60"
#   INN_LEARNER_PW, INN_CHAIR_PW
# Read by start:
#   INN_OWNER                a process id: soon after that process has ended the server stops, and DIR is removed
#
# Anybody may read. `learner` may post; conf.announce is moderated and mails to DIR/outbox. `chair` may also approve and
# post to the closed conf.archive. A client at 127.0.0.2 is a feeding peer, and must say MODE READER to read.
#
# innd runs as user and group news and nothing else, so this needs root, or a sudo that asks for no password.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
self=$here/$(basename "${BASH_SOURCE[0]}")
innbin=/usr/lib/news/bin

say_how() { sed -n '2,/^set -u/p' "$self" | sed '$d; s/^# \{0,1\}//'; }
fail() { printf 'inn-server: %s\n' "$*" >&2; exit 1; }

action=${1:-}
[ $# -gt 0 ] && shift
number=
group=
status=y
user=
secret=
control=()
case $action in
password)
    user=${1:?password wants a user}
    secret=${2:?password wants a secret}
    shift 2
    ;;
seed)
    number=${1:-}
    [ $# -gt 0 ] && shift
    [[ $number =~ ^[0-9]+$ ]] || fail "seed wants a number of articles"
    ;;
newgroup)
    group=${1:?newgroup wants a name}
    shift
    [[ ${1:-} =~ ^[ymnxj]$ ]] && { status=$1; shift; }
    ;;
renumber)
    group=${1:?renumber wants a group}
    number=${2:?renumber wants a number to add}
    shift 2
    ;;
ctl)
    control=("$@")
    set --
    ;;
install | start | stop | reset | status | env) ;;
*)
    say_how
    exit 2
    ;;
esac
DIR=${1:-${INN_DIR:-/tmp/inn-test}}
[[ $DIR = /* ]] || DIR=$PWD/$DIR

if [ "$action" != env ] && [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null \
        || fail "needs root, because innd runs as user news only. Run this as root, or with a sudo that asks for no password."
    exec sudo -n env INN_DIR="$DIR" INN_PORT="${INN_PORT:-0}" INN_TLS_PORT="${INN_TLS_PORT:-0}" \
        INN_OVMETHOD="${INN_OVMETHOD:-}" INN_EXTRA="${INN_EXTRA:-}" INN_FLAGS="${INN_FLAGS:-}" \
        INN_LEARNER_PW="${INN_LEARNER_PW:-}" INN_CHAIR_PW="${INN_CHAIR_PW:-}" INN_OWNER="${INN_OWNER:-}" \
        INN_SEED_TAG="${INN_SEED_TAG:-}" \
        "$self" "$action" $([ "$action" != renumber ] || echo "$group") ${number:+"$number"} \
        $([ "$action" != newgroup ] || echo "$group $status") ${user:+"$user" "$secret"} "${control[@]}"
fi

installed() { [ -x $innbin/innd ] && dpkg-query -W -f '${Status}' inn2 2>/dev/null | grep -q '^install ok installed'; }

# The package asks innconfval for a domain while it is configured, and has none on a machine without a dotted host
# name (every container). libinn reads $INNCONF, so a file is lent to it. Its system-wide server must not start.
install() {
    installed && return 0
    command -v apt-get >/dev/null || fail "installs with apt only (Debian 12 or newer, Ubuntu 24.04 or newer)"
    local lent policy= failed
    lent=$(mktemp) && chmod 644 "$lent"
    cat >"$lent" <<'CONF'
domain: conf.example
pathhost: news.conf.example
mta: "/bin/false %s"
ovmethod: tradindexed
hismethod: hisv6
pathnews: /usr/lib/news
pathdb: /var/lib/news
pathrun: /run/news
pathspool: /var/spool/news
pathetc: /etc/news
pathlog: /var/log/news
patharticles: /var/spool/news/articles
pathoverview: /var/spool/news/overview
pathtmp: /var/spool/news/incoming/tmp
pathhttp: /var/www/inn
CONF
    if [ ! -e /usr/sbin/policy-rc.d ]; then
        policy=/usr/sbin/policy-rc.d
        printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy
    fi
    INNCONF=$lent DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 -o Dpkg::Use-Pty=0 -q -y \
        --no-install-recommends install inn2 openssl perl procps
    failed=$?
    rm -f "$lent" $policy
    [ $failed = 0 ] && installed || fail "apt could not install inn2; its own words are above"
}

[ "$action" = install ] && { install; exit 0; }
[ -x $innbin/innd ] || fail "InterNetNews is not installed. Install it with: $self install"
export INNCONF=$DIR/etc/inn.conf
as_news() { runuser -u news -- "$@"; }
load_instance() { [ -r "$DIR/instance.env" ] && . "$DIR/instance.env"; }
. "$here/inn-instance.sh"

# Processes of this instance: those whose INNCONF is ours.
ours() {
    local pid
    for pid in $(pgrep -u news); do
        grep -qzxF "INNCONF=$INNCONF" "/proc/$pid/environ" 2>/dev/null && echo "$pid"
    done
}

# answers PORT [plain]: somebody listens there, and greets when it is not TLS.
answers() {
    perl -MIO::Socket::INET -e '
        my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $ARGV[0], Timeout => 2) or exit 1;
        exit 0 unless $ARGV[1];
        $SIG{ALRM} = sub { exit 1 };
        alarm 3;
        my $greeting = <$s>;
        print $s "QUIT\r\n";
        exit($greeting =~ /^(20[01]|40\d|50\d) / ? 0 : 1)' "$@"
}

start_daemons() {
    local i
    rm -f "$DIR"/run/{innd.pid,control,nntpin,LOCK.*,nnrpd-*.pid,ovsqlite.*}
    if [ "$INN_OVMETHOD" = ovsqlite ]; then # must be there before innd is
        as_news $innbin/ovsqlite-server </dev/null >/dev/null 2>&1
        for i in {1..50}; do [ -S "$DIR/run/ovsqlite.sock" ] && break; sleep 0.1; done
    fi
    # shellcheck disable=SC2086 — INN_FLAGS are several words
    (cd "$DIR" && as_news $innbin/innd $INN_FLAGS </dev/null >"$DIR/log/innd.out" 2>&1) || return 1
    (cd "$DIR" && as_news $innbin/nnrpd -D -S -n -4 127.0.0.1 -p "$INN_TLS_PORT" </dev/null >>"$DIR/log/nnrpd.out" 2>&1)
    for i in {1..80}; do
        [ -n "$(ours)" ] || return 1
        answers "$INN_PORT" plain && answers "$INN_TLS_PORT" && return 0
        sleep 0.1
    done
    return 1
}

# Waits in the background for INN_OWNER to end, then stops the server: a test may crash or be killed.
watch_owner() {
    [ -n "${INN_OWNER:-}" ] || return 0
    setsid bash -c 'while kill -0 "$1" 2>/dev/null; do sleep 1; done; "$2" stop "$3" && rm -rf "$3"' \
        watch "$INN_OWNER" "$self" "$DIR" </dev/null >/dev/null 2>&1 &
}

start() {
    local try
    if load_instance && [ -n "$(ours)" ] && answers "$INN_PORT" plain; then
        print_environment
        return 0
    fi
    for try in 1 2 3; do # a free port may be taken by somebody else before innd gets there
        load_instance || { make_instance; load_instance; }
        [ -s "$DIR/db/active" ] || make_spool
        stop
        if start_daemons; then
            watch_owner
            print_environment
            return 0
        fi
        [ "$INN_PORTS_CHOSEN" = yes ] || break
        stop
        rm -f "$DIR/instance.env"
        INN_PORT=0 INN_TLS_PORT=0
    done
    fail "innd does not answer: $(tail -q -n 3 "$DIR"/log/* 2>/dev/null)"
}

stop() {
    load_instance || return 0
    local i pid
    [ -n "$(ours)" ] || return 0
    [ -S "$DIR/run/control" ] && as_news $innbin/ctlinnd -s -t 5 shutdown stop >/dev/null 2>&1
    for i in {1..60}; do # innd has two seconds to write its files, the readers none
        [ -n "$(ours)" ] || return 0
        for pid in $(ours); do
            if [ "$i" -ge 50 ]; then kill -KILL "$pid"
            elif [ "$i" = 20 ] || { [ "$i" = 1 ] && [ "$(cat "/proc/$pid/comm" 2>/dev/null)" != innd ]; }; then kill -TERM "$pid"
            fi 2>/dev/null
        done
        sleep 0.1
    done
    [ -z "$(ours)" ] || fail "still running: $(ours | tr '\n' ' ')"
}

# The spool keeps an article in a file named by its number; overview and history are made anew from it, which only a
# server that stands still allows.
renumber() {
    local file high
    cd "$DIR/spool/articles/${group//.//}" || fail "no articles in $group"
    stop
    for file in $(printf '%s\n' * | grep -x '[0-9]*' | sort -rn); do
        sed -i "1,/^\$/s/^\(Xref:.* $group:\)$file/\1$((file + number))/" "$file"
        mv "$file" "$((file + number))"
    done
    high=$(printf '%010d' $(($(printf '%s\n' * | sort -n | tail -n 1))))
    sed -i "s/^$group [0-9]* [0-9]*/$group $high $(printf '%010d' $((number + 1)))/" "$DIR/db/active"
    cd "$DIR" && rm -rf spool/overview/* db/history*
    chown -R news:news spool db
    as_news $innbin/makehistory -O >"$DIR/log/makehistory.out" 2>&1 && start_daemons || fail "$(tail -n 3 "$DIR/log/makehistory.out")"
}

print_environment() {
    cat <<ENV
INN_DIR=$DIR
INN_HOST=127.0.0.1
INN_PORT=$INN_PORT
INN_TLS_PORT=$INN_TLS_PORT
INN_CA=$DIR/etc/cert.pem
INN_USER=learner
INN_PASS=$INN_LEARNER_PW
INN_CHAIR_PASS=$INN_CHAIR_PW
ENV
}

case $action in
start) start ;;
stop) stop ;;
reset)
    stop
    rm -f "$DIR/db/active"
    start
    ;;
status)
    [ -n "$(ours)" ] || { echo stopped; exit 3; }
    echo "running: $(ours | tr '\n' ' ')"
    ;;
env) load_instance && print_environment || fail "no instance in $DIR" ;;
seed)
    load_instance || fail "start it first"
    exec perl "$here/seed.pl" "$INN_PORT" "$number" "${INN_SEED_TAG:-s1}"
    ;;
password) # read anew at each sign-in
    grep -v "^$user:" "$DIR/etc/newsusers" >"$DIR/etc/newsusers.new"
    printf '%s:%s\n' "$user" "$(crypted "$secret" "$user")" >>"$DIR/etc/newsusers.new"
    chown news:news "$DIR/etc/newsusers.new" && chmod 640 "$DIR/etc/newsusers.new"
    mv "$DIR/etc/newsusers.new" "$DIR/etc/newsusers"
    ;;
renumber)
    load_instance || fail "start it first"
    renumber
    ;;
newgroup) as_news $innbin/ctlinnd newgroup "$group" "$status" chair ;;
ctl) as_news $innbin/ctlinnd -t 20 "${control[@]}" ;;
esac
