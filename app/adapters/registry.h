// The kinds of server Foyer knows, by name. The only place that names the adapters.
#pragma once

#include "app/adapters/browsersignin.h"

namespace foyer {

// nullptr when `kind` is unknown.
std::unique_ptr<Adapter> makeAdapter(const QString &kind, const AdapterOptions &options);
bool signsInByBrowser(const QString &kind); // on the site's own page; else by name and password
// nullptr where signsInByBrowser() says no. `url` as probed. `comingBack`: the system hands links of returnScheme()
// to this program.
std::shared_ptr<BrowserSignIn> makeBrowserSignIn(const QString &kind, const QUrl &url, bool comingBack = false);
// Of the address a site sends the browser to after the yes.
QString returnScheme();
// Where on the site a person ends by hand what makeBrowserSignIn() began.
QUrl accessPage(const QString &kind, const QUrl &url);
// Tries what the address may be, in a safe order: the kinds of community together, then feeds, then news; each of these
// rounds takes at most `longest`. The error names the step that failed.
Task<Expected<Probed>> probe(QUrl address, std::chrono::milliseconds longest = std::chrono::seconds(20));
// Foyer's guess at what a person typed: "news.example.org" → nntp://news.example.org, "forum.example.org/t/12" →
// https://forum.example.org/t/12
QUrl addressFrom(const QString &typed);

} // namespace foyer
