#include "ui/navigation/location.h"

#include "models/items/forumtreemodel.h"
#include "models/items/roles.h"

namespace foyer {

using namespace Qt::StringLiterals;

QString toText(const Location &location)
{
    switch (location.kind) {
    case Location::Kind::ForMe:
        return u"for-me"_s;
    case Location::Kind::Drafts:
        return u"drafts"_s;
    case Location::Kind::Outbox:
        return u"outbox"_s;
    case Location::Kind::Threads:
        break;
    }
    if (std::holds_alternative<StarredScope>(location.scope))
        return u"starred"_s;
    if (const auto *forum = std::get_if<ForumScope>(&location.scope))
        return u"forum/%1"_s.arg(forum->forum.value);
    if (const auto *account = std::get_if<AccountScope>(&location.scope))
        return u"account/%1"_s.arg(account->account.value);
    if (const auto *tag = std::get_if<TagScope>(&location.scope))
        return u"tag/%1/%2"_s.arg(tag->account.value).arg(tag->tag);
    return u"inbox"_s;
}

Location locationFrom(const QString &text)
{
    if (text == u"for-me"_s)
        return { Location::Kind::ForMe };
    if (text == u"drafts"_s)
        return { Location::Kind::Drafts };
    if (text == u"outbox"_s)
        return { Location::Kind::Outbox };
    if (text == u"starred"_s)
        return { Location::Kind::Threads, StarredScope {} };
    const qint64 id = text.section(u'/', 1, 1).toLongLong();
    if (id > 0 && text.startsWith(u"forum/"_s))
        return { Location::Kind::Threads, ForumScope { ForumId { id } } };
    if (id > 0 && text.startsWith(u"account/"_s))
        return { Location::Kind::Threads, AccountScope { AccountId { id } } };
    if (const QString tag = text.section(u'/', 2); id > 0 && !tag.isEmpty() && text.startsWith(u"tag/"_s))
        return { Location::Kind::Threads, TagScope { AccountId { id }, tag } };
    return {};
}

std::optional<Location> locationAt(const QModelIndex &index)
{
    using Row = ForumTreeModel::Row;
    if (!index.isValid())
        return {};
    switch (Row(index.data(roles::Kind).toInt())) {
    case Row::Inbox:
        return Location {};
    case Row::ForMe:
        return Location { Location::Kind::ForMe };
    case Row::Starred:
        return Location { Location::Kind::Threads, StarredScope {} };
    case Row::Drafts:
        return Location { Location::Kind::Drafts };
    case Row::Outbox:
        return Location { Location::Kind::Outbox };
    case Row::Forum:
        return Location { Location::Kind::Threads, ForumScope { ForumId { index.data(roles::Id).toLongLong() } } };
    case Row::Heading:
        break;
    }
    return {};
}

} // namespace foyer
