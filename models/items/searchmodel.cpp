#include "models/items/listmodels.h"
#include "models/items/reading.h"
#include "models/items/roles.h"
#include "models/items/spoken.h"

namespace foyer {

SearchModel::SearchModel(Cache &cache, QObject *parent)
    : MergingModel(parent)
    , m_worker(cache)
{
}

void SearchModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    if (m_words.isEmpty())
        take(m_words, QList<SearchHit> {});
    else if (!m_searching)
        start();
}

void SearchModel::start()
{
    m_searching = true;
    m_worker.run(
        this, [words = m_words](Cache &cache) { return search(cache, words, mostHits); },
        [this, words = m_words](const Expected<QList<SearchHit>> &hits) {
            m_searching = false;
            if (words == m_words)
                take(words, hits);
            else if (!m_words.isEmpty())
                start(); // typed on meanwhile
        });
}

void SearchModel::take(const QString &words, const Expected<QList<SearchHit>> &hits)
{
    const auto rows = words.isEmpty() ? QList<SearchHit> {} : readOrLog(hits, "search").value_or(m_rows);
    mergeRows(m_rows, rows, [](const SearchHit &hit) { return hit.post.value; });
    refresh(m_rows, rows, { roles::HitValue, roles::Title, roles::Snippet, Qt::DisplayRole, Qt::AccessibleTextRole });
    Q_EMIT answered();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SearchHit &hit = m_rows.at(index.row());
    switch (role) {
    case roles::Id:
    case roles::PostRef:
        return hit.post.value;
    case roles::HitValue:
        return QVariant::fromValue(hit);
    case Qt::DisplayRole:
    case roles::Title:
        return hit.title;
    case roles::Snippet:
        return hit.snippet;
    case roles::Time:
        return hit.created;
    case roles::ThreadRef:
        return hit.thread.value;
    case roles::Name:
    case Qt::AccessibleTextRole:
        return QStringList { hit.title, hit.author.name, hit.forum, spokenTime(hit.created), hit.snippet }.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace foyer
