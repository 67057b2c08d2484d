// A thread of a thousand posts, half of them with a picture, all of them with faces: from the click to the first
// picture of the window, and how long each event holds its thread up while somebody scrolls from end to end; the same
// while pages of a server come in, and while real first syncs run.
//   picture_benchmark DIR       makes its own community in DIR
#include "app/sample/community/samplecommunity.h"
#include "app/sample/discourse/pictures.h"
#include "app/secrets.h"
#include "app/sync/syncthread.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/pictures.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "models/pictures/avatar.h"
#include "models/settings.h"
#include "tests/benchmarks/firstpicture.h"
#include "tests/ui/shell/fakesetup.h"
#include "ui/conversation/conversationview.h"
#include "ui/look.h"
#include "ui/mainwindow.h"

#include <QScrollBar>
#include <QTimer>

#include <atomic>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyPosts = 1000;
constexpr int people = 24;
const QString site = u"https://forum.example.org"_s;

RemotePost postOf(int thread, int number, bool withPicture)
{
    RemotePost post;
    post.id = { u"%1/%2"_s.arg(thread).arg(number) };
    post.thread = { QString::number(thread) };
    post.places = { { { u"1"_s }, thread * 10'000 + number } };
    post.number = number;
    const QString name = u"person%1"_s.arg(number % people);
    post.author = { { name }, name, {}, {} };
    post.author.avatar = site + u"/user_avatar/"_s + name + u"/{size}/1.png"_s;
    post.created = QDateTime::currentDateTimeUtc().addSecs(-86'400 + number);
    post.url = QUrl(site + u"/t/%1/%2"_s.arg(thread).arg(number));
    post.body.format = Format::Html;
    post.body.text = "<p>What I saw from my window, number " + QByteArray::number(number)
        + ". The light was as it is at this time of the year, and somebody walked a dog.</p>";
    if (withPicture)
        post.body.text += "<p><img src=\"/uploads/" + QByteArray::number(number)
            + ".png\" alt=\"A window\" width=\"690\" height=\"388\"></p>";
    return post;
}

Page pageOf(int thread, int from, int to, bool withPictures)
{
    Page page;
    RemoteThread windows;
    windows.id = { QString::number(thread) };
    windows.forum = { u"1"_s };
    windows.title = u"Windows %1"_s.arg(thread);
    page.threads = { windows };
    for (int i = from; i <= to; ++i)
        page.posts.append(postOf(thread, i, withPictures && i % 2 == 0));
    return page;
}

void keep(Cache &cache, AccountId account, const QUrl &url, const QByteArray &bytes, const QSize &size)
{
    const auto wished = wishForPictures(cache, { { account, url, PictureWish::Asked, {}, true } });
    if (!wished || !keepPicture(cache, wished->first().id, { "png", size }, bytes))
        qFatal("pictures cannot be kept");
}

AccountId makeCommunity(Cache &cache)
{
    Account account;
    account.kind = u"discourse"_s;
    account.name = u"Windows"_s;
    account.url = QUrl(site);
    const AccountId id = addAccount(cache, account).valueOr({});
    Page forums;
    forums.forums.append({ { u"1"_s }, {}, u"Views"_s, {}, {} });
    forums.forumsComplete = true;
    if (!ingest(cache, id, prepare(forums)))
        qFatal("nothing comes in");
    const QList<Forum> all = foyer::forums(cache, id).valueOr({});
    if (!setFollowed(cache, { all.first().id }, true) || !ingest(cache, id, prepare(pageOf(1, 1, manyPosts, true)))
        || !ingest(cache, id, prepare(pageOf(2, 1, 20, false))))
        qFatal("nothing comes in");
    for (int i = 2; i <= manyPosts; i += 2)
        keep(cache, id, QUrl(site + u"/uploads/%1.png"_s.arg(i)), landscape(i, 690, 388), { 690, 388 });
    for (int i = 0; i < people; ++i) {
        Person person;
        person.avatar = postOf(1, i, false).author.avatar;
        keep(cache, id, avatarAddress(person, 32), portrait(i, 48), { 48, 48 });
    }
    return id;
}

// A frame every 16 ms, three lines each, from the top to the end; a jump there and back now and then.
void scroll(TimedApplication &app, ConversationView &view, const char *when)
{
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(0);
    QTimer frame;
    QEventLoop loop;
    int frames = 0;
    QObject::connect(&frame, &QTimer::timeout, &loop, [&] {
        ++frames;
        bar->setValue(frames % 400 == 0 ? bar->maximum() / 400 * (frames / 5) : bar->value() + 72);
        if (frames == 2000)
            loop.quit();
    });
    app.milliseconds.clear();
    app.slowest.clear();
    frame.start(16);
    loop.exec();
    const std::vector<double> &times = app.milliseconds;
    const auto late = std::count_if(times.begin(), times.end(), [](double time) { return time > 16; });
    std::printf(
        "%s: %d frames, %zu events; p50 %.2f ms, p99 %.2f ms (bar 16), p99.9 %.2f ms, longest %.1f ms, %zd above "
        "16 ms\n",
        when, frames, times.size(), share(times, .5), share(times, .99), share(times, .999), share(times, 1),
        ssize_t(late));
    for (const Slow &slow : app.slowest)
        std::printf("    %6.1f ms, computing %6.1f  %s, event %d\n", slow.time, slow.computing,
            slow.receiver.constData(), slow.type);
}

// A guest's first sync of the sample community, again and again: each time as another account.
bool scrollWhileSyncing(
    TimedApplication &app, ConversationView &view, Cache &cache, ChangeStream &stream, const QString &folder)
{
    SampleOptions options;
    options.stateFile = folder + u"/sample.state"_s;
    SampleCommunity community(options);
    if (!community.start())
        return false;
    Secrets secrets(folder);
    SyncThread syncing(cache.file(), stream, secrets);
    syncing.start();
    int accounts = 0;
    const auto begin = [&] {
        Account guest;
        guest.kind = u"discourse"_s;
        guest.name = u"Sample %1"_s.arg(++accounts);
        guest.url = community.url();
        if (const auto added = addAccount(cache, guest))
            requestSync(cache, *added);
    };
    begin();
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, &again, begin);
    again.start(4000);
    scroll(app, view, "scrolling while first syncs run");
    const qint64 kept = storage(cache).valueOr({}).posts;
    std::printf("    %d syncs were begun; %lld posts are kept\n", accounts, static_cast<long long>(kept));
    syncing.stop();
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    ChangeStream stream;
    auto opened = Cache::open(folder + u"/foyer.db"_s, stream);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    const std::unique_ptr<Cache> cache = std::move(*opened);
    const AccountId account = makeCommunity(*cache);
    Settings settings(folder + u"/foyer.ini"_s);
    FakeSetup setup;
    applyLook(settings);
    MainWindow window(*cache, setup, settings);
    window.resize(1360, 860);
    window.show();
    ThreadId large, small;
    for (const ThreadPlace &place : threadPlaces(*cache, { AccountScope { account }, false, {}, -1 }).valueOr({}))
        (thread(*cache, place.id).valueOr({}).replies > 900 ? large : small) = place.id;
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) {
        firstPicture(app, window, small);
        times.push_back(firstPicture(app, window, large));
    }
    std::printf("first picture of a thread of %d posts with pictures: %.1f ms, slowest %.1f ms (bar 50)\n", manyPosts,
        share(times, .5), share(times, 1));
    auto *view = window.findChild<ConversationView *>();
    scroll(app, *view, "scrolling");
    std::atomic<bool> done = false;
    const std::unique_ptr<QThread> sync(QThread::create([&, file = cache->file()] {
        auto own = Cache::open(file, stream);
        for (int thread = 10; own && !done; ++thread) {
            if (!ingest(**own, account, prepare(pageOf(thread, 1, 250, true))))
                return;
            QThread::msleep(20); // sync waits for its server between pages
        }
    }));
    sync->start(QThread::LowPriority);
    scroll(app, *view, "scrolling while pages come in");
    done = true;
    sync->wait();
    return scrollWhileSyncing(app, *view, *cache, stream, folder) ? 0 : 1;
}
