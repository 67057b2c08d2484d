// One round of reading. What moved is on top of the list of topics by activity; that and the notices are all an
// unchanged server is asked, and it answers "as before" without a body. Older topics are walked through once, category
// by category. Nothing here marks anything as read: a session reads topics over the socket, guests need not care, and a
// token takes the mark off again.
#pragma once

#include "app/adapters/nodebb/delivery.h"

namespace foyer::nodebb {

constexpr qint64 postsAtOnce = 20;

// The next question would meet the same; else it concerns one topic.
bool endsRound(const Error &error);
Error unreadable(const Site &site);

class Pull {
public:
    // `plan` is kept up to date: its cursors are those of the pages handed out.
    Pull(Site &site, PullPlan &plan, PageSink sink);

    // `touched`: posts to read in any case; emptied.
    Task<Expected<void>> run(QSet<QString> *touched);

private:
    using Result = Expected<void>;
    enum class Depth { News, Whole }; // what is new, or all of it again
    struct List {
        QList<TopicRow> rows;
        QList<RemoteForum> forums; // whose page it is
        QByteArray etag;
        qint64 pages = 1;
        bool same = false;
    };
    struct Chunk {
        TopicRow row;
        QList<PostRow> posts;
    };

    Task<Result> readBack(QSet<QString> *touched);
    Task<Result> readHeard();
    Task<Result> readOpen(OpenThread open);
    Task<Result> readNews();
    Task<Result> readNotices();
    Task<Result> walk(QString category);
    Task<Expected<List>> readList(QString path, QByteArray etag = {});
    Task<Expected<bool>> readTopics(QList<TopicRow> rows, Depth depth); // true: all of them
    Task<Result> readTopic(TopicRow row, Depth depth);
    Task<Expected<Chunk>> readChunk(TopicRow row, qint64 from);
    Task<Result> keep(TopicRow row, QList<PostRow> posts, bool all);
    Task<Result> addSource(PostRow *post);
    Task<Result> settleMissing(TopicRow row, QSet<QString> present);
    Task<Result> givenUp(TopicRow row, Error why);
    Task<Result> readLost(RemoteThreadId topic); // said to be gone
    Task<Expected<bool>> isGone(QString path);
    Task<Result> hand(Page page);
    // Who reads with a token marks as read what it takes back at once: what is read says nothing then.
    Reader reader() const { return { m_site.base(), m_site.uid(), m_site.hasToken() ? QDateTime() : m_plan.now }; }

    Site &m_site;
    PullPlan &m_plan;
    PageSink m_sink;
    QSet<QString> m_followed;
    std::optional<Error> m_problem; // the first that did not end the round
    Progress m_progress;
    int m_chunks = 0;
    int m_sources = 0;
};

} // namespace foyer::nodebb
