// What a news server said it can do. Kept between runs, so that the next one need not ask.
#pragma once

#include "models/capabilities.h"

#include <QByteArrayList>

namespace foyer::nntp {

struct Features {
    QByteArray greeting; // whom these features belong to: another greeting or user, another list
    QByteArray user;
    qint64 asked = 0; // on this day (Julian): rights change, so it is asked again now and then
    bool listed = false; // CAPABILITIES was answered; else an old server, everything is guessed
    bool mayPost = false; // the greeting's code; decides for old servers only
    bool modeReader = false; // "MODE READER" must be said first
    bool startTls = false; // offered before anything else was agreed
    bool saslOnly = false; // no AUTHINFO USER
    QByteArrayList lines; // of CAPABILITIES, after sign-in
    QByteArrayList overview; // of LIST OVERVIEW.FMT; empty: not asked yet
    bool listsGroups = true; // LIST ACTIVE takes several names at once

    // "AUTHINFO", "USER": is it offered? Without a word: is there such a line at all?
    bool offers(const QByteArray &keyword, const QByteArray &word = {}) const;
    Capabilities capabilities() const;

    // Whether they still hold for this greeting and user.
    bool isOf(const QByteArray &greeting, const QByteArray &user) const;

    QByteArray toText() const;
    static Features fromText(const QByteArray &text);

    friend bool operator==(const Features &, const Features &) = default;
};

} // namespace foyer::nntp
