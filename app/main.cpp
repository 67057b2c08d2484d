#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/display.h"
#include "app/translations.h"

#include <QApplication>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shellapi.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// Read before there is an application object: the kind of object depends on it.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
#ifdef Q_OS_WIN
    Q_UNUSED(argv)
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &argc);
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromWCharArray(wide[i]));
    LocalFree(wide);
#else
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
#endif
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"foyer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    const QStringList words = wordsOf(argc, argv);
    const auto arguments = foyer::commandline::parseArguments(words);
    const bool window = arguments && arguments->wantsWindow();
    if (!window || !foyer::displayAnswers()) {
        QCoreApplication app(argc, argv);
        foyer::loadTranslations(app);
        return window ? foyer::commandline::withoutDisplay() : foyer::commandline::run(words);
    }
    QApplication app(argc, argv);
    foyer::loadTranslations(app);
    return foyer::Application(app, *arguments).run();
}
