// One request, understood: who asks, for what; and the answers it can get.
#pragma once

#include "app/sample/discourse/deeds.h"
#include "app/sample/discourse/discourseserver.h"
#include "app/sample/discourse/params.h"
#include "app/sample/discourse/shapes.h"

#include <QRegularExpression>

namespace foyer {

struct Call {
    DiscourseServer &site;
    const HttpRequest &request;
    Params params;
    QStringList caught; // what the path's pattern captured
    std::optional<FakeDiscourse::Member> who; // none: a stranger
    QByteArray key; // they showed

    FakeDiscourse &forum() const { return site.forum; }
    const FakeDiscourse::Member *member() const { return who ? &*who : nullptr; }
    qint64 memberId() const { return who ? who->id : 0; }
    Eyes eyes() const { return { site.forum, member(), site.age, site.folder, site.now() }; }
    qint64 number(int captured) const { return caught.value(captured).toLongLong(); }
};

struct Route {
    QByteArray method;
    QString path; // a pattern for the whole path, without ".json"
    HttpAnswer (*answer)(Call &);
    bool membersOnly = false;
};
QList<Route> siteRoutes();
QList<Route> listRoutes();
QList<Route> topicRoutes();
QList<Route> writingRoutes();
QList<Route> ownRoutes();
QList<Route> peopleRoutes();
QList<Route> keyRoutes();
QList<Route> fileRoutes();

HttpAnswer json(const QJsonObject &object, int status = 200);
HttpAnswer jsonArray(const QJsonArray &array);
HttpAnswer plain(const QByteArray &text, int status = 200);
HttpAnswer page(const QString &title, const QString &html, int status = 200);
HttpAnswer refused(const DeedResult &result);
HttpAnswer notFound();
HttpAnswer forbidden();
HttpAnswer badParameter(const QString &name);
HttpAnswer missingParameter(const QString &name);

} // namespace foyer
