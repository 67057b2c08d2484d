// Where pictures may come from without asking.
#include "models/cache/pictures.h"
#include "models/cache/statement.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || url.host().startsWith("127."_L1) || url.host() == "::1"_L1;
}

} // namespace

bool PictureHosts::cover(const QUrl &url) const
{
    if (isThisComputer(url) && !isThisComputer(home))
        return false;
    return hosts.contains(pictureHostOf(url));
}

Expected<PictureHosts> pictureHosts(Cache &cache, AccountId account)
{
    const Reading reading(cache);
    PictureHosts known;
    Statement home = cache.prepare("SELECT url FROM account WHERE id = ?");
    if (home.bind(account).next())
        known.home = home.column<QUrl>(0);
    if (known.home.scheme().startsWith("http"_L1))
        known.hosts.insert(pictureHostOf(known.home));
    Statement told = cache.prepare("SELECT value FROM cursor WHERE account = ? AND name = ?");
    if (told.bind(account, QStringView(pictureHostsCursor).toString()).next()) {
        for (const QByteArray &host : told.column<QByteArray>(0).simplified().split(' '))
            known.hosts.insert(QString::fromLatin1(host).toLower());
    }
    // The community itself says where the pictures of its people are.
    Statement people = cache.prepare(R"(
        SELECT DISTINCT substr(avatar, 1, instr(substr(avatar, 9), '/') + 8) FROM person
        WHERE account = ? AND avatar LIKE 'http%')");
    people.bind(account);
    while (people.next())
        known.hosts.insert(pictureHostOf(people.column<QUrl>(0)));
    Statement allowed = cache.prepare("SELECT host FROM picture_host WHERE account = ?");
    allowed.bind(account);
    while (allowed.next())
        known.hosts.insert(allowed.column<QString>(0));
    known.hosts.remove(QString());
    return reading.result(known);
}

Expected<void> allowPictureHost(Cache &cache, AccountId account, const QString &host)
{
    Transaction transaction(cache);
    cache.prepare("INSERT OR IGNORE INTO picture_host (account, host) VALUES (?, ?)").bind(account, host).run();
    cache.touched().pictures.insert(account); // who shows some wishes again
    return transaction.commit();
}

} // namespace foyer
