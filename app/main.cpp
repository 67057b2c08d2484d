#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/desktop/console.h"
#include "app/desktop/portable.h"
#include "app/desktop/system.h"
#include "app/translations.h"

#include <QApplication>

using namespace Qt::StringLiterals;

// Nothing that was to be deleted later outlives the program: its threads would end in the middle of something.
static int leave(int code)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return code;
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"foyer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    foyer::desktop::introduce();
    const QStringList words = foyer::desktop::wordsOf(argc, argv);
    const auto arguments = foyer::commandline::parseArguments(words);
    const bool window = arguments && arguments->wantsWindow();
    if (!window || !foyer::desktop::displayAnswers()) {
        foyer::desktop::joinConsole();
        QCoreApplication app(argc, argv);
        foyer::portable::keepTogether();
        foyer::loadTranslations(app);
        return leave(window ? foyer::commandline::withoutDisplay() : foyer::commandline::run(words));
    }
    QApplication app(argc, argv);
    foyer::portable::keepTogether();
    foyer::loadTranslations(app);
    const int code = foyer::Application(app, *arguments).run();
    return leave(code);
}
