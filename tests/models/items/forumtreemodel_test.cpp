#include "models/cache/drafts.h"
#include "models/items/forumtreemodel.h"
#include "models/items/roles.h"
#include "tests/models/cache/pages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::test;

using Row = ForumTreeModel::Row;

class ForumTreeModelTest : public QObject {
    Q_OBJECT

    static QStringList words(const QAbstractItemModel &model, const QModelIndex &at = {}, int depth = 0)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(at); ++row) {
            const QModelIndex index = model.index(row, 0, at);
            all += QString(depth, u'.') + index.data().toString();
            all += words(model, index, depth + 1);
        }
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void placesThenCommunities()
    {
        Community community;
        const ForumTreeModel model(*community.cache);
        QCOMPARE(words(model),
            (QStringList { u"Inbox"_s, u"For me"_s, u"Starred"_s, u"Drafts"_s, u"Outbox"_s, u"Conference"_s,
                u".conf.general"_s }));
        const QModelIndex forum = model.indexOf(community.forum(u"conf.general"_s));
        QCOMPARE(forum.data(roles::ScopeRole).value<ThreadScope>(),
            ThreadScope(ForumScope { community.forum(u"conf.general"_s) }));
        QCOMPARE(forum.parent().data(roles::Kind).value<Row>(), Row::Heading);
        QVERIFY(!(forum.parent().flags() & Qt::ItemIsSelectable));
        QVERIFY(!model.indexOf(Row::Drafts).data(roles::ScopeRole).isValid());
        QCOMPARE(model.indexOf(Row::Inbox).data(roles::ScopeRole).value<ThreadScope>(), ThreadScope(InboxScope {}));
    }

    void aForumTheServerDroppedSaysSo()
    {
        Community community;
        ForumTreeModel model(*community.cache);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ForumId forum = community.forum(u"conf.general"_s);
        QVERIFY(!model.indexOf(forum).data(roles::Gone).toBool());
        QVERIFY(!model.indexOf(forum).data(Qt::ToolTipRole).isValid());
        Page page;
        page.missing = { { u"conf.general"_s } };
        community.take(page);
        QTRY_VERIFY(model.indexOf(forum).data(roles::Gone).toBool());
        QVERIFY(model.indexOf(forum).data(Qt::ToolTipRole).toString().contains(u"no longer on the server"_s));
        QVERIFY(model.indexOf(forum).data(Qt::AccessibleTextRole).toString().contains(u"no longer on the server"_s));
        page.missing.clear();
        page.back = { { u"conf.general"_s } };
        community.take(page);
        QTRY_VERIFY(!model.indexOf(forum).data(roles::Gone).toBool());
    }

    void countsFollowWithoutReset()
    {
        Community community;
        ForumTreeModel model(*community.cache);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        community.take({ PostMaker(u"1@x"_s) });
        QTRY_COMPARE(model.indexOf(Row::Inbox).data(roles::Count).toInt(), 1);
        QCOMPARE(model.indexOf(community.forum(u"conf.general"_s)).data(roles::Count).toInt(), 1);
        QVERIFY(model.indexOf(Row::Inbox).data(Qt::AccessibleTextRole).toString().startsWith(u"Inbox, 1 "_s));
        QVERIFY(changed.size() >= 2);
        Draft draft;
        draft.account = community.account;
        draft.text = u"a thought"_s;
        must(saveDraft(*community.cache, draft));
        QTRY_COMPARE(model.indexOf(Row::Drafts).data(roles::Count).toInt(), 1);
        QVERIFY(resets.isEmpty());
    }

    void forumsAndCommunitiesComeAndGo()
    {
        Community community;
        ForumTreeModel model(*community.cache);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex general = model.indexOf(community.forum(u"conf.general"_s));
        must(setFollowed(
            *community.cache, { community.forum(u"conf.test"_s), community.forum(u"conf.announce"_s) }, true));
        QTRY_COMPARE(model.rowCount(general.parent()), 3);
        QVERIFY(general.isValid());
        Account other;
        other.kind = u"nntp"_s;
        other.name = u"Another"_s;
        other.url = QUrl(u"nntp://other.example"_s);
        must(addAccount(*community.cache, other));
        QTRY_COMPARE(model.rowCount(), 7);
        must(removeAccount(*community.cache, community.account));
        QTRY_COMPARE(model.rowCount(), 6);
        QVERIFY(!general.isValid());
        QCOMPARE(words(model).last(), u"Another"_s);
    }

    void forumsInForums()
    {
        Community community;
        Page page;
        page.forums = { { { u"a"_s }, {}, u"A"_s, {}, {}, Posting::Open, 0 },
            { { u"b"_s }, { u"a"_s }, u"B"_s, {}, {}, Posting::Open, 0 },
            { { u"c"_s }, { u"b"_s }, u"C"_s, {}, {}, Posting::Open, 0 } };
        community.take(page);
        ForumTreeModel model(*community.cache);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        must(setFollowed(*community.cache, { community.forum(u"c"_s) }, true));
        QTRY_VERIFY(words(model).contains(u".C"_s)); // its parents are not followed
        must(setFollowed(*community.cache, { community.forum(u"a"_s), community.forum(u"b"_s) }, true));
        QTRY_VERIFY(words(model).contains(u"...C"_s));
    }
};

QTEST_GUILESS_MAIN(ForumTreeModelTest)
#include "forumtreemodel_test.moc"
