#include "ui/outbox/binmodel.h"

#include "models/items/roles.h"

namespace foyer {

BinModel::BinModel(Cache &cache, QObject *parent)
    : QAbstractListModel(parent)
    , m_cache(cache)
    , m_rows(drafts(cache, true).valueOr({}))
{
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.drafts)
            reload();
    });
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Draft &draft = m_rows.at(index.row());
    const QString line = draft.text.simplified().left(200);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case roles::Title:
        return draft.subject.isEmpty() ? line.left(60) : draft.subject;
    case roles::Snippet:
        return line;
    case roles::Time:
        return draft.binned;
    case roles::DraftValue:
        return QVariant::fromValue(draft);
    default:
        return {};
    }
}

// The bin is small and changes by one draft at a time, seldom while it is looked at.
void BinModel::reload()
{
    QList<Draft> rows = drafts(m_cache, true).valueOr({});
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace foyer
