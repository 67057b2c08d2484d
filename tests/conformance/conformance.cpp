#include "tests/conformance/conformance.h"

#include "app/sample/fakeforum.h"
#include "models/cache/outbox.h"

#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const char *whyWithout(Trait trait)
{
    switch (trait) {
    case Trait::Crossposts:
        return "a post is in one forum only here";
    case Trait::Renumbering:
        return "posts have no numbers here that a server could count anew";
    case Trait::Moderation:
        return "there is no forum here whose posts wait for a moderator";
    case Trait::LateParents:
        return "an answer cannot be here before what it answers";
    case Trait::SignIn:
        return "signing in is not tried here: a wrong password may lock the account";
    case Trait::EditConflicts:
        return "this server does not tell that a post was changed by somebody else meanwhile";
    case Trait::Moderators:
        return "nobody pins or closes threads here, or nobody can be made a moderator from here";
    case Trait::Forums:
        return "there is one forum to write in, and forums cannot be made from here";
    case Trait::Removals:
        return "nothing that somebody else wrote can be removed from here, or nobody is told";
    case Trait::Sending:
        return "this server takes no posts from programs";
    case Trait::Inside:
        return "this needs a hand inside the server";
    }
    return "this server has no such thing";
}

Conformance::Conformance(std::unique_ptr<ServerSide> server, const QList<FaultRow> &faults)
    : m_server(std::move(server))
    , m_faults(chosen(faults))
{
}

Conformance::~Conformance() = default;

void Conformance::initTestCase_data()
{
    QTest::addColumn<FaultRow>("row");
    for (const FaultRow &row : m_faults)
        QTest::newRow(row.name.constData()) << row;
}

bool Conformance::spoilt() const
{
    QFETCH_GLOBAL(FaultRow, row);
    return row.spoils();
}

// A fault in what a test never asks is no fault: the first row, which has none, tells what it asks.
bool Conformance::concernsThisTest() const
{
    QFETCH_GLOBAL(FaultRow, row);
    const auto asked = m_asked.constFind(QTest::currentTestFunction());
    if (!spoilt() || row.road != Road::Straight || row.fault.kind == Fault::Kind::Refuse || asked == m_asked.cend())
        return true;
    int met = 0;
    for (const QByteArray &command : *asked)
        met += row.fault.command.isEmpty() || matchesWildmat(command, row.fault.command);
    return met >= row.fault.at;
}

void Conformance::init()
{
    QFETCH_GLOBAL(FaultRow, row);
    ++m_runs[row.name];
    if (!concernsThisTest())
        QSKIP("what this fault spoils is not asked here");
    QString why;
    QVERIFY2(m_server->reset(&why), qPrintable(why));
    m_home = std::make_unique<Home>(*m_server);
}

void Conformance::cleanup()
{
    m_home.reset();
    m_server->close();
}

void Conformance::cleanupTestCase()
{
    constexpr int wholeRun = 20; // tests
    for (const FaultRow &row : m_faults) {
        const bool idle = m_runs.value(row.name) >= wholeRun && m_struck.value(row.name) == 0;
        QVERIFY2(!row.spoils() || !idle, ("never happened: " + row.name).constData());
    }
}

std::unique_ptr<Home> Conformance::anotherHome()
{
    return std::make_unique<Home>(*m_server);
}

QString Conformance::sync()
{
    const auto round = home().sync();
    return round ? QString() : u"sync: "_s + round.error().text;
}

QString Conformance::syncThroughFault(Person person)
{
    QFETCH_GLOBAL(FaultRow, row);
    const qsizetype before = m_server->asked().size();
    const bool detour = row.road != Road::Straight;
    const bool anew = detour || isSilent(row);
    const auto takeRoad = [&](Road road, bool impatient) {
        m_server->setRoad(road);
        home().setImpatient(impatient);
        home().restart();
    };
    if (anew)
        takeRoad(row.road, isSilent(row));
    m_server->setFault(row.fault);
    const auto round = home().sync();
    m_struck[row.name] += m_server->struck() + detour;
    m_server->setFault({});
    if (anew)
        takeRoad(Road::Straight, false);
    if (const QList<QByteArray> asked = m_server->asked().mid(before); !spoilt() && !asked.isEmpty())
        m_asked.insert(QTest::currentTestFunction(), asked);
    if (!round && round.error().text.isEmpty())
        return u"an error without a word for the person"_s;
    if (!round && !spoilt())
        return u"sync: "_s + round.error().text;
    return settle(home(), person);
}

void Conformance::wait(Home &home, std::chrono::seconds time)
{
    home.wait(time);
    m_server->pass(time);
}

QString Conformance::settle(Home &home, Person person)
{
    for (int n = 0; n < 2; ++n) {
        wait(home, 20min);
        // What the server refused, or what was held, waits for the person, who presses "Send now".
        for (const Intention &item : home.outbox()) {
            const bool stuck = item.state == SendState::NeedsAttention || item.state == SendState::Held;
            if (!stuck || person == Person::Waits)
                continue;
            if (const auto retried = retryNow(home.cache(), item.id); !retried)
                return retried.error().text;
        }
        if (const auto round = home.sync(); !round)
            return u"sync after the fault had cleared: "_s + round.error().text;
    }
    return difference(home);
}

QString Conformance::difference(Home &home) const
{
    const Contents there = m_server->contents();
    const Contents here = home.contents();
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        const auto kept = here.constFind(it.key());
        if (kept == here.cend())
            return u"not kept: %1 (%2)"_s.arg(it.key(), it->text);
        if (there.contains(it->parent.value) && kept->parent != it->parent)
            return u"%1 answers %2, and %3 here"_s.arg(it.key(), it->parent.value, kept->parent.value);
        if (kept->text != it->text || kept->author != it->author)
            return u"%1 differs: %2 by %3 there, %4 by %5 here"_s.arg(
                it.key(), it->text, it->author, kept->text, kept->author);
    }
    for (auto it = here.cbegin(); it != here.cend(); ++it) {
        if (!there.contains(it.key()))
            return u"kept, and not on the server: %1 (%2)"_s.arg(it.key(), it->text);
    }
    return {};
}

RemotePostId Conformance::somebodyWrites(const QString &subject, const RemotePostId &parent, const QString &text)
{
    return m_server->write({ .rooms = { Room::Talk },
        .subject = parent ? u"Re: "_s + subject : subject,
        .text = text.isEmpty() ? u"About "_s + subject : text,
        .parent = parent });
}

} // namespace foyer
