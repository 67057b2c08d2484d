#include "models/cache/forums.h"
#include "models/cache/threads.h"
#include "models/items/listmodels.h"
#include "models/items/reading.h"
#include "models/items/roles.h"
#include "models/items/spoken.h"
#include "models/text/extract.h"

namespace foyer {

namespace {

QString titleOf(Cache &cache, const Draft &draft)
{
    if (!draft.subject.isEmpty())
        return draft.subject;
    if (draft.thread)
        if (const auto there = thread(cache, draft.thread))
            return there->title;
    if (draft.forum)
        if (const auto there = forum(cache, draft.forum))
            return DraftListModel::tr("New thread in %1").arg(there->name);
    return DraftListModel::tr("No title yet");
}

QString words(const Draft &draft)
{
    return snippet({ Format::Plain, draft.text.toUtf8() });
}

} // namespace

DraftListModel::DraftListModel(Cache &cache, QObject *parent)
    : MergingModel(parent)
    , m_cache(cache)
{
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.drafts || changes.accounts)
            reload();
    });
    reload();
}

void DraftListModel::reload()
{
    const auto drafts = readOrLog(foyer::drafts(m_cache), "drafts");
    if (!drafts)
        return;
    QList<Entry> rows;
    for (const Draft &draft : *drafts)
        rows.append({ draft, titleOf(m_cache, draft) });
    mergeRows(m_rows, rows, [](const Entry &entry) { return entry.draft.id.value; });
    refresh(m_rows, rows,
        { roles::DraftValue, roles::Title, roles::Snippet, roles::Time, Qt::DisplayRole, Qt::AccessibleTextRole });
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const auto &[draft, title] = m_rows.at(index.row());
    switch (role) {
    case roles::Id:
        return draft.id.value;
    case roles::Kind:
        return int(draft.kind);
    case roles::DraftValue:
        return QVariant::fromValue(draft);
    case Qt::DisplayRole:
    case roles::Title:
        return title;
    case roles::Snippet:
        return words(draft);
    case roles::Time:
        return draft.updated;
    case roles::ThreadRef:
        return draft.thread.value;
    case roles::PostRef:
        return draft.post.value;
    case roles::Name:
    case Qt::AccessibleTextRole:
        return tr("Draft: %1, %2, saved %3").arg(title, words(draft), spokenTime(draft.updated));
    default:
        return {};
    }
}

} // namespace foyer
