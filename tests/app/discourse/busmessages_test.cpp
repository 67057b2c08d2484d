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
        ear.subscribe({ { u"/latest"_s, -1 }, { u"/notification/6"_s, -1 } });
        ear.hear({ status({ { u"/latest"_s, latest }, { u"/notification/6"_s, 0 } }) }, followed, 6);
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
        ear.subscribe({ { u"/latest"_s, -1 } });
        QCOMPARE(ear.form(1), "%2Flatest=-1&__seq=1");
        const LiveNews first = ear.hear({ status({ { u"/latest"_s, 1042 } }) }, followed, 6);
        QVERIFY(first.everything); // what happened before that is not told
        QCOMPARE(ear.form(2), "%2Flatest=1042&__seq=2");
        ear.subscribe({ { u"/latest"_s, -1 }, { u"/new"_s, -1 } });
        QCOMPARE(ear.form(3), "%2Flatest=1042&%2Fnew=-1&__seq=3");
    }

    void tellsWhatMoved()
    {
        BusEar ear = standingAt(10);
        LiveNews news = ear.hear({ about(u"/latest"_s, 11, u"42"_s), about(u"/latest"_s, 12, u"43"_s, u"99"_s),
                                     about(u"/elsewhere"_s, 1, u"44"_s) },
            followed, 6);
        QCOMPARE(news, (LiveNews { false, { { u"42"_s } }, false, "1012" }));
        news = ear.hear({ { u"/notification/6"_s, 1, 0, {} } }, followed, 6);
        QCOMPARE(news, (LiveNews { false, {}, true, "1" }));
        QCOMPARE(ear.form(4), "%2Flatest=12&%2Fnotification%2F6=1&__seq=4");
    }

    void whatWasMissedIsPulled()
    {
        BusEar ear = standingAt(10);
        QVERIFY(ear.hear({ about(u"/latest"_s, 13, u"42"_s) }, followed, 6).everything);
        QVERIFY(!ear.hear({ about(u"/latest"_s, 14, u"42"_s) }, followed, 6).everything);
        // The bus was set back.
        QVERIFY(ear.hear({ status({ { u"/latest"_s, 2 } }) }, followed, 6).everything);
        QVERIFY(!ear.hear({ about(u"/latest"_s, 3, u"42"_s) }, followed, 6).everything);
        // On, past what was for others.
        QVERIFY(!ear.hear({ status({ { u"/latest"_s, 9 } }) }, followed, 6).everything);
    }

    void whatHappensInTheTopicOnScreen()
    {
        BusEar ear;
        ear.subscribe(topicChannels(u"42"_s, 7));
        QCOMPARE(ear.form(1), "%2Fpolls%2F42=-1&%2Ftopic%2F42=7&__seq=1");
        const auto happens = [](qint64 id, const QJsonObject &data) {
            return BusMessage { u"/topic/42"_s, id, 2000 + id, data };
        };
        const auto post = [](const QString &type, int user = 3) {
            return QJsonObject { { u"id"_s, 900 }, { u"post_number"_s, 17 }, { u"type"_s, type },
                { u"user_id"_s, user } };
        };
        QVERIFY(ear.hear({ status({ { u"/polls/42"_s, 4 } }) }, followed, 6).isEmpty());
        LiveNews news = ear.hear({ happens(8, post(u"created"_s)), happens(9, post(u"liked"_s)) }, followed, 6);
        QCOMPARE(news.posts, (QHash<QString, RemotePostId> { { u"900"_s, { u"42/17"_s } } }));
        QVERIFY(!news.again && !news.mine && !news.everything && news.threads.isEmpty());
        QVERIFY(ear.hear({ happens(10, post(u"unliked"_s, 6)) }, followed, 6).mine);
        QVERIFY(ear.hear({ happens(11, post(u"read"_s)) }, followed, 6).posts.isEmpty());
        QVERIFY(ear.hear({ happens(12, { { u"reload_topic"_s, true } }) }, followed, 6).again);
        news = ear.hear({ { u"/polls/42"_s, 5, 0, { { u"post_id"_s, 900 } } } }, followed, 6);
        QCOMPARE(news.posts, (QHash<QString, RemotePostId> { { u"900"_s, {} } }));
        // Missed something, or more than anybody looks at one by one: all of it once more.
        QVERIFY(ear.hear({ happens(20, post(u"created"_s)) }, followed, 6).again);
        QList<BusMessage> flood;
        for (int i = 0; i < 5000; ++i)
            flood.append(happens(21 + i, { { u"id"_s, 1000 + i }, { u"type"_s, u"created"_s } }));
        news = ear.hear(flood, followed, 6);
        QVERIFY(news.again && news.posts.isEmpty());
    }

    void nonsenseIsNoNews()
    {
        BusEar ear;
        ear.subscribe(topicChannels(u"42"_s, 0));
        const QList<QJsonObject> all { {}, { { u"id"_s, -4 }, { u"type"_s, u"created"_s } },
            { { u"id"_s, QJsonObject() }, { u"type"_s, u"created"_s } },
            { { u"id"_s, 9 }, { u"type"_s, u"explodes"_s } }, { { u"reload_topic"_s, u"no"_s } } };
        qint64 id = 0;
        for (const QJsonObject &data : all) {
            const LiveNews news = ear.hear({ { u"/topic/42"_s, ++id, 0, data } }, followed, 6);
            QVERIFY2(news.posts.isEmpty() && !news.again && !news.everything, qPrintable(QString::number(id)));
        }
    }

    void whatWasReadOnOtherComputers()
    {
        BusEar ear;
        ear.subscribe({ { u"/unread/6"_s, 3 }, { u"/delete"_s, 0 } });
        const QJsonObject payload { { u"last_read_post_number"_s, 12 } };
        LiveNews news =
            ear.hear({ { u"/unread/6"_s, 4, 0,
                         { { u"topic_id"_s, 42 }, { u"message_type"_s, u"read"_s }, { u"payload"_s, payload } } } },
                followed, 6);
        QCOMPARE(news.readUpTo, (QHash<RemoteThreadId, qint64> { { { u"42"_s }, 12 } }));
        QVERIFY(news.threads.isEmpty());
        news = ear.hear({ { u"/delete"_s, 1, 0, { { u"topic_id"_s, 42 } } } }, followed, 6);
        QCOMPARE(news.lost, (QSet<RemoteThreadId> { { u"42"_s } }));
    }
};

QTEST_GUILESS_MAIN(BusMessagesTest)
#include "busmessages_test.moc"
