#include "models/cache/outbox.h"
#include "models/items/postlistmodel.h"
#include "models/items/roles.h"
#include "tests/models/cache/pages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::test;

namespace {

// A thread in the window, watched for broken promises and for resets.
struct OpenThread {
    Community community;
    std::unique_ptr<PostListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QSignalSpy> resets;

    void open(const QList<RemotePost> &posts)
    {
        for (qsizetype at = 0; at < posts.size(); at += 500)
            community.take(posts.mid(at, 500));
        model = std::make_unique<PostListModel>(*community.cache);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setThread(community.named(u"1@x"_s).thread);
        resets = std::make_unique<QSignalSpy>(model.get(), &QAbstractItemModel::modelReset);
    }
    QVariant at(int row, int role) const { return model->index(row).data(role); }
    QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all += QString(at(row, roles::Depth).toInt(), u'.') + at(row, Qt::DisplayRole).toString();
        return all;
    }
    PostId id(const QString &name) { return community.named(name).id; }
    IntentionId reply(const QString &to, const QByteArray &text)
    {
        return must(intend(*community.cache, community.account, Reply { id(to), { Format::Plain, text } }));
    }
};

QList<RemotePost> small()
{
    return { PostMaker(u"1@x"_s).says("one"), PostMaker(u"2@x"_s).by(u"Ben"_s).refers({ u"1@x"_s }).at(5).says("two"),
        PostMaker(u"3@x"_s).by(u"Cid"_s).refers({ u"1@x"_s }).at(6).says("three"),
        PostMaker(u"4@x"_s).refers({ u"1@x"_s, u"2@x"_s }).at(7).says("four") };
}

} // namespace

class PostListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void treeAndTime()
    {
        OpenThread reading;
        reading.open(small());
        QCOMPARE(reading.words(), (QStringList { u"one"_s, u".two"_s, u"..four"_s, u".three"_s }));
        QCOMPARE(reading.at(3, roles::ParentName).toString(), u"Ann"_s); // the post above is not the one answered
        QVERIFY(reading.at(1, roles::ParentName).toString().isEmpty());
        reading.model->setOrder(PostListModel::Order::Time);
        QCOMPARE(reading.words(), (QStringList { u"one"_s, u"two"_s, u"three"_s, u"four"_s }));
        QCOMPARE(reading.at(3, roles::ParentName).toString(), u"Ben"_s);
        QVERIFY(reading.at(1, Qt::AccessibleTextRole).toString().startsWith(u"Ben, "_s));
        QVERIFY(reading.at(1, Qt::AccessibleTextRole).toString().endsWith(u"two"_s));
    }

    void anAnswerThatArrivesIsInsertedInItsPlace()
    {
        OpenThread reading;
        reading.open(small());
        QSignalSpy inserted(reading.model.get(), &QAbstractItemModel::rowsInserted);
        reading.community.take({ PostMaker(u"5@x"_s).by(u"Dee"_s).refers({ u"1@x"_s, u"2@x"_s }).at(9).says("five") });
        QCOMPARE(reading.words(), (QStringList { u"one"_s, u".two"_s, u"..four"_s, u"..five"_s, u".three"_s }));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 3);
        QVERIFY(reading.resets->isEmpty());
    }

    void whatIWroteStandsInPlaceAndBecomesThePost()
    {
        OpenThread reading;
        reading.open(small());
        const IntentionId mine = reading.reply(u"2@x"_s, "mine");
        QCOMPARE(reading.words(), (QStringList { u"one"_s, u".two"_s, u"..four"_s, u"..mine"_s, u".three"_s }));
        QCOMPARE(reading.model->rowOf(mine), 3);
        QCOMPARE(reading.at(3, roles::Id).toLongLong(), 0);
        QCOMPARE(reading.at(3, roles::PostValue).value<Post>().state, SendState::Queued);
        QVERIFY(reading.at(3, Qt::AccessibleTextRole).toString().contains(u"not sent yet"_s));

        const QPersistentModelIndex row = reading.model->index(3);
        QSignalSpy removed(reading.model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(reading.model.get(), &QAbstractItemModel::dataChanged);
        must(markSending(*reading.community.cache, mine, "<mine@x>", "wire"));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(reading.at(3, roles::PostValue).value<Post>().state, SendState::Sending);
        must(markSent(*reading.community.cache, mine, { u"<mine@x>"_s }, SendState::Sent));
        reading.community.take(
            { PostMaker(u"mine@x"_s).by(u"Mia"_s).refers({ u"1@x"_s, u"2@x"_s }).at(9).says("mine") });
        QCOMPARE(reading.words(), (QStringList { u"one"_s, u".two"_s, u"..four"_s, u"..mine"_s, u".three"_s }));
        QVERIFY(row.isValid());
        QCOMPARE(row.row(), reading.model->rowOf(reading.id(u"mine@x"_s)));
        QCOMPARE(row.data(roles::Id).toLongLong(), reading.id(u"mine@x"_s).value);
        QVERIFY(!row.data(roles::PostValue).value<Post>().state);
        QCOMPARE(reading.model->rowOf(mine), -1);
        QVERIFY(removed.isEmpty());
        QVERIFY(reading.resets->isEmpty());
    }

    void twoOfMineArriveAtOnce()
    {
        OpenThread reading;
        reading.open(small());
        const IntentionId first = reading.reply(u"1@x"_s, "first"), second = reading.reply(u"2@x"_s, "second");
        must(markSending(*reading.community.cache, first, "<a@x>", "w"));
        must(markSending(*reading.community.cache, second, "<b@x>", "w"));
        const QPersistentModelIndex a = reading.model->index(reading.model->rowOf(first));
        const QPersistentModelIndex b = reading.model->index(reading.model->rowOf(second));
        reading.community.take({ PostMaker(u"b@x"_s).refers({ u"1@x"_s, u"2@x"_s }).at(8).says("second"),
            PostMaker(u"a@x"_s).refers({ u"1@x"_s }).at(2).says("first") }); // older than its siblings: it moves
        QCOMPARE(reading.words(),
            (QStringList { u"one"_s, u".first"_s, u".two"_s, u"..four"_s, u"..second"_s, u".three"_s }));
        QCOMPARE(a.data(roles::Id).toLongLong(), reading.id(u"a@x"_s).value);
        QCOMPARE(b.data(roles::Id).toLongLong(), reading.id(u"b@x"_s).value);
    }

    void whatICancelGoes()
    {
        OpenThread reading;
        reading.open(small());
        const IntentionId mine = reading.reply(u"1@x"_s, "mine");
        QCOMPARE(reading.model->rowCount(), 5);
        must(cancelIntention(*reading.community.cache, mine));
        QCOMPARE(reading.model->rowCount(), 4);
    }

    void theDividerStaysWhileTheReaderReads()
    {
        OpenThread reading;
        reading.open(small());
        QCOMPARE(reading.model->firstNew(), -1);
        const ThreadId thread = reading.model->thread();
        must(setThreadRead(*reading.community.cache, thread, true));
        must(visitThread(*reading.community.cache, thread));
        QTest::qWait(2); // "new" is what arrived in a later millisecond
        reading.community.take({ PostMaker(u"5@x"_s).refers({ u"1@x"_s, u"2@x"_s }).at(9).says("five"),
            PostMaker(u"6@x"_s).refers({ u"1@x"_s }).at(10).says("six") });
        reading.model->setThread(thread);
        QCOMPARE(reading.model->firstNew(), 3);
        QCOMPARE(reading.model->firstUnread(), 3);
        QCOMPARE(reading.model->nextUnread(3), 5);
        QCOMPARE(reading.model->nextUnread(5), -1);
        QCOMPARE(reading.model->nextUnread(5, true), 3);
        QVERIFY(reading.at(3, roles::FirstNew).toBool());
        QCOMPARE(reading.at(3, roles::NewCount).toInt(), 2);
        must(setRead(*reading.community.cache, { reading.id(u"5@x"_s) }, true));
        QCOMPARE(reading.model->firstUnread(), 5);
        QCOMPARE(reading.model->firstNew(), 3);
        QVERIFY(reading.at(3, roles::PostValue).value<Post>().read);
    }

    void readingAPostRepaintsItsRowOnly()
    {
        OpenThread reading;
        reading.open(small());
        (void)reading.words();
        QSignalSpy changed(reading.model.get(), &QAbstractItemModel::dataChanged);
        must(setRead(*reading.community.cache, { reading.id(u"2@x"_s) }, true));
        QVERIFY(!changed.isEmpty());
        for (const QList<QVariant> &call : changed) {
            QCOMPARE(call.at(0).toModelIndex().row(), 1);
            QCOMPARE(call.at(1).toModelIndex().row(), 1);
            QVERIFY(!call.at(2).value<QList<int>>().isEmpty());
        }
    }

    void thousandDeepAndThousandWide_data()
    {
        QTest::addColumn<bool>("deep");
        QTest::newRow("deep") << true;
        QTest::newRow("wide") << false;
    }
    void thousandDeepAndThousandWide()
    {
        QFETCH(bool, deep);
        QList<RemotePost> posts { PostMaker(u"1@x"_s).says("post 1") };
        for (int at = 2; at <= 1000; ++at)
            posts.append(PostMaker(u"%1@x"_s.arg(at))
                             .refers({ u"%1@x"_s.arg(deep ? at - 1 : 1) })
                             .at(at)
                             .says("post " + QByteArray::number(at)));
        OpenThread reading;
        reading.open(posts);
        QCOMPARE(reading.model->rowCount(), 1000);
        QCOMPARE(reading.at(999, roles::Depth).toInt(), deep ? 999 : 1);
        QCOMPARE(reading.at(999, Qt::DisplayRole).toString(), u"post 1000"_s);
        QCOMPARE(reading.at(0, Qt::DisplayRole).toString(), u"post 1"_s);
        for (int row = 0; row < 1000; ++row)
            QCOMPARE(reading.at(row, Qt::DisplayRole).toString(), u"post %1"_s.arg(row + 1));
        QBENCHMARK
        {
            reading.model->setThread(reading.model->thread());
        }
    }
};

QTEST_GUILESS_MAIN(PostListModelTest)
#include "postlistmodel_test.moc"
