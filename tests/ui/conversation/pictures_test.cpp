#include "models/cache/pictures.h"
#include "models/items/pictureshelf.h"
#include "tests/models/cache/pages.h"
#include "tests/models/pictures/paintedpictures.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/picturecanvas.h"
#include "ui/conversation/picturedeeds.h"
#include "ui/conversation/pictureviewer.h"

#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace foyer;
using namespace foyer::test;

// Pictures in a conversation: their room, what stands in it, and what a click does.
class PicturesViewTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_next = 0;

    struct Reader : Community {
        explicit Reader(const QString &file)
            : Community(file)
            , shelf(*cache)
            , model(*cache)
            , view(model)
            , deeds(view)
        {
            Account forum = must(foyer::account(*cache, account));
            forum.url = QUrl(u"https://forum.example.org"_s);
            must(updateAccount(*cache, forum));
            view.resize(700, 600);
            ConversationView::Rules rules;
            rules.account = account;
            view.setRules(rules);
            view.setPictures(shelf);
            QObject::connect(&view, &ConversationView::asked, &deeds, [this](Verb verb, int row, int index) {
                verb == Verb::Picture ? deeds.perform(row, qMax(0, index)) : void();
            });
        }
        static RemotePost post(const QString &id, const QByteArray &html)
        {
            PostMaker maker(id);
            if (id != u"a@x") // all in one thread
                maker.refers({ u"a@x"_s });
            RemotePost made = maker.says(html, Format::Html);
            made.url = QUrl(u"https://forum.example.org/t/1/1"_s);
            return made;
        }
        void open(const QList<RemotePost> &posts)
        {
            take(posts);
            thread = list(AccountScope { account }).first().id;
            model.setThread(thread);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
        }
        PictureShelf::Place at(const QString &url) const { return { account, QUrl(url), thread }; }
        CachedPicture now(const QString &url)
        {
            return must(wishForPictures(*cache, { { account, QUrl(url), PictureWish::Shown, thread } })).first();
        }
        void arrive(const QString &url, const QByteArray &bytes, const QSize &size)
        {
            must(keepPicture(*cache, now(url).id, { "png", size }, bytes));
        }
        QColor colorAt(const QPoint &point)
        {
            const QImage image = view.viewport()->grab().toImage();
            return image.pixelColor(point * image.devicePixelRatio());
        }
        // In the viewport; of the first picture of a row.
        QPoint middleOf(int row)
        {
            const PostLayout &layout = view.layoutOf(row);
            for (int y = 0; y < layout.height(); y += 4) {
                for (int x = 0; x < view.width(); x += 8) {
                    if (actOf(layout.linkAt(QPointF(x, y))).kind == PostAct::Kind::Picture)
                        return view.rowRect(row).topLeft() + QPoint(x + 20, y + 10);
                }
            }
            return {};
        }

        ThreadId thread;
        PictureShelf shelf;
        PostListModel model;
        ConversationView view;
        PictureDeeds deeds;
    };
    QString file() { return m_folder.filePath(u"%1/foyer.db"_s.arg(++m_next)); }
    static inline const QString own = u"https://forum.example.org/uploads/a.png"_s;

private Q_SLOTS:
    void nothingMovesWhenAPictureComes()
    {
        Reader reader(file());
        reader.open({ Reader::post(u"a@x"_s,
                          "<p>Look</p><p><img src=\"/uploads/a.png\" width=\"300\" height=\"200\" alt=\"A lake\"></p>"),
            Reader::post(u"b@x"_s, "<p>Below</p>") });
        const int height = reader.view.layoutOf(0).height();
        QVERIFY(height > 200);
        const QPoint middle = reader.middleOf(0);
        QVERIFY(!middle.isNull());
        QTRY_COMPARE(reader.shelf.peek(reader.at(own)).picture.state, PictureState::Wanted);
        reader.arrive(own, painted("PNG", 300, 200, Qt::magenta), { 300, 200 });
        QTRY_COMPARE(reader.colorAt(middle + QPoint(60, 0)), QColor(Qt::magenta));
        QCOMPARE(reader.view.layoutOf(0).height(), height);
        QCOMPARE(reader.view.layoutOf(0).pictures().first().description, u"A lake"_s);
        QVERIFY(!reader.view.layoutOf(0)
                     .textBetween(0, reader.view.layoutOf(0).length())
                     .contains(QChar::ObjectReplacementCharacter));
    }

    void whoseSizeNobodySaysKeepsItsRoomToo()
    {
        Reader reader(file());
        reader.open({ Reader::post(u"a@x"_s, "<p><img src=\"/uploads/a.png\"></p>") });
        const int height = reader.view.layoutOf(0).height();
        QTRY_COMPARE(reader.shelf.peek(reader.at(own)).picture.state, PictureState::Wanted);
        reader.arrive(own, painted("PNG", 90, 900, Qt::magenta), { 90, 900 });
        QTRY_COMPARE(reader.shelf.peek(reader.at(own)).picture.state, PictureState::Kept);
        QTRY_COMPARE(reader.colorAt(reader.middleOf(0) - QPoint(14, 0)), QColor(Qt::magenta)); // a narrow one
        QCOMPARE(reader.view.layoutOf(0).height(), height);
    }

    void aFaceOfTheirOwnIsDrawnAndCopiedByName()
    {
        Reader reader(file());
        reader.open({ Reader::post(
            u"a@x"_s, "<p>Tea? <img class=\"emoji emoji-custom\" src=\"/uploads/a.png\" title=\":cup:\"> Yes.</p>") });
        const PostLayout &layout = reader.view.layoutOf(0);
        QCOMPARE(layout.textBetween(0, layout.length()), u"Tea? :cup: Yes."_s);
        QCOMPARE(layout.textBetween(2, 6), u"a? :cup:"_s);
        const int height = layout.height();
        QTRY_COMPARE(reader.shelf.peek(reader.at(own)).picture.state, PictureState::Wanted);
        reader.arrive(own, painted("PNG", 64, 64, Qt::magenta), { 64, 64 });
        const QPoint middle = reader.view.rowRect(0).topLeft() + layout.rectOf(5, 6).center().toPoint();
        QTRY_VERIFY(reader.colorAt(middle).saturation() > 250); // smoothed, it is nearly the colour of the file
        QCOMPARE(reader.view.layoutOf(0).height(), height);
    }

    void aGridStandsSideBySide()
    {
        const QByteArray picture = "<img src=\"/uploads/a.png\" width=\"600\" height=\"300\">";
        Reader reader(file());
        reader.open({ Reader::post(u"a@x"_s, "<p>" + picture + "</p><p>" + picture + "</p>"),
            Reader::post(u"b@x"_s, "<div class=\"d-image-grid\"><p>" + picture + picture + "</p></div>") });
        QVERIFY(reader.view.layoutOf(1).height() < reader.view.layoutOf(0).height() / 2);
        QCOMPARE(reader.view.layoutOf(1).pictures().size(), 2);
    }

    void neverWiderThanTheText()
    {
        Reader reader(file());
        reader.open({ Reader::post(u"a@x"_s, "<p><img src=\"/uploads/a.png\" width=\"9000\" height=\"90\"></p>") });
        QVERIFY(reader.view.layoutOf(0).textRect().right() <= reader.view.width());
        QVERIFY(reader.view.layoutOf(0).document()->size().width() <= reader.view.layoutOf(0).textRect().width() + 1);
    }

    void eachTroubleHasItsSentence()
    {
        for (int i = int(PictureTrouble::OtherHost); i <= int(PictureTrouble::Damaged); ++i) {
            CachedPicture picture;
            picture.url = QUrl(u"https://example.net/a.png"_s);
            picture.state = PictureState::Refused;
            picture.trouble = PictureTrouble(i);
            QVERIFY(!pictureNote(picture).sentence.isEmpty());
            QVERIFY(pictureNote(picture).act != PictureNote::Act::None);
        }
    }

    void aClickLoadsIt()
    {
        Reader reader(file());
        reader.open({ Reader::post(u"a@x"_s, "<p><img src=\"/uploads/a.png\" width=\"300\" height=\"200\"></p>") });
        QTRY_COMPARE(reader.shelf.peek(reader.at(own)).picture.wish, PictureWish::Shown);
        QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {}, reader.middleOf(0));
        QTRY_COMPARE(reader.now(own).wish, PictureWish::Asked);
    }

    void anotherHostIsAskedAboutOnce()
    {
        Reader reader(file());
        reader.open({ Reader::post(
                          u"a@x"_s, "<p><img src=\"https://example.net/1.png\" width=\"300\" height=\"200\"></p>"),
            Reader::post(u"b@x"_s, "<p><img src=\"https://example.net/2.png\" width=\"300\" height=\"100\"></p>") });
        const QString one = u"https://example.net/1.png"_s, two = u"https://example.net/2.png"_s;
        QTRY_COMPARE(reader.shelf.peek(reader.at(one)).picture.trouble, PictureTrouble::OtherHost);
        QTRY_COMPARE(reader.shelf.peek(reader.at(two)).picture.trouble, PictureTrouble::OtherHost);
        int asked = 0;
        QTimer::singleShot(0, qApp, [&asked] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            ++asked;
            box->button(QMessageBox::Cancel)->click();
        });
        reader.deeds.perform(0, 0);
        QCOMPARE(reader.now(one).trouble, PictureTrouble::OtherHost);
        QTimer::singleShot(0, qApp, [&asked] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box && box->text().contains(u"example.net"_s));
            ++asked;
            for (QAbstractButton *button : box->buttons()) {
                if (button->text().contains(u"oad this"_s))
                    return button->click();
            }
        });
        reader.deeds.perform(0, 0);
        QTRY_COMPARE(reader.now(one).state, PictureState::Wanted);
        reader.deeds.perform(1, 0);
        QTRY_COMPARE(reader.now(two).state, PictureState::Wanted);
        QCOMPARE(asked, 2);
    }

    void enterShowsItLargeAndEscapeClosesIt()
    {
        Reader reader(file());
        reader.open({ Reader::post(
                          u"a@x"_s, "<p><img src=\"/uploads/a.png\" width=\"300\" height=\"200\" alt=\"A lake\"></p>"),
            Reader::post(u"b@x"_s, "<p>Only words</p>"),
            Reader::post(u"c@x"_s, "<p><img src=\"/uploads/c.png\" width=\"30\" height=\"20\" alt=\"A hill\"></p>") });
        QTRY_COMPARE(reader.shelf.peek(reader.at(own)).picture.state, PictureState::Wanted);
        reader.arrive(own, painted("PNG", 300, 200, Qt::magenta), { 300, 200 });
        QTRY_COMPARE(reader.shelf.peek(reader.at(own)).picture.state, PictureState::Kept);
        reader.view.setCurrentRow(0);
        QTest::keyClick(&reader.view, Qt::Key_Return);
        QPointer<PictureViewer> viewer;
        for (QWidget *window : QApplication::topLevelWidgets())
            viewer = viewer ? viewer.data() : qobject_cast<PictureViewer *>(window);
        QVERIFY(viewer);
        viewer->activateWindow();
        QTRY_VERIFY(viewer->isActiveWindow());
        QVERIFY(viewer->windowTitle().contains(u"A lake"_s) && viewer->windowTitle().contains(u"Ann"_s));
        QCOMPARE(viewer->canvas()->accessibleName(), viewer->windowTitle());
        QVERIFY(viewer->canvas()->fits());
        QTRY_COMPARE(viewer->canvas()->factor(), 1.0); // never larger than it is by itself
        QTest::keyClick(viewer->canvas(), Qt::Key_Plus);
        QTRY_VERIFY(viewer->canvas()->factor() > 1.2);
        QTest::keyClick(viewer->canvas(), Qt::Key_PageDown);
        QTRY_COMPARE(viewer->picture().description, u"A hill"_s);
        QTest::keyClick(viewer->canvas(), Qt::Key_PageDown); // there is no other
        QCOMPARE(viewer->picture().description, u"A hill"_s);
        QTest::keyClick(viewer->canvas(), Qt::Key_PageUp);
        QTRY_COMPARE(viewer->picture().description, u"A lake"_s);
        QTest::keyClick(viewer->canvas(), Qt::Key_Escape);
        QTRY_VERIFY(!viewer);
    }
};

QTEST_MAIN(PicturesViewTest)
#include "pictures_test.moc"
