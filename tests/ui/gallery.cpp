// Pictures of the conversation pane, to look at: gallery THREAD WIDTH HEIGHT light|dark|contrast FILE [rtl] [zoom=1.5]
// [AT] [row=2] THREAD: flat, everything, learners, cooked, deep, wide, new, empty. Run it offscreen or on a display.
#include "models/settings.h"
#include "tests/ui/invented.h"
#include "ui/conversation/conversationpane.h"
#include "ui/conversation/conversationview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace foyer;

namespace {

void show(Invented &invented, ConversationPane &pane, const QString &which)
{
    QElapsedTimer timer;
    ThreadId thread;
    if (which == "flat"_L1)
        thread = invented.fallingFlat();
    else if (which == "everything"_L1)
        thread = invented.everything();
    else if (which == "learners"_L1)
        thread = invented.learners();
    else if (which == "cooked"_L1)
        thread = invented.cooked();
    else if (which == "deep"_L1)
        thread = invented.deep(1000);
    else if (which == "wide"_L1)
        thread = invented.wide(20000);
    timer.start();
    if (which == "new"_L1)
        pane.composeIn(invented.forum());
    else
        pane.showThread(thread, which == "everything"_L1 ? invented.post(u"e1@conf"_s) : PostId {});
    pane.grab();
    QTextStream(stderr) << which << ": opened and painted in " << timer.nsecsElapsed() / 1000 << " us\n";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 6)
        return 2;
    const QString scheme = arguments.at(4);
    double zoom = 1;
    for (const QString &argument : arguments) {
        if (argument.startsWith(u"zoom="_s))
            zoom = QStringView(argument).sliced(5).toDouble();
    }
    applyTheme(app,
        scheme == "dark"_L1           ? ThemeChoice::Dark
            : scheme == "contrast"_L1 ? ThemeChoice::HighContrast
                                      : ThemeChoice::Light,
        zoom);
    QFont font = QApplication::font();
    font.setFamily(u"Inter"_s);
    QApplication::setFont(font);
    if (arguments.contains(u"rtl"_s))
        app.setLayoutDirection(Qt::RightToLeft);
    Invented invented;
    (void)setFlag(invented.cache(), option::offline, true);
    ConversationPane pane(invented.cache());
    pane.resize(arguments.at(2).toInt(), arguments.at(3).toInt());
    pane.show();
    show(invented, pane, arguments.at(1));
    app.processEvents();
    if (arguments.contains(u"typed"_s)) {
        pane.reply();
        pane.findChild<QPlainTextEdit *>()->insertPlainText(
            u"Six weeks, then it turned.\n\nBefore that it was only me who asked."_s);
        pane.save();
    }
    if (arguments.contains(u"focus"_s))
        pane.focusPosts();
    for (const QString &argument : arguments) {
        if (argument.startsWith(u"row="_s))
            pane.findChild<ConversationView *>()->setCurrentRow(
                QStringView(argument).sliced(4).toInt(), ConversationView::Scroll::ToTop);
    }
    if (arguments.contains(u"end"_s)) {
        auto *view = pane.findChild<ConversationView *>();
        view->setCurrentRow(view->model().rowCount() - 1);
    }
    for (int round = 0; round < 5; ++round)
        app.processEvents();
    return pane.grab().save(arguments.at(5)) ? 0 : 1;
}
