// The plain lists: notices, outbox with receipts, drafts, search hits. Roles in roles.h; every row has
// Qt::DisplayRole and Qt::AccessibleTextRole.
#pragma once

#include "models/cache/drafts.h"
#include "models/cache/notices.h"
#include "models/cache/outbox.h"
#include "models/cache/search.h"
#include "models/items/cacheworker.h"
#include "models/items/mergingmodel.h"

#include <QAbstractListModel>

#include <memory>

namespace foyer {

// What happened, in a few words: "Bea Kimani replied to you".
QString saying(const Notice &notice);

// roles: Id, Kind (Notice::Kind), NoticeValue, Title, Snippet, Time, ThreadRef, PostRef, Explanation ("Bea Kimani
// replied to you")
class NoticeListModel : public MergingModel<QAbstractListModel> {
    Q_OBJECT
public:
    explicit NoticeListModel(Cache &cache, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void reload();
    Cache &m_cache;
    QList<Notice> m_rows;
};

// What waits, then the receipts of what was sent. roles: Id, Kind (SendState), IntentionValue, Title (the thread),
// Snippet (the text), Time (written), ThreadRef, PostRef, Explanation: full sentences for what waits ("Waiting for
// the network: … Next try at 14:05."), the receipt line for the rest ("written 14:02 · queued · sent 19:40 · seen
// 19:41")
class OutboxModel : public MergingModel<QAbstractListModel> {
    Q_OBJECT
public:
    explicit OutboxModel(Cache &cache, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        Intention intention;
        ThreadId thread;
        QString title;
        QString words;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    Entry entryOf(const Intention &intention) const;
    void reload();
    Cache &m_cache;
    QList<Entry> m_rows;
};

// roles: Id, Kind (Draft::Kind), DraftValue, Title, Snippet, Time, ThreadRef, PostRef
class DraftListModel : public MergingModel<QAbstractListModel> {
    Q_OBJECT
public:
    explicit DraftListModel(Cache &cache, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        Draft draft;
        QString title;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    void reload();
    Cache &m_cache;
    QList<Entry> m_rows;
};

// Searches on a thread and a connection of its own: typing goes on meanwhile, and what was typed last counts.
// roles: Id, HitValue, Title, Snippet, Time, ThreadRef, PostRef
class SearchModel : public MergingModel<QAbstractListModel> {
    Q_OBJECT
public:
    static constexpr int mostHits = 200;

    explicit SearchModel(Cache &cache, QObject *parent = nullptr);
    void setWords(const QString &words);
    QString words() const { return m_words; }
    bool isSearching() const { return m_searching; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void answered(); // the rows are those of words() now

private:
    void start();
    void take(const QString &words, const Expected<QList<SearchHit>> &hits);

    CacheWorker m_worker;
    QString m_words;
    bool m_searching = false;
    QList<SearchHit> m_rows;
};

} // namespace foyer
