// A window over the showcase, on screen (offscreen), with keys and clicks going to it.
#pragma once

#include "models/settings.h"
#include "tests/ui/shell/fakesetup.h"
#include "tests/ui/shell/showcase.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

namespace foyer {

struct WindowFixture {
    enum class Content { Showcase, Empty };

    explicit WindowFixture(Content content = Content::Showcase, const QSize &size = { 1360, 860 });

    QTemporaryDir folder;
    ChangeStream stream;
    std::unique_ptr<Cache> cache;
    Settings settings;
    FakeSetup setup;
    Showcase all;
    std::unique_ptr<MainWindow> window;

    template <class T> T *part() const { return window->findChild<T *>(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // to what has the focus
};

} // namespace foyer
