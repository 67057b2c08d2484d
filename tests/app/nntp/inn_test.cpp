// The adapter against a real InterNetNews: what no transcript can show (TLS, compression, a server's own rules).
#include "app/adapters/nntp/nntpadapter.h"
#include "app/net/waited.h"
#include "tests/servers/innserver.h"

#include <QSettings>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {
const RemoteForumId general { u"conf.general"_s };

struct Taken {
    QList<RemotePost> posts;
    QList<RemoteForum> forums;
    QHash<QString, QByteArray> cursors;
    qsizetype placings = 0;
};

Task<Expected<void>> take(Taken *taken, Page page)
{
    taken->posts += page.posts;
    taken->forums += page.forums;
    taken->placings += page.placings.size();
    taken->cursors.insert(page.cursors);
    co_return Expected<void>();
}

PageSink into(Taken *taken)
{
    return [taken](Page page) { return take(taken, std::move(page)); };
}

Credentials learner()
{
    return { QString::fromUtf8(InnServer::learner()), QString::fromUtf8(InnServer::learnerSecret()) };
}

IntentionContext contextFor(const RemoteForumId &forum)
{
    IntentionContext context;
    context.forum = forum;
    context.identityName = u"Ada Løvelace"_s;
    context.identityMail = u"ada@example.org"_s;
    return context;
}

Intention newThread(const QString &subject, const QByteArray &text)
{
    Intention intention;
    intention.deed = NewThread { { 1 }, subject, { Format::Plain, text }, {} };
    return intention;
}
} // namespace

class NntpInnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pullsEverything_data();
    void pullsEverything();
    void unknownCertificateIsRefused();
    void secondPullIsShort();
    void postsReadBack();
    void editsAndDeletes();
    void moderatorIsWaitedFor();
    void anonymousMayNotPost();
    void groupMadeAnew();

private:
    nntp::Settings settings(bool tls = false) const;

    InnServer m_server;
    quint16 m_tlsPort = 0;
};

void NntpInnTest::initTestCase()
{
    QString why;
    QVERIFY2(m_server.start(&why) && m_server.seed(300, &why), qPrintable(why));
    m_tlsPort = quint16(
        QSettings(m_server.folder() + u"/instance.env"_s, QSettings::IniFormat).value(u"INN_TLS_PORT"_s).toUInt());
}

nntp::Settings NntpInnTest::settings(bool tls) const
{
    nntp::Settings settings;
    settings.url = m_server.url();
    settings.authorities = m_server.folder() + u"/etc/cert.pem"_s;
    settings.secretSalt = "a secret";
    if (tls) {
        settings.url.setScheme(u"nntps"_s);
        settings.url.setPort(m_tlsPort);
    }
    return settings;
}

void NntpInnTest::pullsEverything_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<nntp::When>("startTls");
    QTest::addColumn<nntp::When>("compress");
    QTest::newRow("plain") << false << nntp::When::Never << nntp::When::Never;
    QTest::newRow("nntps") << true << nntp::When::Never << nntp::When::Never;
    QTest::newRow("starttls") << false << nntp::When::Always << nntp::When::Never;
    QTest::newRow("compressed") << false << nntp::When::Never << nntp::When::Always;
    QTest::newRow("starttls, signed in, compressed") << false << nntp::When::Always << nntp::When::Always;
}

void NntpInnTest::pullsEverything()
{
    QFETCH(bool, tls);
    QFETCH(nntp::When, startTls);
    QFETCH(nntp::When, compress);
    nntp::Settings how = settings(tls);
    how.startTls = startTls;
    how.compress = compress;
    // The second time round it speaks blindly, as it did the first time.
    QByteArray remembered;
    for (int round = 0; round < 2; ++round) {
        NntpAdapter adapter(how, remembered);
        const auto signedIn = waited(adapter.signIn(learner()));
        QVERIFY2(signedIn.ok(), signedIn.ok() ? "" : qPrintable(signedIn.error().text));
        QVERIFY(signedIn->testFlag(Capability::Reply));
        Taken taken;
        QVERIFY(waited(adapter.forums(into(&taken))).ok());
        QCOMPARE(taken.forums.size(), 6);
        PullPlan plan;
        for (const RemoteForum &forum : std::as_const(taken.forums))
            plan.followed.append(forum.id);
        const auto pulled = waited(adapter.pull(plan, into(&taken)));
        QVERIFY2(pulled.ok(), pulled.ok() ? "" : qPrintable(pulled.error().text));
        waited(adapter.close());
        QSet<RemotePostId> ids;
        for (const RemotePost &post : std::as_const(taken.posts)) {
            ids.insert(post.id);
            QVERIFY(!post.body.text.isEmpty());
            QVERIFY(post.created.isValid());
            QVERIFY(!post.author.mail.isEmpty());
        }
        QCOMPARE(ids.size(), taken.posts.size());
        QVERIFY(ids.size() > 250);
        remembered = taken.cursors.value(u"capabilities"_s);
    }
}

void NntpInnTest::unknownCertificateIsRefused()
{
    nntp::Settings how = settings(true);
    how.authorities.clear();
    NntpAdapter adapter(how, {});
    const auto signedIn = waited(adapter.signIn({}));
    waited(adapter.close());
    QCOMPARE(signedIn.error().kind, ErrorKind::TlsFailed);
    QVERIFY2(signedIn.error().text.contains(u"localhost"), qPrintable(signedIn.error().text)); // the issuer
}

void NntpInnTest::secondPullIsShort()
{
    NntpAdapter adapter(settings(), {});
    Taken taken;
    PullPlan plan;
    plan.followed = { general, { u"conf.test"_s }, { u"conf.sessions.t3s4"_s } };
    plan.newest = 20;
    QVERIFY(waited(adapter.pull(plan, into(&taken))).ok());
    QVERIFY(taken.posts.size() <= 60);
    plan.cursors = taken.cursors;
    Taken nothing;
    QVERIFY(waited(adapter.pull(plan, into(&nothing))).ok());
    waited(adapter.close());
    QVERIFY(nothing.posts.isEmpty());
    QVERIFY(nothing.cursors.isEmpty());
}

void NntpInnTest::postsReadBack()
{
    NntpAdapter adapter(settings(), {});
    QVERIFY(waited(adapter.signIn(learner())).ok());
    const auto composed =
        adapter.compose(newThread(u"Grüße über Grüße"_s, ".\n..dots\nFrom me\nWörter\n"), contextFor(general));
    QVERIFY(composed.ok());
    for (int round = 0; round < 2; ++round) { // sending it again does no harm
        const auto sent = waited(adapter.perform(*composed, contextFor(general)));
        QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(sent.error().text));
        QCOMPARE(sent->id.value.toUtf8(), composed->token);
        QVERIFY(!sent->moderated);
    }
    const auto found = waited(adapter.find(*composed, contextFor(general)));
    QVERIFY(found.ok() && found->has_value());
    const auto post = waited(adapter.fetchPost({ QString::fromUtf8(composed->token) }));
    QVERIFY(post.ok());
    QCOMPARE(post->subject, u"Grüße über Grüße"_s);
    QCOMPARE(post->author.name, u"Ada Løvelace"_s);
    QCOMPARE(post->body.text, QByteArray(".\n..dots\n From me\nWörter\n")); // flowed: stuffed
    QCOMPARE(waited(adapter.fetchPost({ u"<never.was@example.org>"_s })).error().kind, ErrorKind::NotFound);
    waited(adapter.close());
}

void NntpInnTest::editsAndDeletes()
{
    NntpAdapter adapter(settings(), {});
    QVERIFY(waited(adapter.signIn(learner())).ok());
    const auto first = adapter.compose(newThread(u"To be mended"_s, "tpyo"), contextFor(general));
    QVERIFY(waited(adapter.perform(*first, contextFor(general))).ok());
    IntentionContext context = contextFor(general);
    context.parent = { QString::fromUtf8(first->token) };
    context.threadTitle = u"To be mended"_s;
    Intention edit;
    edit.deed = EditPost { { 1 }, { Format::Plain, "typo" }, {} };
    const auto edited = adapter.compose(edit, context);
    QVERIFY(waited(adapter.perform(*edited, context)).ok());
    QCOMPARE(waited(adapter.fetchPost(context.parent)).error().kind, ErrorKind::NotFound);
    context.parent = { QString::fromUtf8(edited->token) };
    QCOMPARE(waited(adapter.fetchPost(context.parent))->body.text, QByteArray("typo\n"));
    Intention removal;
    removal.deed = DeletePost { { 1 } };
    const auto removed = adapter.compose(removal, context);
    QVERIFY(!waited(adapter.find(*removed, context))->has_value());
    const auto done = waited(adapter.perform(*removed, context));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text));
    QVERIFY(waited(adapter.find(*removed, context))->has_value());
    waited(adapter.close());
}

void NntpInnTest::moderatorIsWaitedFor()
{
    NntpAdapter adapter(settings(), {});
    QVERIFY(waited(adapter.signIn(learner())).ok());
    const RemoteForumId announce { u"conf.announce"_s };
    const auto composed = adapter.compose(newThread(u"News"_s, "text"), contextFor(announce));
    const auto sent = waited(adapter.perform(*composed, contextFor(announce)));
    QVERIFY(sent.ok());
    QVERIFY(sent->moderated);
    QTRY_COMPARE(m_server.mails().size(), 1);
    waited(adapter.close());
}

void NntpInnTest::anonymousMayNotPost()
{
    NntpAdapter adapter(settings(), {});
    const auto signedIn = waited(adapter.signIn({}));
    QVERIFY(signedIn.ok());
    QVERIFY(!signedIn->testFlag(Capability::Reply));
    const auto sent = waited(adapter.perform(newThread(u"s"_s, "t"), contextFor(general)));
    QCOMPARE(sent.error().kind, ErrorKind::AuthNeeded);
    const auto wrong = waited(adapter.signIn({ u"learner"_s, u"wrong"_s }));
    QCOMPARE(wrong.error().kind, ErrorKind::AuthNeeded);
    waited(adapter.close());
    const auto probed = waited(probeNntp(m_server.url()));
    QVERIFY(probed.ok());
    QVERIFY(probed->mayRead);
}

void NntpInnTest::groupMadeAnew()
{
    const QString name = u"conf.sessions.t3s5"_s;
    NntpAdapter adapter(settings(), {});
    QVERIFY(waited(adapter.signIn(learner())).ok());
    const auto one = adapter.compose(newThread(u"Before"_s, "text"), contextFor({ name }));
    QVERIFY(waited(adapter.perform(*one, contextFor({ name }))).ok());
    Taken before;
    PullPlan plan;
    plan.followed = { { name } };
    QVERIFY(waited(adapter.pull(plan, into(&before))).ok());
    QVERIFY(!before.posts.isEmpty());
    m_server.control({ u"rmgroup"_s, name });
    QVERIFY(m_server.newGroup(name, 'y'));
    const auto two = adapter.compose(newThread(u"After"_s, "text"), contextFor({ name }));
    QTRY_VERIFY(waited(adapter.perform(*two, contextFor({ name }))).ok());
    Taken after;
    plan.cursors = before.cursors;
    waited(adapter.close());
    NntpAdapter again(settings(), {});
    QVERIFY(waited(again.pull(plan, into(&after))).ok());
    waited(again.close());
    QCOMPARE(after.posts.size(), 1);
    QCOMPARE(after.posts.first().id.value.toUtf8(), two->token);
}

QTEST_GUILESS_MAIN(NntpInnTest)
#include "inn_test.moc"
