#include "ui/panes.h"

#include "models/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

#include <numeric>

namespace foyer {

namespace {

constexpr int threePanesFrom = 1100;
constexpr int twoPanesFrom = 700;

class Veil : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), QColor(0, 0, 0, themeOf(palette()).dark ? 110 : 45));
    }
};

} // namespace

Panes::Panes(Settings &settings, QWidget *navigation, QWidget *list, QWidget *conversation, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_navigation(navigation)
    , m_list(list)
    , m_conversation(conversation)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_veil(new Veil(this))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_conversation);
    m_navigation->setMinimumWidth(scaled(150));
    m_list->setMinimumWidth(scaled(230));
    m_conversation->setMinimumWidth(scaled(280));
    m_veil->hide();
    m_veil->installEventFilter(this);
    m_navigation->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, &Panes::keepFractions);
    arrange(3);
}

Panes::~Panes() = default;

bool Panes::showsConversation() const
{
    return m_count > 1 || m_inConversation;
}

void Panes::showConversation()
{
    m_inConversation = true;
    m_list->setVisible(m_count > 1);
    m_conversation->setVisible(true);
}

void Panes::showList()
{
    m_inConversation = false;
    m_list->setVisible(true);
    m_conversation->setVisible(m_count > 1);
}

bool Panes::drawerOpen() const
{
    return m_count < 3 && m_navigation->isVisible();
}

void Panes::setDrawerOpen(bool open)
{
    if (m_count == 3)
        return;
    m_veil->setVisible(open);
    m_navigation->setVisible(open);
    if (open) {
        placeDrawer();
        m_veil->raise();
        m_navigation->raise();
        m_navigation->setFocus(Qt::OtherFocusReason);
    } else if (m_navigation->hasFocus()) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void Panes::cycle(int by)
{
    QList<QWidget *> panes { m_navigation, m_list, m_conversation };
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = by > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    panes.at((at + by + panes.size()) % panes.size())->setFocus(Qt::TabFocusReason);
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width();
    arrange(room >= scaled(threePanesFrom) ? 3 : room >= scaled(twoPanesFrom) ? 2 : 1);
    applyFractions();
    placeDrawer();
}

bool Panes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_veil && event->type() == QEvent::MouseButtonPress)
        setDrawerOpen(false);
    if (watched == m_navigation && event->type() == QEvent::KeyPress && drawerOpen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setDrawerOpen(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Panes::arrange(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    m_veil->hide();
    if (count == 3) {
        m_splitter->insertWidget(0, m_navigation);
        m_navigation->show();
    } else {
        m_navigation->setParent(this);
        m_navigation->hide();
    }
    if (m_inConversation)
        showConversation();
    else
        showList();
    Q_EMIT countChanged(count);
}

void Panes::applyFractions()
{
    if (m_count == 1)
        return;
    QList<int> sizes;
    for (double fraction : m_settings.fractions(m_count))
        sizes.append(qRound(fraction * 10000));
    m_splitter->setSizes(sizes);
}

void Panes::keepFractions()
{
    const QList<int> sizes = m_splitter->sizes();
    const double whole = std::accumulate(sizes.cbegin(), sizes.cend(), 0);
    QList<double> fractions;
    for (int size : sizes)
        fractions.append(size / whole);
    if (m_count > 1 && whole > 0)
        m_settings.setFractions(m_count, fractions);
}

void Panes::placeDrawer()
{
    if (m_count == 3)
        return;
    m_veil->setGeometry(rect());
    const int room = qMin(scaled(264), width() - scaled(40));
    m_navigation->setGeometry(QRect(layoutDirection() == Qt::RightToLeft ? width() - room : 0, 0, room, height()));
}

} // namespace foyer
