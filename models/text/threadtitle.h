// The title of a thread in the titles that boards give its posts.
#pragma once

#include <QString>

namespace foyer {

// Without "Re: ", "Reply to … on …", "Comment on … by …", and "Forum • " where the forum is called so: `around` holds
// what it may be called. Empty: the post tells nothing ("By: Mia").
QString threadTitle(const QString &title, const QString &around);
bool isAnswerTitle(const QString &title);

} // namespace foyer
