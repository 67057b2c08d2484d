#include "models/items/listmodels.h"
#include "models/items/roles.h"
#include "tests/models/cache/pages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;

namespace {

template <class Model> struct Watched {
    explicit Watched(Cache &cache)
        : model(cache)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , resets(&model, &QAbstractItemModel::modelReset)
    {
    }
    ~Watched()
    {
        [this] { QVERIFY(resets.isEmpty()); }();
    }
    QVariant at(int row, int role = Qt::DisplayRole) const { return model.index(row).data(role); }

    Model model;
    QAbstractItemModelTester tester;
    QSignalSpy resets;
};

} // namespace

class ListModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theOutboxTellsWhatBecomesOfMyWords()
    {
        Community community;
        community.take({ PostMaker(u"1@x"_s) });
        Watched<OutboxModel> outbox(*community.cache);
        const PostId parent = community.named(u"1@x"_s).id;
        const IntentionId mine =
            must(intend(*community.cache, community.account, Reply { parent, { Format::Plain, "> Hello\nI agree." } }));
        QCOMPARE(outbox.model.rowCount(), 1);
        QCOMPARE(outbox.at(0, roles::Title).toString(), u"Tea or coffee"_s);
        QCOMPARE(outbox.at(0, roles::Snippet).toString(), u"I agree."_s);
        QCOMPARE(outbox.at(0, roles::PostRef).toLongLong(), parent.value);
        QVERIFY(outbox.at(0, roles::Explanation).toString().startsWith(u"Not sent yet."_s));

        const QPersistentModelIndex row = outbox.model.index(0);
        must(markSending(*community.cache, mine, "<mine@x>", "wire"));
        QCOMPARE(outbox.at(0, roles::Explanation).toString(), u"Being sent now."_s);
        must(markStopped(
            *community.cache, mine, SendState::NeedsAttention, Error { ErrorKind::Rejected, u"441 no"_s, {} }));
        QVERIFY(outbox.at(0, roles::Explanation).toString().contains(u"441 no."_s));
        must(retryNow(*community.cache, mine));
        must(markSending(*community.cache, mine, "<mine@x>", "wire"));
        must(markSent(*community.cache, mine, { u"<mine@x>"_s }, SendState::Sent));
        community.take({ PostMaker(u"mine@x"_s).by(u"Mia"_s).refers({ u"1@x"_s }).at(3).says("> Hello\nI agree.") });
        QCOMPARE(outbox.model.rowCount(), 1); // now it is a receipt, in the same row
        QVERIFY(row.isValid());
        const QString receipt = row.data(roles::Explanation).toString();
        QVERIFY2(receipt.startsWith(u"written "_s) && receipt.contains(u" · queued · sent "_s)
                && receipt.contains(u" · seen "_s),
            qPrintable(receipt));
    }

    void notices()
    {
        Community community;
        Watched<NoticeListModel> list(*community.cache);
        PostMaker mine = PostMaker(u"1@x"_s).by(u"Mia"_s),
                  reply = PostMaker(u"2@x"_s).by(u"Ben"_s).refers({ u"1@x"_s });
        mine.post.created = reply.post.created = QDateTime::currentDateTimeUtc(); // what is old is no news
        community.take({ mine });
        community.take({ reply });
        QCOMPARE(list.model.rowCount(), 1);
        QCOMPARE(list.at(0).toString(), u"Ben replied to you"_s);
        QVERIFY(
            list.at(0, Qt::AccessibleTextRole).toString().startsWith(u"unread, Ben replied to you, Tea or coffee"_s));
        must(setNoticesRead(*community.cache, { NoticeId { list.at(0, roles::Id).toLongLong() } }, true));
        QVERIFY(list.at(0, roles::NoticeValue).value<Notice>().read);
    }

    void drafts()
    {
        Community community;
        community.take({ PostMaker(u"1@x"_s) });
        Watched<DraftListModel> list(*community.cache);
        Draft draft;
        draft.account = community.account;
        draft.thread = community.named(u"1@x"_s).thread;
        draft.text = u"Half a thought"_s;
        draft.id = must(saveDraft(*community.cache, draft));
        QCOMPARE(list.at(0, roles::Title).toString(), u"Tea or coffee"_s);
        QCOMPARE(list.at(0, roles::Snippet).toString(), u"Half a thought"_s);
        draft.text = u"A whole thought"_s;
        must(saveDraft(*community.cache, draft));
        QCOMPARE(list.at(0, roles::Snippet).toString(), u"A whole thought"_s);
        must(binDraft(*community.cache, draft.id));
        QCOMPARE(list.model.rowCount(), 0);
    }

    void searching()
    {
        Community community;
        community.take(
            { PostMaker(u"1@x"_s).says("apples and pears"), PostMaker(u"2@x"_s, u"Plums"_s).says("pears only") });
        Watched<SearchModel> list(*community.cache);
        list.model.setWords(u"pears"_s);
        QCOMPARE(list.model.rowCount(), 2);
        list.model.setWords(u"apples"_s);
        QCOMPARE(list.model.rowCount(), 1);
        QCOMPARE(list.at(0).toString(), u"Tea or coffee"_s);
        QVERIFY(list.at(0, roles::Snippet).toString().contains(u"apples"_s));
        list.model.setWords(u" "_s);
        QCOMPARE(list.model.rowCount(), 0);
    }

    void searchingGoesOnBesideTheWindow()
    {
        QTemporaryDir folder;
        Community community(folder.filePath(u"foyer.db"_s));
        community.take(
            { PostMaker(u"1@x"_s).says("apples and pears"), PostMaker(u"2@x"_s, u"Plums"_s).says("pears only") });
        Watched<SearchModel> list(*community.cache);
        QSignalSpy answers(&list.model, &SearchModel::answered);
        list.model.setWords(u"pe"_s);
        list.model.setWords(u"pears"_s);
        list.model.setWords(u"apples"_s); // what was typed last counts, and nothing before it is shown
        QVERIFY(list.model.isSearching());
        QCOMPARE(list.model.rowCount(), 0);
        QTRY_COMPARE(list.model.rowCount(), 1);
        QCOMPARE(answers.count(), 1);
        list.model.setWords(u"pears"_s);
        list.model.setWords({}); // left before the answer came
        QCOMPARE(list.model.rowCount(), 0);
        QTRY_VERIFY(!list.model.isSearching());
        QCOMPARE(list.model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ListModelsTest)
#include "listmodels_test.moc"
