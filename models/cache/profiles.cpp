#include "models/cache/profiles.h"

#include "models/cache/marksteps.h"
#include "models/cache/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freshMs = 86'400'000;

QString textOf(const QList<Badge> &badges)
{
    QJsonArray all;
    for (const Badge &badge : badges)
        all.append(QJsonObject { { u"name"_s, badge.name }, { u"description"_s, badge.description } });
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Badge> badgesIn(const QString &text)
{
    QList<Badge> badges;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array())
        badges.append({ each[u"name"].toString(), each[u"description"].toString() });
    return badges;
}

AccountId accountOf(Cache &cache, PersonId person)
{
    Statement row = cache.prepare("SELECT account FROM person WHERE id = ?");
    return row.bind(person).next() ? row.column<AccountId>(0) : AccountId {};
}

} // namespace

Expected<void> wishForProfile(Cache &cache, PersonId person, const QDateTime &now)
{
    const AccountId account = accountOf(cache, person);
    if (!account || !keepsMarks(cache, account, Capability::Profiles))
        return {};
    Statement known = cache.prepare("SELECT 1 FROM person_profile WHERE person = ? AND fetched > ?");
    if (known.bind(person, now.toMSecsSinceEpoch() - freshMs).next())
        return {};
    Transaction transaction(cache);
    cache
        .prepare("INSERT INTO person_profile (person, wished) VALUES (?, ?) "
                 "ON CONFLICT (person) DO UPDATE SET wished = excluded.wished")
        .bind(person, now)
        .run();
    cache.touched().syncWanted.insert(account);
    return transaction.commit();
}

Expected<QList<WishedProfile>> wishedProfiles(Cache &cache, AccountId account, int limit)
{
    Statement rows = cache.prepare(R"(
        SELECT person.id, person.handle FROM person_profile AS kept JOIN person ON person.id = kept.person
        WHERE kept.wished IS NOT NULL AND person.account = ? ORDER BY kept.wished DESC LIMIT ?)");
    rows.bind(account, limit);
    QList<WishedProfile> wished;
    while (rows.next())
        wished.append({ rows.column<PersonId>(0), rows.column<QString>(1) });
    return rows.result(wished);
}

Expected<void> keepProfile(Cache &cache, PersonId person, const std::optional<Profile> &profile, const QDateTime &now)
{
    const Profile kept = profile.value_or(Profile {});
    Transaction transaction(cache);
    cache
        .prepare(R"(
            INSERT OR REPLACE INTO person_profile (person, fetched, about, place, joined, badges, badges_in_all)
            SELECT id, ?, ?, ?, ?, ?, ? FROM person WHERE id = ?)")
        .bind(now, kept.about, kept.place, kept.joined, textOf(kept.badges), kept.badgesInAll, person)
        .run();
    cache.touched().people.insert(accountOf(cache, person));
    return transaction.commit();
}

Expected<Profile> profile(Cache &cache, PersonId person)
{
    Statement row =
        cache.prepare("SELECT about, place, joined, badges, badges_in_all FROM person_profile WHERE person = ?");
    Profile kept;
    if (row.bind(person).next())
        kept = { row.column<QString>(0), row.column<QString>(1), row.column<QDateTime>(2),
            badgesIn(row.column<QString>(3)), row.column<int>(4) };
    return row.result(kept);
}

} // namespace foyer
