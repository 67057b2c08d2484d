#include "models/items/roles.h"
#include "tests/ui/invented.h"
#include "ui/conversation/conversationview.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class ConversationViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Invented> m_invented;
    std::unique_ptr<PostListModel> m_model;
    std::unique_ptr<ConversationView> m_view;

    void open(ThreadId thread)
    {
        m_model = std::make_unique<PostListModel>(m_invented->cache());
        m_model->setThread(thread);
        m_view = std::make_unique<ConversationView>(*m_model);
        m_view->resize(760, 560);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    // Where the words of a post stand on screen.
    int yOf(const QString &id) { return m_view->rowRect(m_model->rowOf(m_invented->post(id))).top(); }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_invented = std::make_unique<Invented>();
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_invented.reset();
    }

    void thousandDeepOpensQuickly()
    {
        const ThreadId thread = m_invented->deep(1000);
        PostListModel model(m_invented->cache());
        ConversationView view(model);
        view.resize(760, 560);
        QElapsedTimer timer;
        timer.start();
        model.setThread(thread);
        view.grab();
        // No timed test: only what a slow machine cannot miss. The figure is in the benchmarks.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(model.rowCount(), 1000);
        view.setCurrentRow(999, ConversationView::Scroll::ToTop);
        QVERIFY(view.isSeen(999));
        // The tree is drawn six deep at most: the text keeps its room.
        QVERIFY(view.layoutOf(999).textRect().width() > 200);
    }

    void thousandWideScrollsToItsEnd()
    {
        open(m_invented->wide(1000));
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->maximum());
        QCOMPARE(m_view->visibleRows().second, 999);
        QVERIFY(m_view->isSeen(999));
        // Page by page back to the top: estimates become heights, and nothing is skipped.
        int pages = 0;
        int firstSeen = m_view->visibleRows().first;
        while (bar->value() > 0 && ++pages < 2000) {
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            QVERIFY(m_view->visibleRows().second >= firstSeen - 1);
            firstSeen = m_view->visibleRows().first;
        }
        QCOMPARE(m_view->visibleRows().first, 0);
        QCOMPARE(m_view->rowRect(0).top(), 0);
    }

    void nothingMovesWhenPostsArriveAbove()
    {
        open(m_invented->wide(200));
        m_view->setCurrentRow(150, ConversationView::Scroll::ToTop);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 13);
        const QString id = u"wide150@conf"_s;
        const int before = yOf(id);
        QVERIFY(before > -300 && before < 300);
        m_invented->arrive(u"Introductions"_s,
            { { u"early1@conf"_s, { u"wide0@conf"_s, u"wide3@conf"_s }, u"Late Lena"_s,
                  u"An answer far above, in many words. "_s.repeated(20) },
                { u"early2@conf"_s, { u"wide0@conf"_s, u"wide4@conf"_s }, u"Late Leo"_s, u"And another."_s } });
        QTRY_COMPARE(m_model->rowCount(), 202);
        QCOMPARE(yOf(id), before);
    }

    void nothingMovesWhenAPostAboveChanges()
    {
        open(m_invented->wide(60));
        m_view->setCurrentRow(40, ConversationView::Scroll::ToTop);
        const int before = yOf(u"wide40@conf"_s);
        QVERIFY(setStarred(m_invented->cache(), m_invented->post(u"wide2@conf"_s), true));
        QVERIFY(setRead(m_invented->cache(), { m_invented->post(u"wide38@conf"_s) }, true));
        QCoreApplication::processEvents();
        QCOMPARE(yOf(u"wide40@conf"_s), before);
    }

    void keysGoFromPostToPost()
    {
        open(m_invented->wide(30));
        m_view->setFocus();
        m_view->setCurrentRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_J);
        QTest::keyClick(m_view.get(), Qt::Key_J);
        QCOMPARE(m_view->currentRow(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_K);
        QCOMPARE(m_view->currentRow(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentRow(), 29);
        QVERIFY(m_view->isSeen(29));
    }

    void singleKeysCanBeTurnedOff()
    {
        open(m_invented->wide(5));
        m_view->setRules({ .capabilities = Capability::Reply, .singleKeys = false, .note = {} });
        m_view->setFocus();
        m_view->setCurrentRow(0);
        QSignalSpy asked(m_view.get(), &ConversationView::asked);
        QTest::keyClick(m_view.get(), Qt::Key_J);
        QTest::keyClick(m_view.get(), Qt::Key_R);
        QCOMPARE(m_view->currentRow(), 0);
        QCOMPARE(asked.count(), 0);
    }

    void wordsUnderAPostAreClicked()
    {
        open(m_invented->fallingFlat());
        m_view->setRules({ .capabilities = Capability::Reply, .note = {} });
        QSignalSpy asked(m_view.get(), &ConversationView::asked);
        const QList<PostLayout::Part> parts = m_view->layoutOf(0).parts();
        const auto reply = std::find_if(
            parts.begin(), parts.end(), [](const PostLayout::Part &part) { return part.verb == Verb::Reply; });
        QVERIFY(reply != parts.end());
        QTest::mouseClick(
            m_view->viewport(), Qt::LeftButton, {}, (reply->rect.center() + m_view->rowRect(0).topLeft()).toPoint());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<Verb>(), Verb::Reply);
        QCOMPARE(asked.first().at(1).toInt(), 0);
    }

    void aSelectionGoesOverPosts()
    {
        open(m_invented->fallingFlat());
        const auto at = [this](int row, double part) {
            const QRectF text = m_view->layoutOf(row).textRect().translated(m_view->rowRect(row).topLeft());
            return QPointF(text.left() + 1 + part * 200, text.top() + 12).toPoint();
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(0, 0));
        QTest::mouseMove(m_view->viewport(), at(1, 1));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(1, 1));
        const QString text = m_view->selectedText();
        QVERIFY2(text.contains(u"I chair both sessions"_s), qPrintable(text));
        QVERIFY(text.contains(u"Jonas Okafor"_s));
        QVERIFY(text.contains(u"Invite people"_s));
        QVERIFY(!text.contains(u"answered anybody"_s));
        m_view->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void theKeyboardSelectsToo()
    {
        open(m_invented->fallingFlat());
        m_view->setFocus();
        m_view->setCurrentRow(1);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedText(), u"Invite"_s);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_view->selectedText().contains(u"Mei Lin"_s));
    }

    void longQuotesAreFoldedAndOpen()
    {
        open(m_invented->everything());
        const int row = m_model->rowOf(m_invented->post(u"e2@conf"_s));
        const int folded = m_view->layoutOf(row).height();
        m_view->setCurrentRow(row, ConversationView::Scroll::ToTop);
        const QRectF text = m_view->layoutOf(row).textRect();
        QPoint link;
        for (int y = 0; y < text.height() && link.isNull(); y += 4) {
            if (!m_view->layoutOf(row).linkAt(text.topLeft() + QPointF(30, y)).isEmpty())
                link = (text.topLeft() + QPointF(30, y)).toPoint();
        }
        QVERIFY(!link.isNull());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, link + m_view->rowRect(row).topLeft());
        QVERIFY(m_view->layoutOf(row).height() > folded + 100);
    }

    void linksSayWhereTheyLead()
    {
        open(m_invented->everything());
        QSignalSpy hovered(m_view.get(), &ConversationView::linkHovered);
        QSignalSpy activated(m_view.get(), &ConversationView::linkActivated);
        const QRectF text = m_view->layoutOf(0).textRect().translated(m_view->rowRect(0).topLeft());
        QPoint at;
        for (int y = 0; y < 80 && at.isNull(); y += 6) {
            for (int x = 0; x < text.width() && at.isNull(); x += 8) {
                const QPointF point = m_view->layoutOf(0).textRect().topLeft() + QPointF(x, y);
                if (m_view->layoutOf(0).linkAt(point).startsWith(u"https:"_s))
                    at = (point + m_view->rowRect(0).topLeft()).toPoint();
            }
        }
        QVERIFY(!at.isNull());
        QTest::mouseMove(m_view->viewport(), at);
        QCOMPARE(hovered.last().first().toString(), u"conf.example"_s);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.count(), 1);
    }

    void aScreenReaderMeetsEveryPost()
    {
        open(m_invented->fallingFlat());
        m_view->setFocus();
        m_view->setCurrentRow(1);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), m_model->rowCount());
        QAccessibleInterface *jonas = list->child(1);
        QVERIFY(jonas && jonas->isValid());
        QCOMPARE(jonas->role(), QAccessible::ListItem);
        QCOMPARE(list->indexOfChild(jonas), 1);
        QCOMPARE(jonas->parent()->object(), static_cast<QObject *>(m_view.get()));
        const QString name = jonas->text(QAccessible::Name);
        QVERIFY2(name.contains(u"Jonas Okafor"_s) && name.contains(u"Invite people"_s), qPrintable(name));
        QVERIFY(jonas->state().focusable);
        QVERIFY(jonas->rect().intersects(QRect(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size())));
        QCOMPARE(list->child(1), jonas); // the same child each time
        jonas->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_view->currentRow(), 1);
    }

    void childrenFollowTheirPosts()
    {
        open(m_invented->wide(20));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QAccessibleInterface *tenth = list->child(10);
        const QString name = tenth->text(QAccessible::Name);
        m_invented->arrive(
            u"Introductions"_s, { { u"x@conf"_s, { u"wide0@conf"_s, u"wide1@conf"_s }, u"Lena"_s, u"Above."_s } });
        QTRY_COMPARE(list->childCount(), 21);
        QCOMPARE(tenth->text(QAccessible::Name), name);
        QCOMPARE(list->indexOfChild(tenth), 11);
    }

    void bothSidesKeepTheirPlaceInRightToLeft()
    {
        const ThreadId thread = m_invented->fallingFlat();
        open(thread);
        const QRectF left = m_view->layoutOf(0).textRect();
        m_view->setLayoutDirection(Qt::RightToLeft);
        const QRectF right = m_view->layoutOf(0).textRect();
        QCOMPARE(right.right(), m_view->viewport()->width() - left.left());
    }
};

QTEST_MAIN(ConversationViewTest)
#include "conversationview_test.moc"
