// A site with one feed, and who reads it.
#pragma once

#include "app/adapters/feeds/feedadapter.h"
#include "app/net/waited.h"
#include "tests/app/discourse/scriptedsite.h"
#include "tests/app/discourse/taken.h"
#include "tests/app/feeds/feedtext.h"

namespace foyer::feeds {

inline const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

inline QByteArray item(int thread, int post, const QByteArray &words, const QByteArray &more = {})
{
    const QByteArray t = QByteArray::number(thread), p = QByteArray::number(post);
    return "<item><title>Re: Thread " + t + "</title><link>https://b.example/viewtopic.php?t=" + t + "&amp;p=" + p
        + "#p" + p + "</link><guid>x" + p + "</guid><pubDate>Sun, 01 Mar 2026 10:" + p.rightJustified(2, '0')
        + ":00 GMT</pubDate><description>" + words + "</description>" + more + "</item>";
}

struct Reading {
    ScriptedSite site;
    FeedAdapter adapter { Settings { site.url().resolved(QUrl(QStringLiteral("feed.xml"))) } };
    Taken taken;

    Reading()
    {
        taken.plan.followed = { { site.url().resolved(QUrl(QStringLiteral("feed.xml"))).toString() } };
        taken.plan.now = noon;
    }
    ~Reading() { waited(adapter.close()); }
    Expected<void> pull() { return waited(adapter.pull(taken.plan, into(&taken))); }
    void later(int minutes) { taken.plan.now = taken.plan.now.addSecs(minutes * 60); }
};

} // namespace foyer::feeds
