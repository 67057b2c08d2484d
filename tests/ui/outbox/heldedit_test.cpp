// Two versions of one post: nothing happens until the person has said which of them shall stand.
#include "ui/outbox/heldedit.h"

#include "models/cache/drafts.h"
#include "models/cache/outbox.h"
#include "tests/models/cache/pages.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace foyer;
using namespace foyer::test;

class HeldEditTest : public QObject {
    Q_OBJECT
    struct Held : Community {
        Held()
        {
            RemotePost post = PostMaker(u"a@x"_s);
            post.body = { Format::Html, "<p>theirs</p>" };
            post.source = "theirs";
            take({ post });
            id = must(intend(*cache, account, EditPost { named(u"a@x"_s).id, { Format::Markdown, "mine" }, "old" }));
            must(markStopped(*cache, id, SendState::Held, { ErrorKind::Conflict, u"Changed."_s }));
        }
        Intention item() { return must(intention(*cache, id)); }
        // Presses the button with these words, or Escape; answers what the question said.
        HeldOutcome press(const QString &words)
        {
            QTimer::singleShot(0, &window, [this, words] {
                auto *box = window.findChild<QMessageBox *>(u"heldEdit"_s);
                QVERIFY(box);
                asked = box->text() + box->informativeText() + box->detailedText();
                for (QAbstractButton *button : box->buttons()) {
                    if (button->text().remove(u'&') == words)
                        return button->click();
                }
                box->reject();
            });
            return settleHeld(*cache, id, &window);
        }

        QWidget window;
        IntentionId id;
        QString asked;
    };

private Q_SLOTS:
    void laterLeavesItHeld()
    {
        Held held;
        QCOMPARE(held.press({}), HeldOutcome {});
        QCOMPARE(held.item().state, SendState::Held);
        QVERIFY(held.asked.contains(u"theirs"_s)); // to be read before one decides
        QVERIFY(held.asked.contains(u"history"_s));
    }

    void replaceGoesOnFromTheirs()
    {
        Held held;
        QVERIFY(!held.press(u"Replace their version with mine"_s).said.isEmpty());
        QCOMPARE(held.item().state, SendState::Queued);
        QCOMPARE(std::get<EditPost>(held.item().deed).startedFrom, "theirs");
        QCOMPARE(std::get<EditPost>(held.item().deed).body.text, "mine");
    }

    void mergeGoesToTheComposer()
    {
        Held held;
        const HeldOutcome outcome = held.press(u"Merge…"_s);
        QVERIFY(outcome.draft);
        QCOMPARE(must(draft(*held.cache, outcome.draft)).startedFrom, "theirs");
        QCOMPARE(held.item().state, SendState::Cancelled);
    }

    void discardKeepsMineInTheBin()
    {
        Held held;
        held.press(u"Discard mine"_s);
        QCOMPARE(held.item().state, SendState::Cancelled);
        QCOMPARE(must(drafts(*held.cache, true)).value(0).text, u"mine"_s);
    }

    // Held for another reason: there is nothing to choose between.
    void withoutTwoVersionsNobodyIsAsked()
    {
        Held held;
        RemotePost post = PostMaker(u"a@x"_s);
        post.body = { Format::Html, "<p>old</p>" };
        post.source = "old";
        post.edited = QDateTime::currentDateTimeUtc();
        held.take({ post });
        QVERIFY(!settleHeld(*held.cache, held.id, &held.window).said.isEmpty());
        QCOMPARE(held.item().state, SendState::Queued);
    }
};

QTEST_MAIN(HeldEditTest)
#include "heldedit_test.moc"
