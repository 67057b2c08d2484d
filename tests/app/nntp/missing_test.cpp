// What the server has no more, or never lets through: groups it dropped, posts that were removed, posts too large to be
// read. Against transcripts, as in adapter_test.cpp.
#include "app/net/waited.h"
#include "tests/app/nntp/planned.h"
#include "tests/app/nntp/scriptedserver.h"
#include "tests/app/nntp/taken.h"

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {
const RemoteForumId general { u"a.general"_s };
const RemoteForumId test { u"a.test"_s };

PullPlan planOfCensus(const QByteArray &note, const QDateTime &now)
{
    PullPlan plan = planFor({ general }, { { u"group:a.general"_s, "1 1 9 1-9" }, { u"census:a.general"_s, note } });
    plan.numbers = [](const RemoteForumId &) { return QList<qint64> { 2, 3, 4, 5, 7, 9, 12 }; };
    plan.names = [](const RemoteForumId &, const QList<qint64> &numbers) {
        QList<RemotePostId> names;
        for (const qint64 number : numbers)
            names.append({ u"<%1@b.example>"_s.arg(number) });
        return names;
    };
    plan.now = now;
    return plan;
}
} // namespace

class NntpMissingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGroupTheServerDropped();
    void aGroupThatIsThereAgain();
    void aGroupThatMayNotBeReadIsSaid();
    void whatIsTooLargeIsKeptByItsHead();
    void whatIsMissingIsAskedForByName();
    void whoeverCountedTodayCountsTomorrow();
};

void NntpMissingTest::aGroupTheServerDropped()
{
    for (const bool known : { false, true }) {
        ScriptedServer server(u"gone-group"_s, { { "@ANSWER@", "411 No such group a.gone" } });
        NntpAdapter adapter(settingsFor(server.url()), remembered());
        Taken taken;
        PullPlan plan = planFor({ general, { u"a.gone"_s } });
        if (known)
            plan.gone = { { u"a.gone"_s } };
        const auto pulled = waited(adapter.pull(plan, into(&taken)));
        waited(adapter.close());
        QCOMPARE(server.problem(), QByteArray());
        QVERIFY(pulled.ok()); // no fault: it is said where the forum stands
        QCOMPARE(taken.missing, known ? QList<RemoteForumId>() : QList<RemoteForumId> { { u"a.gone"_s } });
        QVERIFY(taken.back.isEmpty());
    }
}

void NntpMissingTest::aGroupThatIsThereAgain()
{
    ScriptedServer server(u"unchanged"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    PullPlan plan = planFor({ general, test }, { { u"group:a.general"_s, "1 1 3 1-3" } });
    plan.gone = { test };
    QVERIFY(waited(adapter.pull(plan, into(&taken))).ok());
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QCOMPARE(taken.back, QList<RemoteForumId> { test });
    QVERIFY(taken.missing.isEmpty());
}

void NntpMissingTest::aGroupThatMayNotBeReadIsSaid()
{
    ScriptedServer server(u"gone-group"_s, { { "@ANSWER@", "502 Not for you" } });
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    Taken taken;
    const auto pulled = waited(adapter.pull(planFor({ general, { u"a.gone"_s } }), into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QCOMPARE(pulled.error().kind, ErrorKind::Forbidden);
    QVERIFY(pulled.error().text.contains(u"Not for you"_s));
    QVERIFY(taken.missing.isEmpty());
}

// The server does not say how large its posts are. One that is too large costs the connection, once.
void NntpMissingTest::whatIsTooLargeIsKeptByItsHead()
{
    QByteArray body = "S many words in a line\n";
    body = body.repeated(1000);
    ScriptedServer server(u"oversized"_s, { { "@BODY@", body } });
    nntp::Settings settings = settingsFor(server.url());
    settings.limits.block = 8000;
    NntpAdapter adapter(settings, remembered());
    Taken taken;
    const auto pulled = waited(adapter.pull(planFor({ general }), into(&taken)));
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QVERIFY2(pulled.ok(), qPrintable(pulled.ok() ? QString() : pulled.error().text));
    QCOMPARE(taken.posts.size(), 3);
    const RemotePost *large = taken.post(u"<2@b.example>"_s);
    QVERIFY(large);
    QCOMPARE(large->subject, u"Large"_s);
    QVERIFY2(large->body.text.contains("too large"), large->body.text.constData());
    QVERIFY(large->body.text.contains("<2@b.example>")); // by which it is found elsewhere
    QVERIFY(taken.cursors.value(u"group:a.general"_s).startsWith("1 1 3 1-3 "));
}

void NntpMissingTest::whatIsMissingIsAskedForByName()
{
    const QDateTime first = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    Taken taken;
    {
        ScriptedServer server(u"census"_s);
        NntpAdapter adapter(settingsFor(server.url()), remembered());
        QVERIFY(waited(adapter.pull(planOfCensus("1 1799900000", first), into(&taken))).ok());
        waited(adapter.close());
        QCOMPARE(server.problem(), QByteArray());
    }
    QVERIFY(taken.gone.isEmpty()); // suspected only: 2 has expired, 12 came after the count
    QCOMPARE(taken.cursors.value(u"census:a.general"_s), "1 1800000000 <4@b.example> <7@b.example>");
    ScriptedServer server(u"census-by-name"_s);
    NntpAdapter adapter(settingsFor(server.url()), remembered());
    const PullPlan plan = planOfCensus(taken.cursors.value(u"census:a.general"_s), first.addSecs(20 * 60));
    QVERIFY(waited(adapter.pull(plan, into(&taken))).ok());
    waited(adapter.close());
    QCOMPARE(server.problem(), QByteArray());
    QCOMPARE(taken.gone, QList<RemotePostId> { { u"<4@b.example>"_s } }); // 7 stands elsewhere
    QCOMPARE(taken.cursors.value(u"census:a.general"_s), "1 1800000000");
}

void NntpMissingTest::whoeverCountedTodayCountsTomorrow()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    // Counted an hour ago; suspected a minute ago; never counted: then from now on.
    for (const QByteArray &note :
        { QByteArray("1 1799996400"), QByteArray("1 1799999940 <4@b.example>"), QByteArray() }) {
        ScriptedServer server(u"unchanged"_s);
        NntpAdapter adapter(settingsFor(server.url()), remembered());
        Taken taken;
        PullPlan plan = planOfCensus(note, now);
        plan.followed.append(test);
        plan.cursors.insert(u"group:a.general"_s, "1 1 3 1-3");
        plan.cursors.insert(u"census:a.test"_s, "1 1799996400");
        QVERIFY(waited(adapter.pull(plan, into(&taken))).ok());
        waited(adapter.close());
        QCOMPARE(server.problem(), QByteArray());
        QCOMPARE(taken.cursors.value(u"census:a.general"_s), note.isEmpty() ? "1 1800000000" : QByteArray());
    }
}

QTEST_GUILESS_MAIN(NntpMissingTest)
#include "missing_test.moc"
