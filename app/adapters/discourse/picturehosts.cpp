#include "app/adapters/discourse/picturehosts.h"

#include "app/net/json.h"
#include "models/picture.h"

#include <QJsonArray>
#include <QSet>

namespace foyer::discourse {

using namespace json;

QByteArray pictureHosts(const QJsonObject &about, const QJsonValue &categories, const QUrl &base)
{
    QSet<QString> hosts;
    const auto add = [&](const QJsonValue &address) {
        const QUrl url = base.resolved(QUrl(text(address))); // "//cdn…", "/uploads/…", "https://…"
        if (!text(address).isEmpty() && url.scheme().startsWith(QLatin1String("http")))
            hosts.insert(pictureHostOf(url));
    };
    for (const QStringView name : { u"logo_url", u"logo_small_url", u"apple_touch_icon_url", u"favicon_url" })
        add(about[name]);
    for (const QJsonValue category : array(categories)) {
        add(category[u"uploaded_logo"][u"url"]);
        add(category[u"uploaded_background"][u"url"]);
    }
    hosts.remove(QString());
    QStringList sorted(hosts.begin(), hosts.end());
    sorted.sort();
    return sorted.join(u' ').toLatin1();
}

} // namespace foyer::discourse
