#include "app/notifier/notifier.h"

#include "models/cache/accounts.h"
#include "models/cache/ingest.h"
#include "models/cache/notices.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "models/settings.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

struct FakeDesktop : DesktopNotifications {
    void show(const Notification &notification) override { shown.append(notification); }
    void close(ThreadId thread) override { closed.append(thread); }
    QList<Notification> shown;
    QList<ThreadId> closed;
};

RemotePost remotePost(const QString &id, const QString &author, const QList<RemotePostId> &references)
{
    RemotePost post;
    post.id = { id };
    post.references = references;
    post.places = { { { u"conf.general"_s }, 0 } };
    post.author = { { author + u"@example.org"_s }, author, author + u"@example.org"_s, {} };
    post.subject = u"Posters"_s;
    post.created = QDateTime::currentDateTimeUtc();
    post.body = { Format::Plain, "Some words." };
    return post;
}

} // namespace

class NotifierTest : public QObject {
    Q_OBJECT

    ChangeStream m_stream;
    std::unique_ptr<Cache> m_cache;
    AccountId m_account;
    FakeDesktop *m_desktop = nullptr;
    ThreadId m_onScreen;
    QDateTime m_now;

    std::unique_ptr<Notifier> notifier()
    {
        auto desktop = std::make_unique<FakeDesktop>();
        m_desktop = desktop.get();
        return std::make_unique<Notifier>(
            *m_cache, std::move(desktop), [this] { return m_onScreen; }, [this] { return m_now; });
    }

    void take(const QList<RemotePost> &posts)
    {
        Page page;
        page.posts = posts;
        for (int i = 0; i < posts.size(); ++i)
            page.posts[i].places[0].number = ++m_number;
        QVERIFY(ingest(*m_cache, m_account, prepare(page)));
    }
    // A thread of mine, numbered, and an answer of somebody to it.
    void writeMine(int thread) { take({ remotePost(u"mine%1@x"_s.arg(thread), u"ada"_s, {}) }); }
    void answer(int thread, const QString &who)
    {
        take({ remotePost(u"answer%1@x"_s.arg(++m_answers), who, { { u"mine%1@x"_s.arg(thread) } }) });
    }
    int m_number = 0;
    int m_answers = 0;

private Q_SLOTS:
    void init()
    {
        m_onScreen = {};
        m_now = QDateTime::currentDateTimeUtc();
        auto cache = Cache::open(u":memory:"_s, m_stream);
        QVERIFY(cache);
        m_cache = std::move(*cache);
        Account account;
        account.kind = u"nntp"_s;
        account.name = u"Conference"_s;
        account.url = QUrl(u"nntp://news.example.org"_s);
        account.identityName = u"ada"_s;
        account.identityMail = u"ada@example.org"_s;
        m_account = *addAccount(*m_cache, account);
        Page page;
        page.forums = { { { u"conf.general"_s }, {}, u"conf.general"_s, {}, {}, Posting::Open, 0 } };
        QVERIFY(ingest(*m_cache, m_account, prepare(page)));
        for (int thread = 1; thread <= 5; ++thread)
            writeMine(thread);
    }

    void onePerThreadInPlainWords()
    {
        const auto tested = notifier();
        answer(1, u"Grace"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown[0].title, u"Grace replied to you"_s);
        QCOMPARE(m_desktop->shown[0].text, u"Posters\nSome words."_s);
        answer(1, u"Linus"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown[1].thread, m_desktop->shown[0].thread); // replaces the first
        QVERIFY(m_desktop->shown[1].text.contains(u"Linus"_s));
        QVERIFY(noticesToShow(*m_cache)->isEmpty());
    }

    void atMostOneSoundAMinute()
    {
        const auto tested = notifier();
        answer(1, u"Grace"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        answer(2, u"Grace"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        m_now = m_now.addSecs(61);
        answer(3, u"Grace"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 3);
        QVERIFY(m_desktop->shown[0].sound);
        QVERIFY(!m_desktop->shown[1].sound);
        QVERIFY(m_desktop->shown[2].sound);
    }

    void aClockSetBackDoesNotSilenceIt()
    {
        const auto tested = notifier();
        answer(1, u"Grace"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        m_now = m_now.addDays(-1);
        answer(2, u"Grace"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QVERIFY(m_desktop->shown[1].sound);
    }

    void manyThreadsAtOnceAreOneSummary()
    {
        for (int thread = 1; thread <= 5; ++thread)
            answer(thread, u"Grace"_s);
        const auto tested = notifier();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(!m_desktop->shown[0].thread);
        QVERIFY(m_desktop->shown[0].title.contains(u'5'));
    }

    void nothingAboutTheThreadOnScreen()
    {
        answer(1, u"Grace"_s);
        m_onScreen = noticesToShow(*m_cache)->first().thread;
        const auto tested = notifier();
        QTRY_VERIFY(noticesToShow(*m_cache)->isEmpty());
        QVERIFY(m_desktop->shown.isEmpty());
    }

    void switchedOffItStaysQuiet()
    {
        QVERIFY(setFlag(*m_cache, option::notify, false));
        answer(1, u"Grace"_s);
        const auto tested = notifier();
        QTRY_VERIFY(noticesToShow(*m_cache)->isEmpty());
        QVERIFY(m_desktop->shown.isEmpty());
    }

    void theTextCanStayPrivate()
    {
        QVERIFY(setFlag(*m_cache, option::notifyText, false));
        answer(1, u"Grace"_s);
        const auto tested = notifier();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown[0].text, u"Posters"_s);
    }

    void readMeansGone()
    {
        const auto tested = notifier();
        answer(1, u"Grace"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const ThreadId thread = m_desktop->shown[0].thread;
        QVERIFY(setNoticesRead(*m_cache, { notices(*m_cache, 1)->first().id }, true));
        QTRY_COMPARE(m_desktop->closed, QList<ThreadId> { thread });
    }

    void itsButtonsDoWhatTheySay()
    {
        const auto tested = notifier();
        QSignalSpy opened(tested.get(), &Notifier::openWanted);
        answer(1, u"Grace"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const ThreadId thread = m_desktop->shown[0].thread;
        const PostId post = notices(*m_cache, 1)->first().post;
        Q_EMIT m_desktop->openWanted(thread);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][1].value<PostId>(), post);

        answer(1, u"Linus"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        Q_EMIT m_desktop->readWanted(thread);
        QCOMPARE(foyer::thread(*m_cache, thread)->unread, 0);

        answer(1, u"Barbara"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 3);
        Q_EMIT m_desktop->muteWanted(thread);
        QCOMPARE(foyer::thread(*m_cache, thread)->watch, WatchLevel::Muted);
        QVERIFY(notices(*m_cache, 9, true)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifier_test.moc"
