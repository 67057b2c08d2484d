#include "models/text/extract.h"
#include "models/text/plaintext.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class PlainTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replySubjects_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("reply");
        QTest::newRow("first") << u"Culture first"_s << u"Re: Culture first"_s;
        QTest::newRow("again") << u"Re: Culture first"_s << u"Re: Culture first"_s;
        QTest::newRow("many") << u"RE: Aw: SV: Re[2]: Re^3: Antw: x"_s << u"Re: x"_s;
        QTest::newRow("was") << u"Re: New name (was: Old name)"_s << u"Re: New name"_s;
        QTest::newRow("was, in a sentence") << u"It (was good)"_s << u"Re: It (was good)"_s;
        QTest::newRow("a word") << u"Reading: a list"_s << u"Re: Reading: a list"_s;
        QTest::newRow("empty") << u""_s << u"Re: "_s;
        QTest::newRow("only marks") << u"Re: Re:"_s << u"Re: "_s;
    }
    void replySubjects()
    {
        QFETCH(QString, subject);
        QTEST(replySubject(subject), "reply");
    }

    void flowedThereAndBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << u"Hello.\n"_s;
        QTest::newRow("long") << u"word "_s.repeated(60).trimmed() + u"\n\nagain\n"_s;
        QTest::newRow("stuffing") << u"From here\n indented\n"_s;
        QTest::newRow("quotes") << u"> "_s + u"quoted "_s.repeated(30).trimmed() + u"\nmine\n-- \nme\n"_s;
        QTest::newRow("one long word") << u"x"_s.repeated(300) + u" y\n"_s;
    }
    void flowedThereAndBack()
    {
        QFETCH(QString, text);
        const QByteArray wire = toFlowed(text);
        QCOMPARE(plainText({ Format::Flowed, wire }), text);
        for (const QByteArray &line : wire.split('\n'))
            QVERIFY2(line.size() <= 78 || !line.trimmed().contains(' '), line.constData());
    }

    // Deeper than a line is wide: found by fuzzing.
    void flowedAtAnyDepth()
    {
        const QString deep = QString(200, u'>') + u" and still some words to be broken somewhere in the line"_s;
        const QByteArray flowed = toFlowed(deep);
        QCOMPARE(flowed.count('\n'), 4);
        for (const QByteArray &line : flowed.trimmed().split('\n'))
            QVERIFY(line.startsWith(QByteArray(50, '>')));
    }

    void delSp()
    {
        const QByteArray body = withoutDelSp("Donau \ndampf \nschiff\n> ab \n> cd\nnew \n\n-- \nme\n");
        QCOMPARE(plainText({ Format::Flowed, body }), u"Donaudampfschiff\n> abcd\nnew\n-- \nme\n"_s);
    }

    void quoting()
    {
        QCOMPARE(quoteForReply({ Format::Plain, "One\n\n> two\n-- \nme\n" }), u"> One\n>\n>> two\n"_s);
        QCOMPARE(quoteForReply({ Format::Plain, "One two" }, u"two"_s), u"> two\n"_s);
    }

    void signatures()
    {
        QCOMPARE(splitSignature(u"a\n-- \nb\n"_s), (SignedText { u"a\n"_s, u"b\n"_s }));
        QCOMPARE(splitSignature(u"a\n--\nb"_s).signature, u""_s);
        QVERIFY(!isLongSignature(u"1\n2\n3\n4\n"_s));
        QVERIFY(isLongSignature(u"1\n2\n3\n4\n5"_s));
    }

    void attribution()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(attributionLine(u"Bea Kimani"_s, QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC))
                    .endsWith(u"March 2026, Bea Kimani wrote:"_s));
        QCOMPARE(attributionLine(u"Bea"_s, {}), u"Bea wrote:"_s);
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintext_test.moc"
