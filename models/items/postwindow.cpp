#include "models/items/postwindow.h"

#include "models/items/reading.h"

namespace foyer {

namespace {

constexpr int halfWindow = 50;
constexpr qsizetype mostKept = 4 * halfWindow;

} // namespace

const Post *PostWindow::post(const QList<PostRow> &rows, int row)
{
    const qint64 key = rows.at(row).key();
    if (!m_posts.contains(key))
        load(rows, row);
    const auto found = m_posts.constFind(key);
    return found == m_posts.constEnd() ? nullptr : &*found;
}

void PostWindow::load(const QList<PostRow> &rows, int row)
{
    const int first = qMax(0, row - halfWindow);
    const int end = qMin(int(rows.size()), row + halfWindow);
    QHash<qint64, Post> kept;
    QList<PostId> wanted;
    for (int at = first; at < end; ++at) {
        const PostStub &stub = rows.at(at).stub;
        const auto here = m_posts.constFind(rows.at(at).key());
        if (here != m_posts.constEnd())
            kept.insert(here.key(), *here);
        else if (stub.id)
            wanted.append(stub.id);
        else if (const auto mine = readOrLog(pendingPost(m_cache, stub.intention), "a post of mine"))
            kept.insert(rows.at(at).key(), *mine);
    }
    if (const auto loaded = readOrLog(posts(m_cache, wanted), "posts"))
        for (const Post &post : *loaded) {
            m_authors.insert(post.id, post.author.name);
            kept.insert(post.id.value, post);
        }
    if (m_posts.size() + wanted.size() > mostKept)
        m_posts = kept;
    else
        m_posts.insert(kept);
}

QString PostWindow::authorOf(PostId post)
{
    const auto known = m_authors.constFind(post);
    if (known != m_authors.constEnd())
        return *known;
    const auto answered = readOrLog(posts(m_cache, { post }), "an author");
    const QString name = answered && !answered->isEmpty() ? answered->first().author.name : QString();
    m_authors.insert(post, name);
    return name;
}

void PostWindow::forget(qint64 key)
{
    m_posts.remove(key);
    m_authors.remove(PostId { key });
}

void PostWindow::clear()
{
    m_posts.clear();
    m_authors.clear();
}

} // namespace foyer
