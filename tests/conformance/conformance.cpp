#include "tests/conformance/conformance.h"

#include "models/cache/outbox.h"

#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Conformance::Conformance(std::unique_ptr<ServerSide> server, QList<FaultRow> faults)
    : m_server(std::move(server))
    , m_faults(std::move(faults))
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
    return row.fault.kind != Fault::Kind::None;
}

void Conformance::init()
{
    QFETCH_GLOBAL(FaultRow, row);
    QString why;
    QVERIFY2(m_server->reset(&why), qPrintable(why));
    m_home = std::make_unique<Home>(*m_server, isSilent(row.fault));
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
        QVERIFY2(row.fault.kind == Fault::Kind::None || !idle, ("never happened: " + row.name).constData());
    }
}

std::unique_ptr<Home> Conformance::anotherHome()
{
    QFETCH_GLOBAL(FaultRow, row);
    return std::make_unique<Home>(*m_server, isSilent(row.fault));
}

QString Conformance::sync()
{
    const auto round = home().sync();
    return round ? QString() : u"sync: "_s + round.error().text;
}

QString Conformance::syncThroughFault()
{
    QFETCH_GLOBAL(FaultRow, row);
    m_server->setFault(row.fault);
    const auto round = home().sync();
    m_struck[row.name] += m_server->struck();
    ++m_runs[row.name];
    m_server->setFault({});
    if (!round && round.error().text.isEmpty())
        return u"an error without a word for the person"_s;
    if (!round && !spoilt())
        return u"sync: "_s + round.error().text;
    return settle(home());
}

QString Conformance::settle(Home &home)
{
    for (int n = 0; n < 2; ++n) {
        home.wait(20min);
        // What the server refused waits for the person, who presses "Send now".
        for (const Intention &item : home.outbox()) {
            if (item.state != SendState::NeedsAttention)
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
