#include "tests/ui/invented.h"

#include "models/settings.h"

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

const RemoteForumId &forumId()
{
    static const RemoteForumId id { u"conf.sessions.t3s4"_s };
    return id;
}

template <class T> T must(Expected<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().text));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

RemotePost remote(const InventedPost &post, const QString &subject, const QDateTime &now)
{
    RemotePost made;
    made.id = { post.id };
    for (const QString &reference : post.references)
        made.references.append({ reference });
    made.places = { { forumId(), 0 } };
    const QString mail = post.author.toLower().replace(u' ', u'.') + u"@example.org"_s;
    made.author = { { mail }, post.author, mail, post.badge };
    made.subject = !post.subject.isEmpty() ? post.subject : post.references.isEmpty() ? subject : u"Re: "_s + subject;
    made.created = now.addSecs(-60 * post.minutesAgo);
    made.body = { post.format, post.text.toUtf8() };
    made.attachments = post.files;
    made.url = QUrl(u"news:"_s + post.id);
    return made;
}

} // namespace

Invented::Invented()
    : m_now(QDateTime::currentDateTimeUtc())
{
    m_cache = must(Cache::open(m_folder.filePath(u"foyer.db"_s), m_stream), "open");
    Account account;
    account.kind = u"nntp"_s;
    account.name = u"news.conf.example"_s;
    account.url = QUrl(u"nntp://news.conf.example"_s);
    account.identityName = u"Sam Field"_s;
    account.identityMail = u"sam.field@example.org"_s;
    account.capabilities = Capability::Profiles | Capability::Reply | Capability::NewThread | Capability::Edit
        | Capability::Delete | Capability::Tree | Capability::Attachments;
    m_account = must(addAccount(*m_cache, account), "account");
    Page page;
    RemoteForum forum;
    forum.id = forumId();
    forum.name = u"conf.sessions.t3s4"_s;
    forum.description = u"Session 4 of track 3"_s;
    forum.color = u"#c05a1a"_s;
    page.forums = { forum };
    must(ingest(*m_cache, m_account, prepare(page)), "forum");
    must(setFollowed(*m_cache, { this->forum() }, true), "follow");
}

ForumId Invented::forum()
{
    const QList<Forum> all = must(forums(*m_cache, m_account), "forums");
    return all.isEmpty() ? ForumId {} : all.first().id;
}

void Invented::arrive(const QString &subject, const QList<InventedPost> &posts)
{
    for (qsizetype from = 0; from < posts.size(); from += 400) {
        Page page;
        for (const InventedPost &post : posts.mid(from, 400))
            page.posts.append(remote(post, subject, m_now));
        must(ingest(*m_cache, m_account, prepare(page)), "posts");
    }
}

PostId Invented::post(const QString &id)
{
    return must(locate(*m_cache, QUrl(u"news:"_s + id)), "locate").post;
}

ThreadId Invented::threadOf(const QString &id)
{
    return must(locate(*m_cache, QUrl(u"news:"_s + id)), "locate").thread;
}

void Invented::visit(ThreadId thread, bool read)
{
    if (read)
        must(setThreadRead(*m_cache, thread, true), "read");
    must(visitThread(*m_cache, thread), "visit");
    // The clock counts milliseconds, and "new" means later than this one.
    const QDateTime then = QDateTime::currentDateTimeUtc();
    while (QDateTime::currentDateTimeUtc() <= then) { }
}

PostId Invented::replyQueued(PostId parent, const QString &text, IntentionId *id)
{
    const IntentionId made =
        must(intend(*m_cache, m_account, Reply { parent, { Format::Plain, text.toUtf8() } }), "intend");
    if (id)
        *id = made;
    return parent;
}

ThreadId Invented::fallingFlat()
{
    const QString subject = u"How do we keep it from falling flat?"_s;
    arrive(subject,
        { { u"aino@conf"_s, {}, u"Aino Reyes"_s,
              u"I chair both sessions on Thursday. Before we meet: what is the one thing you would do so that the next community you start is still alive after a month?"_s,
              u"Chair"_s, 1600 },
            { u"jonas@conf"_s, { u"aino@conf"_s }, u"Jonas Okafor"_s,
                u"Invite people in by name and ask them something they know. A welcome page has never answered anybody."_s,
                {}, 1560 } });
    const ThreadId thread = threadOf(u"aino@conf"_s);
    visit(thread);
    arrive(subject,
        { { u"bea@conf"_s, { u"aino@conf"_s, u"jonas@conf"_s }, u"Bea Kimani"_s,
              u"> ask them something they know\n\nYes, and let their managers do the asking: ours only came alive once a team lead opened every week with a real question from the shop floor."_s,
              u"First post"_s, 95 },
            { u"mei@conf"_s, { u"aino@conf"_s }, u"Mei Lin"_s,
                u"A fixed hour helped us more than any tool. Thursdays at four, twenty minutes, and whoever has a question goes first."_s,
                {}, 50 },
            { u"dev@conf"_s, { u"aino@conf"_s, u"mei@conf"_s }, u"Dev Patel"_s,
                u"Did people keep coming after the first month? Ours thinned out in week five, and nobody could say why."_s,
                {}, 20 } });
    replyQueued(post(u"bea@conf"_s), u"Could you say how long it took until others started to ask as well?"_s);
    return thread;
}

ThreadId Invented::deep(int posts)
{
    QList<InventedPost> all;
    QStringList references;
    for (int i = 0; i < posts; ++i) {
        const QString id = u"deep%1@conf"_s.arg(i);
        all.append({ id, references.mid(qMax(0, references.size() - 20)), u"Person %1"_s.arg(i % 37),
            u"Answer number %1, one below the other. It says a little more than nothing, so that it has to be laid out in two or three lines of text."_s
                .arg(i),
            {}, posts - i });
        references.append(id);
    }
    arrive(u"One below the other"_s, all);
    return threadOf(u"deep0@conf"_s);
}

ThreadId Invented::wide(int posts)
{
    QList<InventedPost> all { { u"wide0@conf"_s, {}, u"Aino Reyes"_s, u"Please introduce yourself below."_s, {},
        posts } };
    for (int i = 1; i < posts; ++i)
        all.append({ u"wide%1@conf"_s.arg(i), { u"wide0@conf"_s }, u"Person %1"_s.arg(i % 211),
            u"I am number %1 and I work on things that matter to me."_s.arg(i)
                + QString(u" More of it."_s).repeated(i % 23),
            {}, posts - i });
    arrive(u"Introductions"_s, all);
    return threadOf(u"wide0@conf"_s);
}

} // namespace foyer
