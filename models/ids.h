// Strong identifiers. A row of the local cache and a name on a server are different things,
// and a thread is not a post: mixing them up does not compile.
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace foyer {

// A row of the local cache. 0 means "none". No implicit conversion, no arithmetic.
template <class Tag> struct Id {
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

// The server's own name for a thing, kept as text whatever the server counts with. Empty means "none".
template <class Tag> struct RemoteId {
    QString value;

    explicit operator bool() const { return !value.isEmpty(); }
    friend auto operator<=>(const RemoteId &a, const RemoteId &b) { return a.value.compare(b.value) <=> 0; }
    friend bool operator==(const RemoteId &a, const RemoteId &b) { return a.value == b.value; }
    friend size_t qHash(const RemoteId &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

struct AccountTag;
struct ForumTag;
struct PersonTag;
struct ThreadTag;
struct PostTag;
struct AttachmentTag;
struct NoticeTag;
struct IntentionTag;
struct DraftTag;
struct PictureTag;

using AccountId = Id<AccountTag>;
using ForumId = Id<ForumTag>;
using PersonId = Id<PersonTag>;
using ThreadId = Id<ThreadTag>;
using PostId = Id<PostTag>;
using AttachmentId = Id<AttachmentTag>;
using NoticeId = Id<NoticeTag>;
using IntentionId = Id<IntentionTag>;
using DraftId = Id<DraftTag>;
using PictureId = Id<PictureTag>;

using RemoteForumId = RemoteId<ForumTag>;
using RemotePersonId = RemoteId<PersonTag>;
using RemoteThreadId = RemoteId<ThreadTag>;
using RemotePostId = RemoteId<PostTag>;

} // namespace foyer
