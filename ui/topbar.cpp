#include "ui/topbar.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/search/searchfield.h"
#include "ui/zoomed.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Pill : public QPushButton {
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override
    {
        return { icon().isNull() ? 0 : fontMetrics().horizontalAdvance(text()) + scaled(43), scaled(24) };
    }
    QSize minimumSizeHint() const override { return { scaled(30), scaled(24) }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = themeOf(palette());
        painter.setPen(hasFocus() ? QPen(theme.waiting, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(theme.waitingWash);
        const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int glyph = scaled(14);
        const QRect line = rect().adjusted(scaled(10), 0, -scaled(10), 0);
        const QRect at(mirrored ? line.right() - glyph : line.left(), (height() - glyph) / 2, glyph, glyph);
        paintIcon(painter, width() < scaled(40) ? QRect((width() - glyph) / 2, at.y(), glyph, glyph) : at,
            property("glyph").toString(), theme.waiting);
        const QRect words =
            mirrored ? line.adjusted(0, 0, -glyph - scaled(5), 0) : line.adjusted(glyph + scaled(5), 0, 0, 0);
        painter.setPen(theme.waiting);
        if (words.width() > scaled(20))
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
};

QToolButton *quietButton(const QString &glyph, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(glyph));
    button->setAutoRaise(true);
    onZoom(button, [button] {
        button->setIconSize({ scaled(16), scaled(16) });
        button->setFixedSize(scaled(30), scaled(30));
    });
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

TopBar::TopBar(Cache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_menu(quietButton(u"menu"_s, tr("Menu")))
    , m_navigation(quietButton(u"community"_s, tr("Communities and forums")))
    , m_name(new Label(type::strong, &Theme::ink, u"Foyer"_s))
    , m_search(new SearchField)
    , m_pill(new Pill)
{
    onZoom(this, [this] { setFixedHeight(scaled(44)); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(8), 0, scaled(12), 1);
    layout->setSpacing(scaled(8));
    layout->addWidget(m_menu);
    layout->addWidget(m_navigation);
    layout->addWidget(m_name);
    layout->addSpacing(scaled(8));
    // The field stands still whether the pill is there or not.
    auto *end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(m_pill);
    layout->addStretch(18);
    layout->addWidget(m_search, 52);
    layout->addLayout(end, 50);
    onZoom(m_search, [this] { m_search->setMaximumWidth(scaled(520)); });
    m_pill->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    onZoom(m_pill, [this] { m_pill->setFont(type::meta(QApplication::font())); });

    connect(m_pill, &QPushButton::clicked, this, [this] { Q_EMIT pillClicked(m_connection); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &TopBar::refresh);
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.status || changes.settings || changes.accounts)
            m_soon.start();
    });
    refresh();
}

QString TopBar::pillText() const
{
    return m_pill->text();
}

void TopBar::refresh()
{
    m_connection = connection(m_cache, QDateTime::currentDateTimeUtc());
    const bool offline = m_connection.state == Connection::State::Offline;
    m_pill->setText(m_connection.sentence);
    m_pill->setAccessibleName(m_connection.sentence);
    m_pill->setToolTip(m_connection.detail.isEmpty() ? m_connection.sentence : m_connection.detail);
    m_pill->setProperty("glyph", offline ? u"offline"_s : u"trouble"_s);
    m_pill->setIcon(icon(offline ? u"offline"_s : u"trouble"_s));
    m_pill->setVisible(m_connection.state != Connection::State::Fine);
    m_pill->updateGeometry();
    m_pill->update();
    fit();
}

void TopBar::fit()
{
    m_name->setVisible(width() >= scaled(760));
    m_pill->setMaximumWidth(width() < scaled(760) ? scaled(32) : width() < scaled(900) ? scaled(220) : scaled(420));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.side);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace foyer
