// What a community says of somebody beyond a name.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace foyer {

struct Badge {
    QString name; // as the server calls it, in its language
    QString description;

    friend bool operator==(const Badge &, const Badge &) = default;
};

struct Profile {
    QString about; // in their own words; plain text, one line
    QString place;
    QDateTime joined; // invalid: the server does not say
    QList<Badge> badges {}; // those they show, a few
    int badgesInAll = 0;

    bool isEmpty() const { return *this == Profile {}; }
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace foyer
