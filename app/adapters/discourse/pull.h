// One round of reading. What moved is at the top of the list of topics by activity: that one request is all an
// unchanged site costs. New posts come from the stream of newest posts while that serves several topics at once, else
// topic by topic. Older topics are walked through once, a page of the list at a time.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/discourse/bus.h"
#include "app/adapters/discourse/cursor.h"
#include "app/adapters/discourse/site.h"

namespace foyer::discourse {

// True where the next question would meet the same; else it concerns one topic.
bool endsRound(ErrorKind kind);

// The forum that stands for conversations between a few people.
inline const QString messagesName = QStringLiteral("messages");
RemoteForum messagesForum(const QUrl &base);

class Pull {
public:
    // `plan` is kept up to date: its cursors are those of the pages handed out.
    Pull(Site &site, PullPlan &plan, PageSink sink);

    // `mine`: what the site answered to what was sent since the last round; it need not be read again.
    Task<Expected<void>> run(QList<PostRow> mine);
    // What to listen to from now on, when the topic on screen was read.
    const std::optional<Bus::Tuning> &tuning() const { return m_tuning; }

private:
    using Result = Expected<void>;

    Task<Result> rounds();
    // Just what the site said had moved.
    Task<Result> readHeard();
    // Of the topic on screen (pullopen.cpp): what was heard of it.
    Task<Result> readOnScreen();
    Task<Result> readOpened(OpenThread open);
    Task<Result> takeOpened(OpenThread open, Topic topic);
    void takeHeard(const TopicRow &row, PostRow post, Page &page);
    Task<Result> readHeardPosts(OpenThread open, QHash<QString, RemotePostId> posts);
    // Posts that stand in a topic no longer (pullmissing.cpp): moved, or gone?
    Task<Result> settleMissing(TopicRow row, QHash<QString, RemotePostId> missing, Page page);
    Task<Expected<qint64>> newTopicOf(QString post); // 0: it is gone; -1: not to be known
    Task<Result> readMoved(qint64 target, QHash<QString, RemotePostId> *missing);
    Task<Result> readLost(RemoteThreadId topic); // said to be gone
    Task<Expected<bool>> isGone(qint64 topic);
    // What moved since the last time.
    Task<Result> readNews();
    // Older topics of what is followed and was not walked through yet.
    Task<Result> walkAll();
    Task<Result> walk(QString category, QSet<QString> covers);
    Task<Expected<TopicList>> readList(QString query, As as);
    void walked(const QString &category, const QSet<QString> &covers, Page &page);

    // Brings these topics up to date; true: all of them.
    Task<Expected<bool>> readTopics(QList<TopicRow> rows, bool fromStream);
    Task<Result> readStream(QList<TopicRow> rows);
    Task<Result> readTopic(TopicRow row);
    // How far a topic is read once these posts are here.
    enum class Read { AsBefore, UpToThese, All };
    Task<Result> readWhole(TopicRow row);
    Task<Result> readAgain(TopicRow row); // something is gone: what?
    Task<Result> readRest(TopicRow row, Topic topic, Read mark);
    Task<Result> readTail(TopicRow row);
    Task<Result> readAfter(TopicRow row, qint64 number, Read mark); // by numbers, 20 at a time
    Task<Result> readBlocks(TopicRow row, QList<qint64> ids, Read mark); // by ids, 50 at a time
    Task<Expected<Topic>> readFirst(TopicRow row);
    Task<Expected<QList<PostRow>>> readPosts(TopicRow row, QString query, std::optional<As> as = {});

    Task<Result> keep(TopicRow row, QList<PostRow> posts, Read mark);
    Task<Result> givenUp(TopicRow row, Error why);
    Task<Result> handMine(QList<PostRow> mine);
    Task<Result> readNotices();
    Task<Result> readMessages(bool all);
    Task<Result> fetchNotices(QByteArray state, bool all);
    Task<Result> hand(Page page);
    Task<Error> explained(Error error); // is it the key?

    TopicCursor cursorOf(const TopicRow &row) const;
    As asWhom(const QString &category) const;
    As asWhom(const TopicRow &row) const;
    As asMeIfRoom(As otherwise) const; // for what is mine in it
    As asForLists() const;
    As asForMarks(int page) const; // for lists that tell, in passing, what is mine
    qint64 now() const; // ms
    bool mayGoOn() const;

    Site &m_site;
    PullPlan &m_plan;
    PageSink m_sink;
    QSet<QString> m_followed;
    ListCursor m_list;
    QSet<QString> m_announced; // topics whose thread went out in this round
    QSet<qint64> m_present; // numbers of posts met since readAgain() began
    std::optional<Bus::Tuning> m_tuning;
    std::optional<Error> m_problem; // the first that did not end the round
    Progress m_progress;
    int m_requestsBefore = 0;
    bool m_messages = false; // between a few people: followed
    bool m_partly = false; // a list was made for anybody and not for us: what it leaves out says nothing
};

} // namespace foyer::discourse
