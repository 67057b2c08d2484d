// A whole busy day with a key, on a clock that jumps: what Discourse allows (20 requests a minute, 2,880 a day) is
// never asked for more than that, however much there is to do. And every way a site has to say "slow down" is obeyed
// for all of it.
#include "app/adapters/discourse/discourseadapter.h"
#include "app/sample/spoiltanswers.h"
#include "models/cache/marks.h"
#include "tests/conformance/fakesite.h"
#include "tests/conformance/home.h"

#include "models/cache/outbox.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// With the budgets of real life; who waits jumps to the end of the wait.
class SlowSite final : public FakeSite {
public:
    std::function<void(std::chrono::seconds)> jump;
    std::chrono::milliseconds patience = discourse::Settings {}.patience;

    std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, Circumstances where) const override
    {
        discourse::Settings settings = settingsFor(options, where);
        settings.keyed = discourse::RequestBudget::keyed();
        settings.patience = patience;
        settings.call = [this](qint64 ms, QObject *context, std::function<void()> what) {
            jump(std::chrono::seconds(ms / 1000 + 1));
            QMetaObject::invokeMethod(context, std::move(what), Qt::QueuedConnection);
        };
        return std::make_unique<DiscourseAdapter>(settings, options.remembered);
    }
};

int mostWithin(const QList<QDateTime> &times, std::chrono::seconds length)
{
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
        while (times[first].msecsTo(times[last]) >= std::chrono::milliseconds(length).count())
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

} // namespace

class DiscourseDayTest : public QObject {
    Q_OBJECT

private:
    SlowSite m_site;
    std::unique_ptr<Home> m_home;
    QList<RemotePostId> m_roots;

    void pass(std::chrono::seconds time)
    {
        m_home->wait(time);
        m_site.pass(time);
    }
    qint64 hours() { return m_begin.secsTo(m_site.server().now()) / 3600; }
    RemotePostId root(int n) const { return m_roots[n % m_roots.size()]; }
    void somebodyWrites(int step);
    void iWrite(int step);
    QDateTime m_begin;

private Q_SLOTS:
    void init();
    void cleanup();
    void aBusyDay_data();
    void aBusyDay();
    void slowDowns_data();
    void slowDowns();
};

void DiscourseDayTest::init()
{
    QString why;
    QVERIFY2(m_site.reset(&why), qPrintable(why));
    m_roots.clear();
    for (int n = 0; n < 40; ++n) {
        m_roots += m_site.write({ .subject = u"Topic %1"_s.arg(n), .text = u"Words of topic %1"_s.arg(n) });
        m_site.write({ .subject = u"Re"_s, .text = u"An answer to %1"_s.arg(n), .parent = m_roots.last() });
    }
    m_site.jump = [this](std::chrono::seconds time) { pass(time); };
    m_home = std::make_unique<Home>(m_site);
    m_begin = m_site.server().now();
}

void DiscourseDayTest::cleanup()
{
    m_home.reset();
    m_site.close();
}

void DiscourseDayTest::somebodyWrites(int step)
{
    for (int n = 0; n < 3; ++n)
        m_site.write({ .subject = u"Re"_s, .text = u"At %1/%2"_s.arg(step).arg(n), .parent = root(step * 7 + n * 5) });
    if (step % 6 == 0)
        m_roots += m_site.write({ .subject = u"New at %1"_s.arg(step), .text = u"Fresh words %1"_s.arg(step) });
}

// Now and then a word and some marks; at noon and in the evening all that was written on a train.
void DiscourseDayTest::iWrite(int step)
{
    const int words = step == 144 || step == 220 ? 25 : step % 6 == 3 ? 1 : 0;
    for (int n = 0; n < words; ++n) {
        const PostId about = m_home->find(root(step + n)).id;
        if (!about)
            continue;
        m_home->reply(root(step + n), u"My words at %1/%2"_s.arg(step).arg(n));
        QVERIFY(mark(m_home->cache(), m_home->account(), React { about }).ok());
        QVERIFY(mark(m_home->cache(), m_home->account(), Bookmark { about }).ok());
    }
}

void DiscourseDayTest::aBusyDay_data()
{
    QTest::addColumn<bool>("membersOnly");
    QTest::newRow("open to all") << false;
    QTest::newRow("for members only") << true;
}

void DiscourseDayTest::aBusyDay()
{
    QFETCH(bool, membersOnly);
    m_site.forum().settings.loginRequired = membersOnly;
    m_site.server().limits = { 20, 2880, 200 };
    int rounds = 0, most = 0, busyMost = 0;
    for (int step = 0; hours() < 25; ++step) {
        somebodyWrites(step);
        iWrite(step);
        const qsizetype mine = m_home->outbox().size();
        const int before = m_site.requests();
        const auto round = m_home->sync();
        if (!round) // waiting is allowed, being sent away is not
            QVERIFY2(round.error().kind == ErrorKind::RateLimited, qPrintable(round.error().text));
        const int asked = m_site.requests() - before;
        ++rounds;
        busyMost = std::max(busyMost, asked);
        if (step > 2 && mine == 0)
            most = std::max(most, asked);
        pass(5min);
    }
    const DiscourseServer &server = m_site.server();
    const int minute = mostWithin(server.keyedTimes, 60s), day = mostWithin(server.keyedTimes, 24h);
    qInfo() << rounds << "rounds; with the key at most" << minute << "in a minute," << day
            << "in a day; requests in a round without words of mine at most" << most << ", in any" << busyMost;
    QVERIFY(minute <= 20);
    QVERIFY(day <= 2880);
    QCOMPARE(server.refusedForHaste, 0);
    QVERIFY(most <= 12);
    for (int n = 0; n < 4 && !m_home->outbox().isEmpty(); ++n) {
        pass(10min);
        QVERIFY(m_home->sync().ok());
    }
    QCOMPARE(m_home->outbox().size(), 0);
    QCOMPARE(m_home->contents(), m_site.contents());
}

void DiscourseDayTest::slowDowns_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("seconds");
    QTest::newRow("Rails") << slowDown(SlowDown::Rails, 40) << 40;
    QTest::newRow("the day is used up") << slowDown(SlowDown::DayUsedUp, 7200) << 7200;
    QTest::newRow("by address") << slowDown(SlowDown::Address, 40) << 40;
    QTest::newRow("background") << slowDown(SlowDown::Background, 40) << 41;
    QTest::newRow("search") << slowDown(SlowDown::Search) << 15;
    QTest::newRow("message bus") << slowDown(SlowDown::Bus, 40) << 40;
    QTest::newRow("proxy") << slowDown(SlowDown::Proxy) << 15;
}

// Asked with or without the key, for whatever: nothing leaves before the time, and then it goes on.
void DiscourseDayTest::slowDowns()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, seconds);
    m_site.patience = 0ms;
    QVERIFY(m_home->sync().ok());
    somebodyWrites(1);
    m_site.setFault({ Fault::Kind::Answer, m_site.looking(), 1, 1, answer });
    const auto told = m_home->sync();
    QVERIFY(!told.ok() && told.error().kind == ErrorKind::RateLimited);
    QVERIFY2(told.error().text.contains(u"slow down"_s), qPrintable(told.error().text));
    QCOMPARE(told.error().retryAfter->count(), seconds);
    const int before = m_site.requests();
    m_home->reply(root(0), u"Patience."_s);
    pass(std::chrono::seconds(seconds - 6));
    QVERIFY(!m_home->sync().ok());
    QCOMPARE(m_site.requests(), before);
    pass(20min);
    QVERIFY(m_home->sync().ok());
    QCOMPARE(m_home->outbox().size(), 0);
    QCOMPARE(m_home->contents(), m_site.contents());
    m_site.patience = discourse::Settings {}.patience;
}

QTEST_GUILESS_MAIN(DiscourseDayTest)
#include "discourse_day_test.moc"
