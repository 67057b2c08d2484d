#include "ui/outbox/outboxpane.h"

#include "models/cache/outbox.h"
#include "models/cache/status.h"
#include "models/items/listmodels.h"
#include "models/items/roles.h"
#include "ui/outbox/byhand.h"
#include "ui/outbox/heldedit.h"
#include "ui/theme.h"
#include "ui/threadlist/rowpainter.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

bool isReceipt(const QModelIndex &index)
{
    return index.data(roles::IntentionValue).value<Intention>().state == SendState::Seen;
}

// What was answered or changed.
PostId postAt(const QModelIndex &index)
{
    return PostId { index.data(roles::PostRef).toLongLong() };
}

QString stateWord(SendState state)
{
    switch (state) {
    case SendState::Queued:
        return OutboxPane::tr("queued");
    case SendState::Sending:
        return OutboxPane::tr("sending");
    case SendState::Sent:
        return OutboxPane::tr("sent");
    case SendState::Moderation:
        return OutboxPane::tr("with a moderator");
    case SendState::Seen:
        return OutboxPane::tr("arrived");
    case SendState::NeedsAttention:
        return OutboxPane::tr("needs you");
    case SendState::Unclear:
        return OutboxPane::tr("unclear");
    case SendState::Held:
        return OutboxPane::tr("held");
    case SendState::Cancelled:
        return OutboxPane::tr("cancelled");
    case SendState::ByHand:
        return OutboxPane::tr("in the browser");
    }
    return {};
}

QString stateGlyph(SendState state)
{
    switch (state) {
    case SendState::Seen:
    case SendState::Sent:
        return u"tick"_s;
    case SendState::Moderation:
        return u"moderator"_s;
    case SendState::NeedsAttention:
    case SendState::Unclear:
    case SendState::Held:
        return u"trouble"_s;
    default:
        return u"outbox"_s;
    }
}

class OutboxDelegate : public RowDelegate {
public:
    explicit OutboxDelegate(QObject *parent)
        : RowDelegate(RowNote::Wrapped, parent)
    {
    }

protected:
    RowLook lookOf(const QModelIndex &index) const override
    {
        const auto intention = index.data(roles::IntentionValue).value<Intention>();
        const bool receipt = intention.state == SendState::Seen;
        RowLook look;
        const bool refusedMark = isMark(intention.deed) && intention.state == SendState::NeedsAttention;
        look.glyph = refusedMark ? u"outbox"_s : stateGlyph(intention.state);
        look.title = index.data(roles::Title).toString();
        look.strong = !receipt;
        look.time = shortTime(index.data(roles::Time).toDateTime(), now());
        look.text = index.data(roles::Snippet).toString();
        look.word = refusedMark ? OutboxPane::tr("not taken") : stateWord(intention.state);
        look.note = index.data(roles::Explanation).toString();
        look.waiting = !receipt && intention.state != SendState::Sent && !refusedMark;
        return look;
    }

    QString headingOf(const QModelIndex &index) const override
    {
        const bool receipt = isReceipt(index);
        if (index.row() > 0 && isReceipt(index.siblingAtRow(index.row() - 1)) == receipt)
            return {};
        return receipt ? OutboxPane::tr("Sent and read back") : OutboxPane::tr("Not there yet");
    }
};

QPushButton *actionButton(const QString &text, const QString &what)
{
    auto *button = new QPushButton(text);
    button->setToolTip(what);
    button->setAccessibleDescription(what);
    return button;
}

} // namespace

OutboxPane::OutboxPane(Cache &cache, QWidget *parent)
    : ListPane(parent)
    , m_cache(cache)
    , m_model(new OutboxModel(cache, this))
    , m_bar(new QWidget)
    , m_send(actionButton(tr("&Send now"), tr("Try at once, whatever the waiting time")))
    , m_edit(actionButton(tr("&Edit"), tr("Take it back into the composer")))
    , m_cancel(actionButton(tr("&Cancel"), tr("Do not send; the text goes to the bin of drafts")))
    , m_merge(
          actionButton(tr("&Merge"), tr("Put your changes and theirs together in the composer, to look at and send")))
{
    setTitle(tr("Outbox"));
    m_send->setProperty("look", u"primary"_s);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8));
    row->setSpacing(scaled(8));
    row->addWidget(m_send);
    row->addWidget(m_merge);
    row->addWidget(m_edit);
    row->addWidget(m_cancel);
    row->addStretch();
    addBelow(m_bar);
    setRows(m_model, new OutboxDelegate(this));
    refreshEmpty();
    refreshButtons();

    connect(m_send, &QPushButton::clicked, this, &OutboxPane::sendNow);
    connect(m_edit, &QPushButton::clicked, this, &OutboxPane::edit);
    connect(m_merge, &QPushButton::clicked, this, &OutboxPane::merge);
    connect(m_cancel, &QPushButton::clicked, this, &OutboxPane::cancel);
    connect(view(), &RowView::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT postChosen(ThreadId { index.data(roles::ThreadRef).toLongLong() }, postAt(index));
    });
    connect(view(), &RowView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT postOpened(ThreadId { index.data(roles::ThreadRef).toLongLong() }, postAt(index));
    });
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPane::refreshButtons);
    for (auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &OutboxPane::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OutboxPane::refreshButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OutboxPane::refreshButtons);
}

Intention OutboxPane::current() const
{
    return view()->currentIndex().data(roles::IntentionValue).value<Intention>();
}

void OutboxPane::refreshButtons()
{
    const Intention item = current();
    const bool open = item.id && item.state != SendState::Seen && item.state != SendState::Cancelled;
    const bool ours = open && item.state != SendState::Sending && item.state != SendState::Sent
        && item.state != SendState::Moderation;
    m_bar->setVisible(m_model->rowCount() > 0 && !isReceipt(m_model->index(0)));
    m_send->setEnabled(ours);
    const bool heldEdit = item.state == SendState::Held && std::holds_alternative<EditPost>(item.deed);
    const bool byHand = item.state == SendState::ByHand;
    m_send->setText(heldEdit ? tr("&Decide…") : byHand ? tr("&Open the page") : tr("&Send now"));
    m_send->setToolTip(heldEdit ? tr("Which of the two versions of the post shall stand")
            : byHand            ? tr("Puts your text on the clipboard and opens the page where it goes")
                                : tr("Try at once, whatever the waiting time"));
    m_send->setAccessibleDescription(m_send->toolTip());
    const bool mark = isMark(item.deed);
    m_edit->setEnabled(ours && !mark && !std::holds_alternative<DeletePost>(item.deed));
    m_cancel->setEnabled(ours);
    m_merge->setVisible(ours && heldEdit);
    m_cancel->setText(byHand                          ? tr("&Done")
            : !mark                                   ? tr("&Cancel")
            : item.state == SendState::NeedsAttention ? tr("&Dismiss")
                                                      : tr("&Take back"));
    m_cancel->setToolTip(mark ? tr("The server is not told of it")
            : byHand          ? tr("You have sent it there, or never will; the text goes to the bin of drafts")
                              : tr("Do not send; the text goes to the bin of drafts"));
}

void OutboxPane::tell(const HeldOutcome &outcome)
{
    if (outcome.draft)
        Q_EMIT draftTaken(outcome.draft);
    if (!outcome.said.isEmpty())
        Q_EMIT said(outcome.said);
}

void OutboxPane::merge()
{
    tell(mergeHeld(m_cache, current().id));
}

void OutboxPane::sendNow()
{
    const Intention item = current();
    if (item.state == SendState::Held && std::holds_alternative<EditPost>(item.deed))
        return tell(settleHeld(m_cache, item.id, window()));
    if (item.state == SendState::ByHand)
        return tell({ finishByHand(m_cache, item.id), {} });
    const auto done = retryNow(m_cache, item.id);
    if (done)
        requestSync(m_cache, item.account);
    Q_EMIT said(done ? tr("Trying now.") : tr("That did not work: %1").arg(done.error().text));
}

void OutboxPane::edit()
{
    const auto draft = takeBackToDraft(m_cache, current().id);
    if (draft)
        Q_EMIT draftTaken(*draft);
    else
        Q_EMIT said(tr("It cannot be taken back: %1").arg(draft.error().text));
}

void OutboxPane::cancel()
{
    const bool mark = isMark(current().deed);
    const bool byHand = current().state == SendState::ByHand;
    const auto done = cancelIntention(m_cache, current().id);
    Q_EMIT said(done && mark ? tr("Taken back: the server is not told of it.")
            : done && byHand ? tr("Done. The text is in the bin of your drafts for 30 days.")
            : done           ? tr("It is not sent. The text is in the bin of your drafts for 30 days.")
                             : tr("It cannot be taken back: %1").arg(done.error().text));
}

EmptyText OutboxPane::emptyText() const
{
    return { EmptyText::Kind::Nothing, tr("Nothing waits to be sent."),
        tr("What you write goes out from here, with a receipt."), {} };
}

} // namespace foyer
