// Finds out which posts are no longer on the server; news tells nobody. Once a day each followed group is asked for all
// its numbers (LISTGROUP, some 6 bytes each). What is kept here and missing there is only suspected. At a later sync
// the server is asked for it once more, by another road, its name; what it does not know by that name either is gone.
// Numbers below the group's first one are left alone: those posts have expired, which nobody decided.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/nntp/ranges.h"
#include "app/adapters/nntp/session.h"

namespace foyer::nntp {

// Of one group, as it is kept between two runs.
struct CensusNote {
    QDateTime taken; // the last census; invalid: none yet
    QByteArrayList suspects; // Message-IDs

    QByteArray toText() const;
    static CensusNote fromText(const QByteArray &text);

    friend bool operator==(const CensusNote &, const CensusNote &) = default;
};

class Census {
public:
    // Both outlive it. Nothing else is under way on the session.
    Census(Session &session, const PullPlan &plan, PageSink sink);

    // Asks whom it is time to ask; on most days' syncs nobody.
    Task<Expected<void>> run();

private:
    struct Group {
        RemoteForumId name;
        CensusNote note;
    };
    QList<Group> due(bool confirming) const;
    Task<Expected<void>> count(QList<Group> groups);
    Task<Expected<void>> readNumbers(Group *group, Ranges *there, ActiveLine *bounds);
    Task<Expected<void>> confirm(Group group);
    QByteArrayList missing(const RemoteForumId &group, const Ranges &there, const ActiveLine &bounds) const;
    Task<Expected<void>> handOut(Group group, QList<RemotePostId> gone);

    Session &m_session;
    const PullPlan &m_plan;
    PageSink m_sink;
};

} // namespace foyer::nntp
