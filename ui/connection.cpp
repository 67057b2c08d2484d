#include "ui/connection.h"

#include "models/cache/accounts.h"
#include "models/cache/status.h"
#include "models/settings.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace foyer {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("foyer::Connection", text, nullptr, n);
}

Connection offlineSince(const QDateTime &since, const QDateTime &now, const QString &detail)
{
    const QString sentence = since.isValid()
        ? say(QT_TRANSLATE_NOOP("foyer::Connection", "Offline since %1 · reading saved copies"))
              .arg(shortTime(since, now))
        : say(QT_TRANSLATE_NOOP("foyer::Connection", "Offline · reading saved copies"));
    return { Connection::State::Offline, sentence, detail, {} };
}

Connection troubleWith(const SyncStatus &status, const QString &name, const QDateTime &now)
{
    Connection answer { Connection::State::Trouble, {}, status.fault->text, status.account };
    switch (status.fault->kind) {
    case ErrorKind::AuthNeeded:
    case ErrorKind::Forbidden:
        answer.signIn = true;
        answer.sentence = say(QT_TRANSLATE_NOOP("foyer::Connection", "%1 asks you to sign in again")).arg(name);
        break;
    case ErrorKind::RateLimited:
        answer.sentence = say(QT_TRANSLATE_NOOP("foyer::Connection", "%1 asks us to slow down")).arg(name);
        break;
    case ErrorKind::Storage:
        answer.sentence = say(QT_TRANSLATE_NOOP("foyer::Connection", "Cannot save what comes from %1")).arg(name);
        break;
    case ErrorKind::ServerBroken:
    case ErrorKind::ParseFailed:
    case ErrorKind::Rejected:
        answer.sentence = say(QT_TRANSLATE_NOOP("foyer::Connection", "%1 has a problem since %2"))
                              .arg(name, shortTime(status.since, now));
        break;
    default:
        answer.sentence = say(QT_TRANSLATE_NOOP("foyer::Connection", "Cannot reach %1 since %2"))
                              .arg(name, shortTime(status.since, now));
    }
    return answer;
}

} // namespace

Connection connection(Cache &cache, const QDateTime &nowUtc)
{
    if (flag(cache, option::offline)) {
        const QDateTime since = QDateTime::fromString(value(cache, option::offlineSince), Qt::ISODate);
        return offlineSince(since, nowUtc, {});
    }
    QList<SyncStatus> faults = syncStatus(cache).valueOr({});
    faults.removeIf([](const SyncStatus &s) { return !s.fault || s.fault->kind == ErrorKind::Cancelled; });
    if (faults.isEmpty())
        return {};

    const auto offline = std::find_if(
        faults.cbegin(), faults.cend(), [](const SyncStatus &s) { return s.fault->kind == ErrorKind::Offline; });
    if (offline != faults.cend())
        return offlineSince(offline->since, nowUtc, offline->fault->text);
    if (faults.size() > 1) {
        const int many = int(faults.size());
        return { Connection::State::Trouble,
            say(QT_TRANSLATE_N_NOOP("foyer::Connection", "%n communities cannot be reached"), many),
            faults.first().fault->text, {} };
    }
    const QString name = account(cache, faults.first().account).valueOr({}).name;
    return troubleWith(faults.first(), name, nowUtc);
}

Expected<void> workOffline(Cache &cache, bool offline, const QDateTime &nowUtc)
{
    if (const auto noted = setValue(cache, option::offlineSince, nowUtc.toString(Qt::ISODate)); !noted)
        return noted;
    return setFlag(cache, option::offline, offline);
}

} // namespace foyer
