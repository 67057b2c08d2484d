// Answers nobody wants, for Fault::Kind::Answer: bytes with their heads.
#pragma once

#include <QByteArray>

namespace foyer {

// A proxy's HTML page.
QByteArray pageAnswer(int status);
// 200 with somebody else's web page: the hotel wants a room number first.
QByteArray captivePortal();
// 200 and JSON, and yet not what was asked for.
QByteArray wrongOk();
// As a Discourse says no: {"errors": […], "error_type": …}. 400 to 503.
QByteArray discourseRefusal(int status);
// As a NodeBB does: what v3 has around it, or plain text. 400 to 503.
QByteArray nodebbRefusal(int status);
QByteArray nodebbTooSoon(int seconds); // 400, and only the words say it
QByteArray nodebbForbidden(); // 403, when the word of the session did not come along, or the session has gone
// 200, half an object, and the head says that it is whole.
QByteArray brokenJson();
// A redirect to `location`.
QByteArray movedTo(const QByteArray &location, int status = 301);

// Everything a Discourse and what stands before it say when it is too much.
enum class SlowDown {
    Rails, // 429, JSON with "wait_seconds", Retry-After
    DayUsedUp, // the same, from the limit of a day
    Address, // 429 text, by IP address
    Background, // 429, JSON with a string for "errors" and a fractional wait; no Retry-After
    Search, // 429 {"failed":"FAILED"}; no Retry-After
    Print, // 422
    Bus, // 429 text of the message bus
    Proxy, // 503 HTML, no Retry-After
};
QByteArray slowDown(SlowDown shape, int seconds = 2);

} // namespace foyer
