#include "app/sample/discourse/discoursemembers.h"

#include "app/sample/discourse/deeds.h"
#include "app/sample/discourse/sampletext.h"
#include "app/sample/sampleanswers.h"

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

DiscourseMembers::DiscourseMembers(DiscourseServer &site, SampleSource source, SamplePace pace, Dice dice)
    : QObject(&site)
    , m_site(site)
    , m_source(std::move(source))
    , m_pace(pace)
    , m_dice(std::move(dice))
    , m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        if (writeNext(m_site.now()))
            scheduleNext();
    });
    connect(&site, &DiscourseServer::posted, this, &DiscourseMembers::react);
    connect(&site, &DiscourseServer::enqueued, this, [this](qint64 pending) {
        later(between(m_pace.answerFirst, m_pace.answerLast), [this, pending] { letThrough(pending); });
    });
}

void DiscourseMembers::begin()
{
    scheduleNext();
}

int DiscourseMembers::between(std::chrono::milliseconds first, std::chrono::milliseconds last)
{
    return int(first.count()) + m_dice(int((last - first).count()) + 1);
}

void DiscourseMembers::scheduleNext()
{
    m_next.start(between(m_pace.newsFirst, m_pace.newsLast));
}

// Does it, and tells: on the bus and to whoever listens here.
void DiscourseMembers::later(int milliseconds, const std::function<void()> &deed)
{
    QTimer::singleShot(milliseconds, this, [this, deed] {
        deed();
        m_site.announce();
        Q_EMIT wrote();
    });
}

void DiscourseMembers::catchUp(const QDateTime &since)
{
    const qint64 hours = since.secsTo(m_site.now()) / 3600;
    for (qint64 n = qMin(hours / 3, 4LL); n > 0; --n) {
        if (!writeNext(m_site.now().addSecs(-n * 47 * 60)))
            return;
    }
}

qint64 DiscourseMembers::memberOf(const SamplePerson &person) const
{
    for (const Forum::Member &member : m_site.forum.members) {
        if (member.mail == person.mail)
            return member.id;
    }
    return 0;
}

// The next of later.txt that is not there yet; false when all were told.
bool DiscourseMembers::writeNext(const QDateTime &when)
{
    Forum &forum = m_site.forum;
    for (const SamplePost &post : m_source.later) {
        const Forum::Post parent = postOf(forum, forum.names.value(post.references.last()));
        if (forum.names.contains(post.id) || !parent.id || topicOf(forum, parent.topic).closed)
            continue;
        Forum::Words words;
        words.author = memberOf(post.author);
        words.topic = parent.topic;
        words.replyTo = parent.number > 1 ? parent.number : 0;
        words.raw = withNamedQuote(
            unwrapped(post.text), foyer::memberOf(forum, parent.author).username, parent.number, parent.topic);
        forum.names.insert(post.id, forcePost(forum, words, when));
        forum.topics[parent.topic].views += 3 + m_dice(9);
        m_site.announce();
        Q_EMIT wrote();
        return true;
    }
    return false;
}

static QString kindOf(const Forum &forum, const Forum::Post &post)
{
    const QString category = forum.categories.value(topicOf(forum, post.topic).category).slug;
    if (category == u"introductions"_s)
        return u"introduction"_s;
    if (post.raw.contains(u'?') || post.raw.contains(u'؟') || post.raw.contains(u'？'))
        return u"question"_s;
    return post.number == 1 ? u"thread"_s : u"any"_s;
}

// Likes first, then an answer, sometimes a second one from somebody else. In a personal message only those answer
// whom it was written to.
void DiscourseMembers::react(qint64 id)
{
    const Forum &forum = m_site.forum;
    const Forum::Post post = postOf(forum, id);
    const Forum::Topic topic = topicOf(forum, post.topic);
    QList<SampleAnswer> choice = fittingAnswers(m_source, kindOf(forum, post), post.raw);
    if (topic.personal()) {
        choice.erase(std::remove_if(choice.begin(), choice.end(),
                         [&](const SampleAnswer &answer) { return !topic.allowed.contains(memberOf(answer.author)); }),
            choice.end());
    }
    int delay = between(m_pace.answerFirst, m_pace.answerLast) / 3;
    for (int n = m_dice(3); n >= 0 && !topic.personal(); --n) {
        later(delay, [this, id] { likeIt(id); });
        delay += between(m_pace.answerFirst, m_pace.answerLast) / 3;
    }
    for (int n = 1 + (m_dice(3) == 0 ? 1 : 0); n > 0 && !choice.isEmpty(); --n) {
        const SampleAnswer words = choice.takeAt(m_dice(int(choice.size())));
        delay += between(m_pace.answerFirst, m_pace.answerLast);
        later(delay, [this, id, words] { answer(id, words); });
    }
}

void DiscourseMembers::likeIt(qint64 post)
{
    const QList<qint64> people = m_site.forum.members.keys();
    like(m_site.forum, post, people[m_dice(int(people.size()))], true, m_site.now());
}

void DiscourseMembers::letThrough(qint64 pending)
{
    if (const qint64 post = approve(m_site.forum, pending, m_site.now()))
        react(post);
}

void DiscourseMembers::answer(qint64 id, const SampleAnswer &words)
{
    Forum &forum = m_site.forum;
    const Forum::Post parent = postOf(forum, id);
    if (parent.deleted || parent.userDeleted || topicOf(forum, parent.topic).closed)
        return; // taken back meanwhile
    Forum::Words reply;
    reply.author = memberOf(words.author);
    reply.topic = parent.topic;
    reply.replyTo = parent.number;
    const QString name = foyer::memberOf(forum, parent.author).name.section(u' ', 0, 0);
    reply.raw = unwrapped(QString(words.text).replace(u"{name}"_s, name));
    forcePost(forum, reply, m_site.now());
    forum.topics[parent.topic].views += 1 + m_dice(5);
}

} // namespace foyer
