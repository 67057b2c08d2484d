// Who hears of what: notices for people, events for the message bus. For the deeds alone.
#pragma once

#include "app/sample/discourse/cooking.h"
#include "app/sample/discourse/deeds.h"

namespace foyer {

extern const DeedResult notThere;
extern const DeedResult notAllowed;

// Everybody who sees the topic; empty: all the world.
QSet<qint64> audienceOf(const FakeDiscourse &forum, const FakeDiscourse::Topic &topic);
void tellOfPost(FakeDiscourse &forum, const FakeDiscourse::Post &post, const Cooked &cooked, const QDateTime &now);
// "revised", "liked", "deleted" …; `who` did it: 0: its author, or it does not matter.
void tellOfChange(FakeDiscourse &forum, const FakeDiscourse::Post &post, const QByteArray &what, qint64 who = 0);
void tellOfTopic(FakeDiscourse &forum, const FakeDiscourse::Topic &topic);

} // namespace foyer
