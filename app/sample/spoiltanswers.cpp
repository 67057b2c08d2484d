#include "app/sample/spoiltanswers.h"

#include "app/sample/httpmessage.h"

namespace foyer {

using Headers = QList<QPair<QByteArray, QByteArray>>;

static QByteArray json(int status, const QByteArray &body, Headers headers = {})
{
    headers.prepend({ "Content-Type", "application/json; charset=utf-8" });
    return onWire({ status, headers, body });
}

static QByteArray text(int status, const QByteArray &body, Headers headers = {})
{
    headers.prepend({ "Content-Type", "text/plain" });
    return onWire({ status, headers, body });
}

static QByteArray html(int status, const QByteArray &body, Headers headers = {})
{
    headers.prepend({ "Content-Type", "text/html" });
    return onWire({ status, headers, body });
}

QByteArray pageAnswer(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonOf(status);
    return html(status,
        "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
            + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n");
}

QByteArray captivePortal()
{
    return html(200,
        "<!DOCTYPE html><html><head><title>Welcome to our hotel</title></head><body><form action=\"/go\">"
        "Your room number: <input name=\"room\"></form></body></html>");
}

QByteArray wrongOk()
{
    return json(200, R"({"status":"maintenance","topic_list":"soon","posts":7})");
}

QByteArray brokenJson()
{
    return json(200, R"({"topic_list":{"topics":[{"id":1,"title":"Hal)");
}

QByteArray movedTo(const QByteArray &location, int status)
{
    return html(status, "<html><body>You are being <a href=\"" + location + "\">redirected</a>.</body></html>",
        { { "Location", location } });
}

QByteArray discourseRefusal(int status)
{
    const auto refusal = [status](const char *words, const char *type) {
        return json(status, QByteArray(R"({"errors":[")") + words + R"("],"error_type":")" + type + "\"}");
    };
    switch (status) {
    case 400:
        return refusal("You supplied invalid parameters to the request: page", "invalid_parameters");
    case 401:
    case 403:
        return refusal("You are not permitted to view the requested resource.", "invalid_access");
    case 404:
    case 410:
        return refusal("The requested URL or resource could not be found.", "not_found");
    case 409:
        return json(
            409, R"({"errors":["That post was edited by another user and your changes can no longer be saved."]})");
    case 413:
        return pageAnswer(413);
    case 422:
        return json(422, R"({"action":"create_post","errors":["Body is too similar to what you recently posted"]})");
    case 429:
        return slowDown(SlowDown::Rails);
    case 503:
        return refusal("The site is in read only mode. Interactions are disabled.", "read_only");
    default:
        return pageAnswer(status);
    }
}

static QByteArray railsLimit(int seconds, const QByteArray &code)
{
    const QByteArray wait = QByteArray::number(seconds);
    return json(429,
        R"({"errors":["You’ve performed this action too many times. Please wait )" + wait
            + R"( seconds before trying again."],"error_type":"rate_limit","extras":{"wait_seconds":)" + wait
            + R"(,"time_left":")" + wait + R"( seconds"}})",
        { { "Retry-After", wait }, { "Discourse-Rate-Limit-Error-Code", code } });
}

static QByteArray enveloped(int status, const QByteArray &code, const QByteArray &words)
{
    return json(status, R"({"status":{"code":")" + code + R"(","message":")" + words + R"("},"response":{}})");
}

QByteArray nodebbRefusal(int status)
{
    switch (status) {
    case 400:
        return enveloped(
            400, "bad-request", "Please enter a longer post. Posts should contain at least 8 character(s).");
    case 401:
        return enveloped(401, "not-authorised", "A valid login session was not found. Please log in and try again.");
    case 403:
        return enveloped(403, "forbidden", "You do not have enough privileges for this action.");
    case 404:
        return text(404, "Not found");
    case 500:
        return enveloped(500, "internal-server-error", "Unexpected token");
    case 503:
        return json(503, R"({"site_title":"NodeBB","message":"Back soon, upgrading."})");
    default:
        return pageAnswer(status);
    }
}

QByteArray nodebbTooSoon(int seconds)
{
    return enveloped(400, "bad-request",
        "You can only post once every " + QByteArray::number(seconds)
            + " second(s) - please wait before posting again");
}

QByteArray nodebbForbidden()
{
    return text(403, "Forbidden");
}

QByteArray slowDown(SlowDown shape, int seconds)
{
    const QByteArray wait = QByteArray::number(seconds);
    switch (shape) {
    case SlowDown::Rails:
        return railsLimit(seconds, "user_api_key_limiter_60_secs");
    case SlowDown::DayUsedUp:
        return railsLimit(seconds, "user_api_key_limiter_1_day");
    case SlowDown::Address:
        return text(429,
            "Slow down, too many requests from this IP address.\nPlease retry again in " + wait
                + " seconds.\nError code: ip_10_secs_limit.\n",
            { { "Retry-After", wait }, { "Discourse-Rate-Limit-Error-Code", "ip_10_secs_limit" } });
    case SlowDown::Background:
        return json(429, R"({"errors":"The server is busy.","extras":{"wait_seconds":)" + wait + ".31}}");
    case SlowDown::Search:
        return json(429, R"({"failed":"FAILED","message":"You are searching too often. Please wait."})");
    case SlowDown::Print:
        return json(422, R"({"errors":["You've performed this action too many times, please try again later."]})");
    case SlowDown::Bus:
        return text(429, "The server is under load", { { "Retry-After", wait } });
    case SlowDown::Proxy:
        return pageAnswer(503);
    }
    return {};
}

} // namespace foyer
