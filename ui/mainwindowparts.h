// The parts of the window and how they are wired: mainwindow.cpp puts them together and goes from place to
// place, mainwindowkeys.cpp lets the keys and menus act.
#pragma once

#include "models/items/pictureshelf.h"
#include "ui/connection.h"
#include "ui/journey.h"
#include "ui/mainwindow.h"
#include "ui/shortcuts.h"

#include <QMenu>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace foyer {

class ConversationPane;
class DraftPane;
class ListPane;
class NavigationPane;
class NoticePane;
class OutboxPane;
class Panes;
class SearchPane;
class StatusBar;
class ThreadPane;
class TopBar;
class WelcomePage;

struct MainWindow::Private {
    Private(MainWindow &window, Cache &cache, AccountSetup &setup, Settings &settings);

    void wireLists();
    void wireList(ListPane *pane);
    void wireRows();
    void wireKeys();
    void wireReading();
    void wireProgram();
    void on(Act act, std::function<void()> what);
    void onThread(Act act, QString (*what)(Cache &, ThreadId));

    void go(const Location &location);
    void showList();
    void arrive(const Stop &stop);
    void show(ThreadId thread, PostId at = {});
    void enter(ThreadId thread, PostId at = {}); // and let it have the keys
    void nextUnreadThread(bool backwards);
    void offerUndo(const QString &sentence, const std::function<QString()> &undo);
    ThreadId thread() const;
    void newThread();
    void startThread(ForumId forum);
    void showThreadMenu(ThreadId thread, const QPoint &at);

    void search(const QString &words);
    void toggleOffline();
    void mend(const Connection &connection);
    void zoom(int steps);
    void choosePage();
    void refreshTitle();
    void refreshOptions();
    void refreshRoom();
    void restore();
    void remember(); // where the person is
    void quit();

    MainWindow &q;
    Cache &cache;
    AccountSetup &setup;
    Settings &settings;
    PictureShelf pictures;
    Shortcuts keys;
    TopBar *bar;
    NavigationPane *navigation;
    ThreadPane *threads;
    NoticePane *notices;
    OutboxPane *outbox;
    DraftPane *drafts;
    SearchPane *hits;
    QStackedWidget *lists;
    ConversationPane *conversation;
    Panes *panes;
    WelcomePage *welcome;
    QStackedWidget *pages;
    StatusBar *status;
    QTimer resting; // the place is written down once the person stays in it: the disk may take its time
    QMenu menu;
    QMenu *barMenu = nullptr; // of the program, in the bar that all programs share
    LinkChoice *links = nullptr;
    Location location;
    Journey journey;
    std::function<QString()> undo; // what was marked read last
    bool leaving = false;
};

} // namespace foyer
