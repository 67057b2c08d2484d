// Reading and writing in the whole window: where keys and clicks end up when all parts are together.
#include "models/cache/drafts.h"
#include "models/cache/ingest.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/status.h"
#include "models/items/roles.h"
#include "models/items/threadlistmodel.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/conversation/conversationpane.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/threadheader.h"
#include "ui/navigation/navigationpane.h"
#include "ui/notices/noticepane.h"
#include "ui/search/searchfield.h"
#include "ui/statusbar.h"
#include "ui/threadlist/rowpainter.h"
#include "ui/threadlist/threaddelegate.h"
#include "ui/threadlist/threadpane.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

struct ReadingWindow : WindowFixture {
    explicit ReadingWindow(const QSize &size = { 1360, 860 })
        : WindowFixture(Content::Showcase, size)
    {
        window->showThread(all.flat);
        view().setFocus();
    }

    ConversationView &view() const { return *part<ConversationView>(); }
    QPlainTextEdit &text() const { return *part<ConversationPane>()->findChild<QPlainTextEdit *>(); }
    Post current() const { return view().model().index(view().currentRow()).data(roles::PostValue).value<Post>(); }
    Post post(int row) const { return view().model().index(row).data(roles::PostValue).value<Post>(); }

    static RemotePost newThread(const QString &id, const QString &subject, const QString &text)
    {
        RemotePost post;
        post.id = { id };
        post.places = { { { u"hello"_s }, 0 } };
        post.author = { { u"mia@example.org"_s }, u"Mia Keller"_s, u"mia@example.org"_s, {} };
        post.subject = subject;
        post.created = QDateTime::currentDateTimeUtc();
        post.body = { Format::Plain, text.toUtf8() };
        return post;
    }
    // Opens a post that is nothing but the link; <there@example.org> is a post of another thread.
    void showLink(const QString &link)
    {
        Page page;
        page.posts = { newThread(u"<there@example.org>"_s, u"There"_s, u"You have found it."_s),
            newThread(u"<link@example.org>"_s, u"A link"_s, link) };
        QVERIFY(ingest(*cache, all.learning, prepare(page)));
        window->showThread(threadOf(u"news:link@example.org"_s));
    }
    ThreadId threadOf(const QString &address) const { return locate(*cache, QUrl(address)).valueOr({}).thread; }
    ThreadId titled(AccountId account, const QString &words) const
    {
        for (const ThreadPlace &place : threadPlaces(*cache, { AccountScope { account }, false, {}, -1 }).valueOr({})) {
            if (foyer::thread(*cache, place.id).valueOr({}).title.contains(words))
                return place.id;
        }
        return {};
    }
    void clickLink()
    {
        const PostLayout &layout = view().layoutOf(0);
        const QPointF inside = layout.textRect().topLeft() + QPointF(20, 12);
        QVERIFY(!layout.linkAt(inside).isEmpty());
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, (inside + view().rowRect(0).topLeft()).toPoint());
    }
};

struct OpenDelegate : ThreadDelegate {
    OpenDelegate()
        : ThreadDelegate(nullptr)
    {
    }
    using ThreadDelegate::lookOf;
};

RowLook lookOf(Cache &cache, ThreadId thread, AccountId account)
{
    ThreadListModel model(cache);
    model.setQuery({ AccountScope { account }, false, {}, -1 });
    return OpenDelegate().lookOf(model.indexOf(thread));
}

} // namespace

class ReadingTest : public QObject {
    Q_OBJECT

public:
    QList<QUrl> m_outside;

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_outside.append(url); }

private Q_SLOTS:
    void singleKeysReadAThread()
    {
        ReadingWindow f;
        f.view().setCurrentRow(0);
        f.key(Qt::Key_J);
        QCOMPARE(f.view().currentRow(), 1);
        f.key(Qt::Key_K);
        QCOMPARE(f.view().currentRow(), 0);
        f.key(Qt::Key_N);
        QVERIFY(!f.current().read);
        const PostId first = f.current().id;
        f.key(Qt::Key_M);
        QVERIFY(post(*f.cache, first)->read);
        f.key(Qt::Key_S);
        QVERIFY(post(*f.cache, first)->starred);
        QVERIFY2(!foyer::thread(*f.cache, f.all.flat)->starred, "the post, not the thread");
        f.view().setCurrentRow(0);
        f.key(Qt::Key_U, Qt::ShiftModifier);
        QVERIFY(!post(*f.cache, f.post(0).id)->read);
        QVERIFY(!post(*f.cache, first)->read);
    }

    void nGoesOnToTheNextThread()
    {
        ReadingWindow f;
        for (int i = 0; i < 20 && f.part<ConversationPane>()->thread() == f.all.flat; ++i)
            f.key(Qt::Key_N);
        QTRY_VERIFY(f.part<ConversationPane>()->thread() != f.all.flat);
        QVERIFY2(foyer::thread(*f.cache, f.all.flat)->unread == 0, "going on says that a post was read");
    }

    void rWritesAndSingleKeysAreInertThere()
    {
        ReadingWindow f;
        f.view().setCurrentRow(1);
        f.key(Qt::Key_R);
        QVERIFY(f.text().hasFocus());
        QTest::keyClicks(&f.text(), u"just queues?/msg"_s);
        QCOMPARE(f.text().toPlainText(), u"just queues?/msg"_s);
        QVERIFY(f.text().hasFocus());
        QCOMPARE(f.view().currentRow(), 1);
        f.key(Qt::Key_Escape);
        QVERIFY(f.view().hasFocus());
        QCOMPARE(f.text().toPlainText(), u"just queues?/msg"_s);
    }

    void whatWasTypedLastIsKeptOnClosing()
    {
        ReadingWindow f;
        f.key(Qt::Key_R);
        QTest::keyClicks(&f.text(), u"The last words"_s);
        const int before = int(drafts(*f.cache)->size());
        QVERIFY(f.window->close());
        const QList<Draft> kept = drafts(*f.cache).valueOr({});
        QCOMPARE(kept.size(), before + 1);
        QVERIFY(std::any_of(kept.begin(), kept.end(), [](const Draft &d) { return d.text == u"The last words"_s; }));
    }

    void theBackButtonOfANarrowWindow()
    {
        ReadingWindow f({ 560, 760 });
        auto *threads = f.part<ThreadPane>();
        QVERIFY(!threads->isVisible());
        QPushButton *back = nullptr;
        for (QPushButton *button : f.part<ThreadHeader>()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName() == u"Back to the list"_s)
                back = button;
        }
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(threads->isVisible());
        QVERIFY(!f.part<ConversationPane>()->isVisible());
    }

    void aLinkToAPostKeptHereOpensIt()
    {
        ReadingWindow f;
        f.showLink(u"news:there@example.org"_s);
        f.clickLink();
        QCOMPARE(f.part<ConversationPane>()->thread(), f.threadOf(u"news:there@example.org"_s));
        f.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.part<ConversationPane>()->thread(), f.threadOf(u"news:link@example.org"_s));
    }

    void otherLinksGoToTheBrowser()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        ReadingWindow f;
        f.showLink(u"https://example.org/elsewhere"_s);
        f.clickLink();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_outside, QList<QUrl> { QUrl(u"https://example.org/elsewhere"_s) });
        QCOMPARE(f.part<ConversationPane>()->thread(), f.threadOf(u"news:link@example.org"_s));
    }

    void markingAllReadCanBeUndone()
    {
        ReadingWindow f;
        const auto unread = [&f] { return counts(*f.cache).valueOr({}).inbox; };
        const int before = unread();
        QVERIFY(before > 3);
        f.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(unread(), 0);
        QPushButton *undo = f.part<StatusBar>()->findChild<QPushButton *>();
        QVERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(unread(), before);
        QVERIFY(!undo->isVisible());
        f.part<ThreadPane>()->view()->setFocus();
        f.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(unread(), before);
        f.key(Qt::Key_Z, Qt::ControlModifier); // nothing more to undo
        QCOMPARE(unread(), before);
    }

    void undoingInTheTextIsTheTextsOwn()
    {
        ReadingWindow f;
        f.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        f.key(Qt::Key_R);
        QTest::keyClicks(&f.text(), u"abc"_s);
        f.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.text().toPlainText(), QString());
        QCOMPARE(counts(*f.cache).valueOr({}).inbox, 0);
    }

    void rowsSayInAWordWhatIsMine()
    {
        ReadingWindow f;
        const ThreadId trains = f.titled(f.all.news, u"Trains"_s);
        QCOMPARE(lookOf(*f.cache, trains, f.all.news).word, u"needs you"_s);
        const ThreadId poster = f.titled(f.all.news, u"Poster"_s);
        const auto mine = intend(
            *f.cache, f.all.news, Reply { foyer::thread(*f.cache, poster)->root, { Format::Plain, "I have it." } });
        QVERIFY(mine);
        QCOMPARE(lookOf(*f.cache, poster, f.all.news).word, u"queued"_s);
        QVERIFY(markSending(*f.cache, *mine, "<p@example>", "wire"));
        QVERIFY(markSent(*f.cache, *mine, { u"<p@example>"_s }, SendState::Moderation));
        QCOMPARE(lookOf(*f.cache, poster, f.all.news).word, u"with the moderator"_s);
    }

    void aThreadNeverOpenedIsAllNew()
    {
        ReadingWindow f;
        const ThreadId board = f.titled(f.all.learning, u"Board"_s);
        QVERIFY(!foyer::thread(*f.cache, board)->lastVisit.isValid());
        QVERIFY(lookOf(*f.cache, board, f.all.learning).pill.endsWith(u"+1"_s));
        QVERIFY(setThreadRead(*f.cache, board, true));
        QVERIFY(lookOf(*f.cache, board, f.all.learning).pill.isEmpty());
    }

    // From the top left to the bottom right, and nowhere a trap.
    void tabGoesThroughTheWindowInOrder()
    {
        ReadingWindow f;
        f.part<SearchField>()->setFocus(Qt::TabFocusReason);
        const QList<QWidget *> inOrder { f.part<SearchField>(), f.part<NavigationPane>(), f.part<ThreadPane>()->view(),
            &f.view(), &f.text() };
        QList<qsizetype> met;
        for (int i = 0; i < 40; ++i) {
            const qsizetype at = inOrder.indexOf(QApplication::focusWidget());
            if (at == 0 && !met.isEmpty())
                break;
            if (at >= 0)
                met.append(at);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(met, (QList<qsizetype> { 0, 1, 2, 3, 4 }));
    }
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
