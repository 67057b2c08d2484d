// What a site said about itself and about this user. Kept between runs, so that the next one need not ask.
#pragma once

#include "models/capabilities.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace foyer::discourse {

struct Features {
    QString user; // whom it was said to; empty: anonymous
    qint64 userId = 0;
    bool loginRequired = false; // nothing to read without a key
    bool nameless = false; // answers never say whom they were made for (a proxy takes the header away)
    QSet<QString> restricted; // categories that only a key sees
    QHash<QString, qint64> noticeTypes; // site.json: notification_types
    QHash<QString, qint64> flagTypes; // by name: "spam"
    bool mayTag = false;

    Capabilities capabilities() const;
    void readSite(const QJsonObject &site); // site.json

    QByteArray toText() const;
    static Features fromText(const QByteArray &text); // what cannot be read counts as never asked

    friend bool operator==(const Features &, const Features &) = default;
};

} // namespace foyer::discourse
