#include "models/items/roles.h"
#include "models/items/threadlistmodel.h"
#include "tests/models/cache/pages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::test;

namespace {

struct Listing {
    Community community;
    ThreadListModel model { *community.cache };
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
    QSignalSpy resets { &model, &QAbstractItemModel::modelReset };

    RemotePost thread(int number) const
    {
        return PostMaker(u"%1@x"_s.arg(number), u"Thread %1"_s.arg(number)).at(number - 100'000);
    }
    RemotePost answer(const QString &id, int to, int minute) const
    {
        return PostMaker(id, u"Thread %1"_s.arg(to)).by(u"Ben"_s).refers({ u"%1@x"_s.arg(to) }).at(minute);
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row).data().toString();
        return all;
    }
    ThreadId id(int number) { return community.named(u"%1@x"_s.arg(number)).thread; }
};

} // namespace

class ThreadListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theInboxHasHeadings()
    {
        Listing list;
        list.community.take({ list.thread(1), list.thread(2) });
        QTRY_COMPARE(list.titles(), (QStringList { u"The rest"_s, u"Thread 2"_s, u"Thread 1"_s }));
        QCOMPARE(list.model.threadCount(), 2);
        QCOMPARE(list.model.index(0).data(roles::Kind).value<ThreadListModel::Row>(), ThreadListModel::Row::Heading);
        QVERIFY(!(list.model.index(0).flags() & Qt::ItemIsSelectable));
        QVERIFY(list.model.index(1).flags() & Qt::ItemIsSelectable);
        QCOMPARE(list.model.index(1).data(roles::GroupTitle).toString(), u"The rest"_s);
        QVERIFY(list.resets.isEmpty());
    }

    void rowsSpeak()
    {
        Listing list;
        list.community.take({ list.thread(1), list.answer(u"a@x"_s, 1, 5) });
        QTRY_COMPARE(list.model.threadCount(), 1);
        const QString words = list.model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.startsWith(u"Thread 1, Ann, "_s), qPrintable(words));
        QVERIFY2(words.contains(u"2 unread"_s), qPrintable(words));
    }

    void aThreadWithANewAnswerMovesUp()
    {
        Listing list;
        list.community.take({ list.thread(1), list.thread(2), list.thread(3) });
        QTRY_COMPARE(list.model.threadCount(), 3);
        const QPersistentModelIndex row = list.model.indexOf(list.id(1));
        QCOMPARE(row.row(), 3);
        QCOMPARE(row.data(roles::ThreadValue).value<Thread>().unread, 1);
        QSignalSpy changed(&list.model, &QAbstractItemModel::dataChanged);
        list.community.take({ list.answer(u"a@x"_s, 1, 60) });
        QTRY_COMPARE(row.row(), 1);
        QCOMPARE(row.data(roles::ThreadValue).value<Thread>().unread, 2);
        QVERIFY(!changed.isEmpty());
        for (const QList<QVariant> &call : changed)
            QVERIFY(!call.at(2).value<QList<int>>().isEmpty());
        QVERIFY(list.resets.isEmpty());
    }

    void whatIsOpenStaysListed()
    {
        Listing list;
        list.community.take({ list.thread(1), list.thread(2) });
        QTRY_COMPARE(list.model.threadCount(), 2);
        list.model.keep(list.id(2));
        must(setThreadRead(*list.community.cache, list.id(2), true));
        must(setThreadRead(*list.community.cache, list.id(1), true));
        QTRY_COMPARE(list.titles(), (QStringList { u"The rest"_s, u"Thread 2"_s }));
        list.model.setQuery({});
        QCOMPARE(list.model.rowCount(), 0);
        QCOMPARE(list.resets.size(), 1);
    }

    void whatIsOpenDoesNotSinkWhileItIsRead()
    {
        Listing list;
        list.community.take({ list.thread(1), list.thread(2) });
        must(setWatch(*list.community.cache, list.id(1), WatchLevel::Watching));
        const QStringList grouped { u"Watched"_s, u"Thread 1"_s, u"The rest"_s, u"Thread 2"_s };
        QTRY_COMPARE(list.titles(), grouped);
        list.model.keep(list.id(1));
        list.model.keep(list.id(2));
        must(setThreadRead(*list.community.cache, list.id(1), true));
        must(setWatch(*list.community.cache, list.id(2), WatchLevel::Watching)); // that lifts it
        QTRY_COMPARE(list.titles(), (QStringList { u"Watched"_s, u"Thread 2"_s, u"Thread 1"_s }));
        list.model.setQuery({});
        QCOMPARE(list.titles(), (QStringList { u"Watched"_s, u"Thread 2"_s }));
    }

    void nextUnread()
    {
        Listing list;
        list.community.take({ list.thread(1), list.thread(2), list.thread(3) });
        must(setThreadRead(*list.community.cache, list.id(2), true));
        list.model.setQuery({ ForumScope { list.community.forum(u"conf.general"_s) }, false, {}, -1 });
        QCOMPARE(list.titles(), (QStringList { u"Thread 3"_s, u"Thread 2"_s, u"Thread 1"_s }));
        const QModelIndex first = list.model.nextUnread({});
        QCOMPARE(first.row(), 0);
        QCOMPARE(list.model.nextUnread(first).row(), 2);
        QVERIFY(!list.model.nextUnread(list.model.nextUnread(first)).isValid());
        QCOMPARE(list.model.nextUnread(list.model.index(2), true).row(), 0);
    }

    void theNextUnreadThreadIsFoundBeyondWhatWasFetched()
    {
        Listing list;
        QList<RemotePost> posts;
        for (int at = 1; at <= 1200; ++at)
            posts.append(list.thread(at));
        list.community.take(posts);
        const ForumScope forum { list.community.forum(u"conf.general"_s) };
        must(setScopeRead(*list.community.cache, forum));
        must(setThreadRead(*list.community.cache, list.id(3), false));
        list.model.setQuery({ forum, false, {}, -1 });
        QVERIFY(list.model.rowCount() < 1200);
        QCOMPARE(list.model.threadCount(), 1200);
        QCOMPARE(list.model.nextUnread({}).data().toString(), u"Thread 3"_s);
    }

    void manyThreads()
    {
        const int many = qEnvironmentVariableIntValue("FOYER_MANY_THREADS") > 0
            ? qEnvironmentVariableIntValue("FOYER_MANY_THREADS") // 100000 takes half a minute to fill
            : 10'000;
        constexpr int step = 500;
        Listing list;
        list.model.setQuery({ ForumScope { list.community.forum(u"conf.general"_s) }, false, {}, -1 });
        QList<RemotePost> posts;
        for (int at = 1; at <= many; ++at) {
            posts.append(list.thread(at));
            if (posts.size() == step)
                list.community.take(std::exchange(posts, {}));
        }
        QTRY_COMPARE_WITH_TIMEOUT(list.model.threadCount(), qMin(many, ThreadListModel::mostCounted), 30'000);
        QCOMPARE(list.model.index(0).data().toString(), u"Thread %1"_s.arg(many));
        QVERIFY2(list.model.rowCount() < many, "the rest waits until the reader comes near it");
        while (list.model.canFetchMore({}))
            list.model.fetchMore({});
        QCOMPARE(list.model.threadCount(), many);
        QCOMPARE(list.model.index(many - 1).data().toString(), u"Thread 1"_s);
        const QPersistentModelIndex oldest = list.model.index(many - 1);
        list.community.take({ list.answer(u"a@x"_s, 1, 60) });
        QTRY_COMPARE_WITH_TIMEOUT(oldest.row(), 0, 30'000);
        QVERIFY(list.resets.size() == 1);
    }
};

QTEST_GUILESS_MAIN(ThreadListModelTest)
#include "threadlistmodel_test.moc"
