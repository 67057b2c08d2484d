#include "app/adapters/nntp/pages.h"

#include "app/desktop/priority.h"

#include <QCoroFuture>

namespace foyer::nntp {

Pages::Pages(PageSink sink)
    : m_sink(std::move(sink))
{
}

void Pages::add(RawArticle article)
{
    m_bytes += article.bytes.size();
    m_raw.append(std::move(article));
}

Task<Expected<void>> Pages::finish(QHash<QString, QByteArray> cursors, Progress progress)
{
    m_page.cursors = std::move(cursors);
    m_page.progress = progress;
    Parsing parsing;
    parsing.page = std::exchange(m_page, {});
    parsing.posts = compute(parseArticles, std::exchange(m_raw, {}));
    m_parsing.push_back(std::move(parsing));
    m_bytes = 0;
    while (m_parsing.size() > outstanding || (!m_parsing.empty() && m_parsing.front().posts.isFinished())) {
        auto taken = co_await deliver();
        if (!taken)
            co_return taken.error();
    }
    co_return Expected<void>();
}

Task<Expected<void>> Pages::flush()
{
    while (!m_parsing.empty()) {
        auto taken = co_await deliver();
        if (!taken)
            co_return taken.error();
    }
    co_return Expected<void>();
}

Task<Expected<void>> Pages::deliver()
{
    Parsing parsing = std::move(m_parsing.front());
    m_parsing.pop_front();
    if (!parsing.posts.isFinished())
        co_await parsing.posts;
    parsing.page.posts = parsing.posts.takeResult();
    co_return co_await m_sink(std::move(parsing.page));
}

} // namespace foyer::nntp
