#include "models/cache/changes.h"

namespace foyer {

bool Changes::isEmpty() const
{
    return *this == Changes {};
}

Changes &Changes::operator|=(const Changes &other)
{
    forums |= other.forums;
    threads |= other.threads;
    posts |= other.posts;
    intentions |= other.intentions;
    accounts |= other.accounts;
    drafts |= other.drafts;
    notices |= other.notices;
    status |= other.status;
    settings |= other.settings;
    syncWanted |= other.syncWanted;
    pictures |= other.pictures;
    picturesWanted |= other.picturesWanted;
    people |= other.people;
    return *this;
}

void ChangeStream::publish(const Changes &changes)
{
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

} // namespace foyer
