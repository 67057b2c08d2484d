#include "ui/threadlist/listpane.h"

#include "models/items/pictureshelf.h"
#include "models/pictures/avatar.h"
#include "ui/label.h"
#include "ui/theme.h"
#include "ui/threadlist/rowpainter.h"
#include "ui/zoomed.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>

#include <memory>

namespace foyer {

RowDelegate::RowDelegate(RowNote note, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_note(note)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowLook look = lookOf(index);
    look.noteRoom = m_note;
    look.heading = headingOf(index);
    paintRow(*painter, option, look);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int heading = headingOf(index).isEmpty() ? 0 : headingHeight();
    if (m_note != RowNote::Wrapped)
        return { 0, rowHeight(m_note) + heading };
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return { 0,
        wrappedRowHeight(lookOf(index).note, view ? view->viewport()->width() : option.rect.width()) + heading };
}

bool RowDelegate::wraps() const
{
    return m_note == RowNote::Wrapped;
}

QString RowDelegate::headingOf(const QModelIndex &) const
{
    return {};
}

QPixmap RowDelegate::faceOf(AccountId account, const Person &person) const
{
    const int size = qRound(scaled(32) * qApp->devicePixelRatio());
    const QUrl url = avatarAddress(person, size);
    return m_pictures && !url.isEmpty() ? m_pictures->look({ account, url, {} }, { size, size }).pixmap : QPixmap();
}

QDateTime RowDelegate::now()
{
    return QDateTime::currentDateTimeUtc();
}

ListPane::ListPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(type::paneTitle))
    , m_header(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_stack(new QStackedLayout)
    , m_view(new RowView)
    , m_empty(new EmptyList)
{
    m_title->setElided();
    m_title->setMinimumWidth(scaled(40));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_header->setContentsMargins(scaled(14), 0, scaled(13), 0);
    m_header->setSpacing(scaled(8));
    m_header->addWidget(m_title, 1);

    auto *bar = new QWidget;
    onZoom(bar, [bar] { bar->setFixedHeight(scaled(42)); });
    bar->setLayout(m_header);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(bar);
    m_column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
}

QString ListPane::title() const
{
    return m_title->text();
}

void ListPane::setTitle(const QString &title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
}

void ListPane::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
    setTabOrder(widget, m_view); // from the top down
}

void ListPane::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void ListPane::setRows(QAbstractItemModel *model, RowDelegate *delegate)
{
    const std::unique_ptr<QItemSelectionModel> old(m_view->selectionModel()); // the view leaves it behind
    m_view->setModel(model);
    m_view->setItemDelegate(delegate);
    delegate->setPictures(m_pictures);
    m_view->setResizeMode(delegate->wraps() ? QListView::Adjust : QListView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPane::refreshEmpty, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPane::refreshEmpty, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPane::refreshEmpty, Qt::UniqueConnection);
}

void ListPane::setPictures(PictureShelf &shelf)
{
    m_pictures = &shelf;
    if (auto *delegate = dynamic_cast<RowDelegate *>(m_view->itemDelegate()))
        delegate->setPictures(m_pictures);
    connect(&shelf, &PictureShelf::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void ListPane::refreshEmpty()
{
    const bool empty = !m_view->model() || m_view->model()->rowCount() == 0;
    if (empty)
        m_empty->show(emptyText());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
}

void ListPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(palette()).list);
}

} // namespace foyer
