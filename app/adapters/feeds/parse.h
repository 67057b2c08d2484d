// The two families of feeds; document.h tells them apart.
#pragma once

#include "app/adapters/feeds/document.h"

#include <QJsonObject>

namespace foyer::feeds {

constexpr qsizetype mostItems = 500;
constexpr qsizetype longestText = 1024 * 1024; // of one post
constexpr qsizetype mostFiles = 20;

Document parseXml(const QString &text, const QUrl &url); // keeps the items before an error
Document parseJson(const QJsonObject &json, const QUrl &url); // JSON Feed 1.0 and 1.1

} // namespace foyer::feeds
