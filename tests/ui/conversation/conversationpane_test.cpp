#include "models/cache/accounts.h"
#include "models/cache/drafts.h"
#include "models/items/roles.h"
#include "models/settings.h"
#include "tests/ui/invented.h"
#include "ui/conversation/conversationpane.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/emptystate.h"
#include "ui/conversation/newpill.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class ConversationPaneTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Invented> m_invented;
    std::unique_ptr<ConversationPane> m_pane;

    ConversationView &view() { return *m_pane->findChild<ConversationView *>(); }
    QPlainTextEdit &text() { return *m_pane->findChild<QPlainTextEdit *>(); }
    PostId current()
    {
        return PostId { view().model().data(view().model().index(view().currentRow()), roles::Id).toLongLong() };
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_invented = std::make_unique<Invented>();
        QVERIFY(setFlag(m_invented->cache(), option::offline, true));
        m_pane = std::make_unique<ConversationPane>(m_invented->cache());
        m_pane->resize(764, 780);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void cleanup()
    {
        m_pane.reset();
        m_invented.reset();
    }

    void opensAtTheFirstUnreadPost()
    {
        m_pane->showThread(m_invented->fallingFlat());
        QCOMPARE(current(), m_invented->post(u"bea@conf"_s));
    }

    void theFocusGoesToThePosts()
    {
        m_pane->activateWindow();
        m_pane->setFocus();
        QVERIFY(m_pane->hasFocus()); // no thread, no posts
        m_pane->clearFocus();
        m_pane->showThread(m_invented->fallingFlat());
        m_pane->setFocus();
        QVERIFY(m_pane->findChild<ConversationView *>()->hasFocus());
    }

    void opensWhereAskedTo()
    {
        const ThreadId thread = m_invented->fallingFlat();
        m_pane->showThread(thread, m_invented->post(u"dev@conf"_s));
        QCOMPARE(current(), m_invented->post(u"dev@conf"_s));
    }

    void comesBackToWhereItWasLeft()
    {
        const ThreadId long_ = m_invented->wide(100);
        m_invented->visit(long_);
        const ThreadId other = m_invented->fallingFlat();
        m_pane->showThread(long_);
        view().setCurrentRow(70);
        const PostId here = current();
        m_pane->showThread(other);
        m_pane->showThread(long_);
        QCOMPARE(current(), here);
    }

    void threeDifferentEmptyStates()
    {
        auto *empty = m_pane->findChild<EmptyState *>();
        QCOMPARE(empty->kind(), EmptyState::Kind::NothingChosen);
        m_pane->showThread(ThreadId { 4711 });
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->kind(), EmptyState::Kind::Gone);
    }

    void aReplyStandsInItsPlaceAndInTheOutbox()
    {
        m_pane->showThread(m_invented->fallingFlat());
        const qsizetype before = outbox(m_invented->cache())->size();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_R);
        QVERIFY(text().hasFocus());
        QTest::keyClicks(&text(), u"Six weeks."_s);
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
        const QList<Intention> waiting = *outbox(m_invented->cache());
        QCOMPARE(waiting.size(), before + 1);
        const auto *reply = std::get_if<Reply>(&waiting.last().deed);
        QVERIFY(reply);
        QCOMPARE(reply->parent, m_invented->post(u"bea@conf"_s));
        QCOMPARE(reply->body.text, "Six weeks.");
        QVERIFY(text().toPlainText().isEmpty());
        QVERIFY(drafts(m_invented->cache())->isEmpty());
        QTRY_VERIFY(view().model().rowOf(waiting.last().id) >= 0);
        QTRY_COMPARE(view().currentRow(), view().model().rowOf(waiting.last().id));
    }

    void aGuestIsToldHowToWrite()
    {
        Account guest = accounts(m_invented->cache())->first();
        guest.user.clear();
        guest.capabilities = {};
        QVERIFY(updateAccount(m_invented->cache(), guest));
        m_pane->showThread(m_invented->fallingFlat());
        QVERIFY(!text().isVisible());
        const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains("guest"_L1) && label->text().contains("sign in"_L1);
        }));
    }

    void quotingTakesTheSelection()
    {
        const ThreadId thread = m_invented->fallingFlat();
        m_pane->showThread(thread, m_invented->post(u"jonas@conf"_s));
        view().setFocus();
        for (int i = 0; i < 13; ++i)
            QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        m_pane->quoteSelection();
        QVERIFY2(text().toPlainText().startsWith(u"> Invite people\n"_s), qPrintable(text().toPlainText()));
    }

    void goingOnAtTheEndAsksForTheNextThread()
    {
        m_pane->showThread(m_invented->fallingFlat());
        QSignalSpy end(m_pane.get(), &ConversationPane::endReached);
        for (int i = 0; i < 3; ++i)
            m_pane->nextUnreadPost();
        QTRY_COMPARE(end.count(), 1); // once its mark is kept
        QCOMPARE(foyer::thread(m_invented->cache(), m_pane->thread())->unread, 0);
    }

    void starAndUnreadByKey()
    {
        const ThreadId thread = m_invented->fallingFlat();
        m_pane->showThread(thread, m_invented->post(u"jonas@conf"_s));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_S);
        QTest::keyClick(&view(), Qt::Key_M);
        const Post jonas = *post(m_invented->cache(), m_invented->post(u"jonas@conf"_s));
        QVERIFY(jonas.starred);
        QVERIFY(!jonas.read);
        QTest::keyClick(&view(), Qt::Key_U, Qt::ShiftModifier);
        QVERIFY(!post(m_invented->cache(), m_invented->post(u"dev@conf"_s))->read);
    }

    void theDividerStaysWhileItsPostsAreRead()
    {
        const ThreadId thread = m_invented->fallingFlat();
        m_pane->showThread(thread);
        const int row = view().model().rowOf(m_invented->post(u"bea@conf"_s));
        const int before = view().layoutOf(row).height();
        QVERIFY(setThreadRead(m_invented->cache(), thread, true));
        QCoreApplication::processEvents();
        QCOMPARE(view().layoutOf(row).height(), before);
    }

    void aPillSaysWhatArrivedBelow()
    {
        const ThreadId thread = m_invented->wide(80);
        m_invented->visit(thread);
        m_pane->showThread(thread);
        view().setCurrentRow(0, ConversationView::Scroll::ToTop);
        auto *pill = m_pane->findChild<NewPill *>();
        QVERIFY(!pill->isVisible());
        m_invented->arrive(u"Introductions"_s, { { u"late@conf"_s, { u"wide0@conf"_s }, u"Lena"_s, u"Am I late?"_s } });
        QTRY_VERIFY(pill->isVisible());
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(current(), m_invented->post(u"late@conf"_s));
        QVERIFY(!pill->isVisible());
    }

    void cancellingKeepsTheWords()
    {
        m_pane->showThread(m_invented->fallingFlat());
        const IntentionId mine = outbox(m_invented->cache())->first().id;
        const int row = view().model().rowOf(mine);
        const PostLayout &layout = view().layoutOf(row);
        const auto cancel = std::find_if(
            layout.parts().begin(), layout.parts().end(), [](const auto &part) { return part.verb == Verb::Cancel; });
        QVERIFY(cancel != layout.parts().end());
        view().setCurrentRow(row);
        QTest::mouseClick(
            view().viewport(), Qt::LeftButton, {}, (cancel->rect.center() + view().rowRect(row).topLeft()).toPoint());
        QTRY_COMPARE(view().model().rowOf(mine), -1);
        const QList<Draft> binned = *drafts(m_invented->cache(), true);
        QCOMPARE(binned.size(), 1);
        QVERIFY(binned.first().text.startsWith(u"Could you say"_s));
    }

    void editingTakesItBackIntoTheComposer()
    {
        m_pane->showThread(m_invented->fallingFlat());
        const IntentionId mine = outbox(m_invented->cache())->first().id;
        view().setCurrentRow(view().model().rowOf(mine));
        Q_EMIT view().asked(Verb::Edit, view().currentRow(), -1);
        QVERIFY(text().toPlainText().startsWith(u"Could you say"_s));
        QVERIFY(outbox(m_invented->cache())->isEmpty());
    }

    void newThreadNeedsASubject()
    {
        m_pane->composeIn(m_invented->forum());
        QSignalSpy said(m_pane.get(), &ConversationPane::said);
        text().setPlainText(u"Who brings the projector?"_s);
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(said.last().first().toString().contains(u"subject"_s));
        QVERIFY(outbox(m_invented->cache())->isEmpty());
        QCOMPARE(text().toPlainText(), u"Who brings the projector?"_s);
    }
};

QTEST_MAIN(ConversationPaneTest)
#include "conversationpane_test.moc"
