#include "tests/ui/shell/windowfixture.h"

#include <QApplication>
#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture(Content content, const QSize &size)
    : settings(folder.filePath(u"foyer.ini"_s))
{
    auto opened = Cache::open(folder.filePath(u"foyer.db"_s), stream);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    cache = std::move(*opened);
    if (content == Content::Showcase)
        all = fillShowcase(*cache);
    window = std::make_unique<MainWindow>(*cache, setup, settings);
    window->resize(size);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not become active");
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : window.get(), key, modifiers);
}

} // namespace foyer
