// The window as a person uses it: keys, clicks, widths.
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/outbox.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "models/items/roles.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/accounts/welcomepage.h"
#include "ui/conversation/conversationpane.h"
#include "ui/navigation/navigationpane.h"
#include "ui/notices/noticepane.h"
#include "ui/outbox/draftpane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/panes.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"
#include "ui/statusbar.h"
#include "ui/threadlist/threadpane.h"
#include "ui/topbar.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

QModelIndex rowOf(ThreadPane *pane, ThreadId thread)
{
    const QAbstractItemModel *model = pane->view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(roles::ThreadRef).toLongLong() == thread.value)
            return model->index(row, 0);
    }
    return {};
}

void click(RowView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstRunOffersTwoWays()
    {
        WindowFixture f(WindowFixture::Content::Empty);
        auto *welcome = f.part<WelcomePage>();
        QVERIFY(welcome->isVisible());
        QSignalSpy sample(f.window.get(), &MainWindow::sampleWanted);
        for (QPushButton *button : welcome->findChildren<QPushButton *>()) {
            if (button->text().contains(u"sample"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(sample.count(), 1);
        QVERIFY(!f.part<Panes>()->isVisible());
    }

    void opensInTheInbox()
    {
        WindowFixture f;
        QVERIFY(f.part<Panes>()->isVisible());
        QCOMPARE(f.part<ThreadPane>()->title(), u"Inbox"_s);
        QVERIFY(f.part<ThreadPane>()->view()->model()->rowCount() > 4);
    }

    void keysLeadToEveryPlace()
    {
        WindowFixture f;
        const auto go = [&f](Qt::Key second) {
            f.key(Qt::Key_G);
            f.key(second);
        };
        go(Qt::Key_O);
        QTRY_VERIFY(f.part<OutboxPane>()->isVisible());
        go(Qt::Key_D);
        QTRY_VERIFY(f.part<DraftPane>()->isVisible());
        go(Qt::Key_M);
        QTRY_VERIFY(f.part<NoticePane>()->isVisible());
        go(Qt::Key_H);
        QTRY_VERIFY(f.part<ThreadPane>()->isVisible());
        f.key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(f.part<NoticePane>()->isVisible());
        f.key(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(f.part<ThreadPane>()->isVisible());
    }

    void aClickInTheNavigationChangesTheList()
    {
        WindowFixture f;
        Q_EMIT f.part<NavigationPane>()->chosen({ Location::Kind::Threads, ForumScope { f.all.t3s4 } });
        QCOMPARE(f.part<ThreadPane>()->title(), u"T3S4"_s);
        QCOMPARE(f.part<NavigationPane>()->forum(), f.all.t3s4);
    }

    void arrowsAndClicksShowAThread()
    {
        WindowFixture f;
        auto *threads = f.part<ThreadPane>();
        click(threads->view(), rowOf(threads, f.all.coaching));
        QCOMPARE(f.part<ConversationPane>()->thread(), f.all.coaching);
        QTest::keyClick(threads->view(), Qt::Key_Up);
        QVERIFY(f.part<ConversationPane>()->thread() != f.all.coaching);
    }

    void whatWasOpenedStaysInTheList()
    {
        WindowFixture f;
        auto *threads = f.part<ThreadPane>();
        click(threads->view(), rowOf(threads, f.all.coaching));
        QVERIFY(setThreadRead(*f.cache, f.all.coaching, true));
        QTest::qWait(0);
        QVERIFY(rowOf(threads, f.all.coaching).isValid());
    }

    void theNextUnreadThreadIsOneKeyAway()
    {
        WindowFixture f;
        auto *threads = f.part<ThreadPane>();
        threads->view()->setFocus();
        f.key(Qt::Key_T);
        const ThreadId first = f.part<ConversationPane>()->thread();
        QVERIFY(first);
        f.key(Qt::Key_T);
        QVERIFY(f.part<ConversationPane>()->thread() != first);
        f.key(Qt::Key_P);
        QCOMPARE(f.part<ConversationPane>()->thread(), first);
    }

    void starringFromTheList()
    {
        WindowFixture f;
        auto *threads = f.part<ThreadPane>();
        click(threads->view(), rowOf(threads, f.all.coaching));
        threads->view()->setFocus();
        f.key(Qt::Key_S);
        QVERIFY(foyer::thread(*f.cache, f.all.coaching)->starred);
        f.key(Qt::Key_W, Qt::ShiftModifier);
        QCOMPARE(foyer::thread(*f.cache, f.all.coaching)->watch, WatchLevel::Muted);
    }

    // Pinning is for who may, with the words of what it would do.
    void lookingAfterAThread()
    {
        WindowFixture f;
        auto *threads = f.part<ThreadPane>();
        const auto now = [&] { return foyer::thread(*f.cache, f.all.coaching).valueOr({}); };
        const auto menu = [&](const QString &chosen = {}) {
            QStringList texts;
            QTimer::singleShot(0, f.window.get(), [&texts, &chosen] {
                auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                for (QAction *action : open->actions()) {
                    texts += action->text();
                    if (action->text() == chosen)
                        action->trigger();
                }
                open->close();
            });
            Q_EMIT threads->menuWanted(f.all.coaching, {});
            return texts;
        };
        const auto waiting = [&] { return outbox(*f.cache)->size(); };
        const qsizetype before = waiting();
        click(threads->view(), rowOf(threads, f.all.coaching));
        threads->view()->setFocus();
        f.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        f.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(waiting(), before);
        QVERIFY(!menu().contains(u"Pin the thread"_s));
        RemoteThread told;
        told.id = now().remoteId;
        told.forum = forum(*f.cache, now().forum)->remoteId;
        told.title = now().title;
        told.rights = ThreadRights(ThreadRight::Pin);
        Page page;
        page.threads = { told };
        QVERIFY(ingest(*f.cache, f.all.learning, prepare(page)));
        QVERIFY(!menu(u"Pin the thread"_s).contains(u"Close the thread to answers"_s));
        QVERIFY(now().pinned);
        QCOMPARE(std::get<SetPinned>(outbox(*f.cache)->last().deed), (SetPinned { f.all.coaching, true }));
        QVERIFY(menu(u"Unpin the thread"_s).contains(u"Unpin the thread"_s));
        QVERIFY(!now().pinned);
        QCOMPARE(waiting(), before);
    }

    void searchingAndComingBack()
    {
        WindowFixture f;
        f.key(Qt::Key_Slash);
        auto *field = f.part<SearchField>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"projector"_s);
        auto *hits = f.part<SearchPane>();
        QTRY_VERIFY(hits->isVisible());
        QTRY_COMPARE(hits->view()->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(f.part<ConversationPane>()->thread(), f.all.rooms);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(f.part<ThreadPane>()->isVisible());
        QCOMPARE(f.part<ThreadPane>()->title(), u"Inbox"_s);
    }

    void aSearchWithoutHitsSaysSo()
    {
        WindowFixture f;
        f.part<SearchField>()->setText(u"xyzzyplugh"_s);
        auto *hits = f.part<SearchPane>();
        QTRY_VERIFY(hits->emptyList()->text().sentence.contains(u"xyzzyplugh"_s));
        QVERIFY(hits->emptyList()->isVisible());
    }

    void singleKeysDoNothingWhileWriting()
    {
        WindowFixture f;
        auto *field = f.part<SearchField>();
        field->setFocus();
        const ThreadId before = f.part<ConversationPane>()->thread();
        QTest::keyClicks(field, u"got us?"_s);
        QCOMPARE(field->text(), u"got us?"_s);
        QCOMPARE(f.part<ConversationPane>()->thread(), before);
        QVERIFY(field->hasFocus());
    }

    void singleKeysCanBeTurnedOff()
    {
        WindowFixture f;
        QVERIFY(setFlag(*f.cache, option::singleKeys, false));
        f.part<ThreadPane>()->view()->setFocus();
        f.key(Qt::Key_G);
        f.key(Qt::Key_O);
        QVERIFY(!f.part<OutboxPane>()->isVisible());
        f.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(f.part<SearchField>()->hasFocus());
    }

    void workingOffline()
    {
        WindowFixture f;
        QVERIFY(f.part<TopBar>()->pillText().isEmpty());
        f.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(flag(*f.cache, option::offline));
        QTRY_VERIFY(f.part<TopBar>()->pillText().startsWith(u"Offline since"_s));
        f.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!flag(*f.cache, option::offline));
        QTRY_VERIFY(f.part<TopBar>()->pillText().isEmpty());
    }

    void getNewPostsAsksSync()
    {
        WindowFixture f;
        QSignalSpy changes(&f.stream, &ChangeStream::changed);
        f.key(Qt::Key_F5);
        QTRY_VERIFY(changes.count() > 0);
        QVERIFY(!changes.first().first().value<Changes>().syncWanted.isEmpty());
    }

    void anUnreachableServerIsAPillAndNoAlarm()
    {
        WindowFixture f;
        SyncStatus status;
        status.account = f.all.news;
        status.since = QDateTime::currentDateTimeUtc();
        status.fault = Error { ErrorKind::Unreachable, u"Nothing answers on port 563"_s };
        QVERIFY(setSyncStatus(*f.cache, status));
        QTRY_VERIFY(f.part<TopBar>()->pillText().startsWith(u"Cannot reach news.conf.example since"_s));
    }

    void statusSaysWhatWaits()
    {
        WindowFixture f;
        QTRY_VERIFY(f.part<StatusBar>()->text().contains(u"3 communities"_s));
        QVERIFY(f.part<StatusBar>()->text().contains(u"Synced"_s));
    }

    void panesFollowTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("panes");
        QTest::newRow("wide") << 1360 << 3;
        QTest::newRow("middling") << 900 << 2;
        QTest::newRow("narrow") << 500 << 1;
    }
    void panesFollowTheWidth()
    {
        QFETCH(int, width);
        QFETCH(int, panes);
        WindowFixture f(WindowFixture::Content::Showcase, { width, 700 });
        auto *layout = f.part<Panes>();
        QCOMPARE(layout->count(), panes);
        QCOMPARE(f.part<NavigationPane>()->isVisible(), panes == 3);
        f.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(f.part<NavigationPane>()->isVisible(), true);
        if (panes < 3) {
            QTest::keyClick(f.part<NavigationPane>(), Qt::Key_Escape);
            QVERIFY(!f.part<NavigationPane>()->isVisible());
        }
        auto *threads = f.part<ThreadPane>();
        click(threads->view(), rowOf(threads, f.all.coaching));
        QCOMPARE(f.part<ConversationPane>()->thread(), f.all.coaching);
        QVERIFY(f.part<ConversationPane>()->isVisible());
        QCOMPARE(threads->isVisible(), panes > 1);
        f.part<ConversationPane>()->setFocus();
        f.key(Qt::Key_U);
        QVERIFY(threads->isVisible());
    }

    void theOutboxCanBeMended()
    {
        WindowFixture f;
        f.key(Qt::Key_G);
        f.key(Qt::Key_O);
        auto *outbox = f.part<OutboxPane>();
        QTRY_VERIFY(outbox->isVisible());
        const int before = outbox->view()->model()->rowCount();
        QVERIFY(before >= 3);
        outbox->view()->step(1);
        for (QPushButton *button : outbox->findChildren<QPushButton *>()) {
            // What is only a mark, like a level of watching, is taken back.
            if (button->text().contains(u"Cancel"_s) || button->text().contains(u"Take back"_s)) {
                QVERIFY(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_COMPARE(outbox->view()->model()->rowCount(), before - 1);
    }

    void theWindowComesBackWhereItWas()
    {
        WindowFixture f;
        f.window->showThread(f.all.rooms);
        f.key(Qt::Key_G);
        f.key(Qt::Key_S);
        f.window.reset();
        QCOMPARE(f.settings.lastPlace(), u"starred"_s);
        QCOMPARE(f.settings.lastThread(), f.all.rooms.value);
        MainWindow again(*f.cache, f.setup, f.settings);
        again.show();
        QCOMPARE(again.findChild<ThreadPane *>()->title(), u"Starred"_s);
        QCOMPARE(again.findChild<ConversationPane *>()->thread(), f.all.rooms);
    }

    void linksOnlyOpen()
    {
        WindowFixture f;
        f.window->open(QUrl(u"news:nobody-knows@example.invalid"_s));
        QTRY_VERIFY(f.part<StatusBar>()->text().contains(u"not kept on this computer"_s));
    }

    void zoomChangesSizes()
    {
        WindowFixture f;
        const int before = f.part<TopBar>()->height();
        f.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(f.settings.zoom(), 1.1);
        QTRY_VERIFY(f.part<TopBar>()->height() > before);
        f.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(f.settings.zoom(), 1.0);
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
