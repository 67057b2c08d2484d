// What a small Discourse answers: topics, their posts, and Mira who has a key.
#pragma once

#include "app/adapters/discourse/discourseadapter.h"
#include "app/net/waited.h"
#include "tests/app/discourse/scriptedsite.h"
#include "tests/app/discourse/taken.h"

#include <QJsonArray>

namespace foyer::discourse {

using namespace Qt::StringLiterals;

inline QJsonObject post(int topic, int number, const QString &words = u"Words"_s)
{
    return { { u"id"_s, topic * 1000 + number }, { u"topic_id"_s, topic }, { u"post_number"_s, number },
        { u"post_type"_s, 1 }, { u"username"_s, u"ada"_s }, { u"cooked"_s, u"<p>%1</p>"_s.arg(words) },
        { u"raw"_s, words }, { u"created_at"_s, u"2026-03-01T10:00:00.000Z"_s }, { u"version"_s, 1 },
        { u"category_id"_s, 6 }, { u"topic_title"_s, u"Topic"_s } };
}

inline QJsonObject row(int topic, int posts, int minute, int category = 6)
{
    return { { u"id"_s, topic }, { u"title"_s, u"Topic %1"_s.arg(topic) }, { u"posts_count"_s, posts },
        { u"highest_post_number"_s, posts }, { u"category_id"_s, category },
        { u"bumped_at"_s, u"2026-03-01T10:%1:00.000Z"_s.arg(minute, 2, 10, QLatin1Char('0')) } };
}

inline QByteArray list(const QList<QJsonObject> &rows)
{
    QJsonArray topics;
    for (const QJsonObject &each : rows)
        topics.append(each);
    return QJsonDocument(QJsonObject { { u"topic_list"_s, QJsonObject { { u"topics"_s, topics } } } }).toJson();
}

inline QByteArray topic(const QJsonObject &row, const QList<QJsonObject> &posts, const QList<int> &stream = {})
{
    QJsonArray all;
    QJsonArray ids;
    for (const QJsonObject &each : posts) {
        all.append(each);
        if (stream.isEmpty())
            ids.append(each[u"id"]);
    }
    for (const int id : stream)
        ids.append(id);
    QJsonObject json = row;
    json.insert(u"post_stream"_s, QJsonObject { { u"posts"_s, all }, { u"stream"_s, ids } });
    return QJsonDocument(json).toJson();
}

inline QByteArray stream(const QList<QJsonObject> &posts)
{
    QJsonArray all;
    for (const QJsonObject &each : posts)
        all.append(each);
    return QJsonDocument(
        QJsonObject { { u"latest_posts"_s, all }, { u"post_stream"_s, QJsonObject { { u"posts"_s, all } } } })
        .toJson();
}

inline Settings settingsFor(const ScriptedSite &site)
{
    Settings settings;
    settings.url = site.url();
    settings.silence = std::chrono::milliseconds(2000);
    settings.patience = std::chrono::milliseconds(0);
    return settings;
}

inline Expected<void> pulled(DiscourseAdapter &adapter, Taken &taken)
{
    return waited(adapter.pull(taken.plan, into(&taken)));
}

inline void knowsMira(ScriptedSite &site)
{
    site.user = "Mira";
    site.answer("GET /session/current.json", R"({"current_user":{"id":6,"username":"Mira"}})");
    site.answer("GET /notifications/totals.json", R"({"unread_notifications":0})");
    site.answer("GET /notifications.json", R"({"notifications":[]})");
}

inline const Credentials miras { u"Mira"_s, u"good"_s };

} // namespace foyer::discourse
