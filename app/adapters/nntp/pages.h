// Gathers raw articles into pages: parsed on the thread pool while the connection goes on, handed out in order.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/nntp/article.h"

#include <QFuture>

#include <deque>

namespace foyer::nntp {

class Pages {
public:
    explicit Pages(PageSink sink);

    void add(RawArticle article);
    void add(Placing placing) { m_page.placings.append(std::move(placing)); }
    void addRenumbered(const QString &group) { m_page.renumbered.append({ group }); }
    void addMissing(const RemoteForumId &group) { m_page.missing.append(group); }
    void addBack(const RemoteForumId &group) { m_page.back.append(group); }
    bool isFull() const { return m_raw.size() >= most || m_bytes >= mostBytes || m_page.placings.size() >= most * 4; }
    bool isEmpty() const
    {
        return m_raw.isEmpty() && m_page.placings.isEmpty() && m_page.renumbered.isEmpty() && m_page.missing.isEmpty()
            && m_page.back.isEmpty();
    }

    // Ends the page under way; hands out what is due. The error is the sink's.
    Task<Expected<void>> finish(QHash<QString, QByteArray> cursors, Progress progress);
    // Hands out everything.
    Task<Expected<void>> flush();

private:
    static constexpr qsizetype most = 250;
    static constexpr qsizetype mostBytes = 2 * 1024 * 1024;
    static constexpr size_t outstanding = 3;

    struct Parsing {
        Page page;
        QFuture<QList<RemotePost>> posts;
    };
    Task<Expected<void>> deliver();

    PageSink m_sink;
    Page m_page;
    QList<RawArticle> m_raw;
    qsizetype m_bytes = 0;
    std::deque<Parsing> m_parsing;
};

} // namespace foyer::nntp
