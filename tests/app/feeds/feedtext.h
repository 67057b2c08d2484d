// Feeds written down in a test, and what is read of them.
#pragma once

#include "app/adapters/feeds/document.h"

#include <QTest>

namespace foyer::feeds {

inline const QUrl there(QStringLiteral("https://board.example.org/feeds/all.xml"));

inline QByteArray rss(const QByteArray &items, const QByteArray &about = {})
{
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Board</title>" + about + items
        + "</channel></rss>";
}

inline Document read(const QByteArray &bytes, const QByteArray &type = "application/rss+xml")
{
    const auto document = parseFeed(bytes, there, type);
    if (!document)
        qWarning("%s", qPrintable(document.error().text));
    return document.valueOr({});
}

inline Item first(const QByteArray &bytes, const QByteArray &type = "application/rss+xml")
{
    return read(bytes, type).items.value(0);
}

} // namespace foyer::feeds
