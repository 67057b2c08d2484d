// Puts the posts of a page into rows: content, place, words for the index, marks, notices.
#pragma once

#include "models/cache/ingestforums.h"
#include "models/cache/postwords.h"
#include "models/cache/receipts.h"
#include "models/cache/threading.h"

#include <span>

namespace foyer {

class PostWriter {
public:
    explicit PostWriter(IngestContext &context);

    void expect(std::span<const RemotePost> posts); // looks up in one go whom they will name
    void writeThread(const RemoteThread &thread);
    void write(const RemotePost &post, const PreparedPost &prepared);
    void place(const Placing &placing);
    void setGone(const RemotePostId &id);
    void setGone(const RemoteThreadId &id); // with all its posts
    void readElsewhere(const RemoteThreadId &id, qint64 upTo);
    void finish(); // counts, and words into the index: nothing is written after it

private:
    void writeNew(KnownPost &known, const RemotePost &post, const PreparedPost &prepared, PersonId author, bool mine);
    void update(KnownPost &known, const RemotePost &post, const PreparedPost &prepared);
    void setBack(KnownPost &post);
    void move(KnownPost &known, const RemotePost &post);
    void keepMarksOfEmptied();
    ThreadId threadNamed(const RemoteThreadId &id); // 0: not here
    void writeContent(PostId id, const RemotePost &post, const PreparedPost &prepared);
    void replaceContent(PostId id, const RemotePost &post, const PreparedPost &prepared);
    bool takeOver(const RemotePost &post, const PreparedPost &prepared, PersonId author);
    void keepOlder(const KnownPost &post);
    void writePlaces(PostId post, ThreadId thread, const QList<Place> &places);
    void writeAttachments(PostId post, const QList<RemoteAttachment> &attachments);
    void notify(const KnownPost &post, const RemotePost &remote, const PreparedPost &prepared);
    ForumId homeOf(const RemotePost &post);
    PersonId person(const RemotePerson &person);
    qint64 createdOf(const RemotePost &post) const;

    IngestContext &m_context;
    Cache &m_cache;
    PostIndex m_posts;
    Threading m_threading;
    ForumNames m_forums;
    Receipts m_receipts;
    WordChanges m_words;
    QHash<QString, PersonId> m_people;
    QHash<PostId, QString> m_snippets;
    QMultiHash<QString, NoticeId> m_waiting; // notices of the server, by the post they are about
    QHash<ThreadId, qint64> m_readUpTo;
    QHash<ThreadId, ThreadId> m_movedTo; // posts went from there
};

} // namespace foyer
