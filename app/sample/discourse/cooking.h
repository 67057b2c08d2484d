// From what somebody typed to the HTML a Discourse serves: Markdown, and Discourse's own marks in it (quotes,
// mentions, polls, spoilers, uploads, dates …). The shapes are those a client meets in the wild.
#pragma once

#include "app/sample/discourse/fakediscourse.h"

namespace foyer {

struct Cooked {
    QString html;
    QList<FakeDiscourse::Poll> polls {};
    QStringList mentioned {};
    QStringList quoted {};
};

Cooked cook(const FakeDiscourse &forum, const QString &raw, qint64 post);

} // namespace foyer
