#include "ui/notices/noticepane.h"

#include "models/cache/notices.h"
#include "models/items/listmodels.h"
#include "models/items/roles.h"
#include "ui/theme.h"
#include "ui/threadlist/rowpainter.h"
#include "ui/zoomed.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPushButton>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

class NoticeDelegate : public RowDelegate {
public:
    explicit NoticeDelegate(QObject *parent)
        : RowDelegate(RowNote::Line, parent)
    {
    }

protected:
    RowLook lookOf(const QModelIndex &index) const override
    {
        const auto notice = index.data(roles::NoticeValue).value<Notice>();
        RowLook look;
        look.avatar = notice.person.name;
        look.face = faceOf(notice.account, notice.person);
        look.glyph = notice.kind == Notice::Kind::SendProblem ? u"trouble"_s : u"bell"_s;
        look.title = notice.title;
        look.strong = !notice.read;
        look.time = shortTime(notice.created, now());
        look.lead = saying(notice);
        look.note = notice.text;
        return look;
    }
};

ThreadId threadAt(const QModelIndex &index)
{
    return ThreadId { index.data(roles::ThreadRef).toLongLong() };
}

PostId postAt(const QModelIndex &index)
{
    return PostId { index.data(roles::PostRef).toLongLong() };
}

} // namespace

NoticePane::NoticePane(Cache &cache, QWidget *parent)
    : ListPane(parent)
    , m_cache(cache)
    , m_model(new NoticeListModel(cache, this))
    , m_all(new QPushButton(tr("Mark all read")))
{
    setTitle(tr("For me"));
    m_all->setProperty("look", u"word"_s);
    onZoom(m_all, [this] { m_all->setFont(type::meta(QApplication::font())); });
    addToHeader(m_all);
    setRows(m_model, new NoticeDelegate(this));
    refreshEmpty();
    connect(m_all, &QPushButton::clicked, this, &NoticePane::markAllRead);
    connect(view(), &RowView::chosen, this, &NoticePane::choose);
    connect(view(), &RowView::opened, this, [this](const QModelIndex &index) {
        choose(index);
        if (threadAt(index))
            Q_EMIT postOpened(threadAt(index), postAt(index));
        else
            openElsewhere(index.data(roles::NoticeValue).value<Notice>().url);
    });
}

void NoticePane::markAllRead()
{
    QList<NoticeId> unread;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto notice = m_model->index(row).data(roles::NoticeValue).value<Notice>();
        if (!notice.read)
            unread.append(notice.id);
    }
    if (unread.isEmpty())
        return;
    if (!setNoticesRead(m_cache, unread, true))
        return Q_EMIT said(tr("That could not be saved. Is the disk full?"));
    Q_EMIT didUndoably(tr("%n notices are marked read.", nullptr, int(unread.size())), [&cache = m_cache, unread] {
        return setNoticesRead(cache, unread, false) ? tr("They are unread again, as before.")
                                                    : tr("That could not be saved. Is the disk full?");
    });
}

EmptyText NoticePane::emptyText() const
{
    return { EmptyText::Kind::Nothing, tr("Nobody has asked for you yet."), tr("Replies to your posts come here."), {},
        u"at"_s };
}

void NoticePane::choose(const QModelIndex &index)
{
    const ThreadId thread = threadAt(index);
    const PostId post = postAt(index);
    const NoticeId notice = index.data(roles::NoticeValue).value<Notice>().id;
    if (!setNoticesRead(m_cache, { notice }, true))
        Q_EMIT said(tr("That could not be saved. Is the disk full?"));
    if (thread)
        Q_EMIT postChosen(thread, post);
    else if (index.data(roles::NoticeValue).value<Notice>().url.isValid())
        Q_EMIT said(tr("This is not kept on this computer. Enter opens it in the browser."));
}

void NoticePane::openElsewhere(const QUrl &url)
{
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return Q_EMIT said(tr("This is not kept on this computer, and the server did not say where it stands."));
    Q_EMIT said(tr("This is not kept on this computer: opening %1 in the browser.").arg(url.host()));
    QDesktopServices::openUrl(url);
}

} // namespace foyer
