#include "app/sample/moodle/fakemoodle.h"

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

qint64 addUser(FakeMoodle &moodle, FakeMoodle::User user)
{
    user.id = moodle.next();
    moodle.users.insert(user.id, user);
    return user.id;
}

qint64 addCourse(FakeMoodle &moodle, const QString &name)
{
    const qint64 id = moodle.next();
    moodle.courses.insert(id, { id, name });
    return id;
}

qint64 addForum(FakeMoodle &moodle, FakeMoodle::Forum forum)
{
    forum.id = moodle.next();
    moodle.forums.insert(forum.id, forum);
    return forum.id;
}

qint64 addGroup(FakeMoodle &moodle, qint64 course, const QString &name)
{
    const qint64 id = moodle.next();
    moodle.groups.insert(id, { id, course, name });
    return id;
}

qint64 addDiscussion(FakeMoodle &moodle, qint64 forum, qint64 author, const QString &name, const QString &message,
    qint64 now, qint64 group)
{
    FakeMoodle::Discussion discussion { moodle.next(), forum, moodle.next(), name, group };
    moodle.posts.insert(discussion.first, { discussion.first, discussion.id, 0, author, name, message, now, now });
    moodle.discussions.insert(discussion.id, discussion);
    return discussion.id;
}

qint64 addReply(FakeMoodle &moodle, qint64 parent, qint64 author, const QString &subject, const QString &message,
    qint64 now, qint64 privateTo)
{
    const qint64 id = moodle.next();
    moodle.posts.insert(
        id, { id, moodle.posts.value(parent).discussion, parent, author, subject, message, now, now, privateTo });
    return id;
}

void removePost(FakeMoodle &moodle, qint64 post)
{
    const FakeMoodle::Post gone = moodle.posts.take(post);
    QList<qint64> below;
    for (const FakeMoodle::Post &each : std::as_const(moodle.posts)) {
        if (each.parent == post)
            below.append(each.id);
    }
    for (const qint64 each : std::as_const(below))
        removePost(moodle, each);
    if (gone.parent == 0)
        moodle.discussions.remove(gone.discussion);
}

qint64 lastPostTime(const FakeMoodle &moodle, qint64 discussion)
{
    qint64 last = 0;
    for (const FakeMoodle::Post &post : moodle.posts)
        last = post.discussion == discussion ? std::max(last, post.created) : last;
    return last;
}

bool maySee(const FakeMoodle &moodle, const FakeMoodle::Discussion &discussion, const FakeMoodle::User &who, qint64 now)
{
    const FakeMoodle::Forum &forum = *moodle.forums.find(discussion.forum);
    if (who.teacher)
        return true;
    const bool everybodys = discussion.group < 0 || (forum.groupMode == 2 && discussion.group > 0);
    return !forum.hidden && discussion.timestart <= now && (everybodys || who.groups.contains(discussion.group));
}

// Who asks in a Q&A forum answers first, and waits.
bool maySee(const FakeMoodle &moodle, const FakeMoodle::Post &post, const FakeMoodle::User &who, qint64 now)
{
    if (post.privateTo && post.privateTo != who.id && post.author != who.id && !who.teacher)
        return false;
    const FakeMoodle::Discussion discussion = moodle.discussions.value(post.discussion);
    const bool open = moodle.forums.value(discussion.forum).type != "qanda"_L1 || who.teacher || post.parent == 0
        || post.author == who.id;
    return open || std::any_of(moodle.posts.cbegin(), moodle.posts.cend(), [&](const FakeMoodle::Post &mine) {
        return mine.discussion == post.discussion && mine.author == who.id && mine.created + moodle.editSeconds < now;
    });
}

static bool isOver(const FakeMoodle::Forum &forum, const FakeMoodle::User &who, qint64 now)
{
    return forum.cutoff > 0 && forum.cutoff < now && !who.teacher;
}

bool mayReply(
    const FakeMoodle &moodle, const FakeMoodle::Discussion &discussion, const FakeMoodle::User &who, qint64 now)
{
    const FakeMoodle::Forum forum = moodle.forums.value(discussion.forum);
    return (!discussion.locked || who.teacher) && !isOver(forum, who, now) && (forum.type != "news"_L1 || who.teacher);
}

bool mayBegin(const FakeMoodle &moodle, const FakeMoodle::Forum &forum, const FakeMoodle::User &who, qint64 now)
{
    const bool taught = forum.type == "news"_L1 || forum.type == "qanda"_L1;
    const bool had = forum.type == "eachuser"_L1
        && std::any_of(moodle.discussions.cbegin(), moodle.discussions.cend(), [&](const auto &each) {
               return each.forum == forum.id && moodle.posts.value(each.first).author == who.id;
           });
    return forum.type != "single"_L1 && !had && !isOver(forum, who, now) && (!taught || who.teacher);
}

bool hadEnough(const FakeMoodle &moodle, const FakeMoodle::Forum &forum, const FakeMoodle::User &who, qint64 now)
{
    const auto count = std::count_if(moodle.posts.cbegin(), moodle.posts.cend(), [&](const FakeMoodle::Post &post) {
        return post.author == who.id && moodle.discussions.value(post.discussion).forum == forum.id
            && now - post.created < 24 * 3600;
    });
    return forum.mostADay > 0 && !who.teacher && count >= forum.mostADay;
}

bool mayEdit(const FakeMoodle &moodle, const FakeMoodle::Post &post, const FakeMoodle::User &who, qint64 now)
{
    return who.teacher || (post.author == who.id && now - post.created <= moodle.editSeconds);
}

void fillWithTalk(FakeMoodle &moodle, qint64 now)
{
    const qint64 day = 24 * 3600;
    const qint64 teacher = addUser(moodle, { 0, u"tina"_s, u"teaching"_s, u"Tina Teacher"_s, {}, true });
    const qint64 course = addCourse(moodle, u"Programming for beginners"_s);
    const qint64 early = addGroup(moodle, course, u"Early birds"_s);
    const qint64 late = addGroup(moodle, course, u"Night owls"_s);
    const qint64 both = addGroup(moodle, course, u"Project & poster"_s);
    const qint64 mira = addUser(moodle, { 0, u"mira"_s, u"learning"_s, u"Mira Member"_s, {}, false, { early, both } });
    const qint64 li = addUser(moodle, { 0, u"li"_s, u"learning"_s, u"李 小龙"_s, {}, false, { late } });
    const qint64 french = addCourse(moodle, u"Français débutant"_s);
    const auto forum = [&](qint64 in, const char *type, const QString &name, const QString &intro) {
        return addForum(moodle, { 0, in, QString::fromLatin1(type), name, u"<p>%1</p>"_s.arg(intro) });
    };
    const qint64 news = forum(course, "news", u"Announcements"_s, u"What everybody should know."_s);
    const qint64 talk = forum(course, "general", u"General discussion"_s, u"Talk about anything."_s);
    const qint64 qanda = forum(course, "qanda", u"Ask & answer"_s, u"Answer first, then see what others wrote."_s);
    const qint64 blog = forum(course, "blog", u"Learning diary"_s, u"One entry a week."_s);
    const qint64 each = forum(course, "eachuser", u"Introduce yourself"_s, u"One discussion for each of us."_s);
    const qint64 teams = forum(course, "general", u"Group work"_s, u"Each group for itself."_s);
    moodle.forums[teams].groupMode = 1;
    const qint64 single = forum(french, "single", u"Bonjour"_s, u"Say hello here."_s);
    moodle.forums[talk].due = now + 3 * day;
    moodle.forums[talk].cutoff = now + 7 * day;
    addDiscussion(moodle, news, teacher, u"Welcome"_s, u"<p>The course begins on <b>Monday</b>.</p>"_s, now - 6 * day);
    const qint64 loops = addDiscussion(moodle, talk, li, u"My loop never ends"_s,
        u"<p>What is wrong here?</p><pre><code>while (i &lt; 3)\n    print(i);</code></pre>"_s, now - 2 * day);
    moodle.discussions[loops].pinned = true;
    const qint64 first = moodle.discussions.value(loops).first;
    const qint64 answer = addReply(moodle, first, teacher, u"Re: My loop never ends"_s,
        u"<p>Does <code>i</code> ever change? The sum is \\(1+2+\\dots+n = \\frac{n(n+1)}{2}\\).</p>"_s,
        now - 2 * day + 900);
    addReply(moodle, answer, li, u"Re: My loop never ends"_s, u"<p>Oh. Thank you!</p>"_s, now - 2 * day + 1800);
    addReply(moodle, first, teacher, u"Only for you"_s, u"<p>Well asked.</p>"_s, now - day, mira);
    const qint64 question = addDiscussion(
        moodle, qanda, teacher, u"Why do we count from zero?"_s, u"<p>In your own words.</p>"_s, now - 4 * day);
    addReply(moodle, moodle.discussions.value(question).first, li, u"Re: Why do we count from zero?"_s,
        u"<p>Because of the distance from the start.</p>"_s, now - 3 * day);
    addDiscussion(moodle, each, li, u"李小龙"_s, u"<p>Hello, I am Li.</p>"_s, now - 5 * day);
    addDiscussion(moodle, teams, mira, u"Who writes?"_s, u"<p>I could begin.</p>"_s, now - 3 * day, early);
    addDiscussion(moodle, teams, li, u"Tonight?"_s, u"<p>At ten.</p>"_s, now - 3 * day, late);
    addDiscussion(moodle, blog, mira, u"Week one"_s, u"<p>I wrote my first program.</p>"_s, now - 5 * day);
    addDiscussion(moodle, single, teacher, u"Bonjour"_s,
        u"<p><span lang=\"en\" class=\"multilang\">Say hello.</span><span lang=\"fr\" class=\"multilang\">Dites bonjour.</span></p>"_s,
        now - 5 * day);
    moodle.notifications.append({ moodle.next(), mira, teacher, u"Welcome"_s,
        u"<p>Tina Teacher posted in Announcements: Welcome</p>"_s, now - 5 * day });
}

} // namespace foyer
