#include "ui/conversation/findbar.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foyer {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Find in this thread"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(scaled(320));
    auto *previous = new QPushButton(tr("Previous"), this);
    auto *following = new QPushButton(tr("Next"), this);
    auto *close = new QPushButton(u"✕"_s, this);
    close->setAccessibleName(tr("Close"));
    close->setProperty("look", u"word"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(28), scaled(8), scaled(28), scaled(8));
    row->addWidget(m_words, 2);
    row->addWidget(previous);
    row->addWidget(following);
    row->addWidget(m_result, 1);
    row->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { Q_EMIT next(false); });
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT next(true); });
    connect(following, &QPushButton::clicked, this, [this] { Q_EMIT next(false); });
    connect(close, &QPushButton::clicked, this, &FindBar::shut);
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus();
}

QString FindBar::words() const
{
    return isVisible() ? m_words->text().trimmed() : QString();
}

void FindBar::say(const QString &sentence)
{
    m_result->setText(sentence);
}

void FindBar::shut()
{
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return shut();
    if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ShiftModifier)
        Q_EMIT next(true);
    QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(palette()).list);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(palette()).line);
}

} // namespace foyer
