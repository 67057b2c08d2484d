// A small Discourse for the tests of it: three people, two categories, a clock of its own.
#pragma once

#include "app/sample/discourse/discourseserver.h"
#include "tests/fakes/webclient.h"

namespace foyer {

struct DiscourseFixture {
    explicit DiscourseFixture(DiscourseAge age = DiscourseAge::Of2026)
    {
        site.age = age;
        ada = addMember(site.forum, person(u"ada", u"Ada Example"));
        bo = addMember(site.forum, person(u"bo", u"Bo Example"));
        FakeDiscourse::Member moderator = person(u"mod", u"Mo Derator");
        moderator.moderator = true;
        mod = addMember(site.forum, moderator);
        talk = addCategory(site.forum, category(u"Talk"));
        FakeDiscourse::Category watched = category(u"Watched");
        watched.moderated = true;
        moderated = addCategory(site.forum, watched);
        adasKey = addKey(site.forum, ada, "client-a", { QStringLiteral("read"), QStringLiteral("write") });
        bosKey = addKey(site.forum, bo, "client-b", { QStringLiteral("read"), QStringLiteral("write") });
        modsKey = addKey(site.forum, mod, "client-m", { QStringLiteral("write") });
        running = site.start();
    }

    static FakeDiscourse::Member person(QStringView username, QStringView name)
    {
        FakeDiscourse::Member member;
        member.username = username.toString();
        member.name = name.toString();
        member.mail = member.username + QStringLiteral("@example.org");
        return member;
    }
    static FakeDiscourse::Category category(QStringView name)
    {
        FakeDiscourse::Category category;
        category.name = name.toString();
        return category;
    }

    // A second later each time, so that time tells the order.
    qint64 topic(const QString &title, const QString &raw = QStringLiteral("Some words."), qint64 author = 0)
    {
        later(1);
        FakeDiscourse::Words words;
        words.author = author ? author : bo;
        words.category = talk;
        words.title = title;
        words.raw = raw;
        return postOf(site.forum, forcePost(site.forum, words, now)).topic;
    }
    qint64 reply(qint64 topic, const QString &raw, int to = 0, qint64 author = 0)
    {
        later(1);
        FakeDiscourse::Words words;
        words.author = author ? author : bo;
        words.topic = topic;
        words.replyTo = to;
        words.raw = raw;
        return forcePost(site.forum, words, now);
    }
    void later(int seconds) { now = now.addSecs(seconds); }
    WebClient client(const QByteArray &key = {}) const { return WebClient(site.url(), key); }

    QDateTime now { { 2026, 11, 20 }, { 12, 0 }, Qt::UTC };
    DiscourseServer site { [this] { return now; } };
    qint64 ada = 0, bo = 0, mod = 0, talk = 0, moderated = 0;
    QByteArray adasKey, bosKey, modsKey;
    bool running = false;
};

} // namespace foyer
