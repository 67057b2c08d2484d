#include "app/desk.h"

#include "app/desktop/links.h"
#include "app/desktop/system.h"
#include "app/starttrouble.h"
#include "app/sync/outbox.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "ui/conversation/conversationpane.h"
#include "ui/icons.h"

#include <QApplication>
#include <QProcess>
#include <QScreen>
#include <QStyle>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Desk::Desk(const DataFolder &folder, Cache &cache, Sample sample, const QString &fake)
    : m_folder(folder)
    , m_cache(cache)
    , m_sample(sample)
    , m_fakeKind(fake)
    , m_lock(folder.syncLock())
    , m_secrets(folder.path())
    , m_settings(folder.settings())
    , m_signIn(cache, m_secrets)
    , m_upkeep(cache)
    , m_links(desktop::linkChoice())
    , m_window(cache, m_signIn, m_settings)
    , m_badge(ProgramBadge::make(m_window))
    , m_power(Power::make())
    , m_notifier(cache, DesktopNotifications::make(), [this] { return onScreen(); })
{
    m_secrets.setPatience(2min); // the person may be typing the keychain's password
    m_tryLock.setInterval(1s);
    connect(&m_tryLock, &QTimer::timeout, this, &Desk::startSync);
    connect(&m_notifier, &Notifier::openWanted, this, [this](ThreadId thread, PostId post) {
        raise();
        if (thread)
            m_window.showThread(thread, post);
    });
    connect(&m_upkeep, &Upkeep::said, &m_window, &MainWindow::say);
    connect(&m_upkeep, &Upkeep::damaged, this, [](const Error &error) { sayTrouble(error); });
    connect(&m_signIn, &SignIn::left, &m_window, &MainWindow::say);
    connect(&m_signIn, &SignIn::said, &m_window, &MainWindow::say);
    // A link starts a Foyer without options: one on another folder than usual would wait for it in vain.
    m_signIn.setLinkCatcher(
        [usual = folder.path() == DataFolder::standardPath()] { return usual && desktop::opensLinks(returnScheme()); });
    connect(&m_window, &MainWindow::sampleWanted, this, &Desk::startAnother);
    meetTheDesktop();
    const QSize titleBar(0, m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    m_window.resize(m_window.size().boundedTo(m_window.screen()->availableSize() - titleBar));
    m_window.show();
    QTimer::singleShot(0, this, &Desk::startSync); // the window first
}

Desk::~Desk()
{
    if (m_sync)
        m_sync->stop();
}

void Desk::meetTheDesktop()
{
    if (desktop::sharesMenuBar())
        m_window.useMenuBar();
    m_window.setLinkChoice(m_links.get());
    connect(&m_window, &MainWindow::forMeChanged, this, [this](int count) { m_badge->set(count); });
    m_badge->set(counts(m_cache).valueOr({}).forMe);
    connect(m_power.get(), &Power::resumed, this, [this] {
        if (m_sync)
            m_sync->wake();
    });
}

void Desk::startSync()
{
    if (!m_lock.tryLock()) {
        if (const auto trouble = m_lock.trouble())
            return sayTrouble(*trouble);
        m_tryLock.start(); // a foyer sync of the command line; it ends
        return;
    }
    m_tryLock.stop();
    if (m_sample != Sample::None)
        startTheSample();
    if (!m_fakeKind.isEmpty())
        startTheFake();
    m_sync = std::make_unique<SyncThread>(m_folder.database(), m_cache.stream(), m_secrets);
    connect(m_sync.get(), &SyncThread::failed, this, [](const Error &error) { sayTrouble(error); });
    connect(&m_attention, &Attention::changed, m_sync.get(), &SyncThread::setInUse);
    m_sync->start();
    m_sync->setInUse(m_attention.isHere());
    if (const auto *pane = m_window.findChild<ConversationPane *>()) {
        connect(pane, &ConversationPane::shown, m_sync.get(), &SyncThread::lookAt);
        m_sync->lookAt(pane->thread());
    }
}

void Desk::startTheSample()
{
    auto sample = startSample(m_folder, m_cache, m_secrets, m_sample == Sample::On);
    if (!sample)
        return sayTrouble(sample.error());
    m_running = std::move(*sample);
    connect(m_running.community.get(), &SampleCommunity::stirred, this, [this] {
        if (m_running.community->isReachable())
            requestSync(m_cache, m_running.account);
    });
    m_plug.setIcon(icon(u"offline"_s));
    connect(&m_plug, &QAction::triggered, this, [this] { pullThePlug(m_running.community->isReachable()); });
    m_window.addCommand(&m_plug, m_running.account);
    pullThePlug(m_sample == Sample::Off);
}

void Desk::startTheFake()
{
    auto fake = startFake(m_fakeKind, m_cache, m_secrets);
    if (!fake)
        return sayTrouble(fake.error());
    m_fake = std::move(*fake);
    requestSync(m_cache, m_fake.account);
}

void Desk::pullThePlug(bool off)
{
    SampleCommunity &community = *m_running.community;
    const bool before = !community.isReachable();
    community.setReachable(!off);
    m_plug.setText(off ? tr("Put the sample’s server &back online") : tr("&Take the sample’s server offline"));
    if (off) {
        m_window.say(
            tr("The sample’s server is offline. Read and write on: what you write waits here until it is back."));
    } else if (before) {
        m_window.say(tr("The sample’s server is back."));
        if (const auto released = releaseWaiting(m_cache, m_running.account, QDateTime::currentDateTimeUtc());
            !released)
            return sayTrouble(released.error());
    }
    requestSync(m_cache, m_running.account);
}

// The sample keeps to a data folder of its own, so it is a program of its own as well.
void Desk::startAnother()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), { u"--sample"_s }))
        sayTrouble({ ErrorKind::Unsupported, tr("The sample could not be started. Try: foyer --sample") });
}

void Desk::open(const QUrl &url)
{
    raise();
    if (url.scheme() == returnScheme())
        m_signIn.caught(url);
    else if (!url.isEmpty())
        m_window.open(url);
}

void Desk::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

ThreadId Desk::onScreen() const
{
    const auto *pane = m_window.findChild<ConversationPane *>();
    return pane && m_window.isActiveWindow() ? pane->thread() : ThreadId();
}

} // namespace foyer
