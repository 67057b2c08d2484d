// The adapter against transcripts: every byte both sides say is written down in tests/transcripts/nntp.
#include "app/net/waited.h"
#include "tests/app/nntp/planned.h"
#include "tests/app/nntp/scriptedserver.h"
#include "tests/app/nntp/taken.h"

#include <QTest>
#include <QTimer>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {
const RemoteForumId general { u"a.general"_s };
const RemoteForumId test { u"a.test"_s };

Task<Expected<void>> refuse(Page)
{
    co_return Error { ErrorKind::Storage, u"disk full"_s };
}

Intention article()
{
    Intention intention;
    intention.token = "<mine@example.org>";
    intention.wire = "From: Ada <ada@example.org>\nNewsgroups: a.general\nSubject: Dots\n"
                     "Message-ID: <mine@example.org>\n\n.begins with a dot\n..\n";
    return intention;
}

Expected<Delivery> performed(const QString &script, const QHash<QByteArray, QByteArray> &replacements,
    Posting posting = Posting::Open, QByteArray *problem = nullptr)
{
    ScriptedServer server(script, replacements);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    IntentionContext context;
    context.posting = posting;
    auto result = waited(adapter.perform(article(), context));
    waited(adapter.close());
    if (problem)
        *problem = server.problem();
    return result;
}
} // namespace

class NntpAdapterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstSyncAndUnchanged();
    void oldServer();
    void feederAsksForModeReader();
    void signsIn();
    void signsInWithSaslWhereThereIsNothingElse();
    void aPasswordNeverTravelsOpen();
    void wrongPassword();
    void listsForums();
    void renumbered_data();
    void renumbered();
    void crosspostsAreFetchedOnce();
    void onlyTheServerMakesSomethingSuperseded();
    void lostInTheMiddle();
    void closedGroupDoesNotStopTheOthers();
    void sinkThatRefusesEndsThePull();
    void greetings_data();
    void greetings();
    void silenceEnds();
    void closeEndsWhatIsUnderWay();
    void refusedConnection();
    void posts_data();
    void posts();
    void finds_data();
    void finds();
};

void NntpAdapterTest::firstSyncAndUnchanged()
{
    ScriptedServer first(u"first-sync"_s);
    NntpAdapter adapter(settingsFor(first.url()), {});
    auto signedIn = waited(adapter.signIn({}));
    QVERIFY2(signedIn.ok(), first.problem().constData());
    QVERIFY(signedIn->testFlag(Capability::Reply));
    Taken taken;
    PullPlan plan;
    plan.followed = { general, test };
    auto pulled = waited(adapter.pull(plan, into(&taken)));
    waited(adapter.close());
    QCOMPARE(first.problem(), QByteArray());
    QVERIFY(pulled.ok());
    QCOMPARE(taken.posts.size(), 2);
    const RemotePost *hello = taken.post(u"<1@example.org>"_s);
    QVERIFY(hello);
    QCOMPARE(hello->author.name, u"Ada"_s);
    QCOMPARE(hello->author.id.value, u"ada@example.org"_s);
    QCOMPARE(hello->created, QDateTime(QDate(2025, 1, 6), QTime(8, 0), Qt::UTC));
    QCOMPARE(hello->body.text, QByteArray(".A line that begins with a dot.\n"));
    QCOMPARE(hello->places, (QList<Place> { { general, 1 } }));
    const RemotePost *reply = taken.post(u"<3@example.org>"_s);
    QVERIFY(reply);
    QCOMPARE(reply->author.name, u"Bob"_s);
    QCOMPARE(reply->references, (QList<RemotePostId> { hello->id }));
    QCOMPARE(taken.cursors.value(u"group:a.general"_s), QByteArray("1 1 3 1-3 1<1@example.org> 3<3@example.org>"));

    ScriptedServer second(u"unchanged"_s);
    NntpAdapter again(settingsFor(second.url()), taken.cursors.value(u"capabilities"_s));
    signedIn = waited(again.signIn({}));
    QVERIFY(signedIn.ok());
    QVERIFY(signedIn->testFlag(Capability::Reply));
    Taken nothing;
    plan.cursors = taken.cursors;
    pulled = waited(again.pull(plan, into(&nothing)));
    waited(again.close());
    QCOMPARE(second.problem(), QByteArray());
    QVERIFY(pulled.ok());
    QCOMPARE(nothing.pages, 0);
}

void NntpAdapterTest::oldServer()
{
    ScriptedServer server(u"old-server"_s);
    NntpAdapter adapter(settingsFor(server.url()), {});
    Taken taken;
    PullPlan plan;
    plan.followed = { general, test };
    plan.newest = 1;
    auto pulled = waited(adapter.pull(plan, into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(pulled.ok());
    QCOMPARE(taken.posts.size(), 1);
    QCOMPARE(taken.posts.first().places, (QList<Place> { { general, 4294967297 } }));
}

void NntpAdapterTest::feederAsksForModeReader()
{
    ScriptedServer server(u"feeder"_s);
    NntpAdapter adapter(settingsFor(server.url()), {});
    auto signedIn = waited(adapter.signIn({}));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(signedIn.ok());
    QVERIFY(!signedIn->testFlag(Capability::Reply)); // no POST in the list
}

void NntpAdapterTest::signsIn()
{
    ScriptedServer server(u"sign-in"_s);
    NntpAdapter adapter(settingsFor(server.url()), {});
    auto signedIn = waited(adapter.signIn({ u"ada"_s, u"secret words"_s }));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(signedIn.ok());
    QVERIFY(signedIn->testFlag(Capability::Reply));
}

void NntpAdapterTest::signsInWithSaslWhereThereIsNothingElse()
{
    ScriptedServer server(u"sasl-only"_s);
    NntpAdapter adapter(settingsFor(server.url()), {});
    auto signedIn = waited(adapter.signIn({ u"ada"_s, u"secret words"_s }));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(signedIn.ok());
}

// 0.0.0.0 leads to this computer as well, but says so to nobody.
void NntpAdapterTest::aPasswordNeverTravelsOpen()
{
    ScriptedServer server(u"open-line"_s);
    QUrl elsewhere = server.url();
    elsewhere.setHost(u"0.0.0.0"_s);
    NntpAdapter adapter(settingsFor(elsewhere), {});
    auto signedIn = waited(adapter.signIn({ u"ada"_s, u"secret words"_s }));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QCOMPARE(signedIn.error().kind, ErrorKind::TlsFailed);
    QVERIFY(signedIn.error().text.contains(u"nntps:"));
}

void NntpAdapterTest::wrongPassword()
{
    ScriptedServer server(u"wrong-password"_s);
    NntpAdapter adapter(settingsFor(server.url()), {});
    auto signedIn = waited(adapter.signIn({ u"ada"_s, u"secret words"_s }));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QCOMPARE(signedIn.error().kind, ErrorKind::AuthNeeded);
    QVERIFY(signedIn.error().text.contains(u"Authentication failed"));
}

void NntpAdapterTest::listsForums()
{
    ScriptedServer server(u"forums"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    auto listed = waited(adapter.forums(into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(listed.ok());
    QVERIFY(taken.complete);
    QCOMPARE(taken.forums.size(), 3);
    QCOMPARE(taken.forums[0].name, u"a.general"_s);
    QCOMPARE(taken.forums[0].description, u"General things"_s);
    QCOMPARE(taken.forums[0].onServer, 8);
    QCOMPARE(taken.forums[1].posting, Posting::Moderated);
    QCOMPARE(taken.forums[2].posting, Posting::ReadOnly);
    QCOMPARE(taken.forums[2].onServer, 0);
}

void NntpAdapterTest::renumbered_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("cursor");
    QTest::newRow("lower than before") << u"renumbered"_s << QByteArray("1 1 900 1-900 900<x@b.example>");
    QTest::newRow("higher, other posts") << u"renumbered-higher"_s << QByteArray("1 1 3 1-3 3<x@b.example>");
}

void NntpAdapterTest::renumbered()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, cursor);
    ScriptedServer server(script);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    auto pulled = waited(adapter.pull(planFor({ general }, { { u"group:a.general"_s, cursor } }), into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(pulled.ok());
    QCOMPARE(taken.renumbered, (QList<RemoteForumId> { general }));
    QCOMPARE(taken.posts.size(), 1);
}

void NntpAdapterTest::crosspostsAreFetchedOnce()
{
    ScriptedServer server(u"crosspost"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    PullPlan plan = planFor({ general, test });
    const RemotePostId known { u"<known@b.example>"_s };
    plan.known = [known](const QList<RemotePostId> &ids) {
        return ids.contains(known) ? QSet<RemotePostId> { known } : QSet<RemotePostId>();
    };
    auto pulled = waited(adapter.pull(plan, into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(pulled.ok());
    QCOMPARE(taken.posts.size(), 2);
    const RemotePost *both = taken.post(u"<both@b.example>"_s);
    QVERIFY(both);
    QCOMPARE(both->places, (QList<Place> { { general, 1 }, { test, 7 } }));
    QCOMPARE(both->followupTo, QStringList { u"a.test"_s });
    QCOMPARE(both->extra.value(u"Newsgroups"_s), u"a.general,a.test"_s);
    QCOMPARE(taken.placings, (QList<Placing> { { known, { general, 2 } }, { both->id, { test, 7 } } }));
    const RemotePost *large = taken.post(u"<large@b.example>"_s);
    QVERIFY(large);
    QVERIFY(large->body.text.contains("large"));
    // The cancelled one counts as read: nobody asks for it again.
    QVERIFY(taken.cursors.value(u"group:a.general"_s).startsWith("1 1 3 1-3 "));
}

void NntpAdapterTest::onlyTheServerMakesSomethingSuperseded()
{
    ScriptedServer server(u"superseded"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    auto pulled = waited(adapter.pull(planFor({ general }), into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(pulled.ok());
    QCOMPARE(taken.post(u"<true@b.example>"_s)->supersedes.value, u"<old@b.example>"_s);
    QCOMPARE(taken.post(u"<false@b.example>"_s)->supersedes.value, QString());
}

void NntpAdapterTest::lostInTheMiddle()
{
    ScriptedServer server(u"lost-in-the-middle"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    auto pulled = waited(adapter.pull(planFor({ general }), into(&taken)));
    QCOMPARE(pulled.error().kind, ErrorKind::Unreachable);
    QCOMPARE(taken.posts.size(), 1);
    pulled = waited(adapter.pull(planFor({ general }, taken.cursors), into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY(pulled.ok());
    QCOMPARE(taken.posts.size(), 3);
    QVERIFY(taken.cursors.value(u"group:a.general"_s).startsWith("1 1 3 1-3 "));
}

void NntpAdapterTest::closedGroupDoesNotStopTheOthers()
{
    ScriptedServer server(u"closed-group"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    auto pulled = waited(adapter.pull(planFor({ { u"a.closed"_s }, general }), into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QCOMPARE(pulled.error().kind, ErrorKind::AuthNeeded);
    QCOMPARE(taken.posts.size(), 1);
    QVERIFY(!taken.cursors.contains(u"group:a.closed"_s));
}

void NntpAdapterTest::sinkThatRefusesEndsThePull()
{
    ScriptedServer server(u"closed-group"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    auto pulled = waited(adapter.pull(planFor({ { u"a.closed"_s }, general }), refuse));
    waited(adapter.close());
    QCOMPARE(pulled.error().kind, ErrorKind::Storage);
}

void NntpAdapterTest::greetings_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("busy") << QByteArray("400 load at 2.91, try later") << ErrorKind::RateLimited << u"try later"_s;
    QTest::newRow("paused") << QByteArray("400 Paused by admin") << ErrorKind::ServerBroken << u"Paused"_s;
    QTest::newRow("not allowed") << QByteArray("502 You have no permission to talk") << ErrorKind::Forbidden
                                 << u"no permission"_s;
    QTest::newRow("too many") << QByteArray("502 Too many connections") << ErrorKind::RateLimited << u"Too many"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html>") << ErrorKind::ParseFailed << u"web page"_s;
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request") << ErrorKind::ParseFailed << u"web page"_s;
    QTest::newRow("nonsense") << QByteArray("SSH-2.0-OpenSSH_9.2") << ErrorKind::ParseFailed << u"news server"_s;
    QTest::newRow("nothing") << QByteArray() << ErrorKind::ParseFailed << u"news server"_s;
    QTest::newRow("no end") << QByteArray(100000, 'x') << ErrorKind::ParseFailed << u"line without end"_s;
}

void NntpAdapterTest::greetings()
{
    QFETCH(QByteArray, greeting);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    ScriptedServer server(u"greeting"_s, { { "@GREETING@", greeting } });
    NntpAdapter adapter(settingsFor(server.url()), {});
    auto signedIn = waited(adapter.signIn({}));
    waited(adapter.close());
    QVERIFY(!signedIn.ok());
    QCOMPARE(signedIn.error().kind, kind);
    QVERIFY2(signedIn.error().text.contains(words), qPrintable(signedIn.error().text));
}

void NntpAdapterTest::silenceEnds()
{
    ScriptedServer server(u"silence"_s);
    nntp::Settings settings = settingsFor(server.url());
    settings.limits.silence = std::chrono::milliseconds(50);
    NntpAdapter adapter(settings, remembered());
    Taken taken;
    auto pulled = waited(adapter.pull(planFor({ general }), into(&taken)));
    waited(adapter.close());
    QCOMPARE(pulled.error().kind, ErrorKind::Timeout);
}

void NntpAdapterTest::closeEndsWhatIsUnderWay()
{
    ScriptedServer server(u"silence"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    auto pulling = adapter.pull(planFor({ general }), into(&taken));
    QTRY_COMPARE(server.heard().size(), 1);
    waited(adapter.close());
    auto pulled = waited(std::move(pulling));
    QCOMPARE(pulled.error().kind, ErrorKind::Cancelled);
}

void NntpAdapterTest::refusedConnection()
{
    QUrl url;
    {
        ScriptedServer server(u"silence"_s);
        url = server.url();
    }
    auto probed = waited(probeNntp(url));
    QCOMPARE(probed.error().kind, ErrorKind::Unreachable);
    QVERIFY(probed.error().text.contains(u"refused"));
}

void NntpAdapterTest::posts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<Posting>("posting");
    QTest::addColumn<int>("kind"); // -1: delivered, -2: to the moderator
    QTest::addColumn<QString>("text"); // of the error, or the name it was given
    const QByteArray none;
    const auto row = [](const char *name, const char *script, QByteArray answer, QByteArray stat, int kind,
                         QString text, Posting posting = Posting::Open) {
        QTest::newRow(name) << QString::fromLatin1(script) << answer << stat << posting << kind << text;
    };
    const QString mine = u"<mine@example.org>"_s;
    row("taken", "post", "240 Article received <mine@example.org>", none, -1, mine);
    row("moderated by its words", "post", "240 Article received (mailed to moderator)", none, -2, mine);
    row("moderated by its group", "post", "240 Article received", none, -2, mine, Posting::Moderated);
    row("renamed by the server", "post-stat", "240 posted as <theirs@news.example>", "430 no", -1,
        u"<theirs@news.example>"_s);
    row("a name in the answer, ours kept", "post-stat", "240 posted <theirs@news.example>", "223 0 x", -1, mine);
    row("refused in its own words", "post", "441 Too many quoted lines", none, int(ErrorKind::Rejected),
        u"Too many quoted lines"_s);
    row("sent before", "post-stat", "441 435 Duplicate", "223 0 <mine@example.org>", -1, mine);
    row("sent before and removed", "post-stat", "441 435 Duplicate", "430 no", int(ErrorKind::Rejected), u"removed"_s);
    row("not allowed", "post-refused", "440 Posting not permitted", none, int(ErrorKind::Forbidden),
        u"not permitted"_s);
    row("sign in first", "post-refused", "480 Authentication required", none, int(ErrorKind::AuthNeeded), u"sign in"_s);
    row("lost after the dot", "post-lost-after", none, none, int(ErrorKind::Unclear), u"connection"_s);
    row("lost before", "post-lost-before", none, none, int(ErrorKind::Unreachable), u"closed"_s);
}

void NntpAdapterTest::posts()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, stat);
    QFETCH(Posting, posting);
    QFETCH(int, kind);
    QFETCH(QString, text);
    QByteArray problem;
    const auto result = performed(script, { { "@ANSWER@", answer }, { "@STAT@", stat } }, posting, &problem);
    QCOMPARE(problem, QByteArray());
    if (kind < 0) {
        QVERIFY(result.ok());
        QCOMPARE(result->id.value, text);
        QCOMPARE(result->moderated, kind == -2);
    } else {
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().kind), kind);
        QVERIFY2(result.error().text.contains(text), qPrintable(result.error().text));
    }
}

void NntpAdapterTest::finds_data()
{
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<Posting>("posting");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("there") << QByteArray("223 0 <mine@example.org>") << Posting::Open << QByteArray("there");
    QTest::newRow("not there") << QByteArray("430 no") << Posting::Open << QByteArray("none");
    QTest::newRow("with a moderator, perhaps") << QByteArray("430 no") << Posting::Moderated << QByteArray("unclear");
}

void NntpAdapterTest::finds()
{
    QFETCH(QByteArray, stat);
    QFETCH(Posting, posting);
    QFETCH(QByteArray, outcome);
    ScriptedServer server(u"find"_s, { { "@STAT@", stat } });
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    IntentionContext context;
    context.posting = posting;
    const auto found = waited(adapter.find(article(), context));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    if (outcome == "unclear")
        QCOMPARE(found.error().kind, ErrorKind::Unclear);
    else
        QCOMPARE(found->has_value(), outcome == "there");
}

QTEST_GUILESS_MAIN(NntpAdapterTest)
#include "adapter_test.moc"
