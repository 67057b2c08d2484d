#include "ui/conversation/pendingnote.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class PendingNoteTest : public QObject {
    Q_OBJECT

    static bool offers(const PendingNote &note, Verb verb)
    {
        return std::any_of(
            note.words.begin(), note.words.end(), [verb](const auto &word) { return word.first == verb; });
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void offlineSaysWhenItGoesOut()
    {
        const PendingNote note = pendingNote(SendState::Queued, {}, true, {});
        QCOMPARE(note.sentence, u"⇡ Not sent yet · goes out when you are online"_s);
        QVERIFY(offers(note, Verb::Edit));
        QVERIFY(offers(note, Verb::Cancel));
    }

    void whatIsBeingSentCannotBeTakenBack()
    {
        QVERIFY(pendingNote(SendState::Sending, {}, false, {}).words.isEmpty());
        QVERIFY(pendingNote(SendState::Sent, {}, false, {}).words.isEmpty());
        QVERIFY(pendingNote(SendState::Moderation, {}, false, {}).sentence.contains(u"moderator"_s));
    }

    void theServersWordsAreShown()
    {
        Intention refused;
        refused.lastError = Error { ErrorKind::Rejected, u"441 No such group."_s };
        const PendingNote note = pendingNote(SendState::NeedsAttention, refused, false, {});
        QVERIFY(note.sentence.contains(u"441 No such group."_s));
        QVERIFY(note.sentence.contains(u"kept"_s));
        QVERIFY(offers(note, Verb::SendNow));
    }

    void whatIsFinishedByHandOffersThePage()
    {
        const PendingNote note = pendingNote(SendState::ByHand, {}, false, {});
        QVERIFY(note.sentence.contains(u"browser"_s) && note.sentence.contains(u"kept"_s));
        QVERIFY(offers(note, Verb::SendNow) && offers(note, Verb::Edit) && offers(note, Verb::Cancel));
    }

    void whatWasNeverSeenIsSaidToBeSo()
    {
        Intention mine;
        mine.state = SendState::ByHand;
        mine.written = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const QDateTime soon = mine.written.addDays(2), late = mine.written.addDays(4);
        QVERIFY(!pendingNote(SendState::ByHand, mine, false, soon).sentence.contains(u"Not seen"_s));
        const PendingNote note = pendingNote(SendState::ByHand, mine, false, late);
        QVERIFY(note.sentence.contains(u"Not seen"_s) && note.sentence.contains(u"kept"_s));
        QVERIFY(offers(note, Verb::SendNow) && offers(note, Verb::Cancel));
    }

    // What was changed by somebody is not overwritten by one click.
    void aHeldEditAsksForADecision()
    {
        Intention edit;
        edit.deed = EditPost { PostId { 1 }, {}, {} };
        edit.lastError = Error { ErrorKind::Conflict, u"The post was changed."_s };
        const PendingNote note = pendingNote(SendState::Held, edit, false, {});
        QCOMPARE(note.words.first(), std::pair(Verb::SendNow, u"Decide…"_s));
        edit.deed = Reply { PostId { 1 }, {} };
        QCOMPARE(pendingNote(SendState::Held, edit, false, {}).words.first().second, u"Send anyway"_s);
    }

    void unclearIsNotCalledFailed()
    {
        QVERIFY(pendingNote(SendState::Unclear, {}, false, {}).sentence.startsWith(u"May have arrived"_s));
    }

    void waitingSaysWhyAndWhenItTriesAgain()
    {
        const QDateTime now(QDate(2026, 11, 18), QTime(13, 0), Qt::UTC);
        Intention waiting;
        waiting.lastError = Error { ErrorKind::Unreachable, u"The server does not answer."_s };
        waiting.nextTry = now.addSecs(300);
        const PendingNote note = pendingNote(SendState::Queued, waiting, false, now);
        QVERIFY(note.sentence.contains(u"The server does not answer."_s));
        QVERIFY(note.sentence.contains(u"13:05"_s));
    }
};

QTEST_GUILESS_MAIN(PendingNoteTest)
#include "pendingnote_test.moc"
