// Bytes → values, without a server: answers, heads, cursors, and what is hostile or broken.
#include "app/adapters/nntp/answer.h"
#include "app/adapters/nntp/article.h"
#include "app/adapters/nntp/commands.h"
#include "app/adapters/nntp/cursor.h"
#include "app/adapters/nntp/flowed.h"
#include "app/adapters/nntp/headers.h"
#include "app/net/charset.h"
#include "app/net/deflate.h"
#include "models/text/extract.h"
#include "tests/lacks.h"

#include <QTest>

using namespace foyer;
using namespace foyer::nntp;
using namespace Qt::StringLiterals;

class NntpParseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusLines();
    void activeLines();
    void overviewLines_data();
    void overviewLines();
    void rangesMeltTogether();
    void cursorsSurviveTheirText();
    void commandsStayShort();
    void dotsAreStuffed();
    void people_data();
    void people();
    void encodedWords_data();
    void encodedWords();
    void dates_data();
    void dates();
    void referencesOfAnyLength();
    void charsets_data();
    void charsets();
    void flowedGoesThereAndBack();
    void flowedReadsAsItWasWritten_data();
    void flowedReadsAsItWasWritten();
    void flowedAtAnyDepth();
    void delSpBecomesOrdinary();
    void hostileArticles_data();
    void hostileArticles();
    void compressedBombIsRefused();
};

void NntpParseTest::statusLines()
{
    QCOMPARE(parseStatus("200 hello").code, 200);
    QCOMPARE(parseStatus("200 hello").text, QByteArray("hello"));
    QCOMPARE(parseStatus("205").code, 205);
    QCOMPARE(parseStatus("<html>").code, 0);
    QCOMPARE(parseStatus("2000 x").code, 0);
    QCOMPARE(parseStatus("").code, 0);
}

void NntpParseTest::activeLines()
{
    const auto line = parseActive("conf.general 0000005702 0000000001 m");
    QVERIFY(line);
    QCOMPARE(line->name, u"conf.general"_s);
    QCOMPARE(line->high, 5702);
    QCOMPARE(line->low, 1);
    QCOMPARE(line->posting, 'm');
    QVERIFY(!line->isEmpty());
    QVERIFY(parseActive("empty 0 1 y")->isEmpty());
    QVERIFY(parseActive("empty 4 5 y")->isEmpty());
    QVERIFY(!parseActive("half 12"));
    QVERIFY(!parseActive("words are not numbers y"));
    QCOMPARE(parseActive("big 99999999999 1 y")->high, 99999999999);
    QCOMPARE(parseActive("gr\xc3\xbc\xc3\x9f"
                         "e 1 1 y")
                 ->name,
        u"grüße"_s);
    QCOMPARE(parseActive("gr\xfc\xdf"
                         "e 1 1 y")
                 ->name,
        u"grüße"_s);
}

void NntpParseTest::overviewLines_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QByteArray>("line");
    const QByteArrayList old {
        "Subject:", "From:", "Date:", "Message-ID:", "References:", "Bytes:", "Lines:", "Xref:full"
    };
    const QByteArrayList now { "Subject:", "From:", "Date:", "Message-ID:", "References:", ":bytes", ":lines",
        "Xref:FULL" };
    const QByteArray line = "7\tHi\ta@b\tnow\t<7@b>\t<1@b>\t321\t4\tXref: host a.b:7 c.d:9";
    QTest::newRow("old spelling") << old << line;
    QTest::newRow("new spelling") << now << line;
    QTest::newRow("line end left on") << now << line + "\r";
}

void NntpParseTest::overviewLines()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(QByteArray, line);
    const auto found = parseOverview(line, parseOverviewFormat(fields));
    QVERIFY(found);
    QCOMPARE(found->number, 7);
    QCOMPARE(found->messageId, QByteArray("<7@b>"));
    QCOMPARE(found->bytes, 321);
    QCOMPARE(found->places.size(), 2);
    QVERIFY(!parseOverview("7\tonly\thalf", parseOverviewFormat(fields)));
    QVERIFY(!parseOverview("x\tHi\ta@b\tnow\t<7@b>\t\t\t", parseOverviewFormat(fields)));
    QVERIFY(!parseOverview("", parseOverviewFormat(fields)));
}

void NntpParseTest::rangesMeltTogether()
{
    Ranges ranges;
    ranges.add({ 5, 9 });
    ranges.add({ 1, 2 });
    ranges.add(20);
    QCOMPARE(ranges.toText(), QByteArray("1-2,5-9,20"));
    QVERIFY(ranges.contains(7));
    QVERIFY(!ranges.contains(3));
    QCOMPARE(ranges.gaps({ 1, 22 }), (QList<Range> { { 3, 4 }, { 10, 19 }, { 21, 22 } }));
    ranges.add({ 3, 4 });
    QCOMPARE(ranges.toText(), QByteArray("1-9,20"));
    ranges.add({ 8, 30 });
    QCOMPARE(ranges.toText(), QByteArray("1-30"));
    ranges.add({ 9, 8 });
    QCOMPARE(ranges.toText(), QByteArray("1-30"));
    QCOMPARE(Ranges::fromText("1-9,20")->toText(), QByteArray("1-9,20"));
    QVERIFY(!Ranges::fromText("1-x"));
}

void NntpParseTest::cursorsSurviveTheirText()
{
    GroupCursor cursor;
    cursor.floor = 3;
    cursor.high = 4294967299;
    cursor.read.add({ 3, 4294967299 });
    for (int i = 1; i < 6; ++i)
        cursor.anchor(i, "<" + QByteArray::number(i) + "@b>");
    QCOMPARE(cursor.anchors.size(), qsizetype(GroupCursor::anchorsKept));
    QCOMPARE(GroupCursor::fromText(cursor.toText()), cursor);
    QCOMPARE(GroupCursor::fromText(GroupCursor().toText()), GroupCursor());
    QCOMPARE(GroupCursor::fromText("nonsense"), GroupCursor());
    QCOMPARE(GroupCursor::fromText("2 1 2 3-4"), GroupCursor());
}

void NntpParseTest::commandsStayShort()
{
    QStringList groups;
    for (int i = 0; i < 100; ++i)
        groups.append(u"some.group.with.a.name.%1"_s.arg(i));
    groups.append(u"with*star"_s);
    const QByteArrayList commands = listActive(groups);
    QVERIFY(commands.size() > 1);
    int asked = 0;
    for (const QByteArray &command : commands) {
        QVERIFY(command.size() <= 480);
        asked += int(command.count(',')) + 1;
    }
    QCOMPARE(asked, 100);
    QVERIFY(listActive({}).isEmpty());
}

void NntpParseTest::dotsAreStuffed()
{
    QCOMPARE(dotStuffed(".\n..x\ny.\n"), QByteArray("..\r\n...x\r\ny.\r\n"));
    QCOMPARE(dotStuffed("a\r\n.b"), QByteArray("a\r\n..b\r\n"));
}

void NntpParseTest::people_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mail");
    QTest::newRow("usual") << QByteArray("Ada Lovelace <Ada@Example.org>") << u"Ada Lovelace"_s << u"Ada@Example.org"_s;
    QTest::newRow("old") << QByteArray("ada@example.org (Ada Lovelace)") << u"Ada Lovelace"_s << u"ada@example.org"_s;
    QTest::newRow("bare") << QByteArray("ada@example.org") << u"ada"_s << u"ada@example.org"_s;
    QTest::newRow("quoted") << QByteArray("\"O'Neill, \\\"Pat\\\"\" <pat@x.org>") << u"O'Neill, \"Pat\""_s
                            << u"pat@x.org"_s;
    QTest::newRow("angle in quotes") << QByteArray("\"a < b\" <c@d.org>") << u"a < b"_s << u"c@d.org"_s;
    QTest::newRow("encoded") << QByteArray("=?UTF-8?Q?S=C3=B8ren?= Kierkegaard <s@k.dk>") << u"Søren Kierkegaard"_s
                             << u"s@k.dk"_s;
    QTest::newRow("raw utf-8") << QByteArray("S\xc3\xb8ren <s@k.dk>") << u"Søren"_s << u"s@k.dk"_s;
    QTest::newRow("raw latin-1") << QByteArray("S\xf8ren <s@k.dk>") << u"Søren"_s << u"s@k.dk"_s;
    QTest::newRow("no mail") << QByteArray("nobody") << u"nobody"_s << QString();
    QTest::newRow("never closed") << QByteArray("Ada <ada@example.org") << u"Ada"_s << u"ada@example.org"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
}

void NntpParseTest::people()
{
    QFETCH(QByteArray, from);
    const RemotePerson person = parsePerson(from);
    QTEST(person.name, "name");
    QTEST(person.mail, "mail");
    QCOMPARE(person.id.value, (person.mail.isEmpty() ? person.name : person.mail).toLower());
}

void NntpParseTest::encodedWords_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("q") << QByteArray("=?iso-8859-1?q?caf=E9_au_lait?=") << u"café au lait"_s;
    QTest::newRow("b") << QByteArray("=?UTF-8?B?5pel5pys6Kqe?=") << u"日本語"_s;
    QTest::newRow("blank between words is dropped") << QByteArray("=?UTF-8?Q?a?= =?UTF-8?Q?b?=") << u"ab"_s;
    QTest::newRow("blank before text is kept") << QByteArray("=?UTF-8?Q?a?= b") << u"a b"_s;
    QTest::newRow("character cut in two") << QByteArray("=?UTF-8?B?5pel5g==?= =?UTF-8?B?nKw=?=") << u"日本"_s;
    QTest::newRow("cut between q and b") << QByteArray("=?UTF-8?Q?=E6=97=A5=E6?= =?UTF-8?B?nKw=?=") << u"日本"_s;
    QTest::newRow("joined to a word") << QByteArray("Re:=?UTF-8?Q?=C3=A9?=!") << u"Re:é!"_s;
    QTest::newRow("without blank between") << QByteArray("=?UTF-8?Q?a?==?UTF-8?Q?b?=") << u"ab"_s;
    QTest::newRow("blanks inside") << QByteArray("=?UTF-8?Q?a b?=") << u"a b"_s;
    QTest::newRow("language") << QByteArray("=?UTF-8*de?Q?=C3=BC?=") << u"ü"_s;
    QTest::newRow("unknown charset") << QByteArray("=?x-nonsense?Q?a=E9?=") << u"aé"_s;
    QTest::newRow("iso-2022-jp") << QByteArray("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=") << u"日本"_s;
    QTest::newRow("never ends") << QByteArray("=?UTF-8?Q?abc") << u"=?UTF-8?Q?abc"_s;
    QTest::newRow("no word at all") << QByteArray("what =? this") << u"what =? this"_s;
    QTest::newRow("raw beside encoded") << QByteArray("\xc3\xa9 =?UTF-8?Q?=C3=A9?=") << u"é é"_s;
    QTest::newRow("control characters") << QByteArray("a\tb\x01"
                                                      "c")
                                        << u"a b c"_s;
}

void NntpParseTest::encodedWords()
{
    QFETCH(QByteArray, raw);
    QTEST(decodedText(raw), "text");
}

void NntpParseTest::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime eight(QDate(2025, 1, 6), QTime(8, 0), Qt::UTC);
    QTest::newRow("usual") << QByteArray("Mon, 06 Jan 2025 08:00:00 +0000") << eight;
    QTest::newRow("zone") << QByteArray("Mon, 06 Jan 2025 13:30:00 +0530") << eight;
    QTest::newRow("GMT") << QByteArray("06 Jan 2025 08:00 GMT") << eight;
    QTest::newRow("-0000 (UTC)") << QByteArray("Mon, 6 Jan 2025 08:00:00 -0000 (UTC)") << eight;
    QTest::newRow("two digits") << QByteArray("6 Jan 25 08:00:00 GMT") << eight;
    QTest::newRow("none") << QByteArray("yesterday") << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
    QTest::newRow("megabytes") << QByteArray(1000000, '1') << QDateTime();
}

void NntpParseTest::dates()
{
    QFETCH(QByteArray, text);
    QTEST(parseDate(text), "date");
}

void NntpParseTest::referencesOfAnyLength()
{
    const auto ids = parseReferences("<a@b> junk (fwd) <c@d>\t<a@b> <cut@off <e f@g> <h@i>");
    QCOMPARE(ids, (QList<RemotePostId> { { u"<a@b>"_s }, { u"<c@d>"_s }, { u"<h@i>"_s } }));
    QByteArray many;
    for (int i = 0; i < 10000; ++i)
        many += "<" + QByteArray::number(i) + "@x> ";
    const auto kept = parseReferences(many);
    QVERIFY(kept.size() <= 200);
    QCOMPARE(kept.first().value, u"<0@x>"_s);
    QCOMPARE(kept.last().value, u"<9999@x>"_s);
}

void NntpParseTest::charsets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << QByteArray("\xc3\xa9") << QByteArray("UTF-8") << u"é"_s;
    QTest::newRow("latin-1 that is windows") << QByteArray("\x93q\x94 \x80") << QByteArray("iso-8859-1") << u"“q” €"_s;
    QTest::newRow("no label, utf-8") << QByteArray("\xc3\xa9") << QByteArray() << u"é"_s;
    QTest::newRow("no label, not utf-8") << QByteArray("\xe9") << QByteArray() << u"é"_s;
    QTest::newRow("says utf-8, is latin-1") << QByteArray("caf\xe9") << QByteArray("utf-8") << u"café"_s;
    QTest::newRow("says ascii, is utf-8") << QByteArray("\xc3\xa9") << QByteArray("us-ascii") << u"é"_s;
    QTest::newRow("koi8-r") << QByteArray("\xcd\xc9\xd2") << QByteArray("KOI8-R") << u"мир"_s;
    QTest::newRow("latin-15") << QByteArray("\xa4") << QByteArray("iso-8859-15") << u"€"_s;
    QTest::newRow("gb18030") << QByteArray("\xd6\xd0") << QByteArray("gb18030") << u"中"_s;
    QTest::newRow("nobody knows it") << QByteArray("\xe9") << QByteArray("x-klingon") << u"é"_s;
    QTest::newRow("broken utf-8 among whole") << QByteArray("\xc3\xa9 \xff") << QByteArray("utf-8") << u"é \uFFFD"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray() << u"ab"_s;
}

void NntpParseTest::charsets()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, label);
    if (label == "gb18030")
        FOYER_NEEDS("gb18030");
    const QString text = QString::fromUtf8(utf8Of(bytes, label));
    QTEST(text, "text");
}

void NntpParseTest::flowedGoesThereAndBack()
{
    const QByteArray text =
        "> > a quote of a quote that is so long that it certainly has to be broken somewhere, twice even\n"
        "\n From here on\nFrom there\n>not a quote? it is\nshort   \n-- \nAda\n";
    const QByteArray result = flowed(text);
    for (const QByteArray &line : result.split('\n'))
        QVERIFY2(line.size() <= 78, line.constData());
    QVERIFY(result.startsWith(">> a quote of a quote"));
    QVERIFY(result.contains("\n  From here on\n"));
    QVERIFY(result.contains("\n From there\n"));
    QVERIFY(result.contains("\nshort\n-- \nAda\n"));
    // A word that cannot be broken stays whole.
    QCOMPARE(flowed(QByteArray(500, 'x')), QByteArray(500, 'x') + '\n');
}

void NntpParseTest::flowedReadsAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << QByteArray("Hello.\n");
    QTest::newRow("long") << QByteArray("word ").repeated(60).trimmed() + "\n\nagain\n";
    QTest::newRow("stuffing") << QByteArray("From here\n indented\n");
    QTest::newRow("quotes") << "> " + QByteArray("quoted ").repeated(30).trimmed() + "\nmine\n-- \nme\n";
    QTest::newRow("one long word") << QByteArray(300, 'x') + " y\n";
}

void NntpParseTest::flowedReadsAsItWasWritten()
{
    QFETCH(QByteArray, text);
    const QByteArray wire = flowed(text);
    QCOMPARE(plainText({ Format::Flowed, wire }), QString::fromUtf8(text));
    for (const QByteArray &line : wire.split('\n'))
        QVERIFY2(line.size() <= 78 || !line.trimmed().contains(' '), line.constData());
}

// Deeper than a line is wide.
void NntpParseTest::flowedAtAnyDepth()
{
    const QByteArray wire = flowed(QByteArray(200, '>') + " and still some words to be broken somewhere in the line");
    QVERIFY(wire.count('\n') > 1);
    for (const QByteArray &line : wire.trimmed().split('\n'))
        QVERIFY(line.startsWith(QByteArray(200, '>')));
    QVERIFY(plainText({ Format::Flowed, wire }).endsWith(u"and still some words to be broken somewhere in the line\n"));
}

void NntpParseTest::delSpBecomesOrdinary()
{
    QCOMPARE(plainText({ Format::Flowed, withoutDelSp("Donau \ndampf \nschiff\n> ab \n> cd\nnew \n\n-- \nme\n") }),
        QStringLiteral("Donaudampfschiff\n> abcd\nnew\n-- \nme\n"));
    QCOMPARE(withoutDelSp("one  \ntwo\n"), QByteArray("one \ntwo\n"));
    QCOMPARE(withoutDelSp("wo \nrd \ns\n"), QByteArray("words\n"));
    QCOMPARE(withoutDelSp("> wo \n> rd\n"), QByteArray("> word\n"));
    QCOMPARE(withoutDelSp("> wo \nrd\n"), QByteArray("> wo\nrd\n"));
    QCOMPARE(withoutDelSp("end \n-- \nsig\n"), QByteArray("end\n-- \nsig\n"));
}

void NntpParseTest::hostileArticles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray id = "Message-ID: <x@y>\r\n";
    QTest::newRow("nothing but a name") << id;
    QTest::newRow("subject of 5 MB") << id + "Subject: " + QByteArray(5 * 1024 * 1024, 's') + "\r\n\r\nbody\r\n";
    QTest::newRow("encoded subject of 5 MB")
        << id + "Subject: " + QByteArray("=?UTF-8?Q?a?= ").repeated(350000) + "\r\n\r\nbody\r\n";
    QTest::newRow("NUL everywhere")
        << QByteArray(id + "Sub?ject: a?b\r\nSubject: a?b\r\n\r\nbo?dy\r\n").replace('?', '\0');
    QTest::newRow("100,000 headers") << id + QByteArray("X: y\r\n").repeated(100000) + "\r\nbody\r\n";
    QTest::newRow("a name of 5,000 characters") << "Message-ID: <" + QByteArray(5000, 'x') + "@y>\r\n\r\nbody\r\n";
    QTest::newRow("no empty line") << id + "Subject: x\r\nbody without end";
    QByteArray nested = id + "MIME-Version: 1.0\r\n";
    QByteArray deep = id + "MIME-Version: 1.0\r\n";
    for (int i = 0; i < 5000; ++i) {
        const QByteArray b = QByteArray::number(i);
        if (i < 300)
            nested += "Content-Type: multipart/mixed; boundary=b" + b + "\r\n\r\n--b" + b + "\r\n";
        deep += "Content-Type: multipart/mixed; boundary=b" + b + "\r\n\r\n--b" + b + "\r\n";
    }
    QTest::newRow("300 parts inside parts") << nested + "Content-Type: text/plain\r\n\r\ndeep\r\n";
    QTest::newRow("5000 parts inside parts") << deep + "Content-Type: text/plain\r\n\r\ndeep\r\n";
    QByteArray messages = id + "MIME-Version: 1.0\r\n";
    for (int i = 0; i < 3000; ++i)
        messages += "Content-Type: message/rfc822\r\n\r\n";
    QTest::newRow("3000 messages inside messages") << messages;
    QTest::newRow("2000 parts") << id + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + QByteArray("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n").repeated(2000) + "--b--\r\n";
    QTest::newRow("boundary of nothing") << id + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nx\r\n";
    QTest::newRow("multipart without boundary") << id + "Content-Type: multipart/mixed\r\n\r\ntext\r\n";
    QTest::newRow("uuencode that lies") << id + "\r\nbegin 644 a\r\nM!!\r\n\xff\xff\r\nend\r\n";
    QTest::newRow("yEnc without end") << id + "\r\n=ybegin line=128 size=9 name=a\r\n=\r\n";
    QTest::newRow("content type of rubbish") << id + "Content-Type: ;;;=?/\r\n\r\ntext\r\n";
    QTest::newRow("charset of rubbish") << id + "Content-Type: text/plain; charset=\"\xff\x01/\"\r\n\r\n\xe9\r\n";
    QTest::newRow("utf-16 of odd length") << id + "Content-Type: text/plain; charset=utf-16\r\n\r\nabc";
    QTest::newRow("date of rubbish") << id + "Date: 99 Foo 99999 99:99:99 +9999\r\n\r\n";
    QTest::newRow("base64 of rubbish") << id + "Content-Transfer-Encoding: base64\r\n\r\n!!!!====\xff\r\n";
}

void NntpParseTest::hostileArticles()
{
    QFETCH(QByteArray, bytes);
    const auto post = parseArticle({ u"a.b"_s, 1, "<x@y>", bytes });
    QVERIFY(post);
    QCOMPARE(post->id.value, u"<x@y>"_s);
    QVERIFY(post->subject.size() <= 4096);
    QVERIFY(!post->body.text.contains('\0'));
    QVERIFY(post->body.text.isValidUtf8());
    QVERIFY(post->attachments.size() <= 500);
}

void NntpParseTest::compressedBombIsRefused()
{
    DeflateStream sender;
    DeflateStream receiver;
    QByteArray out;
    receiver.feed(sender.compress("200 plain words\r\n"));
    QVERIFY(receiver.expand(out));
    QCOMPARE(out, QByteArray("200 plain words\r\n"));
    receiver.feed(sender.compress(QByteArray(64 * 1024 * 1024, 'a')));
    bool fine = true;
    for (int i = 0; i < 1000 && fine && receiver.hasPending(); ++i) {
        out.clear();
        fine = receiver.expand(out);
        QVERIFY(out.size() <= 256 * 1024);
    }
    QVERIFY(!fine);
}

QTEST_GUILESS_MAIN(NntpParseTest)
#include "parse_test.moc"
