// Conversations between a few people: lists of their own, which only a key may see.
#include "app/adapters/discourse/pull.h"
#include "app/adapters/discourse/words.h"

namespace foyer::discourse {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 5; // of 30 each, when nothing is here yet

}

RemoteForum messagesForum(const QUrl &base)
{
    RemoteForum forum;
    forum.id = { messagesName };
    forum.name = Words::tr("Messages");
    forum.description = Words::tr("Between you and a few others. Nobody else sees them.");
    forum.mayStart = false;
    forum.mine = true;
    forum.url = base.resolved(QUrl(u"my/messages"_s));
    return forum;
}

Task<Expected<void>> Pull::readMessages(bool all)
{
    if (!m_messages)
        co_return Expected<void>();
    const QString me = QString::fromLatin1(QUrl::toPercentEncoding(m_site.features().user));
    for (const QString &box : { u"private-messages"_s, u"private-messages-sent"_s }) {
        bool more = true;
        for (int page = 0; more && page < (all ? mostPages : 1) && mayGoOn(); ++page) {
            const auto list = co_await readList(u"topics/%1/%2.json?page=%3"_s.arg(box, me).arg(page), As::Me);
            if (!list && !endsRound(list.error().kind)) // a site without them
                co_return Expected<void>();
            if (!list)
                co_return list.error();
            QList<TopicRow> rows = list->rows;
            for (TopicRow &row : rows) {
                row.thread.forum = { messagesName };
                row.thread.message = true;
            }
            const auto read = co_await readTopics(std::move(rows), false);
            if (!read)
                co_return read.error();
            more = list->more;
        }
    }
    co_return Expected<void>();
}

} // namespace foyer::discourse
