#include "ui/conversation/threadmarks.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>

namespace foyer {

using namespace Qt::StringLiterals;

ThreadMarks::ThreadMarks(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(scaled(10));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void ThreadMarks::setThread(const Thread &thread)
{
    setVisible(thread.solved || thread.elsewhere > 0 || !thread.tags.isEmpty());
    if (thread.solved == m_solved && thread.elsewhere == m_elsewhere && thread.tags == m_tags)
        return;
    m_solved = thread.solved;
    m_elsewhere = thread.elsewhere;
    m_tags = thread.tags;
    build();
}

QPushButton *ThreadMarks::word(const QString &text)
{
    auto *button = new QPushButton(QString(text).replace(u"&"_s, u"&&"_s), this);
    button->setProperty("look", u"word"_s);
    button->setFont(type::meta(font()));
    m_row->addWidget(button);
    return button;
}

// The sign stays before the tag in a window that runs the other way.
QString ThreadMarks::sign(const QString &tag) const
{
    const bool against = layoutDirection() == Qt::RightToLeft && !tag.isRightToLeft();
    return (against ? QString(QChar(0x200e)) : QString()) + u'#' + tag;
}

void ThreadMarks::build()
{
    m_firstWords.clear();
    m_tagWords.clear();
    m_others = nullptr;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    if (m_solved) {
        QPushButton *solved = word(tr("✓ Solved: go to the answer"));
        solved->setToolTip(tr("One of the posts was accepted as the answer"));
        connect(solved, &QPushButton::clicked, this, &ThreadMarks::answerWanted);
        m_firstWords.append(solved);
    }
    if (m_elsewhere > 0) {
        QPushButton *site = word(tr("%Ln replies are only on the site", nullptr, m_elsewhere) + u" ↗"_s);
        site->setToolTip(tr("The feed of this forum does not hand them over. Press to read them in the browser."));
        connect(site, &QPushButton::clicked, this, &ThreadMarks::siteWanted);
        m_firstWords.append(site);
    }
    for (const QString &tag : std::as_const(m_tags)) {
        QPushButton *button = word(sign(tag));
        button->setToolTip(tr("Threads tagged %1").arg(tag));
        button->setAccessibleName(tr("Tag %1").arg(tag));
        connect(button, &QPushButton::clicked, this, [this, tag] { Q_EMIT tagChosen(tag); });
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(
            button, &QPushButton::customContextMenuRequested, this, [this, tag, button] { popupTagMenu(tag, button); });
        m_tagWords.append(button);
    }
    m_others = word({});
    auto *menu = new QMenu(m_others);
    m_others->setMenu(menu);
    for (const QString &tag : std::as_const(m_tags)) {
        QMenu *ofTag = menu->addMenu(sign(tag));
        connect(ofTag, &QMenu::aboutToShow, this, [this, tag, ofTag] { fillTagMenu(tag, ofTag); });
    }
    m_row->addStretch();
    fit();
}

void ThreadMarks::fillTagMenu(const QString &tag, QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("Threads tagged %1").arg(tag), this, [this, tag] { Q_EMIT tagChosen(tag); });
    Q_EMIT tagMenuWanted(tag, menu);
}

void ThreadMarks::popupTagMenu(const QString &tag, QPushButton *at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTagMenu(tag, menu);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void ThreadMarks::fit()
{
    if (!m_others)
        return;
    int used = scaled(70); // for the last word
    int shown = 0;
    for (const QPushButton *first : std::as_const(m_firstWords))
        used += first->sizeHint().width() + m_row->spacing();
    for (QPushButton *tag : std::as_const(m_tagWords)) {
        used += tag->sizeHint().width() + m_row->spacing();
        const bool fits = used <= width();
        tag->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    const int others = int(m_tagWords.size()) - shown;
    m_others->setText(tr("%Ln more", nullptr, others));
    m_others->setVisible(others > 0);
}

void ThreadMarks::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ThreadMarks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_others)
        build();
}

} // namespace foyer
