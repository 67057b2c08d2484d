#include "models/items/pictureshelf.h"
#include "tests/models/cache/pages.h"
#include "tests/models/pictures/paintedpictures.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;

// What painting sees of pictures: at once what is there, later the rest.
class PictureShelfTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_next = 0;
    struct Site : Community {
        explicit Site(const QString &file)
            : Community(file)
            , shelf(*cache)
        {
            Account forum;
            forum.kind = u"discourse"_s;
            forum.name = u"Forum"_s;
            forum.url = QUrl(u"https://forum.example.org"_s);
            site = must(addAccount(*cache, forum));
        }
        PictureShelf::Place at(const QString &path) const
        {
            return { site, QUrl(u"https://forum.example.org"_s + path) };
        }
        void arrive(const QString &path, const QByteArray &bytes)
        {
            const CachedPicture picture =
                must(wishForPictures(*cache, { { site, at(path).url, PictureWish::Shown } })).first();
            must(keepPicture(*cache, picture.id, { "png", { 400, 300 } }, bytes));
        }
        AccountId site;
        PictureShelf shelf;
    };
    QString file() { return m_folder.filePath(u"%1/foyer.db"_s.arg(++m_next)); }

private Q_SLOTS:
    void lookingWishesAndArrivingShows()
    {
        Site site(file());
        QSignalSpy changed(&site.shelf, &PictureShelf::changed);
        const auto place = site.at(u"/a.png"_s);
        QVERIFY(!site.shelf.look(place, { 100, 100 }).known); // at once, without having looked anything up
        QTRY_VERIFY(site.shelf.peek(place).known);
        QCOMPARE(site.shelf.look(place, { 100, 100 }).picture.state, PictureState::Wanted);
        QVERIFY(!changed.isEmpty());
        site.arrive(u"/a.png"_s, painted("PNG", 400, 300));
        QTRY_VERIFY(!site.shelf.look(place, { 100, 100 }).pixmap.isNull());
        QCOMPARE(site.shelf.look(place, { 100, 100 }).pixmap.size(), QSize(100, 75));
        QTRY_COMPARE(site.shelf.look(place, {}).pixmap.size(), QSize(400, 300));
    }

    void whatCannotBeDecodedIsSaidAndNotTriedForEver()
    {
        Site site(file());
        QByteArray broken = painted("PNG", 300, 300);
        for (int i = 60; i < broken.size() - 20; ++i)
            broken[i] = char(broken[i] ^ 0x35);
        site.arrive(u"/a.png"_s, broken);
        const auto place = site.at(u"/a.png"_s);
        QTRY_COMPARE(site.shelf.look(place, { 50, 50 }).picture.trouble, PictureTrouble::Damaged);
        QVERIFY(site.shelf.look(place, { 50, 50 }).pixmap.isNull());
    }

    void aFileThatIsGoneIsWantedAgain()
    {
        Site site(file());
        site.arrive(u"/a.png"_s, painted("PNG"));
        for (QDirIterator files(
                 QFileInfo(site.cache->file()).path() + u"/pictures"_s, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            QVERIFY(QFile::remove(files.next()));
        const auto place = site.at(u"/a.png"_s);
        QTRY_COMPARE(site.shelf.look(place, { 50, 50 }).picture.state, PictureState::Wanted);
    }

    void askedForAndAllowed()
    {
        Site site(file());
        const PictureShelf::Place one { site.site, QUrl(u"https://example.net/1.png"_s) };
        const PictureShelf::Place two { site.site, QUrl(u"https://example.net/2.png"_s) };
        QTRY_COMPARE(site.shelf.look(one, {}).picture.trouble, PictureTrouble::OtherHost);
        site.shelf.ask(one, PictureShelf::From::TheCommunity);
        QTRY_COMPARE(site.shelf.look(one, {}).picture.trouble, PictureTrouble::OtherHost);
        site.shelf.ask(one, PictureShelf::From::Anybody);
        QTRY_COMPARE(site.shelf.look(one, {}).picture.state, PictureState::Wanted);
        QTRY_COMPARE(site.shelf.look(two, {}).picture.trouble, PictureTrouble::OtherHost);
        site.shelf.allowHost(site.site, u"example.net"_s);
        QTRY_COMPARE(site.shelf.look(two, {}).picture.state, PictureState::Wanted);
    }

    void bytesForWhoSavesThem()
    {
        Site site(file());
        site.arrive(u"/a.png"_s, painted("PNG"));
        const auto place = site.at(u"/a.png"_s);
        QTRY_COMPARE(site.shelf.look(place, { 50, 50 }).picture.state, PictureState::Kept);
        QByteArray got;
        site.shelf.bytes(place, this, [&](const Expected<QByteArray> &bytes) { got = bytes.valueOr({}); });
        QTRY_COMPARE(got, painted("PNG"));
    }
};

QTEST_MAIN(PictureShelfTest)
#include "pictureshelf_test.moc"
