#include "app/sample/discourse/fakediscourse.h"

namespace foyer {

using Forum = FakeDiscourse;

template <class Map> static const typename Map::mapped_type &found(const Map &map, qint64 id)
{
    static const typename Map::mapped_type none;
    const auto it = map.constFind(id);
    return it == map.cend() ? none : *it;
}

const Forum::Post &postOf(const Forum &forum, qint64 id)
{
    return found(forum.posts, id);
}

const Forum::Topic &topicOf(const Forum &forum, qint64 id)
{
    return found(forum.topics, id);
}

const Forum::Member &memberOf(const Forum &forum, qint64 id)
{
    return found(forum.members, id);
}

const Forum::Member *memberNamed(const Forum &forum, const QString &username)
{
    for (const Forum::Member &member : forum.members) {
        if (member.username.compare(username, Qt::CaseInsensitive) == 0)
            return &member;
    }
    return nullptr;
}

const Forum::Post *postNumbered(const Forum &forum, qint64 topicId, int number)
{
    const auto topic = forum.topics.constFind(topicId);
    if (topic == forum.topics.cend())
        return nullptr;
    const auto post = forum.posts.constFind(topic->posts.value(number));
    return post == forum.posts.cend() ? nullptr : &*post;
}

QString slugOf(const QString &title, const QString &otherwise)
{
    QString slug;
    // "é" becomes "e": decomposed, its accent is no letter any more.
    for (const QChar c : title.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? otherwise : slug.left(80);
}

bool maySee(const Forum &forum, const Forum::Category &category, const Forum::Member *who)
{
    if (forum.settings.loginRequired && !who)
        return false;
    return !category.staffOnly || (who && who->staff());
}

bool maySee(const Forum &forum, const Forum::Topic &topic, const Forum::Member *who)
{
    if (topic.deleted && !(who && who->staff()))
        return false;
    if (topic.personal())
        return who && (topic.allowed.contains(who->id) || who->admin);
    const auto category = forum.categories.constFind(topic.category);
    return category != forum.categories.cend() && maySee(forum, *category, who);
}

bool maySee(const Forum &forum, const Forum::Post &post, const Forum::Member *who)
{
    const bool staff = who && who->staff();
    if ((post.deleted || post.type == Forum::Post::Whisper) && !staff)
        return false;
    const auto topic = forum.topics.constFind(post.topic);
    return topic != forum.topics.cend() && maySee(forum, *topic, who);
}

bool mayReply(const Forum &forum, const Forum::Topic &topic, const Forum::Member *who)
{
    if (!who || who->suspended || !maySee(forum, topic, who) || topic.deleted)
        return false;
    if (who->staff())
        return true;
    if (topic.closed || topic.archived)
        return false;
    return topic.personal() || forum.categories.value(topic.category).permission != Forum::Category::ReadOnly;
}

bool mayBegin(const Forum &forum, const Forum::Category &category, const Forum::Member *who)
{
    if (!who || who->suspended || !maySee(forum, category, who))
        return false;
    return who->staff() || category.permission == Forum::Category::Full;
}

bool mayChange(const Forum &forum, const Forum::Post &post, const Forum::Member *who)
{
    if (!who || who->suspended || !maySee(forum, post, who))
        return false;
    if (who->staff())
        return true;
    return (post.author == who->id || post.wiki) && !post.userDeleted && !forum.topics.value(post.topic).archived;
}

QList<qint64> streamOf(const Forum &forum, const Forum::Topic &topic, const Forum::Member *who)
{
    QList<qint64> stream;
    for (const qint64 id : topic.posts) {
        const auto post = forum.posts.constFind(id);
        if (post == forum.posts.cend() || !maySee(forum, *post, who))
            continue;
        if (who && who->ignored.contains(forum.members.value(post->author).username))
            continue;
        stream += id;
    }
    return stream;
}

int levelOf(const Forum &forum, qint64 memberId, const Forum::Topic &topic)
{
    const auto member = forum.members.constFind(memberId);
    if (member == forum.members.cend())
        return 1;
    if (const int chosen = forum.standings.value(memberId).value(topic.id).level; chosen >= 0)
        return chosen;
    int level = topic.personal() ? 3 : member->categoryLevels.value(topic.category, 1);
    for (const QString &tag : topic.tags)
        level = qMax(level, member->tagLevels.value(tag, 1));
    return level == 4 ? 1 : level; // "first posts" is about other topics
}

} // namespace foyer
