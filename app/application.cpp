#include "app/application.h"

#include "app/commandline/exitcode.h"
#include "app/desktop/stopsignals.h"
#include "app/desktop/system.h"
#include "app/offlinerun.h"
#include "app/singleinstance.h"
#include "app/starttrouble.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileOpenEvent>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

// There while the program runs: found at the start, it tells of a crash.
class RunningMark {
public:
    explicit RunningMark(const QString &file)
        : m_file(file)
        , m_foundOne(m_file.exists())
    {
        if (m_file.open(QIODevice::WriteOnly))
            m_file.close();
    }
    ~RunningMark() { m_file.remove(); }
    bool foundOne() const { return m_foundOne; }

private:
    QFile m_file;
    const bool m_foundOne;
};

// macOS hands over links as events.
class LinkEvents : public QObject {
public:
    explicit LinkEvents(Desk &desk)
        : m_desk(desk)
    {
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        m_desk.open(static_cast<QFileOpenEvent *>(event)->url());
        return true;
    }

private:
    Desk &m_desk;
};

} // namespace

Application::Application(QApplication &app, commandline::Arguments arguments)
    : m_app(app)
    , m_arguments(std::move(arguments))
{
    QGuiApplication::setDesktopFileName(u"org.foyer.Foyer"_s);
    QGuiApplication::setApplicationDisplayName(u"Foyer"_s);
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"org.foyer.Foyer"_s, QIcon(u":/foyer/icons/foyer.svg"_s)));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    desktop::colourTitleBars(m_app);
}

QUrl Application::address() const
{
    return m_arguments.words.isEmpty() ? QUrl() : QUrl(m_arguments.words.first(), QUrl::StrictMode);
}

Desk::Sample Application::sample() const
{
    if (!m_arguments.sample)
        return Desk::Sample::None;
    return m_arguments.sampleOff ? Desk::Sample::Off : Desk::Sample::On;
}

int Application::run()
{
    const auto folder = DataFolder::open(commandline::folderFor(m_arguments));
    if (!folder) {
        sayTrouble(folder.error());
        return int(commandline::ExitCode::Damaged);
    }
    return runOn(*folder);
}

int Application::runOn(const DataFolder &folder)
{
    SingleInstance instance(folder);
    if (!instance.claim()) {
        if (const auto trouble = instance.trouble()) {
            sayTrouble(*trouble);
            return int(commandline::ExitCode::Damaged);
        }
        desktop::letOthersRaise();
        if (tellWindow(folder, { address(), {} }))
            return int(commandline::ExitCode::Done);
        sayTrouble({ ErrorKind::Storage,
            QCoreApplication::translate("foyer::Application",
                "Foyer is running on this data already, but it does not answer. End "
                "it, then start again.") });
        return int(commandline::ExitCode::Attention);
    }
    const RunningMark mark(folder.runningMark());
    ChangeStream stream;
    const std::unique_ptr<Cache> cache = openOrAsk(folder, stream);
    if (!cache)
        return int(commandline::ExitCode::Damaged);
    endOfflineRun(*cache); // of a run that was killed
    if (m_arguments.offline)
        beginOfflineRun(*cache);

    Desk desk(folder, *cache, sample(), m_arguments.fake);
    LinkEvents links(desk);
    m_app.installEventFilter(&links);
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::asked, &m_app, &QApplication::quit);
    QObject::connect(&instance, &SingleInstance::opened, &desk, &Desk::open);
    QObject::connect(&instance, &SingleInstance::changed, &stream, &ChangeStream::publish);
    if (mark.foundOne())
        desk.checkAfterCrash();
    if (!address().isEmpty())
        desk.open(address());
    const int code = m_app.exec();
    endOfflineRun(*cache);
    return code;
}

} // namespace foyer
