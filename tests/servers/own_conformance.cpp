// The conformance suite at a server of one's own; README.md says how to point it there.
#include "app/adapters/registry.h"
#include "app/net/waited.h"
#include "models/kinds.h"
#include "tests/conformance/conformance.h"
#include "tests/servers/ownreading.h"

#include <QTest>
#include <QTextStream>

using namespace foyer;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QUrl url = addressFrom(qEnvironmentVariable("FOYER_SERVER_URL"));
    if (url.isEmpty()) {
        err << "Say where: FOYER_SERVER_URL, FOYER_SERVER_USER, FOYER_SERVER_PASSWORD, FOYER_SERVER_OTHER_USER,\n"
               "FOYER_SERVER_OTHER_PASSWORD, and FOYER_SERVER_FORUM where threads may be begun.\n";
        return 2;
    }
    const auto probed = waited(probe(url));
    if (!probed) {
        err << probed.error().text << '\n';
        return 3;
    }
    err << probed->suggestedName << " is a server of the kind " << probed->kind << ", at " << probed->url.toString()
        << '\n';
    err.flush();
    const auto who = [](const char *user, const char *secret) {
        return Credentials { qEnvironmentVariable(user), qEnvironmentVariable(secret) };
    };
    auto server = std::make_unique<OwnServer>(OwnServer::Address { probed->kind, probed->url,
        who("FOYER_SERVER_USER", "FOYER_SERVER_PASSWORD"),
        who("FOYER_SERVER_OTHER_USER", "FOYER_SERVER_OTHER_PASSWORD"), qEnvironmentVariable("FOYER_SERVER_FORUM") });
    if (!hasMembers(probed->kind)) {
        OwnReading reading(std::move(server));
        return QTest::qExec(&reading, argc, argv);
    }
    Conformance suite(std::move(server), { { "no fault", {} } });
    return QTest::qExec(&suite, argc, argv);
}
