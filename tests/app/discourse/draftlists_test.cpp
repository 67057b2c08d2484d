// Drafts as a site sends them, odd, large and hostile: what is not understood is named, so that it is left alone.
#include "app/adapters/discourse/drafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

QByteArray rowOf(const QByteArray &key, const QJsonObject &data, const QByteArray &more = {})
{
    const QString words = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    QJsonObject row { { u"draft_key"_s, QString::fromLatin1(key) }, { u"data"_s, words } };
    const QJsonObject others = QJsonDocument::fromJson(more).object();
    for (auto it = others.begin(); it != others.end(); ++it)
        row.insert(it.key(), it.value());
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

QJsonObject answering(const QJsonValue &words)
{
    return { { u"action"_s, u"reply"_s }, { u"reply"_s, words } };
}

RemoteDrafts parsed(const QByteArray &rows)
{
    return discourse::parseDrafts(QJsonDocument::fromJson("{\"drafts\":[" + rows + "]}").object());
}

} // namespace

class DraftListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void both()
    {
        const QJsonObject thread { { u"action"_s, u"createTopic"_s }, { u"reply"_s, u"Words"_s },
            { u"title"_s, u"A\nTitle"_s }, { u"categoryId"_s, u"7"_s },
            { u"tags"_s, QJsonArray { u"tea"_s, QJsonObject { { u"id"_s, 3 }, { u"name"_s, u"milk"_s } } } } };
        const RemoteDrafts found = parsed(rowOf("topic_42", answering(u"Hello"_s), "{\"sequence\":\"3\"}") + ','
            + rowOf("new_topic_1700", thread, "{\"draft_sequence\":5,\"updated_at\":\"2026-03-01T10:00:00.000Z\"}"));
        QVERIFY(found.complete);
        QCOMPARE(found.drafts.size(), 2);
        QCOMPARE(found.drafts[0].thread.value, u"42"_s);
        QCOMPARE(found.drafts[0].text, u"Hello"_s);
        QCOMPARE(found.drafts[0].sequence, 3);
        QVERIFY(!found.drafts[1].thread);
        QCOMPARE(found.drafts[1].forum.value, u"7"_s);
        QCOMPARE(found.drafts[1].subject, u"A Title"_s);
        QCOMPARE(found.drafts[1].tags, (QStringList { u"tea"_s, u"milk"_s }));
        QCOMPARE(found.drafts[1].sequence, 5);
        QCOMPARE(found.drafts[1].updated, QDateTime({ 2026, 3, 1 }, { 10, 0 }, Qt::UTC));
    }

    // What goes there comes back as it was.
    void thereAndBack()
    {
        RemoteDraft draft { "topic_7" };
        draft.thread = { u"7"_s };
        draft.text = u"Line \"one\"\n\u0000\u2028two \\ 😀"_s;
        draft.typingMs = 1200;
        draft.openMs = 3400;
        QCOMPARE(discourse::draftKeyOf({ {}, 0, draft.thread }), draft.key);
        const QJsonObject sent = QJsonDocument::fromJson(discourse::keepingOf(draft, u"me"_s)).object();
        QCOMPARE(sent[u"owner"].toString(), u"me"_s);
        QCOMPARE(parsed(QJsonDocument(sent).toJson()).drafts, QList<RemoteDraft> { draft });
    }

    void odd_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("not JSON") << QByteArray("{\"draft_key\":\"topic_1\",\"sequence\":0,\"data\":\"{no\"}");
        QTest::newRow("an array") << QByteArray("{\"draft_key\":\"topic_1\",\"sequence\":0,\"data\":\"[1,2]\"}");
        QTest::newRow("nothing") << QByteArray("{\"draft_key\":\"topic_1\"}");
        QTest::newRow("no words") << rowOf("topic_1", answering({}));
        QTest::newRow("a number for words") << rowOf("topic_1", answering(7));
        QTest::newRow("no action") << rowOf("topic_1", { { u"reply"_s, u"x"_s } });
        QTest::newRow("an edit") << rowOf("topic_1", { { u"reply"_s, u"x"_s }, { u"action"_s, u"edit"_s } });
        QTest::newRow("no topic") << rowOf("topic_", answering(u"x"_s));
        QTest::newRow("a topic of letters") << rowOf("topic_1x", answering(u"x"_s));
        QTest::newRow("a topic below nothing") << rowOf("topic_-1", answering(u"x"_s));
        QTest::newRow("counted down") << rowOf("topic_1", answering(u"x"_s), "{\"sequence\":-4}");
        QTest::newRow("huge") << rowOf("topic_1", answering(QString(300'000, u'x')));
        QTest::newRow("larger still") << rowOf("topic_1", answering(QString(2'000'000, u'x')));
    }
    void odd()
    {
        QFETCH(QByteArray, row);
        QVERIFY(!row.isEmpty());
        const RemoteDrafts found = parsed(row);
        QVERIFY(found.drafts.isEmpty());
        QCOMPARE(found.foreign.size(), 1);
        QVERIFY(found.complete);
    }

    void oddLists()
    {
        for (const QByteArray &list : QByteArrayList { "{}", "{\"drafts\":7}", "{\"drafts\":null}" }) {
            const RemoteDrafts found = discourse::parseDrafts(QJsonDocument::fromJson(list).object());
            QVERIFY(found.drafts.isEmpty() && !found.complete);
        }
        QVERIFY(parsed("7,null,[],\"x\"").drafts.isEmpty());
        QByteArrayList many;
        for (int i = 1; i <= 10'000; ++i)
            many.append(rowOf("topic_" + QByteArray::number(i), answering(u"x"_s)));
        const RemoteDrafts found = parsed(many.join(','));
        QVERIFY(found.drafts.size() <= 150);
        QVERIFY(!found.complete);
    }

    void oddKeys()
    {
        for (const QByteArray &key : { QByteArray(), QByteArray("a b"), QByteArray("x\xe9"), QByteArray(300, 'k') }) {
            const RemoteDrafts none = parsed(rowOf(key, answering(u"x"_s)));
            QVERIFY(none.drafts.isEmpty() && none.foreign.isEmpty());
        }
        QVERIFY(discourse::draftKeyOf({ {}, 0, { u"../../admin"_s } }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DraftListsTest)
#include "draftlists_test.moc"
