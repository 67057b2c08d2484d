#include "models/text/plainaddress.h"

#include <QUrlQuery>

namespace foyer {

using namespace Qt::StringLiterals;

QString plainAddress(const QUrl &url)
{
    static const QStringList dropped { u"sid"_s, u"phpsessid"_s, u"s"_s, u"xg_source"_s, u"xn_auth"_s };
    QUrlQuery query(url);
    const auto parts = query.queryItems();
    for (const auto &[key, value] : parts) {
        if (dropped.contains(key.toLower()) || key.startsWith(u"utm_"_s, Qt::CaseInsensitive))
            query.removeQueryItem(key);
    }
    QString host = url.host().toLower();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString asked = query.toString(QUrl::FullyEncoded);
    const QString place = url.fragment(QUrl::FullyEncoded);
    return host + path + (asked.isEmpty() ? QString() : u'?' + asked) + (place.isEmpty() ? QString() : u'#' + place);
}

} // namespace foyer
