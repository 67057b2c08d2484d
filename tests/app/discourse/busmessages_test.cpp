// What a message bus says, cut from its answers and understood.
#include "app/adapters/discourse/busmessages.h"

#include <QTest>

using namespace foyer;
using namespace foyer::discourse;
using namespace Qt::StringLiterals;

namespace {

BusMessage about(const QString &channel, qint64 id, const QString &topic, const QString &category = u"4"_s)
{
    const QJsonObject payload { { u"category_id"_s, category.toInt() } };
    return { channel, id, 1000 + id,
        { { u"topic_id"_s, topic.toInt() }, { u"message_type"_s, u"latest"_s }, { u"payload"_s, payload } } };
}

BusMessage status(const QJsonObject &positions)
{
    return { u"/__status"_s, -1, -1, positions };
}

const QSet<RemoteForumId> followed { { u"4"_s } };

} // namespace

class BusMessagesTest : public QObject {
    Q_OBJECT

    static BusEar standingAt(int latest)
    {
        BusEar ear;
        ear.subscribe({ u"/latest"_s, u"/notification/6"_s });
        ear.hear({ status({ { u"/latest"_s, latest }, { u"/notification/6"_s, 0 } }) }, followed);
        return ear;
    }

private Q_SLOTS:
    // Proxies cut wherever they like.
    void batchesFromAnyPieces()
    {
        const QByteArray wire =
            "[]\r\n|\r\n[{\"global_id\":7,\"message_id\":3,\"channel\":\"/latest\",\"data\":{\"topic_id\":42}}]"
            "\r\n|\r\n[]\r\n|\r\n";
        for (int size = 1; size < wire.size(); ++size) {
            BusStream stream;
            QList<BusMessage> messages;
            for (qsizetype from = 0; from < wire.size(); from += size)
                messages += stream.take(wire.mid(from, size));
            messages += stream.rest();
            QVERIFY(!stream.isBroken());
            QVERIFY(stream.hasBatch());
            QCOMPARE(messages, QList<BusMessage>({ { u"/latest"_s, 3, 7, { { u"topic_id"_s, 42 } } } }));
        }
    }

    void oneBatchWithoutSeparator()
    {
        BusStream stream;
        QVERIFY(stream.take(R"([{"message_id":3,"channel":"/new","data":{}}])").isEmpty());
        QVERIFY(!stream.hasBatch());
        QCOMPARE(stream.rest().size(), 1);
        QVERIFY(stream.hasBatch());
    }

    void whatIsNoBatchIsNoNews()
    {
        BusStream page;
        page.take("<html>Sign in to the hotel's network</html>");
        QVERIFY(page.rest().isEmpty());
        QVERIFY(page.isBroken());
        BusStream odd;
        QVERIFY(odd.take("[1,null,{\"channel\":7},{\"data\":[]}]\r\n|\r\n").isEmpty());
        BusStream endless;
        endless.take(QByteArray(5 * 1024 * 1024, '['));
        QVERIFY(endless.isBroken());
    }

    void beginsAtThePresent()
    {
        BusEar ear;
        ear.subscribe({ u"/latest"_s });
        QCOMPARE(ear.form(1), "%2Flatest=-1&__seq=1");
        const LiveNews first = ear.hear({ status({ { u"/latest"_s, 1042 } }) }, followed);
        QVERIFY(first.everything); // what happened before that is not told
        QCOMPARE(ear.form(2), "%2Flatest=1042&__seq=2");
        ear.subscribe({ u"/latest"_s, u"/new"_s });
        QCOMPARE(ear.form(3), "%2Flatest=1042&%2Fnew=-1&__seq=3");
    }

    void tellsWhatMoved()
    {
        BusEar ear = standingAt(10);
        LiveNews news = ear.hear({ about(u"/latest"_s, 11, u"42"_s), about(u"/latest"_s, 12, u"43"_s, u"99"_s),
                                     about(u"/elsewhere"_s, 1, u"44"_s) },
            followed);
        QCOMPARE(news, (LiveNews { false, { { u"42"_s } }, false, "1012" }));
        news = ear.hear({ { u"/notification/6"_s, 1, 0, {} } }, followed);
        QCOMPARE(news, (LiveNews { false, {}, true, "1" }));
        QCOMPARE(ear.form(4), "%2Flatest=12&%2Fnotification%2F6=1&__seq=4");
    }

    void whatWasMissedIsPulled()
    {
        BusEar ear = standingAt(10);
        QVERIFY(ear.hear({ about(u"/latest"_s, 13, u"42"_s) }, followed).everything);
        QVERIFY(!ear.hear({ about(u"/latest"_s, 14, u"42"_s) }, followed).everything);
        // The bus was set back.
        QVERIFY(ear.hear({ status({ { u"/latest"_s, 2 } }) }, followed).everything);
        QVERIFY(!ear.hear({ about(u"/latest"_s, 3, u"42"_s) }, followed).everything);
        // On, past what was for others.
        QVERIFY(!ear.hear({ status({ { u"/latest"_s, 9 } }) }, followed).everything);
    }
};

QTEST_GUILESS_MAIN(BusMessagesTest)
#include "busmessages_test.moc"
