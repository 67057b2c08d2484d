// One pull: asks for all followed groups at once, then for what is missing in each. The questions go out far ahead of
// the answers (RFC 3977, 3.5), because an answer waited for costs a round trip; answers come in the order asked.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/nntp/cursor.h"
#include "app/adapters/nntp/pages.h"
#include "app/adapters/nntp/session.h"

#include <QQueue>

#include <deque>
#include <vector>

namespace foyer::nntp {

class Pull {
public:
    // `plan` is kept up to date: its cursors are those of the pages handed out.
    Pull(Session &session, PullPlan &plan, PageSink sink, int window);

    Task<Expected<void>> run();
    // The list of groups told of posts that the groups of this connection do not know. An older connection to INN may
    // never see the first post of a group (measured, 2.7.1, tradindexed); a new one does.
    bool isBehind() const;
    // The post that turned out to be larger than anything is read, and ended the connection. The next pull is told
    // to leave it out, and asks for its head only.
    std::optional<Place> oversized() const { return m_oversized; }
    void leaveOut(QList<Place> posts) { m_leftOut = std::move(posts); }

private:
    // A group with something to ask for.
    struct Group {
        QString name;
        qint64 low = 0;
        qint64 high = 0;
        qint64 there = 0; // the highest number the group itself knows; what is missing above comes later
        GroupCursor cursor;
        QList<Range> toList; // numbers whose overview is not asked for yet
        QQueue<OverviewLine> toFetch;
        int listing = 0; // overviews under way
        int round = 0; // grows when the group turns out to be numbered anew: older answers mean nothing
        int anchors = 0; // asked for, and not found missing
        bool entered = false;
        bool failed = false;
    };
    enum class Kind { Group, Anchor, Over, Article, Head, Superseded };
    struct Asked {
        Kind kind = Kind::Group;
        int group = 0;
        int round = 0;
        Range range {}; // Over: what was asked for
        OverviewLine overview {}; // Article, Head; Anchor: what we think the number is
        RawArticle article {}; // Superseded: waits to know whether it may replace that post
        qsizetype bytes = 0;
    };
    enum class Next { Sent, Waits, Done };

    Task<Expected<void>> readActive();
    Task<Expected<void>> askGroups(QStringList names);
    void consider(const ActiveLine &active);
    void plan(Group &group);
    void renumber(Group &group);
    Task<Expected<void>> readOverviewFormat();

    void refill();
    Next askNext(Group &group, int index);
    void enter(Group &group, int index);
    void send(QByteArray command, Asked asked);

    Task<Expected<void>> answer(Asked asked);
    Task<Expected<void>> answerOver(Asked asked, Status status);
    Task<Expected<void>> answerArticle(Asked asked, Status status);
    void answerAnchor(Group &group, const Asked &asked, const Status &status);
    void listed(Group &group, int index, Range range, QList<OverviewLine> lines);
    void keep(Group &group, int index, RawArticle article);
    void markRead(Group &group, int index, Range range);
    void fail(Group &group, const Status &status);
    Task<Expected<void>> finishPage();

    Session &m_session;
    PullPlan &m_plan;
    Pages m_pages;
    int m_window;
    OverviewFormat m_format;
    QByteArray m_over; // the command
    std::vector<Group> m_groups;
    size_t m_current = 0;
    std::deque<Asked> m_asked;
    qsizetype m_bytesAsked = 0;
    QSet<int> m_touched; // groups whose cursor moved since the last page
    QSet<QByteArray> m_crossposts; // met in this pull
    Progress m_progress;
    std::optional<Error> m_problem; // of one group; the others go on
    QList<Place> m_leftOut;
    std::optional<Place> m_oversized;
};

} // namespace foyer::nntp
