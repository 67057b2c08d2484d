#include "ui/threadlist/threaddelegate.h"

#include "models/items/roles.h"
#include "models/items/threadlistmodel.h"
#include "ui/theme.h"
#include "ui/threadlist/rowpainter.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(roles::Kind).toInt() == int(ThreadListModel::Row::Heading);
}

QString firstName(const Person &person)
{
    if (person.me)
        return QCoreApplication::translate("foyer::ThreadDelegate", "You");
    return person.name.section(u' ', 0, 0);
}

// How it stands with a thread, before what it is about.
QStringList quietWords(const Thread &thread)
{
    QStringList words;
    if (thread.solved)
        words += QCoreApplication::translate("foyer::ThreadDelegate", "✓ solved");
    if (thread.pinned)
        words += QCoreApplication::translate("foyer::ThreadDelegate", "pinned");
    for (const QString &tag : thread.tags)
        words += u"#"_s + tag;
    return words;
}

void addWord(RowLook &look, const Thread &thread)
{
    if (thread.attention > 0) {
        look.word = QCoreApplication::translate("foyer::ThreadDelegate", "needs you", "a post of mine");
        look.wordGlyph = u"trouble"_s;
        look.waiting = true;
    } else if (thread.queued > thread.moderated) {
        look.word = QCoreApplication::translate("foyer::ThreadDelegate", "queued");
        look.wordGlyph = u"outbox"_s;
        look.waiting = true;
    } else if (thread.moderated > 0) {
        look.word = QCoreApplication::translate("foyer::ThreadDelegate", "with the moderator");
        look.wordGlyph = u"moderator"_s;
    } else if (thread.hasDraft) {
        look.word = QCoreApplication::translate("foyer::ThreadDelegate", "draft");
        look.wordGlyph = u"draft"_s;
    } else if (thread.watch == WatchLevel::Muted) {
        look.word = QCoreApplication::translate("foyer::ThreadDelegate", "muted");
        look.wordGlyph = u"mute"_s;
    } else if (thread.archived) {
        look.word = QCoreApplication::translate("foyer::ThreadDelegate", "archived");
    } else if (thread.closed) {
        look.word = QCoreApplication::translate("foyer::ThreadDelegate", "closed");
    }
}

} // namespace

ThreadDelegate::ThreadDelegate(QObject *parent)
    : RowDelegate(RowNote::None, parent)
{
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        paintHeading(*painter, option, option.rect, index.data(Qt::DisplayRole).toString());
    else
        RowDelegate::paint(painter, option, index);
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return isHeading(index) ? QSize(0, headingHeight()) : RowDelegate::sizeHint(option, index);
}

RowLook ThreadDelegate::lookOf(const QModelIndex &index) const
{
    const auto thread = index.data(roles::ThreadValue).value<Thread>();
    RowLook look;
    const Person &shown = thread.author.name.isEmpty() ? thread.lastAuthor : thread.author;
    look.avatar = shown.name;
    look.face = faceOf(thread.account, shown);
    look.title = thread.title;
    look.strong = thread.unread > 0;
    if (thread.message)
        look.kind = QCoreApplication::translate("foyer::ThreadDelegate", "message", "between a few people");
    look.quiet = quietWords(thread);
    look.time = shortTime(thread.lastActivity, now());
    look.lead = firstName(thread.lastAuthor);
    look.text = thread.snippet;
    // In a thread that was never open everything is new.
    const int fresh = thread.lastVisit.isValid() ? thread.fresh : thread.unread;
    if (fresh > 0)
        look.pill = u"\u200e+%1"_s.arg(QLocale().toString(fresh));
    else
        addWord(look, thread);
    return look;
}

} // namespace foyer
