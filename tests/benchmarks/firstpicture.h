// From the click to the conversation, for the benchmarks that have a window.
#pragma once

#include "tests/benchmarks/timedapplication.h"
#include "ui/conversation/conversationview.h"
#include "ui/mainwindow.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace foyer {

// Until the conversation has drawn itself for the first time.
inline double firstPicture(TimedApplication &app, MainWindow &window, ThreadId thread)
{
    auto *view = window.findChild<ConversationView *>();
    app.watched = view->viewport();
    QElapsedTimer clock;
    double taken = -1;
    QEventLoop loop;
    app.onPaint = [&] {
        taken = double(clock.nsecsElapsed()) / 1e6;
        loop.quit();
    };
    clock.start();
    window.showThread(thread);
    loop.exec();
    QTimer::singleShot(300, &loop, &QEventLoop::quit); // whatever follows is not counted
    loop.exec();
    return taken;
}

} // namespace foyer
