#include "ui/shortcuts.h"

#include "models/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

const QList<Binding> &keyMap()
{
    using enum ActGroup;
    static const QList<Binding> map {
        { Act::Search, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Search everything kept"), "/ Ctrl+K" },
        { Act::Inbox, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Inbox"), "G,H G,I" },
        { Act::Unread, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "First unread thread"), "G,U" },
        { Act::ForMe, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "For me"), "G,M" },
        { Act::Starred, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Starred"), "G,S" },
        { Act::Drafts, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Drafts"), "G,D" },
        { Act::Outbox, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Outbox"), "G,O" },
        { Act::Back, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Back where I was"), "Alt+Left" },
        { Act::Forward, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Forward again"), "Alt+Right" },
        { Act::NextPane, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Next pane"), "F6" },
        { Act::PreviousPane, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Previous pane"), "Shift+F6" },
        { Act::Navigation, Go, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Show communities and forums"), "Ctrl+B" },

        { Act::OpenThread, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Open"), "O Return", true },
        { Act::ToList, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Back to the list"), "U" },
        { Act::NextPost, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Next post"), "J F", true },
        { Act::PreviousPost, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Previous post"), "K B", true },
        { Act::Scroll, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Read on, then to the next unread thread"), "Space",
            true },
        { Act::ScrollBack, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Read back"), "Shift+Space", true },
        { Act::FirstPost, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "First post"), "Home", true },
        { Act::LastPost, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Last post"), "End", true },
        { Act::NextUnreadPost, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Next unread post"), "N" },
        { Act::NextUnreadThread, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Next unread thread"), "T" },
        { Act::PreviousUnread, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Previous unread thread"), "P" },
        { Act::FindInThread, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Find in this thread"), "Ctrl+F" },
        { Act::ToggleRead, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Mark the post or thread read or unread"), "M" },
        { Act::UnreadFromHere, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Unread from this post on"), "Shift+U",
            true },
        { Act::ThreadRead, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Mark the thread read"), "Shift+M" },
        { Act::AllRead, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Mark everything in this list read"),
            "Ctrl+Shift+M" },
        { Act::Undo, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Undo what was marked read"), "Ctrl+Z" },
        { Act::Star, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Star or unstar the post or thread"), "S" },
        { Act::Like, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Like the post, or take the like back"), "L" },
        { Act::React, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Choose a reaction to the post"), "Shift+L", true },
        { Act::Report, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Report the post…"), "!" },
        { Act::AboutAuthor, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Who wrote the post"), "I", true },
        { Act::Watch, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Watch the thread more, or less"), "W" },
        { Act::Mute, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Mute the thread, or hear it again"), "Shift+W" },
        { Act::Pin, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Pin the thread for everybody, or unpin it"),
            "Ctrl+Shift+P" },
        { Act::Close, Read, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Close the thread to answers, or open it again"),
            "Ctrl+Shift+L" },

        { Act::Reply, Write, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Reply to the post"), "R" },
        { Act::ReplyToThread, Write, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Reply to the thread"), "Shift+R" },
        { Act::Quote, Write, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Quote what is selected"), "Q >" },
        { Act::NewThread, Write, QT_TRANSLATE_NOOP("foyer::Shortcuts", "New thread"), "Ctrl+N" },
        { Act::Send, Write, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Send what is written"), "Ctrl+Return", true },
        { Act::Preview, Write, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Preview"), "Alt+P", true },
        { Act::LeaveWriting, Write, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Back to the posts; the text stays"), "Esc",
            true },

        { Act::SyncNow, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Get new posts now"), "F5 Ctrl+R" },
        { Act::WorkOffline, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Work offline"), "Ctrl+Shift+O" },
        { Act::AddCommunity, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Add a community…"), "Ctrl+Shift+N" },
        { Act::Preferences, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Preferences…"), "Ctrl+," },
        { Act::ZoomIn, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Larger"), "Ctrl++ Ctrl+=" },
        { Act::ZoomOut, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Smaller"), "Ctrl+-" },
        { Act::ZoomReset, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Usual size"), "Ctrl+0" },
        { Act::KeyMap, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Keys…"), "? F1" },
        { Act::ReportProblem, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Tell of a problem with Foyer…"),
            "Shift+F1" },
        { Act::Menu, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Menu"), "F10" },
        { Act::Quit, Program, QT_TRANSLATE_NOOP("foyer::Shortcuts", "Quit"), "Ctrl+Q" },
    };
    return map;
}

namespace {

const Binding &bindingOf(Act act)
{
    const QList<Binding> &map = keyMap();
    const auto found = std::find_if(map.cbegin(), map.cend(), [&](const Binding &b) { return b.act == act; });
    Q_ASSERT(found != map.cend());
    return *found;
}

} // namespace

QString nameOf(Act act)
{
    return QCoreApplication::translate("foyer::Shortcuts", bindingOf(act).name);
}

QString nameOf(ActGroup group)
{
    switch (group) {
    case ActGroup::Go:
        return Shortcuts::tr("Go to");
    case ActGroup::Read:
        return Shortcuts::tr("Read");
    case ActGroup::Write:
        return Shortcuts::tr("Write");
    case ActGroup::Program:
        return Shortcuts::tr("Foyer");
    }
    return {};
}

QList<QKeySequence> keysOf(Act act)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(bindingOf(act).keys).split(u' '))
        keys.append(QKeySequence::fromString(QString(text).replace(u"G,"_s, u"G, "_s), QKeySequence::PortableText));
    return keys;
}

QString keyText(Act act)
{
    QStringList texts;
    for (const QKeySequence &keys : keysOf(act))
        texts.append(keys.toString(QKeySequence::NativeText));
    return texts.join(Shortcuts::tr(" or ", "between two keys that do the same"));
}

bool isSingleKey(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool plain = !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && first.key() >= Qt::Key_Space && first.key() < Qt::Key_Escape;
}

Shortcuts::Shortcuts(QWidget &window, Cache &cache)
    : QObject(&window)
    , m_cache(cache)
{
    for (const Binding &binding : keyMap()) {
        auto *action = new QAction(nameOf(binding.act), this);
        action->setAutoRepeat(binding.group == ActGroup::Read);
        m_actions.emplace(binding.act, action);
        window.addAction(action);
    }
    action(Act::WorkOffline)->setCheckable(true);
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.settings)
            refresh();
    });
    refresh();
}

QAction *Shortcuts::action(Act act) const
{
    return m_actions.at(act);
}

void Shortcuts::refresh()
{
    const bool single = flag(m_cache, option::singleKeys);
    for (const Binding &binding : keyMap()) {
        if (binding.local)
            continue;
        QList<QKeySequence> keys = keysOf(binding.act);
        if (!single)
            keys.removeIf([](const QKeySequence &k) { return isSingleKey(k); });
        action(binding.act)->setShortcuts(keys);
    }
}

} // namespace foyer
