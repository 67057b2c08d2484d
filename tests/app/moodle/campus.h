// A Moodle with a course, and Mira who learns there; what her program took in, as a cache would keep it.
#pragma once

#include "app/adapters/moodle/moodleadapter.h"
#include "app/net/waited.h"
#include "app/sample/moodle/moodleserver.h"

namespace foyer {

using namespace Qt::StringLiterals;

struct Campus {
    qint64 later = 0;
    MoodleServer server { [this] { return now(); } };
    FakeMoodle &moodle = server.moodle;
    qint64 otto, mira, tina, course, talk;
    QMap<QString, RemotePost> posts;
    QMap<QString, RemoteThread> threads;
    QList<RemotePostId> gone;
    QList<RemoteThreadId> goneThreads;
    QList<RemoteForum> forums;
    QList<RemoteNotice> notices;
    Customs customs;
    PullPlan plan;
    std::unique_ptr<MoodleAdapter> adapter;

    Campus()
        : otto(addUser(moodle, { 0, u"otto"_s, u"other"_s, u"Otto Other"_s }))
        , mira(addUser(moodle, { 0, u"mira"_s, u"secret"_s, u"Mira Member"_s }))
        , tina(addUser(moodle, { 0, u"tina"_s, u"teaching"_s, u"Tina Teacher"_s, {}, true }))
        , course(addCourse(moodle, u"Course"_s))
        , talk(addForum(moodle, { 0, course, u"general"_s, u"Talk"_s }))
    {
        if (!server.start())
            qFatal("no free port");
        plan.known = [this](const QList<RemotePostId> &ids) {
            QSet<RemotePostId> known;
            for (const RemotePostId &id : ids) {
                if (posts.contains(id.value))
                    known.insert(id);
            }
            return known;
        };
        plan.ownNames = [this](const RemoteThreadId &thread) {
            QHash<QString, RemotePostId> names;
            for (const RemotePost &post : std::as_const(posts)) {
                if (post.thread == thread && !gone.contains(post.id))
                    names.insert(post.id.value, post.id);
            }
            return names;
        };
        restart();
    }
    ~Campus() { waited(adapter->close()); }
    Q_DISABLE_COPY_MOVE(Campus)

    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(later); }
    qint64 seconds() const { return server.now(); }
    void restart()
    {
        if (adapter)
            waited(adapter->close());
        adapter = std::make_unique<MoodleAdapter>(moodle::Settings { server.url() });
    }
    Expected<Capabilities> signIn(const QString &secret = u"secret"_s, const QString &user = u"mira"_s)
    {
        return waited(adapter->signIn({ user, secret }));
    }
    Task<Expected<void>> take(Page page)
    {
        forums += page.forums;
        for (const RemoteThread &thread : page.threads)
            threads.insert(thread.id.value, thread);
        for (const RemotePost &post : page.posts) {
            if (!post.body.text.isEmpty())
                posts.insert(post.id.value, post);
            else if (posts.contains(post.id.value))
                posts[post.id.value].bookmarked = post.bookmarked;
        }
        gone += page.gone;
        goneThreads += page.goneThreads;
        if (page.customs)
            customs = *page.customs;
        notices += page.notices;
        plan.cursors.insert(page.cursors);
        co_return Expected<void>();
    }
    // Everything a first round does. What went wrong, or nothing.
    QString enter(const QString &secret = u"secret"_s, const QString &user = u"mira"_s)
    {
        if (const auto may = signIn(secret, user); !may)
            return may.error().text;
        const auto listed = waited(adapter->forums([this](Page page) { return take(std::move(page)); }));
        if (!listed)
            return listed.error().text;
        for (const RemoteForum &forum : std::as_const(forums))
            plan.followed.append(forum.id);
        return pull();
    }
    QString pull()
    {
        plan.now = now();
        const auto done = waited(adapter->pull(plan, [this](Page page) { return take(std::move(page)); }));
        return done ? QString() : done.error().text;
    }
    int asked() const { return int(server.http().requests.size()); }
    qint64 begin(const QString &name, qint64 ago = 3600, qint64 forum = 0)
    {
        return addDiscussion(moodle, forum ? forum : talk, otto, name, u"<p>About %1</p>"_s.arg(name), seconds() - ago);
    }
    qint64 answer(qint64 discussion, const QString &words, qint64 author = 0)
    {
        later += 10;
        return addReply(moodle, moodle.discussions.value(discussion).first, author ? author : otto, u"Re"_s,
            u"<p>%1</p>"_s.arg(words), seconds() - 3);
    }
    IntentionContext about(qint64 post) const
    {
        const FakeMoodle::Post there = moodle.posts.value(post);
        IntentionContext context;
        context.parent = { QString::number(post) };
        context.thread = { QString::number(there.discussion) };
        context.forum = { QString::number(moodle.discussions.value(there.discussion).forum) };
        context.threadTitle = moodle.discussions.value(there.discussion).name;
        context.references = { context.parent };
        context.extra = posts.value(context.parent.value).extra;
        return context;
    }
    Expected<Delivery> perform(const Deed &deed, const IntentionContext &context)
    {
        Intention intention;
        intention.deed = deed;
        intention.written = now();
        const auto composed = adapter->compose(intention, context);
        return composed ? waited(adapter->perform(*composed, context)) : composed.error();
    }
};

inline Body words(const char *text)
{
    return { Format::Markdown, text };
}

} // namespace foyer
