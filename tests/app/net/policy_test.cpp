#include "app/net/networkpolicy.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class PolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksNobodyWhenToldToStayOffline()
    {
        const NetworkState offline { true, true, false };
        for (const auto &address : { u"nntp://news.example.org"_s, u"nntp://127.0.0.1:1119"_s })
            QVERIFY(!mayConnect(policyFor(offline, QUrl(address))));
    }

    void thisMachineNeedsNoNetwork()
    {
        const NetworkState none { false, false, true };
        QCOMPARE(policyFor(none, QUrl(u"nntp://news.example.org"_s)), NetworkPolicy::Unreachable);
        for (const auto &address : { u"nntp://127.0.0.1:1119"_s, u"nntp://[::1]"_s, u"http://localhost:80"_s })
            QCOMPARE(policyFor(none, QUrl(address)), NetworkPolicy::Online);
    }

    void knowsWhenBytesCost()
    {
        QCOMPARE(policyFor({ false, true, true }, QUrl(u"nntp://news.example.org"_s)), NetworkPolicy::Metered);
        QVERIFY(mayConnect(NetworkPolicy::Metered));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "policy_test.moc"
