#include "app/sample/community/samplemembers.h"

#include "app/sample/community/sampleanswers.h"
#include "app/sample/community/sampletext.h"
#include "app/sample/community/windowthread.h"
#include "app/sample/discourse/deeds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

SampleMembers::SampleMembers(DiscourseServer &site, SampleSource source, QString folder, SamplePace pace, Dice dice)
    : QObject(&site)
    , m_site(site)
    , m_source(std::move(source))
    , m_folder(std::move(folder))
    , m_pace(pace)
    , m_dice(std::move(dice))
    , m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        doNext(m_site.now());
        scheduleNext();
    });
    connect(&site, &DiscourseServer::posted, this, &SampleMembers::react);
    connect(&site, &DiscourseServer::enqueued, this, [this](qint64 pending) {
        later(between(m_pace.answerFirst, m_pace.answerLast), [this, pending] { letThrough(pending); });
    });
}

void SampleMembers::begin()
{
    scheduleNext();
}

int SampleMembers::between(std::chrono::milliseconds first, std::chrono::milliseconds last)
{
    return int(first.count()) + m_dice(int((last - first).count()) + 1);
}

void SampleMembers::scheduleNext()
{
    m_next.start(between(m_pace.newsFirst, m_pace.newsLast));
}

// Does it, and tells: on the bus and to whoever listens here.
void SampleMembers::later(int milliseconds, const std::function<void()> &deed)
{
    QTimer::singleShot(milliseconds, this, [this, deed] {
        deed();
        m_site.announce();
        Q_EMIT stirred();
    });
}

void SampleMembers::catchUp(const QDateTime &since)
{
    const qint64 hours = since.secsTo(m_site.now()) / 3600;
    for (qint64 n = qMin(hours / 3, 4LL); n > 0; --n)
        doNext(m_site.now().addSecs(-n * 47 * 60));
}

qint64 SampleMembers::memberCalled(const QString &name) const
{
    const Forum::Member *member = memberNamed(m_site.forum, name);
    return member ? member->id : 0;
}

// The next of later.txt; when all of it was told, people go on writing from their windows.
void SampleMembers::doNext(const QDateTime &when)
{
    const auto done = [&](const SamplePost &post) { return does(post, when); };
    if (std::none_of(m_source.later.cbegin(), m_source.later.cend(), done))
        writesFromTheWindow(when);
    if (m_dice(3) == 0)
        likesSomething();
    m_site.announce();
    Q_EMIT stirred();
}

// False: it was done before, or cannot be done any more.
bool SampleMembers::does(const SamplePost &post, const QDateTime &when)
{
    Forum &forum = m_site.forum;
    const Forum::Post parent = postOf(forum, forum.names.value(post.parent));
    const bool begins = post.parent.isEmpty();
    if (forum.names.contains(post.id) || (!begins && (!parent.id || topicOf(forum, parent.topic).closed)))
        return false;
    const QHash<QString, QString> head = m_source.heads.value(post.thread);
    if (head.contains(u"edits"_s)) {
        editPost(forum, parent.id, parent.author, parent.raw + u"\n\n"_s + unwrapped(post.text), {}, {}, when);
        forum.names.insert(post.id, parent.id);
        return true;
    }
    Forum::Words words;
    words.author = memberCalled(post.author);
    if (begins) {
        words.title = head.value(u"subject"_s);
        words.tags = head.value(u"tags"_s).split(u", "_s, Qt::SkipEmptyParts);
        for (const Forum::Category &category : forum.categories) {
            if (category.slug == head.value(u"category"_s))
                words.category = category.id;
        }
    }
    words.topic = parent.topic;
    words.replyTo = parent.number > 1 ? parent.number : 0;
    const QString author = memberOf(forum, parent.author).username;
    words.raw = withNamedQuote(unwrapped(post.text), author, parent.number, parent.topic);
    const qint64 id = forcePost(forum, words, when);
    forum.names.insert(post.id, id);
    forum.topics[postOf(forum, id).topic].views += 3 + m_dice(9);
    return true;
}

bool SampleMembers::writesFromTheWindow(const QDateTime &when)
{
    const Forum::Post first = postOf(m_site.forum, m_site.forum.names.value("<window.1@learning.forum.example>"));
    const int known = topicOf(m_site.forum, first.topic).highest;
    const QList<SamplePost> posts = windowThread(m_folder, m_source, known + 20);
    return std::any_of(posts.cbegin(), posts.cend(), [&](const SamplePost &post) { return does(post, when); });
}

// Somebody, and most gladly what the person wrote.
void SampleMembers::likesSomething()
{
    const Forum &forum = m_site.forum;
    QList<qint64> own, others;
    for (const Forum::Post &post : forum.posts) {
        if (post.type == Forum::Post::Regular && !topicOf(forum, post.topic).personal())
            (post.author == m_site.approver ? own : others) += post.id;
    }
    const QList<qint64> &choice = own.isEmpty() || m_dice(3) == 0 ? others : own;
    if (!choice.isEmpty())
        likeIt(choice[choice.size() - 1 - m_dice(int(qMin(choice.size(), 10)))]);
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
void SampleMembers::react(qint64 id)
{
    const Forum &forum = m_site.forum;
    const Forum::Post post = postOf(forum, id);
    const Forum::Topic topic = topicOf(forum, post.topic);
    QList<SampleAnswer> choice = fittingAnswers(m_source, kindOf(forum, post), post.raw);
    if (topic.personal())
        choice.removeIf(
            [&](const SampleAnswer &answer) { return !topic.allowed.contains(memberCalled(answer.author)); });
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

void SampleMembers::likeIt(qint64 post)
{
    const QList<qint64> people = m_site.forum.members.keys();
    like(m_site.forum, post, people[m_dice(int(people.size()))], true, m_site.now());
}

void SampleMembers::letThrough(qint64 pending)
{
    if (const qint64 post = approve(m_site.forum, pending, m_site.now()))
        react(post);
}

void SampleMembers::answer(qint64 id, const SampleAnswer &words)
{
    Forum &forum = m_site.forum;
    const Forum::Post parent = postOf(forum, id);
    if (parent.deleted || parent.userDeleted || topicOf(forum, parent.topic).closed)
        return; // taken back meanwhile
    Forum::Words reply;
    reply.author = memberCalled(words.author);
    reply.topic = parent.topic;
    reply.replyTo = parent.number;
    const QString name = memberOf(forum, parent.author).name.section(u' ', 0, 0);
    reply.raw = unwrapped(QString(words.text).replace(u"{name}"_s, name));
    forcePost(forum, reply, m_site.now());
    forum.topics[parent.topic].views += 1 + m_dice(5);
}

} // namespace foyer
