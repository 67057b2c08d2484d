#include "app/sample/community/samplecommunity.h"

#include "app/sample/community/firstday.h"
#include "app/sample/discourse/discoursestate.h"
#include "models/log.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace foyer {

SampleCommunity::SampleCommunity(SampleOptions options)
    : m_options(std::move(options))
    , m_reachable(m_options.reachable)
{
    if (!m_options.dice)
        m_options.dice = [](int below) { return int(QRandomGenerator::global()->bounded(below)); };
}

SampleCommunity::~SampleCommunity()
{
    if (m_server) {
        const auto end = [this] {
            remember();
            delete m_server;
        };
        QMetaObject::invokeMethod(m_server, end, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

Expected<void> SampleCommunity::start()
{
    m_thread.setObjectName(u"sample server"_s);
    m_thread.start();
    Expected<void> started;
    m_server = new DiscourseServer(m_options.clock);
    m_server->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        m_server, [this, &started] { started = startServer(); }, Qt::BlockingQueuedConnection);
    return started;
}

// In place of what a person would allow in the browser.
static QByteArray freshKey(FakeDiscourse &forum, qint64 member)
{
    const QByteArray client = "the program itself";
    for (auto old = forum.keys.begin(); old != forum.keys.end();)
        old = old->client == client ? forum.keys.erase(old) : std::next(old);
    QByteArray random(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QByteArray key = random.toHex();
    forum.keys.insert(key,
        { member, client, { u"read"_s, u"write"_s, u"notifications"_s, u"session_info"_s, u"message_bus"_s }, {} });
    return key;
}

Expected<void> SampleCommunity::startServer()
{
    const Expected<SampleSource> source = loadSample(m_options.folder);
    if (!source)
        return source.error();
    const Expected<FakeDiscourse> remembered = loadDiscourse(m_options.stateFile);
    m_new = !remembered;
    FakeDiscourse &forum = m_server->forum;
    forum = remembered ? *remembered : firstDay(*source, m_options.folder, m_server->now());
    forum.settings.title = name();
    forum.settings.description = u"Where the people of the conference talk before, during and after it."_s;
    const FakeDiscourse::Member *person = memberNamed(forum, user());
    if (!person)
        return Error { ErrorKind::ParseFailed, u"nobody is called "_s + user(), {} };
    m_server->approver = person->id;
    m_key = freshKey(forum, person->id);
    m_server->limits = { 20, 2880, 0 }; // a real site's, for each key
    if (!m_server->start(m_options.port))
        return Error { ErrorKind::Unreachable,
            tr("The sample community could not be started: no free port on this computer."), {} };
    m_url = m_server->url();
    if (!m_reachable)
        m_server->stop();

    m_soon = new QTimer(m_server);
    m_soon->setSingleShot(true);
    m_soon->setInterval(2000);
    connect(m_soon, &QTimer::timeout, m_server, [this] { remember(); });
    connect(m_server, &DiscourseServer::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_server, &DiscourseServer::posted, m_server, [this] { remember(); });
    auto *members = new SampleMembers(*m_server, *source, m_options.folder, m_options.pace, m_options.dice);
    connect(members, &SampleMembers::stirred, m_soon, qOverload<>(&QTimer::start));
    connect(members, &SampleMembers::stirred, this, &SampleCommunity::stirred);
    if (remembered)
        members->catchUp(QFileInfo(m_options.stateFile).lastModified());
    remember();
    members->begin();
    return {};
}

void SampleCommunity::remember()
{
    if (m_options.stateFile.isEmpty())
        return;
    if (const auto saved = saveDiscourse(m_server->forum, m_options.stateFile); !saved)
        qCWarning(lcApp) << "the sample community cannot remember:" << saved.error().text;
}

void SampleCommunity::setReachable(bool reachable)
{
    m_reachable = reachable;
    if (m_server)
        QMetaObject::invokeMethod(
            m_server, [this, reachable] { reachable ? void(m_server->start()) : m_server->stop(); },
            Qt::BlockingQueuedConnection);
}

} // namespace foyer
