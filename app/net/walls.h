// What stands between us and a site that would answer: a page that lets in only browsers, only members, or only who has
// agreed to the terms of the network one is in.
#pragma once

#include "app/net/httpclient.h"

namespace foyer {

// None: it is the site itself that answers. `asked`: where the request went first.
std::optional<Error> wallIn(const Response &response, const QUrl &asked);
// A page of HTML that asks for a password, by itself or beside other things.
bool asksForPassword(const QByteArray &html);

} // namespace foyer
