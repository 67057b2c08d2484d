#include "app/commandline/arguments.h"
#include "app/commandline/commands.h"
#include "app/commandline/newaccount.h"

#include <QTest>

using namespace foyer;
using namespace foyer::commandline;
using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingMeansTheWindow()
    {
        const auto arguments = parseArguments({});
        QVERIFY(arguments);
        QVERIFY(arguments->wantsWindow());
    }

    void anAddressMeansTheWindow_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : { "foyer:thread/12", "news:1@example.org", "nntp://news.example.org/conf.test",
                 "https://forum.example.org/t/12" })
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void anAddressMeansTheWindow()
    {
        QFETCH(QString, address);
        const auto arguments = parseArguments({ u"--sample"_s, address });
        QVERIFY(arguments);
        QVERIFY(arguments->wantsWindow());
        QVERIFY(arguments->sample);
        QCOMPARE(arguments->words, QStringList { address });
    }

    void programOptionsStandBeforeTheCommand()
    {
        const auto arguments =
            parseArguments({ u"--json"_s, u"--data"_s, u"/somewhere"_s, u"--offline"_s, u"list"_s, u"--unread"_s });
        QVERIFY(arguments);
        QVERIFY(arguments->json && arguments->offline && !arguments->sample);
        QCOMPARE(arguments->data, u"/somewhere"_s);
        QCOMPARE(QString::fromLatin1(arguments->command->name), u"list"_s);
        QVERIFY(arguments->has(u"unread"_s));
    }

    void theSampleMayBeOffline()
    {
        const auto arguments = parseArguments({ u"--sample-off"_s, u"sync"_s });
        QVERIFY(arguments);
        QVERIFY(arguments->sample && arguments->sampleOff && !arguments->offline);
        QVERIFY(!parseArguments({ u"--sample"_s, u"sync"_s })->sampleOff);
    }

    void theLongestCommandWins()
    {
        const auto add = parseArguments({ u"accounts"_s, u"add"_s, u"news.example.org"_s });
        QVERIFY(add);
        QCOMPARE(QString::fromLatin1(add->command->name), u"accounts add"_s);
        const auto of = parseArguments({ u"forums"_s, u"Learning Forum"_s });
        QVERIFY(of);
        QCOMPARE(QString::fromLatin1(of->command->name), u"forums"_s);
        QCOMPARE(of->words, QStringList { u"Learning Forum"_s });
    }

    void valuesComeEitherWay()
    {
        const auto apart = parseArguments({ u"list"_s, u"--limit"_s, u"3"_s });
        const auto joined = parseArguments({ u"list"_s, u"--limit=3"_s });
        QVERIFY(apart && joined);
        QCOMPARE(apart->options[u"limit"_s], u"3"_s);
        QCOMPARE(joined->options, apart->options);
    }

    void helpIsAWordToo()
    {
        const auto all = parseArguments({ u"help"_s });
        QVERIFY(all && all->help && !all->command);
        const auto one = parseArguments({ u"help"_s, u"like"_s });
        QVERIFY(one && one->help && one->command);
        QCOMPARE(one->command->name, "like");
    }

    void twoDashesEndTheOptions()
    {
        const auto arguments = parseArguments({ u"search"_s, u"--"_s, u"--limit"_s });
        QVERIFY(arguments);
        QCOMPARE(arguments->words, QStringList { u"--limit"_s });
    }

    void wrongUsageSaysWhatIsRight_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown option") << QStringList { u"--jason"_s } << u"--jason"_s;
        QTest::newRow("data without folder") << QStringList { u"--data"_s } << u"--data"_s;
        QTest::newRow("unknown command") << QStringList { u"lsit"_s } << u"foyer --help"_s;
        QTest::newRow("half a command") << QStringList { u"follow"_s, u"x"_s } << u"foyer forums follow"_s;
        QTest::newRow("option after the command") << QStringList { u"list"_s, u"--json"_s } << u"foyer --json list"_s;
        QTest::newRow("option of another") << QStringList { u"sync"_s, u"--limit=3"_s } << u"no option --limit"_s;
        QTest::newRow("value for a flag") << QStringList { u"list"_s, u"--unread=1"_s } << u"no value"_s;
        QTest::newRow("missing value") << QStringList { u"list"_s, u"--limit"_s } << u"--limit"_s;
        QTest::newRow("too few words") << QStringList { u"read"_s } << u"THREAD"_s;
        QTest::newRow("too many words") << QStringList { u"read"_s, u"1"_s, u"2"_s } << u"THREAD"_s;
        QTest::newRow("two addresses") << QStringList { u"news:a@b"_s, u"news:c@d"_s } << u"One address"_s;
    }
    void wrongUsageSaysWhatIsRight()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const auto arguments = parseArguments(words);
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().kind, ErrorKind::Usage);
        QVERIFY2(arguments.error().text.contains(said), qPrintable(arguments.error().text));
    }

    void usageNamesEveryCommand()
    {
        const QString text = usage();
        for (const Command &command : commands())
            QVERIFY2(text.contains(u"  "_s + QString::fromLatin1(command.name)), command.name);
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 110, qPrintable(line));
    }

    void identitiesAreTakenApart()
    {
        const auto both = identityFrom(u"Ada Lovelace <ada@example.org>"_s);
        QVERIFY(both);
        QCOMPARE(both->name, u"Ada Lovelace"_s);
        QCOMPARE(both->mail, u"ada@example.org"_s);
        const auto bare = identityFrom(u"ada@example.org"_s);
        QVERIFY(bare);
        QCOMPARE(bare->name, u"ada"_s);
        QVERIFY(!identityFrom(u"Ada"_s));
        QVERIFY(!identityFrom(u"Ada <ada>"_s));
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
