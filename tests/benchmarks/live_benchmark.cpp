// From a post on the server to the cache and to the notification, by the message bus, on loopback. The floor: a bare
// client that waits on the same bus and fetches the same topic.
#include "app/notifier/notifier.h"
#include "tests/app/discourse/livefixture.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

struct Desktop : DesktopNotifications {
    void show(const Notification &) override { ++shown; }
    void close(ThreadId) override { }
    int shown = 0;
};

qint64 median(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double bare(LiveFixture &forum, qint64 topic)
{
    QList<qint64> times;
    WebClient client = forum.client();
    const QByteArray name = QByteArray::number(topic);
    for (int i = 0; i < rounds; ++i) {
        const qint64 heard = forum.site.forum.events.value(u"/latest"_s).last().id;
        client.send("POST", "/message-bus/bare/poll", "%2Flatest=" + QByteArray::number(heard),
            "application/x-www-form-urlencoded", "Dont-Chunk: true\r\n");
        QTest::qWait(20);
        QElapsedTimer since;
        since.start();
        forum.reply(topic, u"Bare words %1"_s.arg(i));
        forum.site.announce();
        client.read();
        client.get("/t/" + name + ".json?include_raw=true");
        times.append(since.nsecsElapsed() / 1000);
    }
    return double(median(times)) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    LiveFixture forum;
    forum.settings.keyed = discourse::RequestBudget(); // so many pieces of news in a minute would use up a key's
    const qint64 topic = forum.topic(u"Talk"_s, u"Some words."_s, forum.ada);
    const double floor = bare(forum, topic);
    forum.signIn(u"ada"_s, forum.adasKey);
    Synchronizer sync(*forum.cache, forum.surroundings());
    auto owned = std::make_unique<Desktop>();
    const Desktop *desktop = owned.get();
    Notifier notifier(*forum.cache, std::move(owned), [] { return ThreadId(); });
    sync.start();
    bool ok = QTest::qWaitFor([&] { return forum.asked("POST /message-bus/") > rounds; }, 20'000);
    QList<qint64> kept, shown;
    for (int i = 0; ok && i < rounds; ++i) {
        QTest::qWait(3100); // later news wait for each other: each of these is a first one
        const int before = desktop->shown;
        const QString words = u"Measured %1 @ada"_s.arg(i);
        QElapsedTimer since;
        since.start();
        forum.reply(topic, words, 1);
        forum.site.announce();
        ok = QTest::qWaitFor([&] { return forum.has(words.left(words.indexOf(u'@') - 1).toUtf8()); }, 10'000);
        kept.append(since.nsecsElapsed() / 1000);
        ok = ok && QTest::qWaitFor([&] { return desktop->shown > before; }, 10'000);
        shown.append(since.nsecsElapsed() / 1000);
    }
    await(sync.stop());
    if (!ok) {
        std::fprintf(stderr, "nothing was heard\n");
        return 1;
    }
    const double inCache = double(median(kept)) / 1000;
    const double onScreen = double(median(shown)) / 1000;
    std::printf("floor %.1f ms · in the cache %.1f ms (%.1f x) · notification %.1f ms (%.1f x) · medians of %d\n",
        floor, inCache, inCache / floor, onScreen, onScreen / floor, rounds);
    return 0;
}
