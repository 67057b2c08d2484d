// What a test hands to the adapter before it speaks with a ScriptedServer.
#pragma once

#include "app/adapters/nntp/nntpadapter.h"

#include <QDate>

namespace foyer {

// A server that was spoken to before.
inline QByteArray remembered()
{
    nntp::Features features;
    features.greeting = "news.example ready";
    features.asked = QDate::currentDate().toJulianDay();
    features.listed = true;
    features.lines = { "READER", "POST", "OVER" };
    features.overview = { "Subject:", "From:", "Date:", "Message-ID:", "References:", ":bytes", ":lines", "Xref:full" };
    return features.toText();
}

inline nntp::Settings settingsFor(const QUrl &url)
{
    nntp::Settings settings;
    settings.url = url;
    settings.limits.silence = std::chrono::milliseconds(2000);
    return settings;
}

inline PullPlan planFor(QList<RemoteForumId> followed, QHash<QString, QByteArray> cursors = {})
{
    PullPlan plan;
    plan.followed = std::move(followed);
    plan.cursors = std::move(cursors);
    plan.cursors.insert(QStringLiteral("capabilities"), remembered());
    return plan;
}

} // namespace foyer
