// Ada's window on a forum with one thread in it, by Mo: "Some words." and "Second.". All synced and listening.
#pragma once

#include "models/cache/marks.h"
#include "tests/app/discourse/livefixture.h"

namespace foyer {

class ScreenFixture : public LiveFixture {
public:
    ScreenFixture()
    {
        settings.keyed = discourse::RequestBudget(); // nobody waits a minute for the next twenty requests
        thread = topic(QStringLiteral("Talk"), QStringLiteral("Some words."), mod);
        second = reply(thread, QStringLiteral("Second."), 0, mod);
    }
    ~ScreenFixture()
    {
        if (sync)
            await(sync->stop());
    }

    void start()
    {
        signIn(QStringLiteral("ada"), adasKey);
        sync = std::make_unique<Synchronizer>(*cache, surroundings());
        sync->start();
        QTRY_VERIFY(has("Second."));
        QTRY_VERIFY(polls() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(asked("GET /latest.json") >= 2, 20'000);
        QTRY_VERIFY(!syncStatus(*cache)->first().running);
        QTest::qWait(50);
        site.http().requests.clear();
    }
    // The window shows it, and its channel is heard.
    void open()
    {
        const int before = polls();
        sync->lookAt(at(thread, 1).thread);
        QTRY_COMPARE(asked("GET /t/" + QByteArray::number(thread) + '/'), 1);
        QTRY_VERIFY_WITH_TIMEOUT(polls() > before, 10'000);
        QTest::qWait(50);
        site.http().requests.clear();
    }
    void announce() { site.announce(); }

    Target at(qint64 topic, int number) const
    {
        const QUrl url = site.url().resolved(QUrl(QStringLiteral("/t/%1/%2").arg(topic).arg(number)));
        return locate(*cache, url).valueOr({});
    }
    Post here(qint64 topic, int number) const { return post(*cache, at(topic, number).post).valueOr({}); }
    Post here(int number) const { return here(thread, number); }
    QByteArray words(int number) const { return here(number).body.text; }
    static bool mine(const Post &post)
    {
        return std::any_of(
            post.reactions.begin(), post.reactions.end(), [](const Reaction &each) { return each.mine; });
    }

    std::unique_ptr<Synchronizer> sync;
    qint64 thread = 0;
    qint64 second = 0; // its second post
};

} // namespace foyer
