#include "app/net/siteurl.h"

#include "app/net/networkpolicy.h"

namespace foyer {

QUrl baseOf(QUrl url)
{
    url.setQuery(QString());
    url.setFragment({});
    url.setUserInfo({});
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

QUrl secured(QUrl url)
{
    if (url.scheme() == QLatin1String("http") && !isLoopback(url))
        url.setScheme(QStringLiteral("https"));
    return url;
}

} // namespace foyer
