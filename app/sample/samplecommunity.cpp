#include "app/sample/samplecommunity.h"

#include "app/sample/samplestate.h"
#include "models/log.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace foyer {

SampleCommunity::SampleCommunity(SampleOptions options)
    : m_options(std::move(options))
{
    if (!m_options.dice)
        m_options.dice = [](int below) { return int(QRandomGenerator::global()->bounded(below)); };
}

SampleCommunity::~SampleCommunity()
{
    if (m_server)
        QMetaObject::invokeMethod(
            m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

static FakeForum firstDay(const SampleSource &source, const QString &folder, const QDateTime &now)
{
    FakeForum forum;
    for (const SampleGroup &group : source.groups)
        addGroup(forum, group.name, group.description.toUtf8(), group.status, now.addDays(-400));
    for (const SamplePost &post : source.posts) {
        QByteArray attached;
        if (QFile file(folder + u"/files/"_s + post.attachment);
            !post.attachment.isEmpty() && file.open(QIODevice::ReadOnly))
            attached = file.readAll();
        const QDateTime when = now.addSecs(-post.age);
        feed(forum, sampleArticle(post, when, attached), when);
    }
    return forum;
}

Expected<void> SampleCommunity::start()
{
    m_thread.setObjectName(u"sample server"_s);
    m_thread.start();
    Expected<void> started;
    m_server = new NewsServer(m_options.clock);
    m_server->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        m_server, [this, &started] { started = startServer(); }, Qt::BlockingQueuedConnection);
    return started;
}

Expected<void> SampleCommunity::startServer()
{
    const Expected<SampleSource> source = loadSample(m_options.folder);
    if (!source)
        return source.error();
    const Expected<FakeForum> remembered = loadForum(m_options.stateFile);
    m_server->forum = remembered ? *remembered : firstDay(*source, m_options.folder, m_server->now());
    m_server->forum.users.insert(user().toUtf8(), { secret().toUtf8(), false });
    if (!m_server->start(m_options.port))
        return Error { ErrorKind::Unreachable,
            tr("The sample community could not be started: no free port on this computer."), {} };
    m_url = m_server->url();

    auto *members = new SampleMembers(*m_server, *source, m_options.pace, m_options.dice);
    connect(members, &SampleMembers::wrote, m_server, [this] { remember(); });
    connect(m_server, &NewsServer::posted, m_server, [this] { remember(); });
    connect(members, &SampleMembers::wrote, this, &SampleCommunity::wrote);
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
    if (const auto saved = saveForum(m_server->forum, m_options.stateFile); !saved)
        qCWarning(lcApp) << "the sample community cannot remember:" << saved.error().text;
}

void SampleCommunity::setReachable(bool reachable)
{
    if (m_server)
        QMetaObject::invokeMethod(
            m_server, [this, reachable] { reachable ? void(m_server->start()) : m_server->stop(); });
}

} // namespace foyer
