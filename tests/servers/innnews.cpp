#include "tests/servers/innnews.h"

#include "app/adapters/nntp/nntpadapter.h"
#include "tests/conformance/newsarticle.h"

namespace foyer {

using namespace Qt::StringLiterals;

bool InnNews::reset(QString *why)
{
    if (!m_relay) {
        if (!m_inn.start(why))
            return false;
        m_relay = std::make_unique<NewsRelay>(m_inn.url());
    }
    m_relay->setFault({});
    ++m_test;
    m_written = 0;
    changeSecret(QString::fromLatin1(InnServer::learnerSecret()));
    makeForum(room(Room::Talk), 'y');
    makeForum(room(Room::Second), 'y');
    makeForum(room(Room::Moderated), 'm');
    *why = u"no free port for the relay"_s;
    return m_relay->start();
}

void InnNews::close()
{
    m_otto.reset();
    const QList<RemoteForumId> forums = m_forums;
    for (const RemoteForumId &forum : forums)
        removeForum(forum);
}

Credentials InnNews::member() const
{
    return { QString::fromLatin1(InnServer::learner()), QString::fromLatin1(InnServer::learnerSecret()) };
}

std::unique_ptr<Adapter> InnNews::makeAdapter(const AdapterOptions &options, Circumstances where) const
{
    nntp::Settings settings;
    settings.url = options.url;
    settings.secretSalt = options.secretSalt;
    if (where.impatient) {
        settings.limits.silence = std::chrono::seconds(1);
        settings.postSilence = std::chrono::seconds(1);
    }
    return std::make_unique<NntpAdapter>(settings, options.remembered);
}

RemoteForumId InnNews::named(const QString &name) const
{
    return { u"conf.t%1.%2"_s.arg(m_test).arg(name) };
}

RemoteForumId InnNews::room(Room room) const
{
    return named(room == Room::Talk ? u"talk"_s : room == Room::Second ? u"second"_s : u"moderated"_s);
}

void InnNews::makeForum(const RemoteForumId &forum, char status)
{
    m_inn.newGroup(forum.value, status);
    m_forums += forum;
}

RemoteForumId InnNews::addForum(const QString &name)
{
    makeForum(named(name), 'y');
    return named(name);
}

void InnNews::removeForum(const RemoteForumId &forum)
{
    m_inn.control({ u"rmgroup"_s, forum.value });
    m_forums.removeAll(forum);
}

void InnNews::renumber(Room r)
{
    m_otto.reset(); // the server starts anew
    if (!m_inn.renumber(room(r).value, 500))
        qFatal("the server did not renumber %s", qPrintable(room(r).value));
}

void InnNews::closeRoom(Room r)
{
    m_inn.control({ u"changegroup"_s, room(r).value, u"n"_s });
}

void InnNews::changeSecret(const QString &secret)
{
    if (m_secret == secret.toUtf8())
        return;
    m_secret = secret.toUtf8();
    m_inn.setPassword(InnServer::learner(), m_secret);
}

RemotePostId InnNews::write(const Words &words)
{
    QByteArray groups;
    for (const Room r : words.rooms)
        groups += (groups.isEmpty() ? "" : ",") + room(r).value.toUtf8();
    const QDateTime when = QDateTime::currentDateTimeUtc().addSecs(-3600 + ++m_written);
    const QByteArray id =
        "<written." + QByteArray::number(m_test) + '.' + QByteArray::number(m_written) + "@example.net>";
    if (!m_otto)
        m_otto = std::make_unique<NewsClient>(m_inn.url(), InnServer::chair(), InnServer::chairSecret());
    const QByteArray answer = m_otto->post(articleOf(id, words, groups, when));
    if (!answer.startsWith("240"))
        qFatal("%s", answer.constData());
    return { QString::fromUtf8(id) };
}

void InnNews::remove(const RemotePostId &post)
{
    m_inn.control({ u"cancel"_s, post.value });
}

// What the moderator does with the mail: takes out what the server put in, approves it, posts it.
void InnNews::approve(const RemotePostId &post)
{
    for (const QByteArray &mail : mailed()) {
        const FakeArticle article = parseArticle(mail);
        if (article.id != post.value.toUtf8())
            continue;
        QByteArray head;
        bool keep = false;
        for (const QByteArray &line : article.head.split('\n')) {
            if (!line.startsWith(' ') && !line.startsWith('\t')) {
                keep = false;
                for (const char *name : { "From:", "Newsgroups:", "Subject:", "Date:", "Message-ID:", "References:",
                         "MIME-Version:", "Content-", "Cancel-Lock:" })
                    keep = keep || line.startsWith(name);
            }
            if (keep)
                head += line + '\n';
        }
        NewsClient chair(m_inn.url(), InnServer::chair(), InnServer::chairSecret());
        const QByteArray answer = chair.post(head + "Approved: chair@example.net\n\n" + article.body);
        if (!answer.startsWith("240"))
            qFatal("%s", answer.constData());
        return;
    }
    qFatal("nothing was mailed");
}

QList<QByteArray> InnNews::mailed() const
{
    QList<QByteArray> mails;
    for (const QByteArray &mail : m_inn.mails()) {
        if (mail.contains(room(Room::Moderated).value.toUtf8()))
            mails += mail;
    }
    return mails;
}

// Mails are handed over by another process: give it a moment when there is none yet.
int InnNews::waitingForModerator() const
{
    return int(mailed().size());
}

Contents InnNews::contents() const
{
    Contents contents;
    NewsClient eye(m_inn.url(), InnServer::chair(), InnServer::chairSecret());
    for (const RemoteForumId &forum : m_forums) {
        for (const QByteArray &id : eye.idsIn(forum.value.toUtf8())) {
            const FakeArticle article = parseArticle(eye.article(id));
            contents.insert(QString::fromUtf8(id), postOf(article));
        }
    }
    return contents;
}

} // namespace foyer
