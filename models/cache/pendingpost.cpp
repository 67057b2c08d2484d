// A post of mine that the server does not have yet, as the conversation shows it.

#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

Person me(Cache &cache, AccountId account)
{
    Statement row = cache.prepare("SELECT identity_name, identity_mail, user FROM account WHERE id = ?");
    Person person;
    person.me = true;
    if (row.bind(account).next()) {
        person.name = row.column<QString>(0).isEmpty() ? row.column<QString>(2) : row.column<QString>(0);
        person.mail = row.column<QString>(1);
    }
    return person;
}

QList<Attachment> attachmentsOf(const QList<OutgoingFile> &files)
{
    QList<Attachment> list;
    for (const OutgoingFile &file : files)
        list.append({ {}, file.name, file.mimeType, file.data.size(), {}, true });
    return list;
}

} // namespace

Expected<Post> pendingPost(Cache &cache, IntentionId id)
{
    const Reading reading(cache);
    const auto kept = intention(cache, id);
    if (!kept)
        return kept.error();
    const auto thread = threadOf(cache, *kept);
    if (!thread)
        return thread.error();
    Post post;
    post.intention = id;
    post.thread = *thread;
    post.remoteId = kept->remoteId;
    post.author = me(cache, kept->account);
    post.created = post.arrived = kept->written;
    post.read = true;
    post.state = kept->state;
    if (const auto *reply = std::get_if<Reply>(&kept->deed)) {
        post.parent = reply->parent;
        post.body = reply->body;
        post.kind = reply->privately ? PostKind::Private : PostKind::Words;
        post.attachments = attachmentsOf(reply->files);
    } else if (const auto *begun = std::get_if<NewThread>(&kept->deed)) {
        post.subject = begun->subject;
        post.body = begun->body;
        post.attachments = attachmentsOf(begun->files);
    } else if (const auto *edit = std::get_if<EditPost>(&kept->deed)) {
        post.id = edit->post;
        post.body = edit->body;
        post.pendingEdit = true;
    } else if (const auto *removal = std::get_if<DeletePost>(&kept->deed)) {
        post.id = removal->post;
        post.pendingDelete = true;
    }
    return reading.result(post);
}

} // namespace foyer
