// A small news server to run the program against: two groups, a thread of three posts, one user.
#pragma once

#include "app/sample/newsserver.h"

namespace foyer {

inline QByteArray newsArticle(const QByteArray &id, const QByteArray &group, const QByteArray &subject,
    const QByteArray &body, const QByteArray &references = {})
{
    QByteArray text = "From: Grace Example <grace@example.org>\r\nNewsgroups: " + group + "\r\nSubject: " + subject
        + "\r\nMessage-ID: " + id + "\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\nPath: not-for-mail\r\n"
        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n";
    if (!references.isEmpty())
        text += "References: " + references + "\r\n";
    return text + "\r\n" + body + "\r\n";
}

inline void seed(NewsServer &server)
{
    const QDateTime now = server.now();
    FakeForum &forum = server.forum;
    addGroup(forum, "conf.general", "Everything about the conference", 'y', now.addDays(-30));
    addGroup(forum, "conf.announce", "From the chairs", 'n', now.addDays(-30));
    forum.users.insert("learner", { "learn-pw" });
    feed(forum, newsArticle("<1@example.org>", "conf.general", "Poster session", "Who brings the pins?"), now);
    feed(forum,
        newsArticle("<2@example.org>", "conf.general", "Re: Poster session", "I bring \x1b[31mred\x1b[0m ones.",
            "<1@example.org>"),
        now);
    feed(forum,
        newsArticle("<3@example.org>", "conf.general", "Re: Poster session", "ועוד משהו, 日本語も。",
            "<1@example.org> <2@example.org>"),
        now);
    feed(forum,
        newsArticle("<4@example.org>", "conf.announce", "Programme",
            "It is \x9b"
            "out."),
        now);
}

} // namespace foyer
