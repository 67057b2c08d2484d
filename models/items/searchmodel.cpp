#include "models/items/listmodels.h"
#include "models/items/reading.h"
#include "models/items/roles.h"
#include "models/items/spoken.h"

namespace foyer {

namespace {

constexpr int mostHits = 200;

}

SearchModel::SearchModel(Cache &cache, QObject *parent)
    : MergingModel(parent)
    , m_cache(cache)
{
}

void SearchModel::setWords(const QString &words)
{
    m_words = words;
    const auto rows = words.trimmed().isEmpty()
        ? QList<SearchHit> {}
        : readOrLog(search(m_cache, words, mostHits), "search").value_or(m_rows);
    mergeRows(m_rows, rows, [](const SearchHit &hit) { return hit.post.value; });
    refresh(m_rows, rows, { roles::HitValue, roles::Title, roles::Snippet, Qt::DisplayRole, Qt::AccessibleTextRole });
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
        return QStringList { hit.title, hit.author, hit.forum, spokenTime(hit.created), hit.snippet }.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace foyer
