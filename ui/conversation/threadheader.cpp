#include "ui/conversation/threadheader.h"

#include "ui/conversation/forumchip.h"
#include "ui/conversation/threadmarks.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/watchwords.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

// What is rare comes first: where there is little room, the end of the line goes.
QStringList factsOf(const Thread &thread)
{
    QStringList facts;
    if (thread.message)
        facts.append(ThreadHeader::tr("personal message"));
    if (thread.archived)
        facts.append(ThreadHeader::tr("archived"));
    else if (thread.closed)
        facts.append(ThreadHeader::tr("closed"));
    if (thread.pinned)
        facts.append(ThreadHeader::tr("pinned"));
    if (thread.views)
        facts.append(ThreadHeader::tr("%Ln views", nullptr, *thread.views));
    facts.append(ThreadHeader::tr("%Ln replies", nullptr, thread.replies));
    if (thread.people > 0)
        facts.append(ThreadHeader::tr("%Ln people", nullptr, thread.people));
    if (thread.likes.value_or(0) > 0)
        facts.append(ThreadHeader::tr("%Ln likes", nullptr, *thread.likes));
    return facts;
}

} // namespace

ThreadHeader::ThreadHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_chip(new ForumChip(this))
    , m_facts(new QLabel(this))
    , m_marks(new ThreadMarks(this))
    , m_watch(new QPushButton(this))
    , m_star(new QPushButton(this))
    , m_more(new QPushButton(u"⋯"_s, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_back->setProperty("look", u"word"_s);
    m_back->setToolTip(tr("Back to the list"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->hide();
    m_star->setAccessibleName(tr("Star this thread"));
    m_star->setCheckable(true);
    m_more->setAccessibleName(tr("More about this thread"));
    m_watch->setMenu(new QMenu(m_watch));
    m_more->setMenu(new QMenu(m_more));

    m_first = new QHBoxLayout;
    m_first->addWidget(m_back);
    m_first->addWidget(m_title, 1);
    m_second = new QHBoxLayout;
    m_second->setSpacing(scaled(8));
    m_second->addWidget(m_chip);
    m_second->addSpacing(scaled(6));
    m_second->addWidget(m_facts, 1);
    m_second->addWidget(m_watch);
    m_second->addWidget(m_star);
    m_second->addWidget(m_more);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(scaled(7));
    rows->addLayout(m_first);
    rows->addLayout(m_second);
    rows->addWidget(m_marks);

    connect(m_marks, &ThreadMarks::tagChosen, this, &ThreadHeader::tagChosen);
    connect(m_marks, &ThreadMarks::tagMenuWanted, this, &ThreadHeader::tagMenuWanted);
    connect(m_marks, &ThreadMarks::answerWanted, this, &ThreadHeader::answerWanted);
    connect(m_marks, &ThreadMarks::siteWanted, this, &ThreadHeader::siteWanted);
    connect(m_back, &QPushButton::clicked, this, &ThreadHeader::back);
    connect(m_star, &QPushButton::clicked, this, [this] { Q_EMIT starToggled(!m_thread.starred); });
    connect(m_watch->menu(), &QMenu::aboutToShow, this, &ThreadHeader::fillWatchMenu);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ThreadHeader::fillMoreMenu);
    m_title->installEventFilter(this);
    m_facts->installEventFilter(this);
    restyle();
}

bool ThreadHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        elideTitle();
    if (watched == m_facts && event->type() == QEvent::Resize)
        fitFacts();
    return QWidget::eventFilter(watched, event);
}

void ThreadHeader::showThread(const Thread &thread, const Forum &forum, const QString &parentForum)
{
    m_thread = thread;
    m_chip->setForum(forum, parentForum);
    fitFacts();
    m_marks->setThread(thread);
    m_watch->setText(watchWord(thread.watch) + u" ▾"_s);
    m_watch->setToolTip(watchSentence(thread.watch));
    m_star->setChecked(thread.starred);
    m_star->setIcon(icon(thread.starred ? u"star-filled"_s : u"star"_s));
    m_star->setToolTip(thread.starred ? tr("Starred; press to take the star away") : tr("Star this thread"));
    for (QWidget *widget : { static_cast<QWidget *>(m_watch), static_cast<QWidget *>(m_star),
             static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_facts) })
        widget->setVisible(true);
    elideTitle();
}

void ThreadHeader::showTitle(const QString &title)
{
    m_thread = {};
    m_thread.title = title;
    for (QWidget *widget :
        { static_cast<QWidget *>(m_watch), static_cast<QWidget *>(m_star), static_cast<QWidget *>(m_more),
            static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_marks) })
        widget->setVisible(false);
    elideTitle();
}

void ThreadHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ThreadHeader::fillWatchMenu()
{
    QMenu *menu = m_watch->menu();
    menu->clear();
    addLevels(*menu, m_thread.watch, watchSentence, [this](WatchLevel level) { Q_EMIT watchChosen(level); });
}

void ThreadHeader::fillMoreMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->addAction(tr("Find in this thread"), this, &ThreadHeader::find)->setShortcut(QKeySequence::Find);
    menu->addAction(tr("Mark everything read"), this, &ThreadHeader::markAllRead);
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    const auto addOrder = [&](const QString &text, PostListModel::Order order) {
        QAction *action = menu->addAction(text, this, [this, order] { Q_EMIT orderChosen(order); });
        action->setCheckable(true);
        action->setChecked(m_order == order);
        group->addAction(action);
    };
    addOrder(tr("Replies below what they answer"), PostListModel::Order::Tree);
    addOrder(tr("In the order of time"), PostListModel::Order::Time);
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("Copy the link"), this, &ThreadHeader::copyLink);
    copy->setEnabled(!m_thread.url.isEmpty());
    menu->addAction(tr("Save as PDF…"), this, &ThreadHeader::pdf);
}

void ThreadHeader::elideTitle()
{
    m_title->setAccessibleName(m_thread.title);
    m_title->setToolTip(
        m_title->fontMetrics().horizontalAdvance(m_thread.title) > m_title->width() ? m_thread.title : QString());
    m_title->setText(
        m_title->fontMetrics().elidedText(m_thread.title, Qt::ElideRight, qMax(scaled(60), m_title->width())));
}

// Whole facts, the first ones, as many as there is room for.
void ThreadHeader::fitFacts()
{
    const QStringList facts = factsOf(m_thread);
    QString text;
    for (const QString &fact : facts) {
        const QString longer = text.isEmpty() ? fact : text + u"\u2003"_s + fact;
        if (m_facts->fontMetrics().horizontalAdvance(longer) > m_facts->width())
            break;
        text = longer;
    }
    m_facts->setText(text);
    m_facts->setToolTip(facts.join(u" · "_s));
    m_facts->setAccessibleName(facts.join(u", "_s));
}

void ThreadHeader::restyle()
{
    const int side = scaled(width() < 520 ? 16 : 28);
    const int inside = wordPadding(); // of a word to press: what it says stands below the title, not its edge
    layout()->setContentsMargins(side - inside, scaled(13), side - inside, scaled(11));
    for (QHBoxLayout *line : { m_first, m_second })
        line->setContentsMargins(inside, 0, inside, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(mirrored ? icon(u"forward"_s) : icon(u"back"_s));
    m_back->setIconSize({ scaled(18), scaled(18) });
    m_star->setIconSize({ scaled(15), scaled(15) });
    m_title->setFont(type::threadTitle(font()));
    m_facts->setFont(type::ui(font()));
    // By the window, not by the language of the title.
    const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    m_title->setAlignment(start | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_facts->setAlignment(start | Qt::AlignAbsolute | Qt::AlignVCenter);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, themeOf(palette()).muted);
    m_facts->setPalette(quiet);
    QPalette ink = palette();
    m_title->setPalette(ink);
}

void ThreadHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void ThreadHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restyle();
}

void ThreadHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(palette()).background);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(palette()).line);
}

} // namespace foyer
