// What boards put into the bodies of their feeds beside what somebody wrote. Pure, for any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace foyer {

// What boards write below every post anew whenever somebody reads or answers: it is no edit.
QByteArray withoutCounters(QByteArray html);
// It ends as boards cut what is too long for their feed: perhaps it is the beginning of a post alone.
bool isExcerpt(const QByteArray &html);
// Where its quotations lead, the first ones; `page`: where it stands, for relative links.
QList<QUrl> quotedPosts(const QByteArray &html, const QUrl &page);

} // namespace foyer
