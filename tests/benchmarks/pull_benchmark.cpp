// How long the adapter needs for a whole pull, without a cache behind it.
//   pull_benchmark URL [cursors-file]
#include "app/adapters/nntp/nntpadapter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {
struct Counted {
    qint64 posts = 0;
    qint64 placings = 0;
    qint64 pages = 0;
    qint64 bytes = 0;
    QList<RemoteForumId> forums;
    QHash<QString, QByteArray> cursors;
};
Counted counted;

Task<Expected<void>> count(Page page)
{
    counted.posts += page.posts.size();
    counted.placings += page.placings.size();
    ++counted.pages;
    for (const RemotePost &post : page.posts)
        counted.bytes += post.body.text.size();
    for (const RemoteForum &forum : page.forums)
        counted.forums.append(forum.id);
    counted.cursors.insert(page.cursors);
    co_return Expected<void>();
}

Task<void> run(QUrl url)
{
    QTextStream out(stdout);
    AdapterOptions options;
    options.url = url;
    NntpAdapter adapter(options);
    QElapsedTimer clock;
    clock.start();
    const Credentials credentials { url.userName(), url.password() };
    auto signedIn = co_await adapter.signIn(credentials);
    if (!signedIn) {
        out << signedIn.error().text << Qt::endl;
        QCoreApplication::exit(1);
        co_return;
    }
    auto listed = co_await adapter.forums(count);
    out << "sign-in and " << counted.forums.size() << " forums: " << clock.restart() << " ms" << Qt::endl;
    for (int round = 0; round < 2; ++round) {
        counted.pages = counted.posts = 0;
        PullPlan plan;
        plan.followed = counted.forums;
        plan.cursors = counted.cursors;
        auto pulled = co_await adapter.pull(plan, count);
        out << (pulled ? u"pulled "_s : pulled.error().text) << counted.posts << " posts, " << counted.placings
            << " placings, " << counted.pages << " pages, " << counted.bytes << " bytes of text: " << clock.restart()
            << " ms" << Qt::endl;
    }
    co_await adapter.close();
    for (auto it = counted.cursors.cbegin(); it != counted.cursors.cend(); ++it)
        out << it.key() << " = " << it.value() << Qt::endl;
    QCoreApplication::quit();
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Task<void> task = run(QUrl(QString::fromLocal8Bit(argc > 1 ? argv[1] : "")));
    return QCoreApplication::exec();
}
