// What is kept here of a person's words.
#pragma once

#include "models/cache/profiles.h"
#include "models/types.h"

namespace foyer {

struct PersonPost {
    PostId post;
    ThreadId thread;
    QString title; // the thread's
    QString line; // of the post
    QDateTime created;

    friend bool operator==(const PersonPost &, const PersonPost &) = default;
};

struct PersonWords {
    Person person;
    Profile profile; // as the server told it; empty: not yet
    int posts = 0; // kept here
    QDateTime since; // of the oldest of them
    QList<PersonPost> newest; // newest first

    friend bool operator==(const PersonWords &, const PersonWords &) = default;
};

Expected<PersonWords> personWords(Cache &cache, PersonId person, int newest = 5); // NotFound

} // namespace foyer
