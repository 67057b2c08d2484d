#include "tests/conformance/fakefeed.h"

#include "app/adapters/feeds/feedadapter.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static int numberOf(const RemotePostId &post)
{
    return QStringView(post.value).mid(1).toInt();
}

static QString nameOf(int post)
{
    return u"p%1"_s.arg(post);
}

bool FakeFeed::reset(QString *why)
{
    m_later = -1800; // what is written was written a little ago
    m_server = std::make_unique<FeedServer>();
    *why = u"no free port"_s;
    return m_server->start();
}

std::unique_ptr<Adapter> FakeFeed::makeAdapter(const AdapterOptions &options, Circumstances where) const
{
    feeds::Settings settings { options.url };
    settings.paced = false; // manners have tests of their own: this clock hardly moves
    if (m_road == Road::NoSuchName)
        settings.url.setHost(u"nobody.invalid"_s);
    if (m_road == Road::NoTls)
        settings.url.setScheme(u"https"_s);
    if (where.impatient)
        settings.silence = 400ms;
    return std::make_unique<FeedAdapter>(settings);
}

RemotePostId FakeFeed::write(const Words &words)
{
    ++m_later; // a second apart, so that the order of time is the order of writing
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(m_later);
    if (words.replaces) {
        FeedServer::Post &post = m_server->posts[numberOf(words.replaces)];
        post.html = u"<p>"_s + words.text.toHtmlEscaped() + u"</p>"_s;
        post.edited = now;
        return words.replaces;
    }
    return { nameOf(m_server->add({ .parent = numberOf(words.parent),
        .author = u"Otto Other"_s,
        .title = words.parent ? QString() : words.subject,
        .html = u"<p>"_s + words.text.toHtmlEscaped() + u"</p>"_s,
        .written = now })) };
}

void FakeFeed::remove(const RemotePostId &post)
{
    m_server->posts.remove(numberOf(post));
}

Contents FakeFeed::contents() const
{
    Contents contents;
    for (const FeedServer::Post &post : std::as_const(m_server->posts)) {
        const RemotePostId parent { post.parent ? nameOf(post.parent) : QString() };
        contents.insert(nameOf(post.id), { parent, post.author, post.html.simplified() });
    }
    return contents;
}

} // namespace foyer
