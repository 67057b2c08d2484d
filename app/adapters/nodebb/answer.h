// What an answer of a NodeBB means: JSON, or why not. It says no as JSON, as a JSON string and as plain text, and a
// proxy says it as a web page.
#pragma once

#include "app/net/httpclient.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace foyer::nodebb {

struct Words { // what this adapter says to people
    Q_DECLARE_TR_FUNCTIONS(foyer::Nodebb)
};

// Any JSON value; what v3 has around it is taken off. An error where the server said no or said something else. "Post
// too often" comes as 400 with a sentence, and is RateLimited here.
Expected<QJsonValue> valueIn(const Response &response);
// The object v3 puts around its answers is there.
bool isEnveloped(const Response &response);
// Without the marks of translation: "[[error:topic-deleted]]" → a sentence.
QString plainWords(const QString &text);

} // namespace foyer::nodebb
