#include "models/error.h"
#include "models/ids.h"
#include "models/remote.h"

#include <QTest>

using namespace foyer;

class IdsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindsDoNotMix()
    {
        static_assert(!std::is_convertible_v<ThreadId, PostId>);
        static_assert(!std::is_convertible_v<qint64, PostId>);
        QVERIFY(!PostId {});
        QVERIFY((PostId { 3 } < PostId { 4 }));
        QVERIFY((RemotePostId { QStringLiteral("a") } != RemotePostId { QStringLiteral("A") }));
    }

    void expectedHoldsOneOfTwo()
    {
        const Expected<int> good = 3;
        QCOMPARE(*good, 3);
        const Expected<void> bad = Error { ErrorKind::Timeout, QStringLiteral("late"), {} };
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::Timeout);
        QVERIFY(Expected<void> {}.ok());
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "ids_test.moc"
