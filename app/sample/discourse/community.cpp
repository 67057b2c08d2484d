#include "app/sample/discourse/community.h"

#include "app/sample/discourse/discoursemembers.h"
#include "app/sample/discourse/discoursestate.h"
#include "app/sample/discourse/firstday.h"
#include "models/log.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace foyer {

DiscourseCommunity::DiscourseCommunity(SampleOptions options)
    : m_options(std::move(options))
{
    if (!m_options.dice)
        m_options.dice = [](int below) { return int(QRandomGenerator::global()->bounded(below)); };
}

DiscourseCommunity::~DiscourseCommunity()
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

Expected<void> DiscourseCommunity::start()
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

Expected<void> DiscourseCommunity::startServer()
{
    const Expected<SampleSource> source = loadDiscourseSample(m_options.folder);
    if (!source)
        return source.error();
    const Expected<FakeDiscourse> remembered = loadDiscourse(m_options.stateFile);
    FakeDiscourse &forum = m_server->forum;
    forum = remembered ? *remembered : firstDay(*source, m_options.folder, m_server->now());
    forum.settings.title = name();
    forum.settings.description = u"Where the people of the conference talk before, during and after it."_s;
    const FakeDiscourse::Member *person = memberNamed(forum, user());
    if (!person)
        return Error { ErrorKind::ParseFailed, u"nobody is called "_s + user(), {} };
    m_server->approver = person->id;
    forum.keys.insert(key(), { person->id, "sample", { u"read"_s, u"write"_s }, {} });
    m_server->limits = { 20, 2880, 0 }; // a real site's, for each key
    if (!m_server->start(m_options.port))
        return Error { ErrorKind::Unreachable,
            SampleCommunity::tr("The sample community could not be started: no free port on this computer."), {} };
    m_url = m_server->url();

    m_soon = new QTimer(m_server);
    m_soon->setSingleShot(true);
    m_soon->setInterval(2000);
    connect(m_soon, &QTimer::timeout, m_server, [this] { remember(); });
    connect(m_server, &DiscourseServer::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_server, &DiscourseServer::posted, m_server, [this] { remember(); });
    auto *members = new DiscourseMembers(*m_server, *source, m_options.pace, m_options.dice);
    connect(members, &DiscourseMembers::wrote, m_soon, qOverload<>(&QTimer::start));
    connect(members, &DiscourseMembers::wrote, this, &DiscourseCommunity::wrote);
    if (remembered)
        members->catchUp(QFileInfo(m_options.stateFile).lastModified());
    remember();
    members->begin();
    return {};
}

void DiscourseCommunity::remember()
{
    if (m_options.stateFile.isEmpty())
        return;
    if (const auto saved = saveDiscourse(m_server->forum, m_options.stateFile); !saved)
        qCWarning(lcApp) << "the sample community cannot remember:" << saved.error().text;
}

void DiscourseCommunity::setReachable(bool reachable)
{
    if (m_server)
        QMetaObject::invokeMethod(
            m_server, [this, reachable] { reachable ? void(m_server->start()) : m_server->stop(); });
}

} // namespace foyer
