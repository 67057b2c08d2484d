// One connection to the local database, for one thread. Open one per thread on the same file; each
// entry asserts that it is used where it was opened. The functions that read and write live beside
// this file, by subject: accounts.h forums.h threads.h posts.h outbox.h drafts.h notices.h search.h
// status.h ingest.h maintenance.h. SQL stays in this folder.
#pragma once

#include "models/cache/changes.h"
#include "models/error.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace foyer {

class Statement;

class Cache {
public:
    // `file`: path of the database, made with its folder when missing; ":memory:" for tests (one connection
    // only). `stream` outlives the cache. Errors: Storage (cannot be read or written), TooNew.
    static Expected<std::unique_ptr<Cache>> open(const QString &file, ChangeStream &stream);
    ~Cache();

    QString file() const;
    ChangeStream &stream() const;

    // The prepared statement for this SQL (kept between calls); resets itself when it goes.
    Statement prepare(const char *sql);

    // Collects what the open transaction touches; published by Transaction::commit().
    Changes &touched();

private:
    friend class Reading;
    friend class Transaction;
    Cache();
    struct Private;
    std::unique_ptr<Private> d;
};

// Rolls back unless committed. `Durable` also waits for the disk (what the person wrote);
// `Quick` leaves that to the next checkpoint (pages of the server, marks): a power cut may take the last moments.
// Transactions do not nest. When it could not begin, or a statement failed in it, no further statement runs, and
// commit() says why.
class Transaction {
public:
    enum class Kind { Quick, Durable };
    explicit Transaction(Cache &cache, Kind kind = Kind::Quick);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Expected<void> commit(); // then publishes what was touched
    template <class T> Expected<T> commit(T value)
    {
        if (auto done = commit(); !done)
            return done.error();
        return Expected<T>(std::move(value));
    }

private:
    Cache &m_cache;
    Kind m_kind;
    bool m_turn = false;
    bool m_begun = false;
};

// Several questions that belong together: answered from one moment of the database, and not at all when one of
// them fails. Inside a Transaction (or another Reading) it is part of that one.
class Reading {
public:
    explicit Reading(Cache &cache);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    Expected<void> outcome() const;
    template <class T> Expected<T> result(T value) const
    {
        if (auto read = outcome(); !read)
            return read.error();
        return Expected<T>(std::move(value));
    }

private:
    Cache &m_cache;
    bool m_own;
    bool m_begun = false;
};

} // namespace foyer
