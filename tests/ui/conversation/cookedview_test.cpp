// What can be followed and pressed inside a post: spoilers, folds, polls, notes, cards, quotations.
#include "tests/ui/invented.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/postact.h"
#include "ui/drawable.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace foyer;
using namespace Qt::StringLiterals;

class CookedViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Invented> m_invented;
    std::unique_ptr<PostListModel> m_model;
    std::unique_ptr<ConversationView> m_view;

    QString text(int row) { return m_view->layoutOf(row).document()->toPlainText(); }

    // The first target whose words contain these; -1: there is none.
    int targetOf(int row, const QString &words)
    {
        const QList<PostLayout::Target> targets = m_view->layoutOf(row).targets();
        for (int i = 0; i < targets.size(); ++i) {
            if (targets.at(i).words.contains(words))
                return i;
        }
        return -1;
    }

    void click(int row, int target)
    {
        m_view->setCurrentRow(row, ConversationView::Scroll::ToTop);
        const PostLayout::Target it = m_view->layoutOf(row).targets().value(target);
        const QRectF rect = m_view->layoutOf(row).rectOf(it.start, it.end);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + qMax(0, int(rect.top()) - 200));
        const QPointF at = rect.topLeft() + QPointF(qMin(8.0, rect.width() / 2), rect.height() / 2);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, (at + m_view->rowRect(row).topLeft()).toPoint());
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_invented = std::make_unique<Invented>();
        const ThreadId thread = m_invented->cooked();
        m_model = std::make_unique<PostListModel>(m_invented->cache());
        m_model->setThread(thread);
        m_view = std::make_unique<ConversationView>(*m_model);
        m_view->setRules({ .capabilities = Capability::Reply | Capability::Vote, .note = {} });
        m_view->resize(760, 700);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_invented.reset();
    }

    void aSpoilerOpensByClick()
    {
        QVERIFY(!text(1).contains(u"gardener"_s));
        m_view->selectAll();
        QVERIFY(!m_view->selectedText().contains(u"gardener"_s));
        m_view->clearSelection();
        QAccessibleInterface *post = QAccessible::queryAccessibleInterface(m_view.get())->child(1);
        QVERIFY(!post->text(QAccessible::Name).contains(u"gardener"_s));
        click(1, targetOf(1, u"Spoiler"_s));
        QVERIFY2(text(1).contains(u"It was the gardener, in the shed after all"_s), qPrintable(text(1)));
        QVERIFY(post->text(QAccessible::Name).contains(u"gardener"_s));
        QVERIFY(!post->text(QAccessible::Name).contains(u"butler"_s)); // that is another one
        QCOMPARE(m_view->findRow(u"butler"_s, 0, false), -1);
        QCOMPARE(m_view->findRow(u"gardener"_s, 0, false), 1);
    }

    void foldsOpenByKeyAndStayOpen()
    {
        QVERIFY(!text(1).contains(u"By hand, twice."_s));
        QVERIFY(text(1).contains(u"Bea"_s)); // open from the start
        m_view->setCurrentRow(1);
        const int fold = targetOf(1, u"How we counted"_s);
        for (int i = 0; i <= fold; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_view->target(), fold);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QVERIFY(text(1).contains(u"By hand, twice."_s));
        m_view->setCurrentRow(0);
        m_view->setRules({ .capabilities = Capability::Reply, .note = {} }); // lays out anew
        QVERIFY(text(1).contains(u"By hand, twice."_s));
    }

    void tabLeavesAfterTheLastTarget()
    {
        m_view->setCurrentRow(2);
        const int count = int(m_view->layoutOf(2).targets().size());
        QVERIFY(count > 3);
        for (int i = 0; i < count; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_view->target(), count - 1);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_view->target(), -1);
    }

    void oneChoiceReplacesTheOther()
    {
        QSignalSpy votes(m_view.get(), &ConversationView::voteAsked);
        QVERIFY(text(2).contains(u"64 %"_s));
        QVERIFY(text(2).contains(u"11 voters"_s));
        QCOMPARE(targetOf(2, u"Change my vote"_s), -1);
        click(2, targetOf(2, u"Tuesday"_s));
        click(2, targetOf(2, u"Change my vote"_s));
        QCOMPARE(votes.count(), 1);
        QCOMPARE(votes.first().at(0).toInt(), 2);
        QCOMPARE(votes.first().at(1).toString(), u"day"_s);
        QCOMPARE(votes.first().at(2).toStringList(), QStringList { u"b"_s });
        m_view->press(2, targetOf(2, u"Take my vote back"_s));
        QCOMPARE(votes.last().at(2).toStringList(), QStringList());
    }

    void severalChoicesByKey()
    {
        QSignalSpy votes(m_view.get(), &ConversationView::voteAsked);
        m_view->setCurrentRow(2);
        for (const QString &option : { u"Soup"_s, u"Bread"_s })
            m_view->press(2, targetOf(2, option));
        QAccessibleInterface *post = QAccessible::queryAccessibleInterface(m_view.get())->child(2);
        QAccessibleInterface *soup = post->child(targetOf(2, u"Soup"_s));
        QVERIFY(soup);
        QCOMPARE(soup->role(), QAccessible::CheckBox);
        QVERIFY(soup->state().checked);
        QCOMPARE(soup->parent(), post);
        QAccessibleInterface *vote = post->child(targetOf(2, u"Vote"_s));
        QCOMPARE(vote->role(), QAccessible::Button);
        vote->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(votes.first().at(2).toStringList(), (QStringList { u"s"_s, u"r"_s }));
    }

    void whoMayNotVoteSeesOnlyTheResult()
    {
        m_view->setRules({ .capabilities = Capability::Reply, .note = {} });
        QVERIFY(text(2).contains(u"Tuesday evening"_s));
        QCOMPARE(m_view->layoutOf(2).targets().size(), 0);
        QVERIFY(text(2).contains(u"Not told yet"_s)); // from the text alone
    }

    void notesJumpThereAndBack()
    {
        m_view->resize(760, 300);
        m_view->setCurrentRow(1, ConversationView::Scroll::ToTop);
        const QList<PostLayout::Target> targets = m_view->layoutOf(1).targets();
        const int top = m_view->rowRect(1).top();
        m_view->press(1, targetOf(1, u"[1]"_s));
        QVERIFY(m_view->rowRect(1).top() < top - 300);
        m_view->press(1, int(targets.size()) - 1);
        QVERIFY(m_view->rowRect(1).top() > -100);
    }

    void anEmojiIsNeverAnEmptyBox()
    {
        const QString face = text(0).contains(u"😄"_s) ? u"😄"_s : u":smile:"_s;
        QVERIFY(text(0).contains(face));
        QCOMPARE(face == u"😄"_s, isDrawable(u"😄"_s));
    }

    void aCardIsOneLink()
    {
        QSignalSpy activated(m_view.get(), &ConversationView::linkActivated);
        const PostLayout::Target title = m_view->layoutOf(0).targets().value(targetOf(0, u"The five stages"_s));
        const QRectF rect = m_view->layoutOf(0).rectOf(title.start, title.end);
        const QPointF beside(m_view->layoutOf(0).textRect().right() - 20, rect.center().y());
        QCOMPARE(m_view->layoutOf(0).linkAt(beside), u"https://example.org/five-stages"_s);
        click(0, targetOf(0, u"Ada Obi"_s));
        QCOMPARE(activated.last().first().toUrl(), QUrl(u"https://learning.example/t/-/42/2"_s));
    }

    void actsAreNoAddresses()
    {
        for (const PostAct &act :
            { PostAct { PostAct::Kind::Choose, 3, 4 }, PostAct { PostAct::Kind::Go, 0, 0, u"a/b"_s } })
            QCOMPARE(actOf(addressOf(act)), act);
        QCOMPARE(actOf(u"https://example.org/in-post:1/2/3"_s), PostAct());
    }
};

QTEST_MAIN(CookedViewTest)
#include "cookedview_test.moc"
