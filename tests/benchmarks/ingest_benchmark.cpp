// What the cache costs: taking in N articles of the kind a news group holds, then opening, listing, searching.
//   ingest_benchmark [N] [FILE]

#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/posts.h"
#include "models/cache/search.h"
#include "models/cache/threads.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

QRandomGenerator random { 7 };

QString words(int count)
{
    static const QStringList all =
        u"session slides proof theorem kernel latency cache offline packet queue client server "
        "thread reply question answer lemma sample column index figure budget schedule room chair "
        "review paper draft method result graph vector field memory network archive article header "
        "charset encoding posting moderator group overview marks watermark the a of and to in is "
        "that for on with as this we you it are not be can from by at have was which but naïve "
        "Über кириллица 日本語 한국어"_s.split(u' ');
    QStringList picked;
    for (int i = 0; i < count; ++i)
        picked.append(all[random.bounded(all.size())]);
    return picked.join(u' ');
}

QString wrapped(const QString &text, const QString &prefix)
{
    QString result;
    QString line;
    for (const QString &word : text.split(u' ')) {
        if (line.size() + word.size() > 71) {
            result += prefix + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? u""_s : u" "_s) + word;
    }
    return result + prefix + line + u'\n';
}

RemotePostId name(int number)
{
    return { u"<s1.%1@conf.example>"_s.arg(number, 7, 10, QChar(u'0')) };
}

// A deep thread, a wide one, then bursts of up to 25.
QList<RemotePost> articles(int count)
{
    static const QStringList people = u"Ada Paul Grace Søren Kurt Pat Maria Emmy Alan François"_s.split(u' ');
    QList<RemotePost> posts;
    for (int i = 0; i < count; ++i) {
        const int root = i <= 1000 ? 0 : i <= 2001 ? 1001 : i - i % 9;
        const int parent = i == root ? -1 : i <= 1000 ? i - 1 : i <= 2001 ? 1001 : root + int(random.bounded(i - root));
        RemotePost post;
        post.id = name(i);
        for (int at = parent; at >= 0 && post.references.size() < 10; at = at == root ? -1 : root)
            post.references.prepend(name(at));
        post.places = { { { u"conf.general"_s }, i + 1 } };
        const QString who = people[random.bounded(people.size())];
        post.author = { { who.toLower() + u"@example.org"_s }, who, who.toLower() + u"@example.org"_s, {} };
        post.subject = (parent < 0 ? u""_s : u"Re: "_s) + u"Subject %1 of the seed"_s.arg(root);
        post.created = QDateTime::fromSecsSinceEpoch(1736150400 + i * 317, Qt::UTC);
        QString text = parent < 0 ? QString() : who + u" wrote:\n"_s + wrapped(words(27), u"> "_s) + u'\n';
        for (int paragraph = int(random.bounded(1, 5)); paragraph > 0; --paragraph)
            text += wrapped(words(int(random.bounded(25, 85))), {}) + u'\n';
        post.body = { Format::Plain, text.toUtf8() };
        posts.append(post);
    }
    return posts;
}

template <class Work> double milliseconds(Work work, int times = 1)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work();
    return double(timer.nsecsElapsed()) / 1e6 / times;
}

void say(const char *what, double figure, const char *unit)
{
    std::printf("%-44s %10.2f %s\n", what, figure, unit);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const int count = argc > 1 ? atoi(argv[1]) : 20000;
    const QString file = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"foyer.db"_s);
    ChangeStream stream;
    auto opened = Cache::open(file, stream);
    if (!opened)
        return 1;
    Cache &cache = **opened;
    Account me;
    me.kind = u"nntp"_s;
    me.identityMail = u"mia@example.org"_s;
    const AccountId account = addAccount(cache, me).valueOr({});
    Page first;
    first.forums = { { { u"conf.general"_s }, {}, u"conf.general"_s, {}, {}, Posting::Open, 0 } };
    if (!ingest(cache, account, prepare(first)) || !setFollowed(cache, { ForumId { 1 } }, true))
        return 1;

    const QList<RemotePost> posts = articles(count);
    qint64 raw = 0;
    for (const RemotePost &post : posts)
        raw += post.body.text.size();
    QList<PreparedPage> pages;
    const double preparing = milliseconds([&] {
        for (qsizetype at = 0; at < posts.size(); at += 200) {
            Page page;
            page.posts = posts.mid(at, 200);
            pages.append(prepare(page));
        }
    });
    double slowest = 0;
    bool failed = false;
    const double ingesting = milliseconds([&] {
        for (const PreparedPage &page : pages)
            slowest = std::max(slowest, milliseconds([&] { failed = !ingest(cache, account, page) || failed; }));
    });
    if (failed)
        return 1;
    qint64 packed = 0;
    for (const PreparedPage &page : pages) {
        for (const PreparedPost &post : page.posts)
            packed += post.stored.size();
    }
    say("prepare, per post", preparing * 1000 / count, "us");
    say("ingest, per post", ingesting * 1000 / count, "us");
    say("slowest page of 200", slowest, "ms");
    say("bodies, raw", double(raw) / 1e6, "MB");
    say("bodies, packed", double(packed) / 1e6, "MB");
    say("database", double(storage(cache).valueOr({}).bytes) / 1e6, "MB");
    say("open the deep thread (stubs)", milliseconds([&] { postStubs(cache, ThreadId { 1 }).ok(); }, 20), "ms");
    say("list the Inbox", milliseconds([&] { threadPlaces(cache, {}).ok(); }, 20), "ms");
    say("list the forum",
        milliseconds(
            [&] {
                threadPlaces(cache, { ForumScope { ForumId { 1 } }, false, {}, -1 }).ok();
            },
            20),
        "ms");
    say("count", milliseconds([&] { counts(cache).ok(); }, 20), "ms");
    for (const QString &query :
        { u"theorem"_s, u"the"_s, u"cache offline"_s, u"\"proof theorem\""_s, u"日本"_s, u"t"_s })
        say(qPrintable(u"search "_s + query), milliseconds([&] { search(cache, query, 50).ok(); }, 5), "ms");
    return 0;
}
