// Each kind of community can be tried on a server of our own: found out from its address, read, and the same the next
// time.
#include "app/adapters/registry.h"
#include "app/net/waited.h"
#include "app/sample/fakes.h"
#include "tests/app/discourse/taken.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class FakesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKind()
    {
        QCOMPARE(fakeKinds(), (QStringList { u"discourse"_s, u"feed"_s, u"moodle"_s, u"news"_s, u"nodebb"_s }));
        QVERIFY(startFakeServer(u"gopher"_s).error().text.contains(u"nodebb"_s));
    }

    void tried_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : fakeKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void tried()
    {
        QFETCH(QString, kind);
        const auto fake = startFakeServer(kind);
        QVERIFY2(fake.ok(), fake ? "" : qPrintable(fake.error().text));
        const auto found = waited(probe(fake->url));
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, fake->kind);
        const auto adapter = makeAdapter(found->kind, AdapterOptions { found->url, {} });
        const auto may = waited(adapter->signIn({ fake->user, fake->secret }));
        QVERIFY2(may.ok(), may ? "" : qPrintable(may.error().text));
        Taken taken;
        QVERIFY(waited(adapter->forums(into(&taken))).ok());
        QVERIFY(!taken.forums.isEmpty());
        taken.plan.followed.clear();
        for (const RemoteForum &forum : std::as_const(taken.forums))
            taken.plan.followed.append(forum.id);
        taken.plan.now = QDateTime::currentDateTimeUtc();
        const auto pulled = waited(adapter->pull(taken.plan, into(&taken)));
        QVERIFY2(pulled.ok(), pulled ? "" : qPrintable(pulled.error().text));
        QVERIFY(taken.posts.size() >= 3);
        waited(adapter->close());
    }

    // From a page of it as well: the address a person copies out of the browser.
    void aPageOfTheFeedsForum()
    {
        const auto fake = startFakeServer(u"feed"_s);
        const QUrl page = fake->url.resolved(QUrl(u"/viewtopic.php?t=1"_s));
        const auto found = waited(probe(page));
        QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"feed"_s);
        QCOMPARE(found->url, fake->url);
    }
};

QTEST_GUILESS_MAIN(FakesTest)
#include "fakes_test.moc"
