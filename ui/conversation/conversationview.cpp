#include "ui/conversation/conversationview.h"

#include "models/items/roles.h"
#include "ui/conversation/accessible.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace foyer {
namespace {

constexpr qsizetype layoutBudget = 24 << 20; // bytes of documents kept
constexpr int spaceBelow = 28; // after the last post

} // namespace

ConversationView::ConversationView(PostListModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    // Before the name is set: that already asks for the view's interface, and the answer is kept for good.
    QAccessible::installFactory(&ConversationAccessible::create);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, painted only when needed: the width never changes, so nothing is laid out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(scaled(48));
    setAccessibleName(tr("Posts"));
    m_context = makeContext();
    watchModel();
    restart();
}

ConversationView::~ConversationView() = default;

// The model changes in steps and answers fully only after the last: bookkeeping at once, layout afterwards.
void ConversationView::watchModel()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ConversationView::restart);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ConversationView::restart);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_rows.size() > 0 && first <= m_anchorRow)
            m_anchorRow += last - first + 1;
        m_rows.insert(first, estimates(first, last));
        catchUpSoon(true);
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        m_rows.remove(first, last - first + 1);
        if (last < m_anchorRow)
            m_anchorRow -= last - first + 1;
        else if (first <= m_anchorRow)
            anchorAt(qMin(first, m_rows.size() - 1), 0);
        catchUpSoon(true);
    });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, [this] { m_moving = m_model.index(m_anchorRow); });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int first, int last, const QModelIndex &, int before) {
            m_rows.move(first, last - first + 1, before);
            if (m_moving.isValid())
                m_anchorRow = m_moving.row();
            catchUpSoon(true);
        });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &changed) {
            for (int row = first.row(); row <= last.row() && row < m_rows.size(); ++row)
                m_rows.drop(row);
            catchUpSoon(changed.isEmpty() || changed.contains(roles::Depth));
        });
}

void ConversationView::catchUpSoon(bool treeChanged)
{
    m_treeStale = m_treeStale || treeChanged;
    m_catchUp.start(0, this);
}

void ConversationView::catchUp()
{
    if (!m_catchUp.isActive())
        return;
    keepBooks();
    settle();
}

void ConversationView::keepBooks()
{
    m_catchUp.stop();
    if (std::exchange(m_treeStale, false))
        updateTreeLines();
}

void ConversationView::setRules(const Rules &rules)
{
    m_rules = rules;
    m_context = makeContext();
    m_rows.dropAll();
    catchUpSoon(false);
}

void ConversationView::setPictures(PictureShelf &shelf)
{
    m_rows.dropAll(); // their documents know the one before
    m_pictures = std::make_unique<PictureBlocks>(shelf);
    // Boxes keep their size whatever comes: only what is drawn in them changes.
    connect(&shelf, &PictureShelf::changed, m_pictures.get(), [this] { viewport()->update(); });
    restyle();
}

LayoutContext ConversationView::makeContext() const
{
    LayoutContext context;
    context.theme = themeOf(palette());
    context.font = font();
    context.width = viewport()->width();
    context.gutter = width() - viewport()->width();
    context.direction = layoutDirection();
    context.capabilities = m_rules.capabilities;
    context.mayReply = m_rules.mayReply;
    context.choosesReactions = m_rules.choosesReactions;
    context.now = QDateTime::currentDateTimeUtc();
    context.pictures = m_pictures.get();
    if (m_pictures) {
        m_pictures->setPlace(m_rules.account, m_model.thread());
        m_pictures->setLook(context.theme, context.font);
    }
    return context;
}

void ConversationView::restart()
{
    m_context = makeContext();
    m_current = QPersistentModelIndex();
    forgetTarget();
    m_hover = {};
    m_selection.clear();
    m_visible = { -1, -1 };
    anchorAt(0, 0);
    m_rows.reset(estimates(0, m_model.rowCount() - 1));
    catchUpSoon(true);
}

void ConversationView::restyle()
{
    const double into = m_anchorRow < m_rows.size() && m_rows.height(m_anchorRow) > 0
        ? double(m_anchorOffset) / m_rows.height(m_anchorRow)
        : 0;
    m_context = makeContext();
    m_rows.reset(estimates(0, m_model.rowCount() - 1));
    updateTreeLines();
    if (m_anchorRow < m_rows.size())
        m_anchorOffset = qRound64(into * layoutOf(m_anchorRow).height());
    settle();
}

// Estimates answer from the model's skeleton: no content is read for rows nobody sees.
std::vector<int> ConversationView::estimates(int first, int last) const
{
    std::vector<int> heights;
    heights.reserve(size_t(qMax(0, last - first + 1)));
    for (int row = first; row <= last; ++row)
        heights.push_back(estimate(row));
    return heights;
}

int ConversationView::estimate(int row) const
{
    const int characters = m_model.data(m_model.index(row), roles::Estimate).toInt();
    const int perLine = qMax(20, m_context.textWidth(depthOf(row)) / scaled(7.4));
    const int lines = 1 + characters / perLine;
    return scaled(characters > 0 ? 69 : 42) + lines * m_context.lineHeight();
}

int ConversationView::depthOf(int row) const
{
    return qMin(m_model.data(m_model.index(row), roles::Depth).toInt(), m_context.deepest());
}

// From the bottom up: a line of level k passes a row when a later row stands at level k before any row
// stands higher.
void ConversationView::updateTreeLines()
{
    m_lines.assign(size_t(m_model.rowCount()), 0);
    unsigned open = 0;
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        const int depth = depthOf(row);
        const unsigned upTo = (2u << depth) - 1;
        m_lines[size_t(row)] = quint8((open & upTo) | (1u << depth));
        open = (open & ((1u << depth) - 1)) | (1u << depth);
    }
}

RowFacts ConversationView::factsOf(int row, const Post &post) const
{
    const QModelIndex index = m_model.index(row);
    RowFacts facts;
    facts.depth = depthOf(row);
    facts.parentName = index.data(roles::ParentName).toString();
    facts.newCount = index.data(roles::FirstNew).toBool() ? index.data(roles::NewCount).toInt() : 0;
    facts.first = row == 0;
    facts.state = m_states.value(post.id.value);
    facts.mayVote = m_rules.capabilities & Capability::Vote && !post.state && !post.gone;
    if (post.state && m_rules.note)
        facts.note = m_rules.note(post);
    return facts;
}

PostLayout &ConversationView::layoutOf(int row)
{
    if (PostLayout *known = m_rows.layout(row))
        return *known;
    const auto post = m_model.data(m_model.index(row), roles::PostValue).value<Post>();
    m_rows.setLayout(row, std::make_unique<PostLayout>(post, factsOf(row, post), m_context));
    return *m_rows.layout(row);
}

void ConversationView::anchorAt(int row, qint64 offset)
{
    m_anchorRow = qMax(0, row);
    m_anchorOffset = offset;
}

// Walks from the anchor so that every row passed has its exact height: content moves by exactly `pixels`.
void ConversationView::moveAnchorBy(qint64 pixels)
{
    m_anchorOffset += pixels;
    while (m_anchorOffset < 0 && m_anchorRow > 0)
        m_anchorOffset += layoutOf(--m_anchorRow).height();
    while (m_anchorRow < m_rows.size() - 1 && m_anchorOffset >= layoutOf(m_anchorRow).height()) {
        m_anchorOffset -= m_rows.height(m_anchorRow);
        ++m_anchorRow;
    }
    m_anchorOffset = qMax<qint64>(0, m_anchorOffset);
}

void ConversationView::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    const int count = m_rows.size();
    const int height = viewport()->height();
    int last = -1;
    // Twice at most: laying out the end of the thread can show that the anchor stands too far down.
    for (int round = 0; round < 3 && count > 0; ++round) {
        m_anchorRow = qBound(0, m_anchorRow, count - 1);
        qint64 y = -m_anchorOffset;
        for (last = m_anchorRow; last < count; ++last) {
            y += layoutOf(last).height();
            if (y >= height)
                break;
        }
        last = qMin(last, count - 1);
        const qint64 missing = height - scaled(spaceBelow) - y;
        if (last < count - 1 || missing <= 0 || (m_anchorRow == 0 && m_anchorOffset == 0))
            break;
        moveAnchorBy(-missing);
    }
    const qint64 top = count > 0 ? m_rows.top(m_anchorRow) + m_anchorOffset : 0;
    const qint64 whole = m_rows.total() + (count > 0 ? scaled(spaceBelow) : 0);
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(height);
    bar->setRange(0, int(qMin<qint64>(qMax<qint64>(0, whole - height), INT_MAX)));
    if (!bar->isSliderDown())
        bar->setValue(int(top));
    m_lastValue = bar->value();
    m_settling = false;
    const std::pair<int, int> visible = count > 0 ? std::pair { m_anchorRow, last } : std::pair { -1, -1 };
    m_rows.trim(visible.first, visible.second, layoutBudget);
    viewport()->update();
    m_visible = visible;
    Q_EMIT visibleRangeChanged(visible.first, visible.second);
}

void ConversationView::scrollContentsBy(int, int)
{
    if (m_settling || m_rows.size() == 0)
        return;
    const qint64 value = verticalScrollBar()->value();
    const qint64 change = value - m_lastValue;
    if (value == 0) {
        anchorAt(0, 0);
    } else if (verticalScrollBar()->isSliderDown() || std::abs(change) > 4LL * viewport()->height()) {
        const int row = m_rows.rowAt(value);
        anchorAt(row, value - m_rows.top(row));
    } else {
        moveAnchorBy(change);
    }
    settle();
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (viewport()->width() != m_context.width)
        restyle();
    else
        settle();
}

void ConversationView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
        restyle();
        break;
    default:
        break;
    }
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    catchUp();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_context.theme.background);
    qint64 y = -m_anchorOffset;
    for (int row = m_anchorRow; row < m_rows.size() && y < viewport()->height(); ++row) {
        const PostLayout &layout = layoutOf(row);
        if (y + layout.height() >= event->rect().top() && y <= event->rect().bottom()) {
            PostLayout::PaintState state;
            state.lines = m_lines[size_t(row)];
            state.current = m_current.isValid() && m_current.row() == row;
            state.focused = hasFocus();
            state.hovered = m_hover.row == row;
            state.hoveredPart = m_hover.row == row ? m_hover.part : -1;
            std::tie(state.selectionStart, state.selectionEnd) = m_selection.rangeIn(row, layout.length());
            state.found = m_found;
            state.visible = QRectF(event->rect()).translated(0, -double(y));
            if (state.current && state.focused && m_target >= 0) {
                const QList<PostLayout::Target> targets = layout.targets();
                if (m_target < targets.size())
                    std::tie(state.focusStart, state.focusEnd) =
                        std::pair { targets.at(m_target).start, targets.at(m_target).end };
            }
            painter.save();
            painter.translate(0, double(y));
            layout.paint(painter, state);
            painter.restore();
        }
        y += layout.height();
    }
}

std::pair<int, int> ConversationView::visibleRows() const
{
    return m_visible;
}

QRect ConversationView::rowRect(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const qint64 top = m_rows.top(row) - m_rows.top(m_anchorRow) - m_anchorOffset;
    return { 0, int(qBound(qint64(INT_MIN / 2), top, qint64(INT_MAX / 2))), viewport()->width(), m_rows.height(row) };
}

bool ConversationView::isSeen(int row) const
{
    const QRect rect = rowRect(row);
    const QRect shown = rect & viewport()->rect();
    return !shown.isEmpty()
        && (rect.bottom() - scaled(40) <= viewport()->height() || shown.height() * 2 >= viewport()->height());
}

void ConversationView::setCurrentRow(int row, Scroll scroll)
{
    if (m_catchUp.isActive())
        keepBooks();
    if (row < 0 || row >= m_rows.size())
        return;
    if (m_current.row() != row)
        forgetTarget();
    m_current = m_model.index(row);
    showRow(row, scroll);
    viewport()->update();
    if (hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(row);
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT currentChanged(row);
}

void ConversationView::showRow(int row, Scroll scroll)
{
    layoutOf(row);
    const QRect rect = rowRect(row);
    const int height = viewport()->height();
    if (scroll == Scroll::ToTop || rect.height() > height || rect.top() < 0) {
        anchorAt(row, 0);
    } else if (rect.bottom() >= height) {
        anchorAt(row, 0);
        moveAnchorBy(rect.height() + scaled(12) - height);
    }
    settle();
}

bool ConversationView::atEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

bool ConversationView::pageDown()
{
    if (atEnd())
        return false;
    verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    return true;
}

} // namespace foyer
