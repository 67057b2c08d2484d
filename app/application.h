// The program with a window: builds the parts in order, hands them to each other, takes them down again.
#pragma once

#include "app/commandline/arguments.h"
#include "app/datafolder.h"
#include "app/desk.h"

#include <QUrl>

class QApplication;

namespace foyer {

class Application {
public:
    Application(QApplication &app, commandline::Arguments arguments);

    // Until the window is closed; the program's exit code.
    int run();

private:
    Desk::Sample sample() const;
    QUrl address() const; // to open at the start; may be empty
    int runOn(const DataFolder &folder);

    QApplication &m_app;
    const commandline::Arguments m_arguments;
};

} // namespace foyer
