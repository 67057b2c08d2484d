// What an answer of a Discourse site means: JSON, or why not. All the shapes it, its plugins and the proxies before
// it have for "no" and for "slow down".
#pragma once

#include "app/net/httpclient.h"

#include <QJsonObject>

namespace foyer::discourse {

// The object in it; {} for an empty body. An error where the site said no or said something else.
Expected<QJsonObject> objectIn(const Response &response);
// none: it said yes.
std::optional<Error> refusalIn(const Response &response);
// A page for people: from the site itself, or from somebody who stands before it.
bool isWebPage(const Response &response);
// When a request may be tried again that was refused for coming too soon; none: that was not the reason.
std::optional<std::chrono::seconds> slowDown(const Response &response);

} // namespace foyer::discourse
