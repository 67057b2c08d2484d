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
