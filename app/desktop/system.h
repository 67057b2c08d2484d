// The small things that each system does in its own way. All that differs from one to the next is in this folder: a
// header says what is wanted, and CMake chooses the file that does it (…_linux, …_windows, …_mac, …_posix).
#pragma once

#include <QStringList>

class QApplication;

namespace foyer::desktop {

// The first thing of all: says which program this is, before there is an application object.
void introduce();
// The command line without the program's name, whatever script it is written in. Before there is an application object.
QStringList wordsOf(int argc, char **argv);
// Is there somewhere to open a window? Asked before Qt is, because Qt ends the program where there is not.
bool displayAnswers();
// One menu bar for all programs, at the top of the screen: ours must fill it.
bool sharesMenuBar();
// Whoever was started by the person may come to the front; a second start hands that on to the window that is open.
void letOthersRaise();
// The frames that the system draws around our windows follow the theme, from now on.
void colourTitleBars(QApplication &app);

// Where the system keeps a program's data: never a folder that it empties.
QString dataPath();
// Where the window on that data folder listens to other processes of the same person.
QString socketName(const QString &folder);
// Secrets of all programs may lie side by side in the system's keychain: what ours are called there.
QString keychainName(const QString &key);

// Some news servers send an answer in two segments and wait for our acknowledgement in between: it must not be delayed.
void acknowledgeAtOnce(qintptr socket);

} // namespace foyer::desktop
