#!/usr/bin/perl
# Feeds a news server N made-up articles, always the same ones: seed.pl PORT N [TAG]
#
# What is in them, so that tests can count on it:
#   0 … 1000       one deep thread in conf.sessions.t3s4, References trimmed to the first 3 and the last 7
#   1001 … 2001    one wide thread in conf.sessions.t3s5
#   from 2002      bursts of 1, 2, 4, 9 or 25 over the other groups; conf.announce (Approved) at each root % 1000 == 0
#   n % 40         decides the kind of body (kind_of), named in X-Kind:
#   n % 41 == 0    a root that answers something never seen here      n % 53 == 0   a crosspost with Followup-To
#   n % 61 == 0    In-Reply-To and no References                      n % 71 == 0   Reply-To
#   n % 97 == 0    a new subject                                      n % 400 == 199 a cancel of n - 5
#   n % 400 == 399 supersedes n - 10; cancels and these carry a Cancel-Key that fits
use strict;
use warnings;
use utf8;
use Digest::SHA qw(sha256);
use Encode qw(encode);
use IO::Socket::INET;
use MIME::Base64;
use MIME::QuotedPrint;
use Time::HiRes 'time';
binmode STDOUT, ':utf8';

my ($port, $total, $tag) = @ARGV;
$tag ||= 's1';
use constant LONG => 1000;    # replies in each of the two long threads

# --- words --------------------------------------------------------------------------------------------------------

# A small generator of our own (xorshift): the same number always gives the same article, on every machine.
my $state;
sub start_random { $state = ($_[0] * 2654435761 + 12345) & 0xffffffff; $state ||= 1; return }
sub below {
    $state ^= ($state << 13) & 0xffffffff;
    $state ^= $state >> 17;
    $state ^= ($state << 5) & 0xffffffff;
    $state &= 0xffffffff;
    return $state % $_[0];
}

my @plain = qw(session slides proof theorem kernel latency cache offline packet queue client server thread reply question
    answer lemma sample column index figure budget schedule room chair review paper draft method result graph index vector
    field memory network archive article header charset encoding posting moderator group overview marks watermark the a
    of and to in is that for on with as this we you it are not be can from by at have was which but);
my @world = qw(naïve façade Über größe señor Ελληνικά кириллица 日本語 한국어 עברית العربية — “quoted” … 🙂 crème déjà coöperate);
my @latin = qw(naïve façade Über größe señor crème déjà Ångström çà où être Zürich);
my @people = (
    ['Ada Lovelace', 'ada'], ['Paul Erdős', 'paul'], ['Grace Hopper', 'grace'], ['Søren Kierkegaard', 'soren'],
    ['山田太郎', 'taro'], ['Kurt Gödel', 'kurt'], ['O\'Neill, "Pat"', 'pat'], ['Мария Кюри', 'maria'],
    ['Emmy Noether', 'emmy'], ['Alan M. Turing', 'alan'], ['François Viète', 'francois'], ['J. Random Learner', 'jrl'],
);

sub words {
    my ($count, $special) = @_;
    return join ' ', map { $special && below(9) == 0 ? $special->[below(scalar @$special)] : $plain[below(scalar @plain)] } 1 .. $count;
}

sub wrapped {
    my ($text, $width, $mark) = @_;
    my ($out, $line) = ('', '');
    for my $word (split / /, $text) {
        if (length($line) + length($word) + 1 > $width) { $out .= "$mark$line\n"; $line = '' }
        $line .= length $line ? " $word" : $word;
    }
    return "$out$mark$line\n";
}
sub paragraph { my ($special) = @_; return wrapped(words(25 + below(60), $special), 72, '') }

# --- header fields ------------------------------------------------------------------------------------------------

# RFC 2047, in Q or B.
sub encoded {
    my ($text, $as_q, $charset) = @_;
    return $text unless $text =~ /[^\x20-\x7e]/;
    $charset ||= 'UTF-8';
    my (@chunks, $chunk);
    $chunk = '';
    for my $char (split //, $text) {
        if (length(encode('UTF-8', $chunk . $char)) * ($as_q ? 3 : 1.4) > 56) { push @chunks, $chunk; $chunk = '' }
        $chunk .= $char;
    }
    push @chunks, $chunk;
    return join "\n ", map {
        my $bytes = encode($charset, $_);
        if ($as_q) { $bytes =~ s/([^A-Za-z0-9 ])/sprintf '=%02X', ord $1/ge; $bytes =~ tr/ /_/ }
        else       { $bytes = encode_base64($bytes, '') }
        "=?$charset?" . ($as_q ? 'Q' : 'B') . "?$bytes?=";
    } @chunks;
}

my @days   = qw(Sun Mon Tue Wed Thu Fri Sat);
my @months = qw(Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec);
my %offset = ('+0000' => 0, 'GMT' => 0, '-0700' => -25200, '+0530' => 19800);
sub date {
    my ($when) = @_;
    my $zone = ('+0000', '-0700', '+0530', 'GMT')[$when % 4];
    my @t = gmtime($when + $offset{$zone});
    return sprintf '%s, %02d %s %d %02d:%02d:%02d %s', $days[$t[6]], $t[3], $months[$t[4]], $t[5] + 1900, @t[2, 1, 0], $zone;
}
sub message_id { return sprintf '<%s.%07d@conf.example>', $tag, $_[0] }
sub cancel_key { return encode_base64(sha256("k$tag$_[0]"), '') }
sub cancel_lock { return 'sha256:' . encode_base64(sha256(cancel_key($_[0])), '') }

# --- which article answers which ----------------------------------------------------------------------------------

my @groups = ('conf.sessions.t3s4', 'conf.sessions.t3s5', 'conf.general', 'conf.test', 'conf.announce');

# (root, parent or undef, group) of an article. Depends on nothing but the number, so that any N agree.
sub place {
    my ($n) = @_;
    return (0, $n ? $n - 1 : undef, $groups[0]) if $n <= LONG;
    return (LONG + 1, $n > LONG + 1 ? LONG + 1 : undef, $groups[1]) if $n <= 2 * LONG + 1;
    my $block = int($n / 25) * 25;
    my $first = $block > 2 * LONG + 1 ? $block : 2 * LONG + 2;
    start_random($first * 7 + 3);
    my $group = $groups[(0, 0, 0, 1, 1, 1, 2, 2, 2, 3)[below(10)]];
    $group = $groups[4] if $first % 1000 == 0;
    my $size = (1, 2, 4, 9, 25)[below(5)];
    my $root = $first + int(($n - $first) / $size) * $size;
    return ($root, undef, $group) if $n == $root;
    start_random($n * 13 + 1);
    return ($root, $root + below($n - $root), $group);
}

sub references {
    my ($n) = @_;
    if ($n <= LONG) { return map { message_id($_) } $n > 10 ? (0 .. 2, $n - 7 .. $n - 1) : (0 .. $n - 1) }
    my @chain;
    for (my $parent = (place($n))[1]; defined $parent; $parent = (place($parent))[1]) { unshift @chain, $parent }
    @chain = (@chain[0 .. 2], @chain[-7 .. -1]) if @chain > 10;
    return map { message_id($_) } @chain;
}

# --- bodies -------------------------------------------------------------------------------------------------------

sub kind_of {
    my ($k) = $_[0] % 40;
    for (['ascii', 9], ['utf8', 15], ['qp', 19], ['b64', 21], ['flowed', 26], ['latin1', 30], ['alt', 32], ['attach', 33],
        ['raw8', 34], ['dots', 35], ['nocharset', 36], ['uu', 37], ['cp1252', 38], ['delsp', 39]) {
        return $_->[0] if $k < $_->[1];
    }
    return 'oldhead';
}

sub flowed {
    my ($text, $delsp) = @_;
    my @out;
    for my $paragraph (split /\n\n/, $text) {
        my @lines = split /\n/, $paragraph;
        for my $i (0 .. $#lines) {
            my $line = $lines[$i];
            if ($line eq '-- ' || $line =~ /wrote:$/) { push @out, $line; next }
            $line = " $line" if $line =~ /^(From | )/;
            my $soft = $i < $#lines && $lines[$i + 1] ne '-- ' && (($lines[$i + 1] =~ /^>/) == ($line =~ /^>/));
            push @out, $soft ? ($delsp ? "$line  " : "$line ") : $line;
        }
        push @out, '';
    }
    return encode('UTF-8', join "\n", @out);
}

sub alternative {
    my ($text, $n) = @_;
    my $boundary = "=_alt_$n";
    my $bytes = encode('UTF-8', $text);
    (my $html = $bytes) =~ s/&/&amp;/g;
    $html =~ s/</&lt;/g;
    $html =~ s/\n/<br>\n/g;
    return ("multipart/alternative; boundary=\"$boundary\"",
        "--$boundary\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n$bytes"
        . "\n--$boundary\nContent-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        . encode_qp("<html><body><p>$html</p></body></html>\n") . "\n--$boundary--\n");
}

sub attachment {
    my ($text, $n) = @_;
    my $boundary = "=_mix_$n";
    my $size = 2000 + below(18000);
    my $bytes = '';
    $bytes .= pack 'N', ($state = ($state * 1103515245 + 12345) & 0xffffffff) while length $bytes < $size;
    return ("multipart/mixed; boundary=\"$boundary\"",
        "This is a multi-part message in MIME format.\n--$boundary\n"
        . "Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 8bit\n\n" . encode('UTF-8', $text)
        . "\n--$boundary\nContent-Type: image/png; name=\"fig-$n.png\"\n"
        . "Content-Disposition: attachment; filename*=UTF-8''fig%C3%A9-$n.png\nContent-Transfer-Encoding: base64\n\n"
        . encode_base64("\x89PNG\r\n\x1a\n$bytes") . "--$boundary--\n");
}

sub uuencoded {
    my ($text, $n) = @_;
    my $bytes = '';
    $bytes .= chr below(256) for 1 .. 700;
    return "$text\nbegin 644 data-$n.bin\n" . pack('u', $bytes) . "`\nend\n";
}

# (Content-Type or undef, Content-Transfer-Encoding, bytes)
sub body {
    my ($kind, $text, $n) = @_;
    my ($type, $encoding) = ('text/plain; charset=UTF-8', '8bit');
    (my $ascii = $text) =~ s/[^\x00-\x7f]/?/g;
    return ($n % 2 ? 'text/plain; charset=US-ASCII' : undef, '7bit', $ascii) if $kind eq 'ascii';
    return ($type, $encoding, encode('UTF-8', $text)) if $kind eq 'utf8' || $kind eq 'raw8';
    return ($type, 'quoted-printable', encode_qp(encode('UTF-8', $text))) if $kind eq 'qp';
    return ($type, 'base64', encode_base64(encode('UTF-8', $text))) if $kind eq 'b64';
    return ("$type; format=flowed", $encoding, flowed($text, 0)) if $kind eq 'flowed';
    return ("$type; format=flowed; delsp=yes", $encoding, flowed($text, 1)) if $kind eq 'delsp';
    return ('text/plain; charset=ISO-8859-1', $encoding, encode('ISO-8859-1', $text)) if $kind eq 'latin1';
    return (undef, $encoding, encode('ISO-8859-1', $text)) if $kind eq 'nocharset';
    return ('text/plain; charset="windows-1252"', $encoding, encode('cp1252', "\x{201c}$text\x{201d} \x{2014} \x{20ac}5\n"))
        if $kind eq 'cp1252';
    if ($kind eq 'alt')    { my ($t, $b) = alternative($text, $n); return ($t, $encoding, $b) }
    if ($kind eq 'attach') { my ($t, $b) = attachment($text, $n);  return ($t, $encoding, $b) }
    return ('text/plain; charset=US-ASCII', '7bit',
        ".\n..\n.hidden\n...three dots\nFrom here on\n" . ('x' x 990) . "\n \ttabs and trailing  \n$ascii\n.\n") if $kind eq 'dots';
    return (undef, $encoding, uuencoded($ascii, $n)) if $kind eq 'uu';
    return (undef, $encoding, $ascii);
}

# --- articles -----------------------------------------------------------------------------------------------------

sub special_words {
    my ($kind) = @_;
    return \@world if $kind =~ /^(utf8|qp|b64|flowed|alt|delsp|raw8)$/;
    return \@latin if $kind =~ /^(latin1|nocharset|cp1252)$/;
    return;
}

sub from_field {
    my ($person, $kind, $n) = @_;
    my ($name, $login) = @$person;
    return "$login\@example.org ($people[0][0])" if $kind eq 'oldhead';
    return encode('UTF-8', $people[3][0]) . ' <soren@example.org>' if $kind eq 'raw8';
    my $shown = $name =~ /[^\x20-\x7e]/ ? encoded($name, $n % 2) : $name =~ /[^A-Za-z ]/ ? '"' . ($name =~ s/(["\\])/\\$1/gr) . '"' : $name;
    return "$shown <$login\@example.org>";
}

sub subject_of {
    my ($n, $root, $is_reply) = @_;
    start_random($root * 5 + 9);
    my $subject = words(3 + below(6), $root % 3 == 0 ? \@world : undef);
    start_random($n * 31 + 18);
    return $subject unless $is_reply;
    my $prefix = ('Re: ', 'Re: ', 'Re: ', 'Aw: ', 'RE: ', 'Re[2]: ')[below(6)];
    return $n % 97 ? $prefix . $subject : "Re: new title $n (was: $subject)";
}

sub subject_field {
    my ($subject, $kind, $n) = @_;
    return encoded($subject, 1, $subject =~ /[^\x00-\xff]/ ? 'UTF-8' : 'ISO-8859-1') if $kind eq 'latin1';
    return encode('UTF-8', "$subject é会") if $kind eq 'raw8';
    return encoded($subject, $n % 2);
}

sub text_of {
    my ($n, $parent, $login, $special) = @_;
    my $text = '';
    if (defined $parent) {
        $text = "$people[($parent * 7) % @people][0] wrote:\n";
        $text =~ s/[^\x00-\x7f]/?/g unless $special && $special == \@world;
        $text .= wrapped(words(12 + below(30), $special), 68, '> ') . "\n";
    }
    $text .= join "\n", map { paragraph($special) } 1 .. 1 + below(4);
    $text .= "\n-- \n$login\@example.org\n" if $n % 3 == 0;
    return $text;
}

# (Message-ID, bytes as they go over the wire, dots stuffed)
sub article {
    my ($n) = @_;
    my ($root, $parent, $group) = place($n);
    my @references = defined $parent ? references($n) : ();
    start_random($n * 31 + 17);
    my $person  = $people[below(scalar @people)];
    my $kind    = kind_of($n);
    my $special = special_words($kind);
    my $subject = subject_of($n, $root, defined $parent);
    my $text    = text_of($n, $parent, $person->[1], $special);
    my ($type, $encoding, $bytes) = body($kind, $text, $n);

    my $crossed = $n % 53 == 0 && $group ne $groups[4];
    my @head = ('Path: feed.example!.POSTED!not-for-mail', 'From: ' . from_field($person, $kind, $n),
        'Newsgroups: ' . ($crossed ? "$group," . ($group eq 'conf.test' ? 'conf.general' : 'conf.test') : $group),
        'Subject: ' . subject_field($subject, $kind, $n), 'Date: ' . date(1736150400 + $n * 317), 'Message-ID: ' . message_id($n));
    push @head, 'References: ' . join "\n ", @references if @references && $n % 61;
    push @head, "In-Reply-To: $references[-1]" if @references && $n % 61 == 0;
    push @head, "References: <gone.$n\@elsewhere.example>" if !@references && $n % 41 == 0;
    push @head, 'Followup-To: ' . ($n % 2 ? 'poster' : 'conf.general') if $n % 53 == 0;
    push @head, 'Reply-To: Somebody Else <reply@example.net>' if $n % 71 == 0;
    push @head, 'Approved: chair@conf.example' if $group eq $groups[4];
    push @head, 'Organization: Example Institute', 'User-Agent: seed/1.0', 'Cancel-Lock: ' . cancel_lock($n);
    push @head, 'MIME-Version: 1.0', "Content-Type: $type", "Content-Transfer-Encoding: $encoding" if $type;
    push @head, "X-Kind: $kind";
    push @head, 'Supersedes: ' . message_id($n - 10), 'Cancel-Key: sha256:' . cancel_key($n - 10) if $n % 400 == 399;
    if ($n % 400 == 199) {
        my $target = message_id($n - 5);
        @head = grep { !/^(References|Subject|Content|MIME|X-Kind|In-Rep|Followup)/ } @head;
        push @head, "Subject: cmsg cancel $target", "Control: cancel $target", 'Cancel-Key: sha256:' . cancel_key($n - 5);
        $bytes = "withdrawn\n";
    }
    my $article = join("\n", @head) . "\n\n" . $bytes;
    $article .= "\n" unless $article =~ /\n\z/;
    $article =~ s/\r?\n/\r\n/g;
    $article =~ s/\r\n\./\r\n../g;
    utf8::encode($article) if utf8::is_utf8($article);
    return (message_id($n), $article);
}

# --- feeding: TAKETHIS, written and answered at the same time ---------------------------------------------------------

my $began = time;
my $socket = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => $port, LocalAddr => '127.0.0.2') or die "cannot connect: $@\n";
binmode $socket;
my $greeting = <$socket>;
$greeting =~ /^200/ or die "greeted with $greeting";
syswrite $socket, "MODE STREAM\r\n";
my $streaming = <$socket>;
$streaming =~ /^203/ or die "MODE STREAM: $streaming";
$socket->blocking(0);

my ($out, $in, $next, $answered, $sent, %count, @refused) = ('', '', 0, 0, 0);
while ($answered < $total) {
    while ($next < $total && length $out < 131072) {
        my ($id, $bytes) = article($next++);
        $out .= "TAKETHIS $id\r\n$bytes.\r\n";
        $sent += length $bytes;
    }
    my ($read, $write) = ('', '');
    vec($read, fileno $socket, 1) = 1;
    vec($write, fileno $socket, 1) = 1 if length $out;
    select($read, $write, undef, 30) or die "no answer in 30 s\n";
    if (vec $read, fileno $socket, 1) {
        my $got = sysread $socket, $in, 65536, length $in;
        die "the server closed the connection\n" if defined $got && !$got;
        while ($in =~ s/^(\d\d\d)([^\n]*)\n//) {
            $answered++;
            $count{$1}++;
            push @refused, "$1$2" if $1 != 239 && @refused < 5;
        }
    }
    if (length $out && vec $write, fileno $socket, 1) {
        my $written = syswrite $socket, $out, 65536;
        substr($out, 0, $written) = '' if $written;
    }
}
$socket->blocking(1);
print $socket "QUIT\r\n";
printf "seeded %d articles: %s; %.1f MB in %.2f s\n", $total, join(', ', map {"$_ x $count{$_}"} sort keys %count),
    $sent / 1e6, time - $began;
print "  e.g. $_\n" for map {s/\r//r} @refused;
exit(($count{239} || 0) + ($count{439} || 0) == $total ? 0 : 1);    # 439: was there already
