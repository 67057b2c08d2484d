// What the window costs the person, over the seed:
//   window_benchmark sync DIR     while a first sync of the accounts in DIR runs, somebody reads: how long each event
//                                 held the window's thread up
//   window_benchmark open DIR     the deepest and the widest thread: from the click to the first picture
//   window_benchmark search DIR   words, pairs, phrases, beginnings of words
#include "app/secrets.h"
#include "app/sync/syncthread.h"
#include "models/cache/accounts.h"
#include "models/cache/posts.h"
#include "models/cache/search.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "models/settings.h"
#include "tests/benchmarks/firstpicture.h"
#include "tests/ui/shell/fakesetup.h"
#include "ui/conversation/conversationview.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <cstdio>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

struct Home {
    explicit Home(const QString &folder)
        : settings(folder + u"/foyer.ini"_s)
        , secrets(folder)
        , file(folder + u"/foyer.db"_s)
    {
        auto opened = Cache::open(file, stream);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        cache = std::move(*opened);
    }
    ChangeStream stream;
    Settings settings;
    Secrets secrets;
    QString file;
    std::unique_ptr<Cache> cache;
    FakeSetup setup;
};

void press(int key, const QString &text = {})
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    QCoreApplication::postEvent(focus, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QCoreApplication::postEvent(focus, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
}

int whileSyncing(TimedApplication &app, Home &home)
{
    MainWindow window(*home.cache, home.setup, home.settings);
    window.resize(1360, 860);
    window.show();
    QEventLoop loop;
    QTimer::singleShot(500, &loop, &QEventLoop::quit); // the first picture is no part of it
    loop.exec();
    SyncThread sync(home.file, home.stream, home.secrets);
    QTimer person;
    int turn = 0;
    QObject::connect(&person, &QTimer::timeout, &window, [&turn] {
        constexpr int keys[] = { Qt::Key_T, Qt::Key_Space, Qt::Key_Space, Qt::Key_N };
        press(keys[turn % 4], u"t  n"_s.mid(turn % 4, 1));
        ++turn;
    });
    person.start(150);
    QTimer end;
    QObject::connect(&end, &QTimer::timeout, &app, [&] {
        const auto mine = accounts(*home.cache);
        if (mine && !mine->isEmpty() && mine->first().lastSync.isValid())
            app.quit();
    });
    end.start(100);
    QElapsedTimer clock;
    clock.start();
    app.milliseconds.clear();
    app.slowest.clear();
    sync.start();
    app.exec();
    const double seconds = double(clock.elapsed()) / 1000;
    sync.stop();
    const std::vector<double> &times = app.milliseconds;
    const auto late = std::count_if(times.begin(), times.end(), [](double time) { return time > 16; });
    std::printf("synced in %.2f s with somebody reading; %zu events; p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms (bar 16), "
                "longest %.1f ms, %zd above 16 ms\n",
        seconds, times.size(), share(times, .5), share(times, .99), share(times, .999), share(times, 1), ssize_t(late));
    for (const Slow &slow : app.slowest)
        std::printf("    %6.1f ms, computing %6.1f  %s, event %d\n", slow.time, slow.computing,
            slow.receiver.constData(), slow.type);
    return 0;
}

int opening(TimedApplication &app, Home &home)
{
    // By the kind of the seed: the deepest thread is a chain, the widest has one parent for all.
    struct Kind {
        const char *name;
        ThreadId thread;
        std::vector<double> times;
    };
    Kind kinds[] = { { "small", {}, {} }, { "deep", {}, {} }, { "wide", {}, {} } };
    const auto places = threadPlaces(*home.cache, { AccountScope { AccountId { 1 } }, false, {}, -1 });
    for (const ThreadPlace &place : places.valueOr({})) {
        const Thread thread = foyer::thread(*home.cache, place.id).valueOr({});
        if (thread.replies < 900 && (kinds[0].thread || thread.replies < 5))
            continue;
        const QList<PostStub> stubs = postStubs(*home.cache, place.id).valueOr({});
        QSet<qint64> parents;
        for (const PostStub &stub : stubs)
            parents.insert(stub.parent.value);
        (thread.replies < 900 ? kinds[0] : parents.size() > stubs.size() / 2 ? kinds[1] : kinds[2]).thread = place.id;
    }
    MainWindow window(*home.cache, home.setup, home.settings);
    window.resize(1360, 860);
    window.show();
    for (int round = 0; round < 7; ++round) {
        for (Kind &kind : kinds)
            kind.times.push_back(firstPicture(app, window, kind.thread));
    }
    for (const Kind &kind : kinds) {
        std::printf("first picture of the %-5s thread of %4d posts: %6.1f ms, slowest %6.1f ms (bar 50), %4.1f x the "
                    "small one\n",
            kind.name, foyer::thread(*home.cache, kind.thread).valueOr({}).replies, share(kind.times, .5),
            share(kind.times, 1), share(kind.times, .5) / share(kinds[0].times, .5));
    }
    return 0;
}

int searching(Home &home)
{
    const QStringList queries = u"session|theorem|latency|cache offline|reply question|\"proof theorem\"|\"queue "
                                u"client\"|thr|arch|mod|naïve|größe|"
                                "日本|кириллица|lemma sample|watermark|the|of|packet queue client|ses the|from:ada "
                                "cache|after:2024-01-01 vector|"
                                "zzz|crème"_s.split(u'|');
    std::vector<double> times;
    std::vector<double> bare;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(home.file);
    database.open();
    for (int round = 0; round < 10; ++round) {
        for (const QString &query : queries) {
            QElapsedTimer clock;
            clock.start();
            if (!search(*home.cache, query, 50))
                return 1;
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
            if (query.contains(u':'))
                continue;
            QSqlQuery count(database);
            clock.restart();
            count.prepare(u"SELECT count(*) FROM post_index WHERE post_index MATCH ?"_s);
            count.addBindValue(query);
            count.exec();
            count.next();
            bare.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
    }
    std::printf(
        "search: p50 %.1f ms, p95 %.1f ms (bar 20), slowest %.1f ms; p95 is %.1f x that of a bare count in the index\n",
        share(times, .5), share(times, .95), share(times, 1), share(times, .95) / share(bare, .95));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const QString what = QString::fromLocal8Bit(argv[1]);
    Home home(QString::fromLocal8Bit(argv[2]));
    if (what == u"sync"_s)
        return whileSyncing(app, home);
    return what == u"open"_s ? opening(app, home) : searching(home);
}
