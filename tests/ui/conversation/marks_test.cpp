#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/marks.h"
#include "models/items/roles.h"
#include "models/settings.h"
#include "tests/ui/invented.h"
#include "ui/conversation/conversationpane.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/personcard.h"
#include "ui/conversation/reportdialog.h"
#include "ui/conversation/threadheader.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace foyer;
using namespace Qt::StringLiterals;

// What others and I put on posts, as the window shows it and as keys and words change it.
class MarksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Invented> m_invented;
    std::unique_ptr<ConversationPane> m_pane;
    ThreadId m_thread;
    QList<QUrl> m_opened;

    ConversationView &view() { return *m_pane->findChild<ConversationView *>(); }
    Post at(int row) { return view().model().data(view().model().index(row), roles::PostValue).value<Post>(); }
    int rowOf(int number)
    {
        for (int row = 0; row < view().model().rowCount(); ++row) {
            if (at(row).number == number)
                return row;
        }
        return -1;
    }
    QStringList words(int number)
    {
        QStringList words;
        for (const PostLayout::Part &part : view().layoutOf(rowOf(number)).parts())
            words += part.text;
        words.removeAll(QString());
        return words;
    }
    const PostLayout::Part *part(int number, Verb verb)
    {
        for (const PostLayout::Part &part : view().layoutOf(rowOf(number)).parts()) {
            if (part.verb == verb)
                return &part;
        }
        return nullptr;
    }
    void click(int number, Verb verb)
    {
        view().setCurrentRow(rowOf(number));
        const PostLayout::Part *word = part(number, verb);
        QVERIFY(word);
        const QPoint place = view().rowRect(rowOf(number)).topLeft() + word->rect.center().toPoint();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
    }
    void press(int number, int key, Qt::KeyboardModifiers modifiers = {})
    {
        view().setFocus();
        view().setCurrentRow(rowOf(number));
        QTest::keyClick(&view(), Qt::Key(key), modifiers);
    }
    // A menu or dialog runs an event loop of its own until something ends it.
    void whenSomethingOpens(const std::function<void()> &act)
    {
        auto *poll = new QTimer(m_pane.get());
        connect(poll, &QTimer::timeout, this, [poll, act] {
            if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget())
                return;
            poll->stop();
            act();
        });
        poll->start(5);
    }
    QList<Intention> waiting() { return outbox(m_invented->cache()).valueOr({}); }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_invented = std::make_unique<Invented>();
        QVERIFY(setFlag(m_invented->cache(), option::offline, true));
        m_thread = m_invented->learners();
        m_pane = std::make_unique<ConversationPane>(m_invented->cache());
        m_pane->resize(764, 780);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->showThread(m_thread);
    }

    void cleanup()
    {
        m_pane.reset();
        m_invented.reset();
    }

    void theWordsSayWhoLikesWhat()
    {
        QVERIFY(words(1).contains(u"Liked · 6"_s));
        QVERIFY(part(1, Verb::Like)->set);
        QVERIFY(words(1).contains(u"👏 2"_s) || words(1).contains(u"clap 2"_s)); // where no font has it
        QVERIFY(words(2).contains(u"Like · 2"_s));
        QVERIFY(!part(2, Verb::Like)->set);
        QVERIFY(words(3).contains(u"Like"_s));
        // Mine is for others to like: the number is said and nothing is pressed.
        QVERIFY(words(5).contains(u"3 likes"_s));
        QVERIFY(!part(5, Verb::Like) && !part(5, Verb::React));
    }

    void aLikeShowsAtOnceAndIsTakenBack()
    {
        click(2, Verb::Like);
        QTRY_VERIFY(words(2).contains(u"Liked · 3"_s));
        QCOMPARE(waiting().size(), 1);
        QCOMPARE(std::get<React>(waiting().first().deed), (React { at(rowOf(2)).id, true, {} }));
        press(2, Qt::Key_L);
        QTRY_VERIFY(words(2).contains(u"Like · 2"_s));
        QVERIFY(waiting().isEmpty()); // nobody was told: nobody needs to be told of the contrary
    }

    void myOwnIsNotLikedByKey()
    {
        QSignalSpy said(m_pane.get(), &ConversationPane::said);
        press(5, Qt::Key_L);
        QVERIFY(waiting().isEmpty());
        QVERIFY(said.last().first().toString().contains("own posts"_L1));
    }

    void aReactionIsJoinedAndReplacesTheLike()
    {
        click(1, Verb::Reaction);
        QTRY_VERIFY(words(1).contains(u"👏 3"_s) || words(1).contains(u"clap 3"_s));
        QVERIFY(words(1).contains(u"Like · 5"_s));
        QCOMPARE(waiting().size(), 2);
        whenSomethingOpens([] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), 3);
            menu->actions().at(2)->trigger();
            menu->close();
        });
        press(3, Qt::Key_L, Qt::ShiftModifier);
        QTRY_VERIFY(words(3).contains(u"🎉 1"_s) || words(3).contains(u"tada 1"_s));
    }

    void withoutTheRightThereIsOnlyTheCount()
    {
        Account account = *foyer::account(m_invented->cache(), m_invented->account());
        account.capabilities &= ~Capabilities(Capability::Reactions);
        QVERIFY(updateAccount(m_invented->cache(), account));
        m_pane->showThread({});
        m_pane->showThread(m_thread);
        QVERIFY(!part(1, Verb::Reaction) && !part(1, Verb::React));
        QVERIFY(!words(1).filter(u" 2"_s).isEmpty()); // others' stay to be seen
    }

    void aReportAsksForTheReasonAndSaysThatItWasMade()
    {
        whenSomethingOpens([] {
            auto *dialog = qobject_cast<ReportDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            const QList<QRadioButton *> reasons = dialog->findChildren<QRadioButton *>();
            QCOMPARE(reasons.size(), 3);
            QPushButton *send = nullptr;
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text().contains("Report"_L1))
                    send = button;
            }
            QVERIFY(send && !send->isEnabled());
            reasons.at(2)->click();
            QVERIFY(!send->isEnabled()); // this one needs a sentence
            dialog->findChild<QPlainTextEdit *>()->setPlainText(u"It names somebody's address."_s);
            QVERIFY(send->isEnabled());
            send->click();
        });
        press(2, Qt::Key_Exclam, Qt::ShiftModifier);
        QTRY_VERIFY(words(2).contains(u"You reported this"_s));
        QCOMPARE(waiting().size(), 1);
        QCOMPARE(std::get<FlagPost>(waiting().first().deed),
            (FlagPost { at(rowOf(2)).id, u"notify_moderators"_s, u"It names somebody's address."_s }));
    }

    void reportingTwiceOrOneselfIsRefusedWithTheReason()
    {
        QSignalSpy said(m_pane.get(), &ConversationPane::said);
        press(5, Qt::Key_Exclam, Qt::ShiftModifier);
        QVERIFY(said.last().first().toString().contains("yours"_L1));
        QVERIFY(waiting().isEmpty());
    }

    void whatHappenedIsOneQuietLine()
    {
        const PostLayout &event = view().layoutOf(rowOf(7));
        QVERIFY(event.parts().isEmpty());
        QVERIFY(event.height() < view().layoutOf(rowOf(2)).height() * 2 / 3);
        const QString spoken = view().model().index(rowOf(7)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith("The thread was closed."_L1), qPrintable(spoken));
    }

    void aScreenReaderHearsMarks()
    {
        const auto spoken = [this](int number) {
            return view().model().index(rowOf(number)).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(spoken(1).contains("6 likes, one of them yours"_L1));
        QVERIFY(spoken(3).contains("accepted answer"_L1));
        QVERIFY(spoken(6).contains("whisper"_L1));
    }

    void theHeaderLeadsToTheAnswerAndToTags()
    {
        QSignalSpy tags(m_pane.get(), &ConversationPane::tagWanted);
        QPushButton *answer = nullptr;
        QPushButton *tag = nullptr;
        for (QPushButton *button : m_pane->findChild<ThreadHeader *>()->findChildren<QPushButton *>()) {
            if (button->text().contains("Solved"_L1))
                answer = button;
            if (button->text() == "#first-weeks"_L1)
                tag = button;
        }
        QVERIFY(answer && tag && answer->isVisible() && tag->isVisible());
        answer->click();
        QCOMPARE(view().currentRow(), rowOf(3));
        tag->click();
        QCOMPARE(tags.count(), 1);
        QCOMPARE(tags.first().at(1).toString(), u"first-weeks"_s);

        // How much to hear of it stands in its own menu, by the mouse or the menu key.
        whenSomethingOpens([] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), 5);
            QVERIFY(menu->actions()[3]->isChecked()); // as usual
            menu->actions()[4]->trigger();
            menu->close();
        });
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(2, 2), tag->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(tag, &wanted);
        QTRY_COMPARE(
            tagWatch(m_invented->cache(), m_invented->account(), u"first-weeks"_s).valueOr({}), WatchLevel::Muted);
    }

    void whatOnlyTheSiteHasIsOnePressAway()
    {
        Cache &cache = m_invented->cache();
        const Thread now = foyer::thread(cache, m_thread).valueOr({});
        RemoteThread told;
        told.id = now.remoteId;
        told.forum = foyer::forum(cache, now.forum).valueOr({}).remoteId;
        told.title = now.title;
        told.url = QUrl(u"https://forum.example.org/t/9"_s);
        told.answers = now.replies + 3;
        Page page;
        page.threads = { told };
        QVERIFY(ingest(cache, m_invented->account(), prepare(page)));
        const auto word = [this]() -> QPushButton * {
            for (QPushButton *button : m_pane->findChild<ThreadHeader *>()->findChildren<QPushButton *>()) {
                if (button->text().contains("3 replies are only on the site"_L1))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(word() && word()->isVisible());
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        word()->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QList<QUrl> { told.url });
    }

    void factsOfTheHeaderAreWholeOrNotThere()
    {
        auto *header = m_pane->findChild<ThreadHeader *>();
        QLabel *facts = nullptr;
        for (QLabel *label : header->findChildren<QLabel *>())
            facts = label->accessibleName().contains(u"replies"_s) ? label : facts;
        QVERIFY(facts);
        const QStringList all = facts->accessibleName().split(u", "_s);
        QVERIFY(all.size() > 2);
        bool less = false;
        for (int width = 900; width > 300; width -= 50) {
            header->resize(width, header->height());
            const QStringList shown = facts->text().split(QChar(0x2003), Qt::SkipEmptyParts);
            QCOMPARE(shown, all.first(shown.size()));
            QVERIFY(facts->fontMetrics().horizontalAdvance(facts->text()) <= facts->width());
            less = less || shown.size() < all.size();
        }
        QVERIFY(less);
    }

    void tagsBeginWhereTheTitleDoes()
    {
        auto *header = m_pane->findChild<ThreadHeader *>();
        header->layout()->activate();
        for (QPushButton *button : header->findChildren<QPushButton *>()) {
            if (button->text().contains("Solved"_L1))
                QCOMPARE(button->mapTo(header, QPoint(wordPadding(), 0)).x(), 28);
        }
    }

    void theNameLeadsToWhatTheyWrote()
    {
        press(7, Qt::Key_Home);
        click(1, Verb::Person);
        auto *card = qobject_cast<PersonCard *>(QApplication::activePopupWidget());
        QVERIFY(card);
        QStringList texts;
        for (const QLabel *label : card->findChildren<QLabel *>())
            texts += label->text();
        QVERIFY(texts.contains(u"Aino Reyes"_s));
        QVERIFY2(texts.filter(u"1 posts kept here"_s).size() + texts.filter(u"1 post kept here"_s).size() == 1,
            qPrintable(texts.join(u'|'))); // what only happened is not counted
        // What the community says of her comes while one looks.
        const PersonId aino = at(rowOf(1)).author.id;
        QCOMPARE(wishedProfiles(m_invented->cache(), m_invented->account(), 3)->size(), 1);
        const Profile told { u"Plans the first weeks."_s, u"Turku"_s, {}, { { u"Great reply"_s, u"25 likes"_s } }, 5 };
        QVERIFY(keepProfile(m_invented->cache(), aino, told, QDateTime::currentDateTimeUtc()));
        texts.clear();
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        QVERIFY2(texts.contains(u"★ Great reply"_s) && texts.contains(u"Turku"_s), qPrintable(texts.join(u'|')));
        QSignalSpy wanted(card, &PersonCard::postWanted);
        QPointer<PersonCard> gone(card);
        card->findChildren<QPushButton *>().first()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(view().currentRow(), rowOf(1));
        QTRY_VERIFY(!gone);
    }

    void quotingNamesThePostAndEditingBeginsWithWhatWasTyped()
    {
        press(2, Qt::Key_Q);
        auto *text = m_pane->findChild<QPlainTextEdit *>();
        QCOMPARE(text->toPlainText(),
            u"[quote=\"jonas, post:2, topic:7\"]\nInvite people in by name and ask them something they know.\n[/quote]\n\n"_s);
    }
};

QTEST_MAIN(MarksTest)
#include "marks_test.moc"
