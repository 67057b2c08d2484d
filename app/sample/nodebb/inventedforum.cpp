#include "app/sample/nodebb/inventedforum.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

qint64 someone(FakeNodebb &forum, const QString &name, const QString &display, bool moderator = false)
{
    FakeNodebb::Member member;
    member.name = name;
    member.display = display;
    member.password = inventedPassword;
    member.moderator = moderator;
    return addMember(forum, member);
}

qint64 place(FakeNodebb &forum, const QString &name, bool queued = false, bool readOnly = false, qint64 parent = 0)
{
    return addCategory(forum, { 0, parent, name, queued, readOnly, false });
}

} // namespace

FakeNodebb inventedForum(const QDateTime &now)
{
    FakeNodebb forum;
    forum.title = u"The orchard"_s;
    const qint64 mira = someone(forum, inventedName, u"Mira Member"_s);
    const qint64 otto = someone(forum, u"otto"_s, u"Otto Other"_s);
    const qint64 ana = someone(forum, u"ana"_s, u"Ana Gardener"_s, true);
    const qint64 news = place(forum, u"Announcements"_s, false, true);
    const qint64 trees = place(forum, u"Trees"_s);
    const qint64 apples = place(forum, u"Apples"_s, false, false, trees);
    const qint64 market = place(forum, u"Market"_s, true);
    QDateTime when = now.addDays(-3);
    const auto say = [&](qint64 uid, qint64 cid, const QString &title, const QString &raw, qint64 topic = 0,
                         qint64 parent = 0) {
        when = when.addSecs(3600);
        return forcePost(forum, { uid, topic, parent, cid, title, raw, {} }, when);
    };
    const auto topicOf = [&](qint64 post) { return forum.posts.value(post).tid; };
    say(ana, news, u"Welcome to the orchard"_s,
        u"Ask anything about trees. What is sold goes to the market, where somebody looks at it first."_s);
    const qint64 pruning = say(otto, trees, u"When do you prune?"_s,
        u"My pear grew in all directions last summer. Is late winter still the time?"_s);
    const qint64 winter =
        say(ana, trees, {}, u"Late winter, before the buds swell. Never in frost."_s, topicOf(pruning));
    say(mira, trees, {}, u"I did mine in February and it took no harm."_s, topicOf(pruning), winter);
    say(otto, trees, {}, u"Thank you both, February it is."_s, topicOf(pruning), winter);
    const qint64 sort = say(mira, apples, u"Which apple is this?"_s,
        u"Found behind an old wall: small, red on one side, and it keeps until March."_s);
    for (int n = 1; n <= 45; ++n)
        say(n % 2 ? otto : ana, apples, {}, u"Guess number %1: not the one before."_s.arg(n), topicOf(sort));
    const qint64 crates = say(ana, market, u"Crates, to be fetched"_s, u"Twelve of them, wood, some mended."_s);
    say(mira, market, {}, u"I take four."_s, topicOf(crates));
    for (FakeNodebb::Notice &notice : forum.notices)
        notice.read = notice.when < now.addDays(-2);
    return forum;
}

} // namespace foyer
