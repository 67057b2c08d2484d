# The files of one private InterNetNews: configuration, empty spool. Sourced by inn-server.sh.

free_ports() {
    perl -MIO::Socket::INET -e '
        my @s = map { IO::Socket::INET->new(Listen => 1, LocalAddr => "127.0.0.1", LocalPort => 0) } 1 .. 2;
        print join " ", map { $_->sockport } @s'
}
crypted() { perl -e 'my ($password, $user) = @ARGV; print crypt($password, q($5$) . substr(unpack("H*", "${user}salt"), 0, 12) . q($))' "$1" "$2"; }

make_spool() {
    rm -rf "$DIR"/{db,spool,log,outbox}
    mkdir -p "$DIR"/{db,log,outbox,spool/{articles,overview,outgoing,archive,incoming/{tmp,bad}}}
    local name mode
    while read -r name mode; do
        echo "$name 0000000000 0000000001 $mode"
    done >"$DIR/db/active" <<'GROUPS'
conf.announce m
conf.archive n
conf.general y
conf.sessions.t3s4 y
conf.sessions.t3s5 y
conf.test y
control n
control.cancel n
junk n
GROUPS
    printf '%s\t%s\n' \
        conf.announce 'Announcements of the conference (Moderated)' \
        conf.archive 'Old threads, no local posting' \
        conf.general 'Général: anything about the conference — 会議' \
        conf.sessions.t3s4 'Track 3, session 4' \
        conf.sessions.t3s5 'Track 3, session 5' \
        conf.test 'Tests' >"$DIR/db/newsgroups"
    awk '/^conf/ { print $1, 1735689600, "usenet@conf.example" }' "$DIR/db/active" >"$DIR/db/active.times"
    : >"$DIR/db/history"
    chown -R news:news "$DIR"
    (cd "$DIR/db" && as_news $innbin/makedbz -i -o -s 200000) || fail "makedbz failed"
}

make_instance() {
    local ports
    mkdir -p "$DIR"/{etc,run,bin} || fail "cannot make $DIR"
    chmod 755 "$DIR" "$DIR/etc"
    as_news test -x "$DIR" || fail "user news cannot reach $DIR: a folder above it is closed to others (chmod 755 it)"
    read -ra ports < <(free_ports)
    INN_PORTS_CHOSEN=no
    [ "${INN_PORT:-0}" = 0 ] && INN_PORT=${ports[0]} INN_PORTS_CHOSEN=yes
    [ "${INN_TLS_PORT:-0}" = 0 ] && INN_TLS_PORT=${ports[1]} INN_PORTS_CHOSEN=yes
    INN_OVMETHOD=${INN_OVMETHOD:-tradindexed} INN_EXTRA=${INN_EXTRA:-} INN_FLAGS=${INN_FLAGS:-}
    INN_LEARNER_PW=${INN_LEARNER_PW:-learn-pw} INN_CHAIR_PW=${INN_CHAIR_PW:-chair-pw}
    local name
    for name in INN_PORT INN_TLS_PORT INN_PORTS_CHOSEN INN_OVMETHOD INN_EXTRA INN_FLAGS INN_LEARNER_PW INN_CHAIR_PW; do
        printf '%s=%q\n' $name "${!name}"
    done >"$DIR/instance.env"
    write_inn_conf
    write_access
    write_rest
    chown -R news:news "$DIR"
    chmod 640 "$DIR"/etc/{newsusers,inn-secrets.conf,incoming.conf,passwd.nntp}
    chmod 600 "$DIR/etc/key.pem"
}

# A key may stand there once only, so the last one given wins.
write_inn_conf() {
    { inn_conf; printf '%s\n' "$INN_EXTRA"; } | perl -ne '
        next unless /^([a-z0-9]+):/;
        push @keys, $1 unless exists $lines{$1};
        $lines{$1} = $_;
        END { print $lines{$_} for @keys }' >"$INNCONF"
}

inn_conf() {
    cat <<CONF
runasuser: news
runasgroup: news
pathhost: news.conf.example
domain: conf.example
fromhost: conf.example
complaints: abuse@conf.example
organization: "Conference test server"
mta: "$DIR/bin/mta $DIR/outbox %s"
mailcmd: /bin/true
ovmethod: $INN_OVMETHOD
hismethod: hisv6
port: $INN_PORT
bindaddress: 127.0.0.1
artcutoff: 0
maxartsize: 4000000
localmaxartsize: 1000000
icdsynccount: 1000
doinnwatch: false
pgpverify: false
nnrpdloadlimit: 0
docancels: require-auth
timer: 0
status: 0
pathnews: $DIR
pathbin: $innbin
pathcontrol: $innbin/control
pathetc: $DIR/etc
pathdb: $DIR/db
pathrun: $DIR/run
pathlog: $DIR/log
pathfilter: $DIR/etc/filter
pathhttp: $DIR/log
pathtmp: $DIR/spool/incoming/tmp
pathspool: $DIR/spool
patharticles: $DIR/spool/articles
pathoverview: $DIR/spool/overview
pathoutgoing: $DIR/spool/outgoing
pathincoming: $DIR/spool/incoming
patharchive: $DIR/spool/archive
tlscapath: $DIR/etc
tlscertfile: $DIR/etc/cert.pem
tlskeyfile: $DIR/etc/key.pem
CONF
}

# Who may do what.
write_access() {
    printf 'learner:%s\nchair:%s\n' "$(crypted "$INN_LEARNER_PW" learner)" "$(crypted "$INN_CHAIR_PW" chair)" \
        >"$DIR/etc/newsusers"
    printf 'streaming: true\nmax-connections: 8\npeer feed {\n  hostname: "127.0.0.2"\n}\n' >"$DIR/etc/incoming.conf"
    cat >"$DIR/etc/inn-secrets.conf" <<'CONF'
cancels {
    canlockadmin: [ "test-admin-secret-0123456789" ]
    canlockuser: [ "test-user-secret-0123456789" ]
}
CONF
    cat >"$DIR/etc/readers.conf" <<CONF
auth "all" {
    auth: "ckpasswd -f $DIR/etc/newsusers"
    default: "anonymous"
}
access "anonymous" {
    users: "anonymous"
    read: "conf.*"
    access: RN
    addcanlockuser: none
}
access "learner" {
    users: "learner"
    newsgroups: "conf.*"
    access: RPN
}
access "chair" {
    users: "chair"
    newsgroups: "conf.*,control.cancel"
    access: RPNAL
}
CONF
}

write_rest() {
    local etc=$DIR/etc
    printf 'method tradspool {\n    newsgroups: *\n    class: 0\n}\n' >"$etc/storage.conf"
    printf 'transtimelimit: 1\n' >"$etc/ovsqlite.conf"
    printf '/remember/:11\n*:A:1:never:never\n' >"$etc/expire.ctl"
    printf 'ME:*,!control,!control.*::\n' >"$etc/newsfeeds"
    printf '*:moderator-%%s@conf.example\n' >"$etc/moderators"
    printf '# none\n' >"$etc/distrib.pats"
    printf 'conf.*\n' >"$etc/subscriptions"
    printf 'all:*:*:drop\n' >"$etc/control.ctl"
    : >"$etc/passwd.nntp"
    : >"$etc/nnrpd.track"
    cat >"$DIR/bin/mta" <<'MTA'
#!/bin/sh
# OUTBOX ADDRESS; the message is on stdin
f=$(mktemp "$1/mail.XXXXXX") && { echo "X-Test-Rcpt: $2"; cat; } >"$f"
MTA
    chmod 755 "$DIR/bin/mta"
    [ -s "$etc/cert.pem" ] || openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=localhost \
        -addext 'subjectAltName=DNS:localhost,DNS:news.conf.example,IP:127.0.0.1' \
        -keyout "$etc/key.pem" -out "$etc/cert.pem" 2>/dev/null || fail "openssl could not make a certificate"
    chmod 644 "$etc/cert.pem"
}
