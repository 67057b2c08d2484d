#include "models/items/listmodels.h"
#include "models/items/reading.h"
#include "models/items/roles.h"
#include "models/items/spoken.h"
#include "models/text/direction.h"

namespace foyer {

namespace {

constexpr int mostNotices = 300;

QString accessible(const Notice &notice)
{
    QStringList parts { saying(notice), notice.title, notice.text, spokenTime(notice.created) };
    if (!notice.read)
        parts.prepend(NoticeListModel::tr("unread"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString saying(const Notice &notice)
{
    const QString name = notice.person.name.isEmpty() ? NoticeListModel::tr("Somebody") : isolated(notice.person.name);
    switch (notice.kind) {
    case Notice::Kind::Reply:
        return NoticeListModel::tr("%1 replied to you").arg(name);
    case Notice::Kind::Mention:
        return NoticeListModel::tr("%1 mentioned you").arg(name);
    case Notice::Kind::Like:
        return NoticeListModel::tr("%1 likes your post").arg(name);
    case Notice::Kind::Message:
        return NoticeListModel::tr("%1 wrote to you").arg(name);
    case Notice::Kind::Moderation:
        return NoticeListModel::tr("A moderator decided on your post");
    case Notice::Kind::SendProblem:
        return NoticeListModel::tr("Something you wrote could not be sent");
    case Notice::Kind::Other:
        break;
    }
    return notice.text.isEmpty() ? NoticeListModel::tr("News for you") : notice.text;
}

NoticeListModel::NoticeListModel(Cache &cache, QObject *parent)
    : MergingModel(parent)
    , m_cache(cache)
{
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.notices)
            reload();
    });
    reload();
}

void NoticeListModel::reload()
{
    const auto rows = readOrLog(notices(m_cache, mostNotices), "notices");
    if (!rows)
        return;
    mergeRows(m_rows, *rows, [](const Notice &notice) { return notice.id.value; });
    refresh(m_rows, *rows,
        { roles::NoticeValue, roles::Title, roles::Snippet, roles::Explanation, Qt::DisplayRole,
            Qt::AccessibleTextRole });
}

int NoticeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NoticeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Notice &notice = m_rows.at(index.row());
    switch (role) {
    case roles::Id:
        return notice.id.value;
    case roles::Kind:
        return int(notice.kind);
    case roles::NoticeValue:
        return QVariant::fromValue(notice);
    case Qt::DisplayRole:
    case roles::Explanation:
        return saying(notice);
    case roles::Title:
        return notice.title;
    case roles::Snippet:
        return notice.text;
    case roles::Time:
        return notice.created;
    case roles::ThreadRef:
        return notice.thread.value;
    case roles::PostRef:
        return notice.post.value;
    case roles::Name:
    case Qt::AccessibleTextRole:
        return accessible(notice);
    default:
        return {};
    }
}

} // namespace foyer
