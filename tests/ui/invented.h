// An invented community in a cache of its own, for tests and pictures of the window.
#pragma once

#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"

#include <QTemporaryDir>

namespace foyer {

struct InventedPost {
    QString id;
    QStringList references;
    QString author;
    QString text;
    QString badge {};
    qint64 minutesAgo = 0;
    Format format = Format::Plain;
    QList<RemoteAttachment> files {};
    QString subject {}; // empty: the thread's
};

class Invented {
public:
    Invented();

    Cache &cache() { return *m_cache; }
    AccountId account() const { return m_account; }
    ForumId forum();
    QString folder() const { return m_folder.path(); }

    // Puts posts on the "server" and takes them in, as a round of sync would.
    void arrive(const QString &subject, const QList<InventedPost> &posts);
    PostId post(const QString &id); // 0: not here
    ThreadId threadOf(const QString &id);
    // What is here was seen; what arrives from now on is new.
    void visit(ThreadId thread, bool read = true);

    // The thread of the drawing, with a reply of mine waiting.
    ThreadId fallingFlat();
    // Quotes, code, lists, links, files, signatures, long words, right to left, gone and missing posts.
    ThreadId everything();
    // A thread of a community in the web, where posts are numbered and carry marks; read to its end.
    ThreadId learners();
    // What a forum's server makes of markup: quotations of people, cards, polls, spoilers, formulas …
    ThreadId cooked();
    // One answer below another, or all below the first.
    ThreadId deep(int posts);
    ThreadId wide(int posts);
    PostId replyQueued(PostId parent, const QString &text, IntentionId *id = nullptr);

private:
    QTemporaryDir m_folder;
    ChangeStream m_stream;
    std::unique_ptr<Cache> m_cache;
    AccountId m_account;
    QDateTime m_now;
};

} // namespace foyer
