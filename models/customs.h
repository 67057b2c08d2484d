// What a community offers and asks of everybody, read once a day: reasons to report a post, its terms, its tags.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace foyer {

struct FlagReason {
    QString id; // FlagPost::reason
    QString name; // as the server calls it, in its language
    QString description;
    bool wantsWords = false; // means nothing without a sentence

    friend bool operator==(const FlagReason &, const FlagReason &) = default;
};

struct CommunityPage {
    enum class Kind : quint8 { About, Guidelines, Terms, Privacy };

    Kind kind = Kind::About;
    QUrl url;

    friend bool operator==(const CommunityPage &, const CommunityPage &) = default;
};

struct Customs {
    QList<FlagReason> reasons;
    QList<CommunityPage> pages;
    QStringList tags; // known ones, those used most first
    bool mayMakeTags = false;
    QString reactions; // names of the reactions one may choose from, by spaces; empty: likes only

    friend bool operator==(const Customs &, const Customs &) = default;
};

} // namespace foyer
