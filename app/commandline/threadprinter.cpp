#include "app/commandline/threadprinter.h"

#include "app/commandline/shapes.h"
#include "app/commandline/statewords.h"
#include "app/commandline/terminal.h"
#include "app/commandline/terminaltext.h"
#include "app/commandline/words.h"
#include "models/allowed.h"
#include "models/cache/threads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

constexpr int pageSize = 200;
constexpr int deepestIndent = 8;

struct Node {
    PostStub stub;
    int depth = 0;
};

// Parents before their replies, each level in the order of time. No recursion: threads are a thousand deep.
QList<Node> treeOf(const QList<PostStub> &stubs)
{
    QSet<PostId> here;
    for (const PostStub &stub : stubs)
        here.insert(stub.id);
    QHash<PostId, QList<PostStub>> replies;
    QList<PostStub> roots;
    for (const PostStub &stub : stubs) {
        const bool root = !stub.parent || !here.contains(stub.parent) || stub.parent == stub.id;
        (root ? roots : replies[stub.parent]).append(stub);
    }
    QList<Node> open;
    const auto push = [&open](const QList<PostStub> &level, int depth) {
        for (auto it = level.crbegin(); it != level.crend(); ++it)
            open.append({ *it, depth });
    };
    push(roots, 0);
    QList<Node> tree;
    while (!open.isEmpty()) {
        const Node node = open.takeLast();
        tree.append(node);
        if (node.stub.id)
            push(replies.take(node.stub.id), node.depth + 1);
    }
    return tree;
}

Expected<QHash<PostId, Post>> contentOf(Cache &cache, const QList<Node> &page)
{
    QList<PostId> ids;
    for (const Node &node : page) {
        if (node.stub.id)
            ids.append(node.stub.id);
    }
    const auto found = posts(cache, ids);
    if (!found)
        return found.error();
    QHash<PostId, Post> content;
    for (const Post &post : *found)
        content.insert(post.id, post);
    return content;
}

// What stands beside the author's name: mine and on its way, new, or no longer there.
QString marksOf(const Post &post)
{
    QStringList marks;
    if (post.kind == PostKind::Private)
        marks += Words::tr("private");
    if (post.state && *post.state != SendState::Seen)
        return (marks << stateWords(*post.state)).join(u", "_s);
    if (post.gone)
        return (marks << Words::tr("no longer on the server")).join(u", "_s);
    if (post.accepted)
        marks += Words::tr("the answer");
    if (const Reaction like = likeOf(post); like.count > 0)
        marks += like.mine ? Words::tr("liked · %1").arg(like.count) : Words::tr("♥ %1").arg(like.count);
    if (post.flagged)
        marks += Words::tr("you reported this");
    if (!post.read)
        marks += Words::tr("new");
    return marks.join(u", "_s);
}

QString textOf(const Post &post, int depth, int width)
{
    const QString indent(2 * std::min(depth, deepestIndent), u' ');
    if (post.ghost)
        return indent + Words::tr("(a post that is not kept here)") + u"\n\n"_s;
    const QString number = post.id ? QString::number(post.id.value) : u"–"_s;
    const QString marks = marksOf(post);
    QString head = u"%1%2 %3  %4  %5"_s.arg(
        indent, post.read ? u" "_s : u"●"_s, number, oneLine(post.author.name), localTime(post.created));
    if (!marks.isEmpty())
        head += u"  ["_s + marks + u']';
    QString text = head + u'\n';
    if (!post.subject.isEmpty())
        text += wrapped(oneLine(post.subject), width, indent + u"  "_s);
    text += wrapped(plainTextOf(post).trimmed(), width, indent + u"  "_s);
    for (const Attachment &file : post.attachments)
        text += indent + u"  "_s + Words::tr("Attached: %1 (%L2 bytes)").arg(oneLine(file.name)).arg(file.size) + u'\n';
    return text + u'\n';
}

void printHead(const Thread &thread, Output &out, int width)
{
    QString head = wrapped(oneLine(thread.title), width);
    QStringList facts;
    if (thread.solved)
        facts += Words::tr("solved");
    if (thread.closed || thread.archived)
        facts += Words::tr("closed");
    if (thread.elsewhere > 0)
        facts += Words::tr("%Ln replies are only on the site", nullptr, thread.elsewhere);
    for (const QString &tag : thread.tags)
        facts += u"#"_s + oneLine(tag);
    if (!facts.isEmpty())
        head += facts.join(u"  "_s) + u'\n';
    if (!thread.url.isEmpty())
        head += oneLine(thread.url.toDisplayString()) + u'\n';
    out.text(head);
}

} // namespace

QString localTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

Expected<QList<PostId>> printThread(Cache &cache, ThreadId id, Output &out)
{
    const auto whole = thread(cache, id);
    if (!whole)
        return whole.error();
    const auto stubs = postStubs(cache, id);
    if (!stubs)
        return stubs.error();
    const int width = terminal::width();
    printHead(*whole, out, width);

    QList<PostId> unread;
    const QList<Node> tree = treeOf(*stubs);
    for (qsizetype from = 0; from < tree.size(); from += pageSize) {
        const QList<Node> page = tree.mid(from, pageSize);
        const auto content = contentOf(cache, page);
        if (!content)
            return content.error();
        for (const Node &node : page) {
            Expected<Post> post = node.stub.id ? content->value(node.stub.id) : pendingPost(cache, node.stub.intention);
            if (!post)
                return post.error();
            out.item(shapeOf(*post));
            out.text(textOf(*post, node.depth, width));
            if (node.stub.id && !post->read && !post->ghost)
                unread.append(node.stub.id);
        }
    }
    return unread;
}

} // namespace foyer::commandline
