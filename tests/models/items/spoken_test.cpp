#include "models/items/spoken.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class SpokenTest : public QObject {
    Q_OBJECT

    const QDateTime now { QDate(2026, 11, 23), QTime(20, 0), Qt::UTC };
    QDateTime at(int hour, int minute) const { return { QDate(2026, 11, 23), QTime(hour, minute), Qt::UTC }; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void times()
    {
        QCOMPARE(spokenTime(at(14, 2), now), u"14:02"_s);
        QCOMPARE(spokenTime(at(14, 2).addDays(-1), now), u"yesterday 14:02"_s);
        QCOMPARE(spokenTime(at(14, 2).addDays(1), now), u"tomorrow 14:02"_s);
        QCOMPARE(spokenTime(at(14, 2).addDays(-20), now), u"3 Nov 14:02"_s);
        QCOMPARE(spokenTime(at(14, 2).addYears(-1), now), u"23 Nov 2025"_s);
        QCOMPARE(spokenTime({}, now), QString());
    }

    void receipt()
    {
        Intention mine;
        mine.state = SendState::Seen;
        mine.written = at(14, 2);
        mine.sent = at(19, 40);
        mine.seen = at(19, 41);
        QCOMPARE(explanation(mine, now), u"written 14:02 · queued · sent 19:40 · seen 19:41"_s);
    }

    void whatWaits()
    {
        Intention mine;
        QCOMPARE(explanation(mine, now), u"Not sent yet. Goes out as soon as there is a connection."_s);
        mine.lastError = Error { ErrorKind::Unreachable, u"news.example.org did not answer"_s, {} };
        mine.nextTry = at(20, 5);
        QCOMPARE(
            explanation(mine, now), u"Waiting for the network: news.example.org did not answer. Next try at 20:05."_s);
        mine.lastError = Error { ErrorKind::RateLimited, u"…"_s, {} };
        QCOMPARE(explanation(mine, now), u"Waiting: the server asked us to slow down. Next try at 20:05."_s);
    }

    void whatNeedsThePerson()
    {
        Intention mine;
        mine.state = SendState::NeedsAttention;
        mine.lastError = Error { ErrorKind::Rejected, u"441 Article has no subject"_s, {} };
        QCOMPARE(explanation(mine, now),
            u"The server refused it. 441 Article has no subject. Your text is kept: edit it, send it again, or cancel."_s);
    }

    void everyStateSaysSomething()
    {
        for (int state = 0; state <= int(SendState::Cancelled); ++state) {
            Intention mine;
            mine.state = SendState(state);
            mine.written = mine.sent = at(14, 2);
            QVERIFY(!explanation(mine, now).isEmpty());
            QVERIFY(!stateWord(mine.state).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(SpokenTest)
#include "spoken_test.moc"
