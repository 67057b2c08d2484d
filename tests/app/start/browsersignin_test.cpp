// Signing in by the browser, from the wizard's side, on a whole site: the browser comes back by itself, or a text is
// pasted; and links that are none of ours change nothing.
#include "app/adapters/registry.h"
#include "app/signin.h"
#include "models/cache/accounts.h"
#include "tests/app/await.h"
#include "tests/fakes/discoursefixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace foyer;
using namespace Qt::StringLiterals;

class BrowserSignInTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiscourseFixture> m_forum;
    ChangeStream m_stream;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_page, m_added, m_failed, m_said;

    Account account() const
    {
        Account account;
        account.kind = u"discourse"_s;
        account.name = u"Forum"_s;
        account.url = m_forum->site.url();
        account.secretStore = Account::SecretStore::File;
        return account;
    }
    void begin()
    {
        m_signIn->addByBrowser(account());
        QTRY_COMPARE(m_page->size(), 1);
    }
    QUrl page() const { return m_page->last().first().toUrl(); }
    bool comesBack() const { return m_page->last().at(2).toBool(); }
    // Ada presses "Authorize": where her browser goes, or what it shows.
    auto sayYes(const QUrl &page) const
    {
        return m_forum->client().post("/user-api-key", page.query(QUrl::FullyEncoded).toLatin1());
    }
    QUrl sentTo(const QUrl &page) const
    {
        const auto answer = sayYes(page);
        return answer.status == 302 ? QUrl(QString::fromLatin1(answer.headers.value("location")), QUrl::StrictMode)
                                    : QUrl();
    }
    QString said() const { return m_said->isEmpty() ? QString() : m_said->last().first().toString(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_forum = std::make_unique<DiscourseFixture>(DiscourseAge::Of2023);
        QVERIFY(m_forum->running);
        m_forum->site.approver = m_forum->ada;
        m_cache = std::move(*Cache::open(m_folder->filePath(u"foyer.db"_s), m_stream));
        m_secrets = std::make_unique<Secrets>(m_folder->path());
        m_signIn = std::make_unique<SignIn>(*m_cache, *m_secrets);
        m_signIn->setLinkCatcher([] { return true; });
        m_page = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::pageWanted);
        m_added = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::added);
        m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::failed);
        m_said = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::said);
    }
    void cleanup()
    {
        m_signIn.reset();
        m_secrets.reset();
        m_cache.reset();
        m_forum.reset();
    }

    void theBrowserComesBack()
    {
        begin();
        QVERIFY(comesBack());
        const QUrl link = sentTo(page());
        QCOMPARE(link.scheme(), returnScheme());
        m_signIn->caught(link);
        QTRY_COMPARE(m_added->size(), 1);
        QCOMPARE(accounts(*m_cache)->first().user, u"ada"_s);
        QVERIFY(m_failed->isEmpty() && m_said->isEmpty());
    }

    // Where the system would start another program, the page shows a text, as ever.
    void onlyWhereTheSystemHandsItOver()
    {
        m_signIn->setLinkCatcher([] { return false; });
        begin();
        QVERIFY(!comesBack());
        QVERIFY(!QUrlQuery(page()).hasQueryItem(u"auth_redirect"_s));
        QVERIFY(sayYes(page()).body.contains("<code>"));
    }

    // An administrator took the address from the list: 403 after the yes.
    void aSiteThatRefuses()
    {
        m_forum->site.sendsBack = false;
        begin();
        QCOMPARE(sayYes(page()).status, 403);
        m_signIn->askForText();
        QCOMPARE(m_page->size(), 2);
        QVERIFY(!comesBack());
        const auto shown = sayYes(page());
        const auto text = QRegularExpression(u"<code>(.*)</code>"_s, QRegularExpression::DotMatchesEverythingOption)
                              .match(QString::fromUtf8(shown.body));
        QVERIFY(text.hasMatch());
        m_signIn->paste(text.captured(1));
        QTRY_COMPARE(m_added->size(), 1);
    }

    // What the browser could not open may be pasted as it is.
    void theAddressPasted()
    {
        begin();
        m_signIn->paste(sentTo(page()).toString(QUrl::FullyEncoded));
        QTRY_COMPARE(m_added->size(), 1);
    }

    void strangeLinks_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("nothing in it") << QByteArray("discourse://auth_redirect");
        QTest::newRow("noise") << QByteArray("discourse://auth_redirect?payload=AAAA");
        QTest::newRow("something else") << QByteArray("discourse://open?site=https://example.org");
        QTest::newRow("huge") << "discourse://auth_redirect?payload=" + QByteArray(500'000, 'A');
    }
    void strangeLinks()
    {
        QFETCH(QByteArray, link);
        begin();
        m_signIn->caught(QUrl::fromEncoded(link));
        QTRY_COMPARE(m_said->size(), 1);
        QVERIFY(said().contains(u"does not belong"_s));
        QVERIFY(m_added->isEmpty() && m_failed->isEmpty());
        m_signIn->caught(sentTo(page())); // the right one still counts
        QTRY_COMPARE(m_added->size(), 1);
    }

    // Another program's, or an attempt that was given up: sealed for a key that is gone.
    void anotherAttempts()
    {
        begin();
        const QUrl old = sentTo(page());
        m_page->clear();
        begin();
        m_signIn->caught(old);
        QTRY_COMPARE(m_said->size(), 1);
        QVERIFY(accounts(*m_cache)->isEmpty());
        m_signIn->caught(sentTo(page()));
        QTRY_COMPARE(m_added->size(), 1);
    }

    void nobodyWaits()
    {
        m_signIn->caught(QUrl(u"discourse://auth_redirect?payload=AAAA"_s));
        QVERIFY(said().contains(u"none waits"_s));
        begin();
        const QUrl link = sentTo(page());
        m_signIn->cancel();
        m_said->clear();
        m_signIn->caught(link);
        QVERIFY(said().contains(u"none waits"_s));
        QVERIFY(accounts(*m_cache)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(BrowserSignInTest)
#include "browsersignin_test.moc"
