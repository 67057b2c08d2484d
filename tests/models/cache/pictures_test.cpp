#include "models/cache/maintenance.h"
#include "models/cache/pictures.h"
#include "tests/models/cache/pages.h"
#include "tests/models/pictures/paintedpictures.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;

// Which pictures are known, wanted, here; where they may come from; which go when it is too much.
class PicturesTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_next = 0;

    struct Site : Community {
        explicit Site(const QString &file)
            : Community(file)
        {
            Account forum;
            forum.kind = u"discourse"_s;
            forum.name = u"Forum"_s;
            forum.url = QUrl(u"https://forum.example.org"_s);
            site = must(addAccount(*cache, forum));
        }
        PictureWanted wanted(const QString &url, PictureWish wish = PictureWish::Shown, ThreadId thread = {}) const
        {
            return { site, QUrl(url), wish, thread, wish == PictureWish::Asked };
        }
        CachedPicture wish(const QString &url, PictureWish wish = PictureWish::Shown, ThreadId thread = {})
        {
            return must(wishForPictures(*cache, { wanted(url, wish, thread) })).first();
        }
        QList<CachedPicture> next(PictureWish least = PictureWish::Ahead)
        {
            return must(wantedPictures(*cache, site, least, QDateTime::currentDateTimeUtc(), 100));
        }
        CachedPicture keep(const QString &url, const QByteArray &bytes, ThreadId thread = {})
        {
            const CachedPicture picture = wish(url, PictureWish::Asked, thread);
            must(keepPicture(*cache, picture.id, { "png", { 64, 48 } }, bytes));
            return must(foyer::picture(*cache, picture.id));
        }
        AccountId site;
    };
    QString file() { return m_folder.filePath(u"%1/foyer.db"_s.arg(++m_next)); }
    static QStringList filesBeside(const Cache &cache)
    {
        QStringList names;
        const QString folder = QFileInfo(cache.file()).dir().filePath(u"pictures"_s);
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            names.append(files.next());
        return names;
    }

private Q_SLOTS:
    void wantedFromTheCommunityItselfAndFromNobodyElse()
    {
        Site site(file());
        QSignalSpy changes(&site.stream, &ChangeStream::changed);
        QCOMPARE(site.wish(u"https://forum.example.org/uploads/a.png"_s).state, PictureState::Wanted);
        QVERIFY(changes.takeFirst().first().value<Changes>().picturesWanted.contains(site.site));
        const CachedPicture other = site.wish(u"https://tracker.example.net/me.png"_s);
        QCOMPARE(other.state, PictureState::Refused);
        QCOMPARE(other.trouble, PictureTrouble::OtherHost);
        QVERIFY(changes.isEmpty()); // nobody is to fetch it
        QCOMPARE(site.wish(u"http://127.0.0.1/router.png"_s).trouble, PictureTrouble::OtherHost);
        QCOMPARE(site.wish(u"https://forum.example.org.evil.example/a.png"_s).trouble, PictureTrouble::OtherHost);
        QCOMPARE(site.wish(u"https://forum.example.org:8443/a.png"_s).trouble, PictureTrouble::OtherHost);
        QCOMPARE(site.wish(u"file:///etc/passwd"_s).trouble, PictureTrouble::NotAPicture);
        QCOMPARE(site.wish(u"https://me:secret@forum.example.org/a.png"_s).trouble, PictureTrouble::NotAPicture);
        QCOMPARE(site.next().size(), 1);
    }

    void askedForIsWantedFromAnywhere()
    {
        Site site(file());
        const QString url = u"https://example.net/a.png"_s;
        site.wish(url);
        const PictureWanted unaware { site.site, QUrl(url), PictureWish::Asked, {}, false };
        QCOMPARE(must(wishForPictures(*site.cache, { unaware })).first().trouble, PictureTrouble::OtherHost);
        QCOMPARE(site.wish(url, PictureWish::Asked).state, PictureState::Wanted);
        QCOMPARE(site.wish(url).wish, PictureWish::Asked); // looking again takes nothing back
        QCOMPARE(site.next(PictureWish::Asked).size(), 1);
        must(refusePicture(*site.cache, site.next().first().id, PictureTrouble::NotFound));
        QCOMPARE(site.wish(url).trouble, PictureTrouble::NotFound);
        QCOMPARE(site.wish(url, PictureWish::Asked).state, PictureState::Wanted); // try again
    }

    void hostsThePersonOrTheCommunityNames()
    {
        Site site(file());
        site.wish(u"https://cdn.example.com/a.png"_s);
        must(allowPictureHost(*site.cache, site.site, u"cdn.example.com"_s));
        QCOMPARE(site.wish(u"https://cdn.example.com/a.png"_s).state, PictureState::Wanted);
        Page page;
        page.cursors.insert(QStringView(pictureHostsCursor).toString(), "s3.example.com other.example.com");
        must(ingest(*site.cache, site.site, prepare(page)));
        QCOMPARE(site.wish(u"https://s3.example.com/b.png"_s).state, PictureState::Wanted);
        // Another account knows nothing of that.
        const PictureWanted elsewhere { site.account, QUrl(u"https://cdn.example.com/a.png"_s), PictureWish::Shown };
        QCOMPARE(must(wishForPictures(*site.cache, { elsewhere })).first().trouble, PictureTrouble::OtherHost);
    }

    void theMostUrgentFirst()
    {
        Site site(file());
        const QString base = u"https://forum.example.org/%1.png"_s;
        site.wish(base.arg(1), PictureWish::Ahead);
        site.wish(base.arg(2), PictureWish::Shown);
        site.wish(base.arg(3), PictureWish::Asked);
        const QList<CachedPicture> next = site.next();
        QCOMPARE(next.size(), 3);
        QVERIFY(next.at(0).url.path() == u"/3.png" && next.at(2).url.path() == u"/1.png");
        QCOMPARE(site.next(PictureWish::Shown).size(), 2);
        must(postponePicture(*site.cache, next.at(0).id, QDateTime::currentDateTimeUtc().addSecs(60)));
        QCOMPARE(site.next(PictureWish::Asked).size(), 0);
        site.wish(base.arg(3), PictureWish::Asked); // pressed again: now
        QCOMPARE(site.next(PictureWish::Asked).size(), 1);
    }

    void keptOnceForAllAddresses()
    {
        Site site(file());
        const QByteArray bytes = painted("PNG");
        const CachedPicture one = site.keep(u"https://forum.example.org/a.png"_s, bytes);
        const CachedPicture two = site.keep(u"https://forum.example.org/b.png"_s, bytes);
        QCOMPARE(one.state, PictureState::Kept);
        QCOMPARE(one.hash, two.hash);
        QCOMPARE(must(pictureBytes(*site.cache, one)), bytes);
        QCOMPARE(filesBeside(*site.cache).size(), 1);
        QCOMPARE(must(pictureStorage(*site.cache)), (PictureStorage { 1, bytes.size() }));
        QSignalSpy changes(&site.stream, &ChangeStream::changed);
        QCOMPARE(site.wish(u"https://forum.example.org/a.png"_s).facts.size, QSize(64, 48));
        QVERIFY(changes.isEmpty()); // looking at what is here writes nothing
    }

    void seenLongestAgoGoesFirstAndStarredStays()
    {
        Site site(file());
        site.take({ PostMaker(u"a@x"_s), PostMaker(u"b@x"_s, u"Cake"_s) });
        const ThreadId starred = site.named(u"a@x"_s).thread;
        must(setStarred(*site.cache, starred, true));
        const CachedPicture old = site.keep(u"https://forum.example.org/1.png"_s, painted("PNG", 10, 10), starred);
        const CachedPicture gone =
            site.keep(u"https://forum.example.org/2.png"_s, painted("PNG", 20, 20), site.named(u"b@x"_s).thread);
        const CachedPicture fresh = site.keep(u"https://forum.example.org/3.png"_s, painted("PNG", 30, 30));
        QCOMPARE(must(trimPictures(*site.cache, 1'000'000)), 0);
        QCOMPARE(must(trimPictures(*site.cache, old.bytes + fresh.bytes)), gone.bytes);
        QCOMPARE(must(foyer::picture(*site.cache, gone.id)).state, PictureState::Known);
        QCOMPARE(must(foyer::picture(*site.cache, old.id)).state, PictureState::Kept);
        QCOMPARE(filesBeside(*site.cache).size(), 2);
        QCOMPARE(site.wish(gone.url.toString()).state, PictureState::Wanted); // looked at again, it comes again
        QCOMPARE(must(trimPictures(*site.cache, 0)), fresh.bytes);
        QCOMPARE(filesBeside(*site.cache).size(), 1);
    }

    void aFileThatIsGoneIsFetchedAgain()
    {
        Site site(file());
        const CachedPicture picture = site.keep(u"https://forum.example.org/a.png"_s, painted("PNG"));
        QFile::remove(filesBeside(*site.cache).first());
        QCOMPARE(pictureBytes(*site.cache, picture).error().kind, ErrorKind::NotFound);
        QCOMPARE(site.wish(u"https://forum.example.org/a.png"_s).state, PictureState::Wanted);
    }

    void aFileThatWasChangedIsNotBelieved()
    {
        Site site(file());
        const CachedPicture picture = site.keep(u"https://forum.example.org/a.png"_s, painted("PNG"));
        QFile bytes(filesBeside(*site.cache).first());
        QVERIFY(bytes.open(QIODevice::WriteOnly) && bytes.write("something else") > 0);
        bytes.close();
        QVERIFY(!pictureBytes(*site.cache, picture));
    }

    void theCheckFindsLostFilesAndRemovesUnknownOnes()
    {
        Site site(file());
        site.keep(u"https://forum.example.org/a.png"_s, painted("PNG", 10, 10));
        site.keep(u"https://forum.example.org/b.png"_s, painted("PNG", 20, 20));
        QFile::remove(filesBeside(*site.cache).first());
        // Of a run that died between the bytes and the row; and one that may be about to write the row.
        const QDir pictures = QFileInfo(filesBeside(*site.cache).first()).dir().filePath(u".."_s);
        for (const QString &name : { u"old"_s, u"young"_s }) {
            QVERIFY(pictures.mkpath(name.left(2)));
            QFile stray(pictures.filePath(name.left(2) + u'/' + name));
            QVERIFY(stray.open(QIODevice::WriteOnly) && stray.write("x") == 1);
            stray.close();
            QVERIFY(stray.open(QIODevice::ReadWrite));
            if (name == u"old")
                QVERIFY(
                    stray.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
        }
        const CheckReport report = must(checkCache(*site.cache, true));
        QVERIFY(report.sound && report.repaired);
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(must(pictureStorage(*site.cache)).pictures, 1);
        QVERIFY(!pictures.exists(u"ol/old"_s));
        QVERIFY(pictures.exists(u"yo/young"_s));
        QVERIFY(must(checkCache(*site.cache, true)).findings.isEmpty());
    }

    void postsToLookThroughBeforeTheyAreOpened()
    {
        Site site(file());
        const QDateTime then = QDateTime::fromString(u"2026-11-21T00:00:00Z"_s, Qt::ISODate);
        site.take({ PostMaker(u"a@x"_s).says("<p><img src=\"/a.png\">", Format::Html), PostMaker(u"b@x"_s),
            PostMaker(u"c@x"_s).says("<p>read</p>", Format::Html),
            PostMaker(u"d@x"_s).says("<p>old</p>", Format::Html).at(-60 * 24 * 60) });
        must(setRead(*site.cache, { site.named(u"c@x"_s).id }, true));
        const auto posts = must(postsToScan(*site.cache, site.account, {}, then, 10));
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.first().post, site.named(u"a@x"_s).id);
        QVERIFY(must(postsToScan(*site.cache, site.account, posts.first().post, then, 10)).isEmpty());
    }

    void withoutAFolderNothingIsKept()
    {
        Site site(u":memory:"_s);
        const CachedPicture picture = site.wish(u"https://forum.example.org/a.png"_s);
        QCOMPARE(keepPicture(*site.cache, picture.id, { "png", { 1, 1 } }, "x").error().kind, ErrorKind::Storage);
        QCOMPARE(must(foyer::picture(*site.cache, picture.id)).state, PictureState::Wanted);
    }
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "pictures_test.moc"
