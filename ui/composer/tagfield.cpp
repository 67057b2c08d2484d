#include "ui/composer/tagfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTags = 20;

QStringList tagsIn(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        QString tag = part.simplified();
        while (tag.startsWith(u'#'))
            tag.remove(0, 1);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive) && tags.size() < mostTags)
            tags.append(tag);
    }
    return tags;
}

} // namespace

TagField::TagField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    setPlaceholderText(tr("Tags, with commas between them"));
    setAccessibleName(tr("Tags"));
    setMaxLength(500);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::take);
    connect(this, &QLineEdit::textEdited, this, [this] {
        offer();
        Q_EMIT changed(tags());
    });
}

void TagField::setCustoms(const Customs &customs)
{
    m_customs = customs;
    setToolTip(customs.mayMakeTags
            ? tr("Known tags are completed; a new one is made with the thread")
            : tr("Known tags are completed; new ones are made by those who look after this place"));
}

void TagField::setTags(const QStringList &tags)
{
    if (tags != this->tags())
        setText(tags.join(u", "_s));
}

QStringList TagField::tags() const
{
    return tagsIn(text());
}

QStringList TagField::unknown() const
{
    QStringList strange;
    for (const QString &tag : tags()) {
        if (!m_customs.mayMakeTags && !m_customs.tags.contains(tag, Qt::CaseInsensitive))
            strange.append(tag);
    }
    return strange;
}

// What fits the tag being written, without those chosen already.
void TagField::offer()
{
    const QString begun = text().left(cursorPosition()).section(u',', -1).simplified();
    QStringList known = m_customs.tags;
    const QStringList chosen = tagsIn(text().left(text().left(cursorPosition()).lastIndexOf(u',') + 1));
    known.removeIf([&chosen](const QString &tag) { return chosen.contains(tag, Qt::CaseInsensitive); });
    static_cast<QStringListModel *>(m_completer->model())->setStringList(known);
    m_completer->setCompletionPrefix(begun);
    const bool nothingNew = m_completer->completionCount() == 1 && m_completer->currentCompletion() == begun;
    if (begun.isEmpty() || m_completer->completionCount() == 0 || nothingNew)
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0)); // what Enter takes
}

void TagField::take(const QString &tag)
{
    const QString before = text().left(cursorPosition());
    const QString after = text().mid(cursorPosition());
    const qsizetype comma = before.lastIndexOf(u',');
    const QString head = comma < 0 ? QString() : before.left(comma + 1) + u' ';
    setText(head + tag + u", "_s + after.trimmed());
    setCursorPosition(int(head.size() + tag.size()) + 2);
    Q_EMIT changed(tags());
}

// While the list is open these keys are its own.
void TagField::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_completer->popup()->isVisible();
    if (open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab))
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

} // namespace foyer
