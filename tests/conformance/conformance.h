// What every adapter must do, whatever server it speaks with: all tests are here, the server hides behind ServerSide.
// Each test runs once for every row of the fault table: something goes wrong in the middle, then the fault clears, and
// after one more sync the cache holds what the server has. Nothing doubled, nothing lost.
#pragma once

#include "tests/conformance/faults.h"
#include "tests/conformance/home.h"
#include "tests/conformance/serverside.h"

#include <QObject>

namespace foyer {

class Conformance : public QObject {
    Q_OBJECT
public:
    Conformance(std::unique_ptr<ServerSide> server, const QList<FaultRow> &faults);
    ~Conformance() override;

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void cleanupTestCase(); // after a whole run, every fault must have happened at least once

    // Reading: conformance_reading.cpp
    void firstSync();
    void firstSyncOfMany();
    void unchangedSync();
    void newPosts();
    void lateParent();
    void deepThread();
    void crosspost();
    void removedElsewhere();
    void replacedElsewhere();
    void renumbering();
    void forumAdded();
    void forumRemoved();
    void readMarksStay();
    void noticeOfAReply();
    void orderInAThread();
    void restartInBetween();

    // Writing: conformance_writing.cpp
    void replySentOnce();
    void severalRepliesInOrder();
    void newThread();
    void textArrivesAsWritten();
    void replyToMyOwnReply();
    void edit();
    void removal();
    void moderatedPost();
    void refusedPostIsKept();
    void killedWhileSending();
    void twoComputers();
    void replyWithinAThread();

    // What only some servers keep: conformance_marks.cpp
    void editOfAnEarlierPost();
    void editConflict();
    void like();
    void likeTakenBack();
    void bookmark();
    void bookmarkTakenBack();
    void watch();
    void pin();
    void closeAndOpenAgain();
    void vote();
    void report();
    void threadWithTags();
    void marksWaitTheirTurn();

    // Connecting: conformance_connecting.cpp
    void offlineOpensNoSocket();
    void signInRefused();
    void secretChanged();
    void stoppedInTheMiddle();
    void stoppedAtAnyMoment();

private:
    Home &home() { return *m_home; }
    std::unique_ptr<Home> anotherHome();
    // Without faults; what went wrong, or nothing.
    QString sync();
    // A sync with the fault, then the fault clears, whoever must press a button does, and two more syncs.
    enum class Person { Presses, Waits }; // what is held goes when they press "Send now"
    QString syncThroughFault(Person person = Person::Presses);
    QString settle(Home &home, Person person = Person::Presses);
    // Cache against server: nothing when they agree.
    QString difference(Home &home) const;
    void wait(Home &home, std::chrono::seconds time); // and the server with it
    bool spoilt() const; // this row has a fault
    bool concernsThisTest() const; // its fault would meet something here
    // A mark of the member's on a post. Nothing is left to do in the end, unless the caller wants to look.
    QString markThroughFault(const Deed &deed, IntentionId *made = nullptr);
    RemotePostId somebodyWrites(const QString &subject, const RemotePostId &parent = {}, const QString &text = {});

    std::unique_ptr<ServerSide> m_server;
    const QList<FaultRow> m_faults;
    std::unique_ptr<Home> m_home;
    QMap<QByteArray, int> m_struck; // by fault row
    QMap<QByteArray, int> m_runs;
    QMap<QByteArray, QList<QByteArray>> m_asked; // by test: what was asked where the fault would have been
};

} // namespace foyer

Q_DECLARE_METATYPE(foyer::FaultRow)

namespace foyer {
const char *whyWithout(Trait trait); // the reason why a test is skipped
}

// Ends the test with the reason. For what is empty when all is well.
#define GOOD(problem)                                                                                                  \
    do {                                                                                                               \
        const QString what = (problem);                                                                                \
        QVERIFY2(what.isEmpty(), qPrintable(what));                                                                    \
    } while (false)
#define NEEDS(trait)                                                                                                   \
    do {                                                                                                               \
        if (!m_server->has(Trait::trait))                                                                              \
            QSKIP(whyWithout(Trait::trait));                                                                           \
    } while (false)
#define NEEDS_CAPABILITY(capability)                                                                                   \
    do {                                                                                                               \
        if (!home().details().capabilities.testFlag(Capability::capability))                                           \
            QSKIP("this server lacks the capability " #capability);                                                    \
    } while (false)
