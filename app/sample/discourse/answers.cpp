#include "app/sample/discourse/call.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace foyer {

HttpAnswer json(const QJsonObject &object, int status)
{
    return { status, { { "Content-Type", "application/json; charset=utf-8" } },
        QJsonDocument(object).toJson(QJsonDocument::Compact) };
}

HttpAnswer jsonArray(const QJsonArray &array)
{
    return { 200, { { "Content-Type", "application/json; charset=utf-8" } },
        QJsonDocument(array).toJson(QJsonDocument::Compact) };
}

HttpAnswer plain(const QByteArray &text, int status)
{
    return { status, { { "Content-Type", "text/plain; charset=utf-8" } }, text };
}

HttpAnswer page(const QString &title, const QString &html, int status)
{
    const QString whole =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title><meta name=\"generator\" "
        "content=\"Discourse - https://github.com/discourse/discourse\"></head><body>%2</body></html>"_s.arg(
            title.toHtmlEscaped(), html);
    return { status, { { "Content-Type", "text/html; charset=utf-8" } }, whole.toUtf8() };
}

HttpAnswer refused(const DeedResult &result)
{
    QJsonObject object { { u"errors"_s, QJsonArray::fromStringList(result.errors) } };
    if (!result.type.isEmpty())
        object.insert(u"error_type"_s, result.type);
    if (result.waitSeconds) {
        object.insert(u"extras"_s,
            QJsonObject { { u"wait_seconds"_s, result.waitSeconds }, { u"time_left"_s, u"a few seconds"_s } });
    }
    HttpAnswer answer = json(object, result.status);
    if (result.waitSeconds)
        answer.add("Retry-After", QByteArray::number(result.waitSeconds));
    return answer;
}

HttpAnswer notFound()
{
    return refused({ 404, { u"The requested URL or resource could not be found."_s }, u"not_found"_s });
}

HttpAnswer forbidden()
{
    return refused({ 403, { u"You are not permitted to view the requested resource."_s }, u"invalid_access"_s });
}

HttpAnswer badParameter(const QString &name)
{
    return refused({ 400, { u"You supplied invalid parameters to the request: "_s + name }, u"invalid_parameters"_s });
}

HttpAnswer missingParameter(const QString &name)
{
    return refused({ 400, { u"param is missing or the value is empty: "_s + name }, u"invalid_parameters"_s });
}

} // namespace foyer
