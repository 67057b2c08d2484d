// The words of the suite as news articles, and articles as its posts.
#pragma once

#include "app/sample/fakeforum.h"
#include "tests/conformance/serverside.h"

namespace foyer {

QByteArray articleOf(const QByteArray &id, const Words &words, const QByteArray &newsgroups, const QDateTime &when);
PostThere postOf(const FakeArticle &article);

} // namespace foyer
