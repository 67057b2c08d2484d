// A community in the web: likes, reactions, tags, an accepted answer, small events, a whisper, reasons to report.
#include "tests/ui/invented.h"

#include "models/cache/accounts.h"

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr auto threadName = "7";

RemotePost said(int number, int answered, const QString &author, const QString &text, qint64 minutesAgo)
{
    const auto name = [](int of) { return RemotePostId { u"7/%1"_s.arg(of) }; };
    RemotePost post;
    post.id = name(number);
    post.thread = { QString::fromLatin1(threadName) };
    post.number = number;
    if (answered > 0)
        post.references = { name(answered) };
    post.places = { { { u"conf.sessions.t3s4"_s }, 0 } };
    const QString user = author.section(u' ', 0, 0).toLower();
    post.author.id = { user };
    post.author.name = author;
    post.author.url = QUrl(u"https://learning.example/u/"_s + user);
    post.created = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    post.body = { Format::Html, u"<p>%1</p>"_s.arg(text).toUtf8() };
    post.source = text.toUtf8();
    post.url = QUrl(u"https://learning.example/t/-/7/%1"_s.arg(number));
    post.rights = PostRight::Like | PostRight::Flag;
    return post;
}

RemoteThread aboutIt()
{
    RemoteThread thread;
    thread.id = { QString::fromLatin1(threadName) };
    thread.forum = { u"conf.sessions.t3s4"_s };
    thread.title = u"How do we keep it from falling flat?"_s;
    thread.views = 64;
    thread.likes = 9;
    thread.solved = true;
    thread.tags = { u"communities"_s, u"first-weeks"_s };
    thread.url = QUrl(u"https://learning.example/t/-/7"_s);
    return thread;
}

Customs theirCustoms()
{
    const QUrl base(u"https://learning.example/"_s);
    return { { { u"off_topic"_s, u"It's off-topic"_s, u"Not about what this thread is about."_s, false },
                 { u"spam"_s, u"It's spam"_s, u"An advertisement, or vandalism."_s, false },
                 { u"notify_moderators"_s, u"Something else"_s, u"Needs a person to look at it."_s, true } },
        { { CommunityPage::Kind::About, base.resolved(QUrl(u"about"_s)) },
            { CommunityPage::Kind::Terms, base.resolved(QUrl(u"tos"_s)) } },
        { u"communities"_s, u"first-weeks"_s, u"managers"_s, u"tools"_s }, false, u"clap open_mouth tada"_s };
}

} // namespace

ThreadId Invented::learners()
{
    Account mine = *foyer::account(*m_cache, m_account);
    mine.capabilities |= Capability::Like | Capability::Flag | Capability::Reactions | Capability::Tags
        | Capability::Watch | Capability::Markdown | Capability::Views;
    mine.user = u"sam"_s;
    mine.name = u"Learning Forum"_s;
    mine.url = QUrl(u"https://learning.example"_s);
    (void)updateAccount(*m_cache, mine);

    Page page;
    page.threads = { aboutIt() };
    page.customs = theirCustoms();
    page.posts = {
        said(1, 0, u"Aino Reyes"_s,
            u"What is the one thing you would do so that the next community you start is still alive after a month?"_s,
            1600),
        said(2, 1, u"Jonas Okafor"_s, u"Invite people in by name and ask them something they know."_s, 1500),
        said(3, 2, u"Bea Kimani"_s, u"Yes, and let their managers do the asking."_s, 1400),
        said(4, 1, u"Aino Reyes"_s, u"The thread was pinned."_s, 1300),
        said(5, 1, u"Sam Field"_s, u"This one is mine."_s, 1200),
        said(6, 1, u"Mei Lin"_s, u"Should we move this to the team's own place?"_s, 1100),
        said(7, 1, u"Aino Reyes"_s, u"The thread was closed."_s, 1000),
    };
    page.posts[0].author.badge = u"Chair"_s;
    page.posts[0].reactions = QList<Reaction> { { {}, 6, true }, { u"clap"_s, 2, false } };
    page.posts[0].rights = PostRights(PostRight::Unlike);
    page.posts[1].reactions = QList<Reaction> { { {}, 2, false } };
    page.posts[2].accepted = true;
    page.posts[3].kind = PostKind::Event;
    page.posts[4].author.me = true;
    page.posts[4].reactions = QList<Reaction> { { {}, 3, false } };
    page.posts[4].rights = PostRights();
    page.posts[5].kind = PostKind::Whisper;
    page.posts[6].kind = PostKind::Event;
    if (const auto taken = ingest(*m_cache, m_account, prepare(page)); !taken)
        qFatal("learners: %s", qPrintable(taken.error().text));
    const ThreadId thread = locate(*m_cache, QUrl(u"https://learning.example/t/-/7"_s)).valueOr({}).thread;
    if (!thread)
        qFatal("learners: the thread cannot be found by its address");
    (void)setThreadRead(*m_cache, thread, true);
    return thread;
}

} // namespace foyer
