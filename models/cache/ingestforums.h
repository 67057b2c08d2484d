// The part of a page that is about forums and threads themselves.
#pragma once

#include "models/cache/ingestcontext.h"

namespace foyer {

void ingestForums(IngestContext &context, const Page &page);

// Forums by the server's names, for the length of one page; made when the server has not listed them.
class ForumNames {
public:
    explicit ForumNames(IngestContext &context);
    ForumId find(const RemoteForumId &id); // 0: not listed
    ForumId findOrMake(const RemoteForumId &id);
    bool followed(ForumId forum) const;

private:
    struct Known {
        ForumId id;
        bool followed = false;
    };
    IngestContext &m_context;
    QHash<QString, Known> m_known;
    QHash<ForumId, bool> m_followed;
};

} // namespace foyer
