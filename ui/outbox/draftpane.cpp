#include "ui/outbox/draftpane.h"

#include "models/cache/drafts.h"
#include "models/items/listmodels.h"
#include "models/items/roles.h"
#include "ui/outbox/binmodel.h"
#include "ui/theme.h"
#include "ui/threadlist/rowpainter.h"
#include "ui/zoomed.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

class DraftDelegate : public RowDelegate {
public:
    explicit DraftDelegate(QObject *parent)
        : RowDelegate(RowNote::None, parent)
    {
    }

protected:
    RowLook lookOf(const QModelIndex &index) const override
    {
        const auto draft = index.data(roles::DraftValue).value<Draft>();
        RowLook look;
        look.glyph = draft.binned.isValid() ? u"trash"_s : u"draft"_s;
        look.title = index.data(roles::Title).toString();
        look.time = shortTime(index.data(roles::Time).toDateTime(), now());
        look.lead = kindName(draft.kind);
        look.text = index.data(roles::Snippet).toString();
        return look;
    }

private:
    static QString kindName(Draft::Kind kind)
    {
        switch (kind) {
        case Draft::Kind::NewThread:
            return DraftPane::tr("New thread");
        case Draft::Kind::Edit:
            return DraftPane::tr("Edit");
        case Draft::Kind::Reply:
            break;
        }
        return DraftPane::tr("Reply");
    }
};

} // namespace

DraftPane::DraftPane(Cache &cache, QWidget *parent)
    : ListPane(parent)
    , m_cache(cache)
    , m_drafts(new DraftListModel(cache, this))
    , m_bin(new BinModel(cache, this))
    , m_switch(new QPushButton)
    , m_bar(new QWidget)
    , m_act(new QPushButton)
    , m_delegate(new DraftDelegate(this))
{
    m_switch->setProperty("look", u"word"_s);
    onZoom(m_switch, [this] { m_switch->setFont(type::meta(QApplication::font())); });
    addToHeader(m_switch);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8));
    row->addWidget(m_act);
    row->addStretch();
    addBelow(m_bar);
    connect(m_switch, &QPushButton::clicked, this, [this] { showBin(!m_inBin); });
    connect(m_act, &QPushButton::clicked, this, &DraftPane::act);
    connect(view(), &RowView::chosen, this, [this] {
        if (!m_inBin)
            Q_EMIT draftChosen(current().id);
    });
    connect(view(), &RowView::opened, this, [this] {
        if (!m_inBin)
            Q_EMIT draftOpened(current().id);
    });
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *> { m_drafts, m_bin }) {
        connect(model, &QAbstractItemModel::modelReset, this, &DraftPane::refreshBar);
        connect(model, &QAbstractItemModel::rowsInserted, this, &DraftPane::refreshBar);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &DraftPane::refreshBar);
    }
    showBin(false);
}

void DraftPane::showBin(bool bin)
{
    m_inBin = bin;
    setTitle(bin ? tr("Bin of drafts") : tr("Drafts"));
    setRows(bin ? static_cast<QAbstractItemModel *>(m_bin) : m_drafts, m_delegate);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &DraftPane::refreshBar);
    m_act->setText(bin ? tr("&Restore") : tr("&Delete"));
    m_act->setToolTip(bin ? tr("Back to the drafts") : tr("To the bin, for 30 days"));
    refreshEmpty();
    refreshBar();
}

void DraftPane::act()
{
    const DraftId draft = current().id;
    const auto done = m_inBin ? restoreDraft(m_cache, draft) : binDraft(m_cache, draft);
    if (!done)
        Q_EMIT said(tr("That could not be saved: %1").arg(done.error().text));
    else
        Q_EMIT said(m_inBin ? tr("The draft is back.") : tr("The draft stays in the bin for 30 days."));
}

void DraftPane::refreshBar()
{
    m_switch->setText(m_inBin ? tr("Drafts") : tr("Bin (%1)").arg(m_bin->rowCount()));
    m_switch->setVisible(m_inBin || m_bin->rowCount() > 0);
    m_bar->setVisible(view()->model()->rowCount() > 0);
    m_act->setEnabled(bool(current().id));
}

Draft DraftPane::current() const
{
    return view()->currentIndex().data(roles::DraftValue).value<Draft>();
}

EmptyText DraftPane::emptyText() const
{
    if (m_inBin)
        return { EmptyText::Kind::Nothing, tr("The bin is empty."), {}, {}, u"trash"_s };
    return { EmptyText::Kind::Nothing, tr("No drafts."), tr("What you begin to write is kept here within a second."),
        {}, u"draft"_s };
}

} // namespace foyer
