// Where a site keeps its own pictures: beside itself, or with somebody it pays for that (a CDN, S3).
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

namespace foyer::discourse {

// From site/basic-info.json and the categories: hosts of its logos, which are uploads like any other and chosen by
// those who run it. Never from posts: anybody writes those. By spaces; see pictureHostsCursor.
QByteArray pictureHosts(const QJsonObject &about, const QJsonValue &categories, const QUrl &base);

} // namespace foyer::discourse
