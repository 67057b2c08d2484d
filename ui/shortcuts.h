// The key map: one table. Every act of the window has a name, a group and its keys here and nowhere
// else; menus, tooltips and the map that "?" shows are made from it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

class QAction;
class QWidget;

namespace foyer {

class Cache;

enum class Act {
    // go
    Search,
    Inbox,
    Unread,
    ForMe,
    Starred,
    Drafts,
    Outbox,
    Back,
    Forward,
    NextPane,
    PreviousPane,
    Navigation,
    // read
    OpenThread,
    ToList,
    NextPost,
    PreviousPost,
    Scroll,
    ScrollBack,
    FirstPost,
    LastPost,
    NextUnreadPost,
    NextUnreadThread,
    PreviousUnread,
    FindInThread,
    ToggleRead,
    UnreadFromHere,
    ThreadRead,
    AllRead,
    Undo,
    Star,
    Like,
    React,
    Report,
    AboutAuthor,
    Watch,
    Mute,
    Pin,
    Close,
    // write
    Reply,
    ReplyToThread,
    Quote,
    NewThread,
    Send,
    Preview,
    LeaveWriting,
    // program
    SyncNow,
    WorkOffline,
    AddCommunity,
    Preferences,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    KeyMap,
    ReportProblem,
    Menu,
    Quit,
};

enum class ActGroup { Go, Read, Write, Program };

struct Binding {
    Act act {};
    ActGroup group {};
    const char *name = nullptr; // source text of the translation, context "foyer::Shortcuts"
    const char *keys = nullptr; // portable text; several are separated by spaces: "/ Ctrl+K", "G,H"
    bool local = false; // acted on by the part that has the focus (composer, post list), not by the window
};

const QList<Binding> &keyMap();
QString nameOf(Act act);
QString nameOf(ActGroup group);
QList<QKeySequence> keysOf(Act act);
// "Ctrl+K" or "G, H", as this system writes it.
QString keyText(Act act);
// A key without Ctrl, Alt or Meta that would also write a letter.
bool isSingleKey(const QKeySequence &keys);

// The actions of one window. Single keys do nothing while text is being written (text fields claim them)
// and are off altogether when the person turned them off.
class Shortcuts : public QObject {
    Q_OBJECT
public:
    Shortcuts(QWidget &window, Cache &cache);

    QAction *action(Act act) const;

private:
    void refresh();

    Cache &m_cache;
    std::map<Act, QAction *> m_actions;
};

} // namespace foyer
