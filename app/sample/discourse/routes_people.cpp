#include "app/sample/discourse/call.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

HttpAnswer profile(Call &call)
{
    const Forum::Member *member = memberNamed(call.forum(), call.caught.value(1));
    return member ? json(profileObject(call.eyes(), *member)) : notFound();
}

HttpAnswer badgesOf(Call &call)
{
    const Forum::Member *member = memberNamed(call.forum(), call.caught.value(1));
    if (!member)
        return notFound();
    QJsonObject object = profileObject(call.eyes(), *member);
    object.remove(u"user"_s);
    return json(object);
}

// Replies (5), new topics (4), likes given (1) and got (2) of one person, newest first, thirty at a time.
HttpAnswer actionsOf(Call &call)
{
    const Forum::Member *member = memberNamed(call.forum(), call.params.value(u"username"_s));
    if (!member)
        return notFound();
    const QStringList wanted = call.params.value(u"filter"_s, u"4,5"_s).split(u',');
    const qint64 offset = call.params.number(u"offset"_s);
    QJsonArray rows;
    qint64 met = 0;
    for (auto it = call.forum().posts.cend(); it != call.forum().posts.cbegin() && rows.size() < 30;) {
        --it;
        const int type = it->number == 1 ? 4 : 5;
        if (it->author != member->id || it->deleted || it->userDeleted || !wanted.contains(QString::number(type))
            || !maySee(call.forum(), *it, call.member()) || topicOf(call.forum(), it->topic).personal()
            || ++met <= offset)
            continue;
        const Forum::Topic &topic = topicOf(call.forum(), it->topic);
        rows += QJsonObject { { u"action_type"_s, type }, { u"created_at"_s, stamp(it->created) },
            { u"excerpt"_s, excerptOf(it->cooked) }, { u"slug"_s, slugOf(topic.title) }, { u"topic_id"_s, topic.id },
            { u"post_number"_s, it->number }, { u"post_id"_s, it->id }, { u"username"_s, member->username },
            { u"title"_s, topic.title }, { u"category_id"_s, topic.category }, { u"user_id"_s, member->id } };
    }
    return json({ { u"user_actions"_s, rows } });
}

HttpAnswer search(Call &call)
{
    const QString words = call.params.value(u"q"_s, call.params.value(u"term"_s)).simplified();
    if (words.size() < 3)
        return badParameter(u"q"_s);
    QJsonArray posts, topics;
    QSet<qint64> met;
    for (auto it = call.forum().posts.cend(); it != call.forum().posts.cbegin() && posts.size() < 50;) {
        --it;
        if (it->deleted || !maySee(call.forum(), *it, call.member()) || !it->raw.contains(words, Qt::CaseInsensitive))
            continue;
        QJsonObject row = personObject(call.eyes(), it->author);
        row.insert(u"id"_s, it->id);
        row.insert(u"created_at"_s, stamp(it->created));
        row.insert(u"like_count"_s, it->likes.size());
        row.insert(u"blurb"_s, excerptOf(it->cooked));
        row.insert(u"post_number"_s, it->number);
        row.insert(u"topic_id"_s, it->topic);
        posts += row;
        if (!met.contains(it->topic)) {
            met.insert(it->topic);
            topics += topicRow(call.eyes(), topicOf(call.forum(), it->topic));
        }
    }
    return json({ { u"posts"_s, posts }, { u"topics"_s, topics }, { u"users"_s, QJsonArray() },
        { u"categories"_s, QJsonArray() }, { u"tags"_s, QJsonArray() }, { u"groups"_s, QJsonArray() },
        { u"grouped_search_result"_s,
            QJsonObject { { u"term"_s, words }, { u"more_full_page_results"_s, QJsonValue() },
                { u"error"_s, QJsonValue() } } } });
}

HttpAnswer voters(Call &call)
{
    const Forum::Post &post = postOf(call.forum(), call.params.number(u"post_id"_s));
    QJsonObject all;
    for (const Forum::Poll &poll : post.polls) {
        if (poll.name != call.params.value(u"poll_name"_s, u"poll"_s) || !poll.isPublic)
            continue;
        for (const Forum::PollOption &option : poll.options) {
            QJsonArray people;
            for (const qint64 member : option.voters)
                people += personObject(call.eyes(), member);
            all.insert(option.id, people);
        }
    }
    return json({ { u"voters"_s, all } });
}

HttpAnswer suggestPeople(Call &call)
{
    const QString term = call.params.value(u"term"_s);
    QJsonArray people;
    for (const Forum::Member &member : call.forum().members) {
        if (people.size() < 6
            && (member.username.startsWith(term, Qt::CaseInsensitive)
                || member.name.contains(term, Qt::CaseInsensitive)))
            people += personObject(call.eyes(), member.id);
    }
    return json({ { u"users"_s, people } });
}

} // namespace

QList<Route> peopleRoutes()
{
    return {
        { "GET", u"/u/search/users"_s, suggestPeople },
        { "GET", u"/u/([^/]+)(?:/card|/summary)?"_s, profile },
        { "GET", u"/user-badges/([^/]+)"_s, badgesOf },
        { "GET", u"/user_actions"_s, actionsOf },
        { "GET", u"/search(?:/query)?"_s, search },
        { "GET", u"/polls/voters"_s, voters },
    };
}

} // namespace foyer
