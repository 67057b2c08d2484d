#include "app/sample/discourse/call.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

QJsonObject pendingObject(const Forum::Pending &pending)
{
    return { { u"id"_s, pending.id }, { u"raw"_s, pending.words.raw }, { u"title"_s, pending.words.title },
        { u"topic_id"_s, pending.words.topic }, { u"category_id"_s, pending.words.category },
        { u"created_at"_s, stamp(pending.created) } };
}

Forum::Words wordsOf(const Call &call)
{
    Forum::Words words;
    words.author = call.memberId();
    words.raw = call.params.value(u"raw"_s);
    words.topic = call.params.number(u"topic_id"_s);
    words.replyTo = int(call.params.number(u"reply_to_post_number"_s));
    words.title = call.params.value(u"title"_s);
    words.category = call.params.number(u"category"_s);
    words.tags = call.params.all(u"tags"_s);
    words.typingMs = int(call.params.number(u"typing_duration_msecs"_s, -1));
    const QString recipients = call.params.value(u"target_recipients"_s);
    if (call.params.value(u"archetype"_s) == u"private_message"_s)
        words.recipients = recipients.split(u',', Qt::SkipEmptyParts);
    return words;
}

HttpAnswer post(Call &call)
{
    if (call.params.value(u"raw"_s).isEmpty())
        return missingParameter(u"raw"_s);
    const DeedResult done = writePost(call.forum(), wordsOf(call), call.site.now());
    if (done.status == 422) {
        return json(
            { { u"action"_s, u"create_post"_s }, { u"errors"_s, QJsonArray::fromStringList(done.errors) } }, 422);
    }
    if (!done.ok())
        return refused(done);
    int sequence = 0;
    if (const QString key = call.params.value(u"draft_key"_s); !key.isEmpty()) {
        Forum::Draft &draft = call.forum().drafts[call.memberId()][key];
        draft.data.clear();
        sequence = ++draft.sequence;
    }
    if (done.enqueued) {
        Q_EMIT call.site.enqueued(done.id);
        int mine = 0;
        for (const Forum::Pending &pending : call.forum().pending)
            mine += pending.words.author == call.memberId();
        return json({ { u"action"_s, u"enqueued"_s }, { u"success"_s, true }, { u"pending_count"_s, mine },
            { u"pending_post"_s, pendingObject(call.forum().pending.value(done.id)) } });
    }
    QJsonObject made = postObject(call.eyes(), postOf(call.forum(), done.id), true);
    made.insert(u"draft_sequence"_s, sequence);
    Q_EMIT call.site.posted(done.id);
    if (!call.params.isTrue(u"nested_post"_s))
        return json(made);
    return json({ { u"action"_s, u"create_post"_s }, { u"post"_s, made }, { u"success"_s, true } });
}

HttpAnswer edit(Call &call)
{
    const std::optional<QString> raw = call.params.find(u"post[raw]"_s);
    if (!raw)
        return missingParameter(u"post"_s);
    std::optional<QString> startedFrom = call.params.find(u"post[raw_old]"_s);
    if (call.site.age == DiscourseAge::Of2026 && call.params.find(u"post[original_text]"_s))
        startedFrom = call.params.find(u"post[original_text]"_s);
    const DeedResult done = editPost(call.forum(), call.number(1), call.memberId(), *raw, startedFrom,
        call.params.value(u"post[edit_reason]"_s), call.site.now());
    if (!done.ok())
        return refused(done);
    // Answered as if the editor had done nothing else to the post: "acted" is missing.
    QJsonObject object = postObject(call.eyes(), postOf(call.forum(), done.id), true);
    object.insert(u"actions_summary"_s, QJsonArray { QJsonObject { { u"id"_s, 2 }, { u"can_act"_s, true } } });
    return json({ { u"post"_s, object } });
}

HttpAnswer remove(Call &call)
{
    const DeedResult done = removePost(call.forum(), call.number(1), call.memberId(), call.site.now());
    return done.ok() ? plain({}) : refused(done);
}

HttpAnswer recover(Call &call)
{
    const DeedResult done = recoverPost(call.forum(), call.number(1), call.memberId(), call.site.now());
    return done.ok() ? json(postObject(call.eyes(), postOf(call.forum(), done.id), true)) : refused(done);
}

// Likes and flags.
HttpAnswer act(Call &call)
{
    const int type = int(call.params.number(u"post_action_type_id"_s));
    qint64 id = call.params.number(u"id"_s);
    if (!id || !type)
        return missingParameter(id ? u"post_action_type_id"_s : u"id"_s);
    if (call.params.isTrue(u"flag_topic"_s))
        id = topicOf(call.forum(), id).posts.value(1);
    const DeedResult done = type == 2
        ? like(call.forum(), id, call.memberId(), true, call.site.now())
        : flag(call.forum(), { call.memberId(), id, type, call.params.value(u"message"_s) });
    if (!done.ok())
        return refused(done);
    HttpAnswer answer = json(postObject(call.eyes(), postOf(call.forum(), id), false));
    answer.add("Discourse-Actions-Remaining", "49");
    answer.add("Discourse-Actions-Max", "50");
    return answer;
}

HttpAnswer takeBack(Call &call)
{
    const qint64 id = call.number(1);
    if (call.params.number(u"post_action_type_id"_s) != 2)
        return badParameter(u"post_action_type_id"_s);
    const DeedResult done = like(call.forum(), id, call.memberId(), false, call.site.now());
    return done.ok() ? json(postObject(call.eyes(), postOf(call.forum(), id), false)) : refused(done);
}

HttpAnswer changeTopicRoute(Call &call)
{
    TopicChange change { call.params.find(u"title"_s), {}, {} };
    if (call.params.find(u"category_id"_s))
        change.category = call.params.number(u"category_id"_s);
    if (call.params.find(u"tags[]"_s) || call.params.find(u"tags"_s))
        change.tags = call.params.all(u"tags"_s);
    const qint64 id = call.number(1);
    const DeedResult done = changeTopic(call.forum(), id, call.memberId(), change, call.site.now());
    return done.ok() ? json({ { u"basic_topic"_s, topicRow(call.eyes(), topicOf(call.forum(), id)) } }) : refused(done);
}

HttpAnswer changeStatus(Call &call)
{
    if (!call.forum().topics.contains(call.number(1)))
        return notFound();
    if (!call.who->staff())
        return forbidden();
    setStatus(call.forum(), call.number(1), call.params.value(u"status"_s), call.params.isTrue(u"enabled"_s),
        call.memberId(), call.site.now());
    return json({ { u"success"_s, u"OK"_s }, { u"topic_status_update"_s, QJsonValue() } });
}

HttpAnswer pollVote(Call &call)
{
    const qint64 id = call.params.number(u"post_id"_s);
    const QString name = call.params.value(u"poll_name"_s, u"poll"_s);
    const bool taken = call.request.method == "DELETE";
    const QStringList options = taken ? QStringList() : call.params.all(u"options"_s);
    if (!taken && options.isEmpty())
        return missingParameter(u"options"_s);
    const DeedResult done = vote(call.forum(), id, name, call.memberId(), options);
    if (!done.ok())
        return refused(done);
    for (const Forum::Poll &poll : postOf(call.forum(), id).polls) {
        if (poll.name == name)
            return json(
                { { u"poll"_s, pollObject(call.eyes(), poll) }, { u"vote"_s, QJsonArray::fromStringList(options) } });
    }
    return notFound();
}

// The solved plugin.
HttpAnswer solution(Call &call)
{
    const Forum::Post post = postOf(call.forum(), call.params.number(u"id"_s));
    if (!post.id || !call.forum().settings.solved)
        return notFound();
    Forum::Topic &topic = call.forum().topics[post.topic];
    if (topic.author != call.memberId() && !call.who->staff())
        return forbidden();
    topic.accepted = call.caught.value(1) == u"accept"_s ? post.number : 0;
    return json({ { u"success"_s, u"OK"_s } });
}

// What of mine waits for a moderator; nobody else is told.
HttpAnswer waiting(Call &call)
{
    if (call.caught.value(1).compare(call.who->username, Qt::CaseInsensitive) != 0)
        return forbidden();
    QJsonArray mine;
    for (const Forum::Pending &pending : call.forum().pending) {
        if (pending.words.author != call.memberId())
            continue;
        QJsonObject object = pendingObject(pending);
        object.insert(u"raw_text"_s, object.take(u"raw"_s));
        mine += object;
    }
    return json({ { u"pending_posts"_s, mine } });
}

} // namespace

QList<Route> writingRoutes()
{
    return {
        { "POST", u"/posts"_s, post, true },
        { "GET", u"/posts/([^/]+)/pending"_s, waiting, true },
        { "PUT", u"/posts/(\\d+)"_s, edit, true },
        { "DELETE", u"/posts/(\\d+)"_s, remove, true },
        { "PUT", u"/posts/(\\d+)/recover"_s, recover, true },
        { "POST", u"/post_actions"_s, act, true },
        { "DELETE", u"/post_actions/(\\d+)"_s, takeBack, true },
        { "PUT", u"/t/[^/]+/(\\d+)"_s, changeTopicRoute, true },
        { "PUT", u"/t/(\\d+)/status"_s, changeStatus, true },
        { "PUT", u"/polls/vote"_s, pollVote, true },
        { "DELETE", u"/polls/vote"_s, pollVote, true },
        { "POST", u"/solution/(accept|unaccept)"_s, solution, true },
    };
}

} // namespace foyer
