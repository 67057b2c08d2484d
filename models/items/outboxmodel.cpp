#include "models/cache/forums.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "models/items/deedwords.h"
#include "models/items/listmodels.h"
#include "models/items/reading.h"
#include "models/items/roles.h"
#include "models/items/spoken.h"
#include "models/text/extract.h"

namespace foyer {

namespace {

constexpr int mostReceipts = 100;

} // namespace

OutboxModel::OutboxModel(Cache &cache, QObject *parent)
    : MergingModel(parent)
    , m_cache(cache)
{
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (!changes.intentions.isEmpty() || changes.accounts)
            reload();
    });
    reload();
}

OutboxModel::Entry OutboxModel::entryOf(const Intention &intention) const
{
    Entry entry { intention, {}, {}, deedWords(intention.deed) };
    if (const auto *fresh = std::get_if<NewThread>(&intention.deed)) {
        entry.title = fresh->subject;
        return entry;
    }
    if (const auto *watch = std::get_if<SetWatch>(&intention.deed); watch && watch->forum) {
        entry.title = forum(m_cache, watch->forum).valueOr({}).name;
        return entry;
    } else if (watch && !watch->tag.isEmpty()) {
        entry.title = u'#' + watch->tag;
        return entry;
    }
    if (isMark(intention.deed)) { // to whose post
        if (const auto marked = post(m_cache, postIn(intention.deed)))
            entry.words = tr("%1: %2, “%3”", "what, whose post, its first words")
                              .arg(entry.words, marked->author.name, snippet(marked->body));
    }
    if (const auto thread = threadOf(m_cache, intention)) // gone with its account: the text is still here
        entry.thread = *thread;
    if (const auto there = foyer::thread(m_cache, entry.thread))
        entry.title = there->title;
    return entry;
}

void OutboxModel::reload()
{
    const auto waiting = readOrLog(outbox(m_cache), "outbox");
    const auto done = readOrLog(receipts(m_cache, mostReceipts), "receipts");
    if (!waiting || !done)
        return;
    QList<Entry> rows;
    QSet<IntentionId> listed;
    for (const Intention &intention : *waiting + *done) {
        if (listed.contains(intention.id))
            continue;
        listed.insert(intention.id);
        rows.append(entryOf(intention));
    }
    mergeRows(m_rows, rows, [](const Entry &entry) { return entry.intention.id.value; });
    refresh(m_rows, rows,
        { roles::Kind, roles::IntentionValue, roles::Title, roles::Snippet, roles::Explanation, roles::ThreadRef,
            Qt::DisplayRole, Qt::AccessibleTextRole });
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Entry &entry = m_rows.at(index.row());
    switch (role) {
    case roles::Id:
        return entry.intention.id.value;
    case roles::Kind:
        return int(entry.intention.state);
    case roles::IntentionValue:
        return QVariant::fromValue(entry.intention);
    case Qt::DisplayRole:
    case roles::Title:
        return entry.title;
    case roles::Snippet:
        return entry.words;
    case roles::Explanation:
        return explanation(entry.intention);
    case roles::Time:
        return entry.intention.written;
    case roles::ThreadRef:
        return entry.thread.value;
    case roles::PostRef:
        return postIn(entry.intention.deed).value;
    case roles::Name:
    case Qt::AccessibleTextRole:
        return QStringList { entry.title, entry.words, explanation(entry.intention) }.join(QStringLiteral(". "));
    default:
        return {};
    }
}

} // namespace foyer
