#include "app/sample/community/firstday.h"

#include "app/sample/community/sampletext.h"
#include "app/sample/discourse/deeds.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

using Forum = FakeDiscourse;

constexpr qint64 readUntil = 3 * 24 * 3600; // older posts the person has read

// The same small number each time for the same thing.
int chance(const QByteArray &thing, int below)
{
    quint32 hash = 2166136261;
    for (const char c : thing)
        hash = (hash ^ quint8(c)) * 16777619;
    return int((hash >> 8) % quint32(below));
}

class Builder {
public:
    Builder(const SampleSource &source, const QString &folder, const QDateTime &now)
        : m_source(source)
        , m_folder(folder)
        , m_now(now)
    {
    }

    Forum build()
    {
        m_forum.unheard = true;
        addPeople();
        addCategories();
        for (const SamplePost &post : m_source.posts)
            add(post);
        for (auto thread = m_topics.cbegin(); thread != m_topics.cend(); ++thread)
            finish(thread.key(), m_forum.topics[thread.value()]);
        addBadges();
        for (Forum::Notice &notice : m_forum.notices)
            notice.read = notice.read || notice.created.secsTo(m_now) > readUntil;
        m_forum.unheard = false;
        return m_forum;
    }

private:
    struct There {
        qint64 topic = 0;
        int number = 0;
        QString author;
    };

    void addPeople()
    {
        const auto bios = readSampleTable(m_folder + u"/bios.txt"_s);
        for (auto person = m_source.people.cbegin(); person != m_source.people.cend(); ++person) {
            const QString &name = person.key();
            Forum::Member member;
            member.username = name;
            member.name = person.value();
            member.mail = name + u"@forum.example"_s;
            member.trust = name == u"robin"_s ? 1 : 2 + chance(name.toUtf8(), 2);
            member.created = m_now.addDays(name == u"robin"_s ? -120 : -420 + chance(name.toUtf8(), 60));
            member.lastSeen = m_now.addSecs(-600 - chance(name.toUtf8(), 90'000));
            member.moderator = name == u"aino"_s || name == u"yara"_s;
            for (const QStringList &bio : bios.valueOr({})) {
                if (bio.value(0) != name)
                    continue;
                member.title = bio.value(1);
                member.location = bio.value(2);
                member.bio = bio.value(3);
            }
            m_people.insert(name, addMember(m_forum, member));
        }
    }

    // slug | parent | name | colour | emoji | moderated or closed | description
    void addCategories()
    {
        const auto rows = readSampleTable(m_folder + u"/categories.txt"_s);
        for (const QStringList &row : rows.valueOr({})) {
            Forum::Category category;
            category.slug = row.value(0);
            category.parent = m_categories.value(row.value(1));
            category.name = row.value(2);
            category.color = row.value(3);
            category.emoji = row.value(4);
            category.moderated = row.value(5) == u"moderated"_s;
            category.permission = row.value(5) == u"closed"_s ? Forum::Category::ReadOnly : Forum::Category::Full;
            category.description = row.value(6).toHtmlEscaped();
            category.position = int(m_forum.categories.size());
            m_categories.insert(category.slug, addCategory(m_forum, category));
        }
    }

    // "{topic:stick}" is the number of that topic.
    QString withLinks(QString text) const
    {
        static const QRegularExpression mark(u"\\{topic:([\\w-]+)\\}"_s);
        for (auto match = mark.match(text); match.hasMatch(); match = mark.match(text))
            text.replace(match.captured(0), QString::number(m_topics.value(match.captured(1))));
        return text;
    }

    void add(const SamplePost &post)
    {
        const QHash<QString, QString> head = m_source.heads.value(post.thread);
        const There parent = m_there.value(post.parent);
        Forum::Words words;
        words.author = m_people.value(post.author);
        words.topic = m_topics.value(post.thread);
        if (!words.topic) {
            words.title = head.value(u"subject"_s);
            words.category = m_categories.value(head.value(u"category"_s));
            words.recipients = head.value(u"to"_s).split(u", "_s, Qt::SkipEmptyParts);
            words.tags = head.value(u"tags"_s).split(u", "_s, Qt::SkipEmptyParts);
        } else if (parent.number > 1) {
            words.replyTo = parent.number;
        }
        QString text = withNamedQuote(unwrapped(withLinks(post.text)), parent.author, parent.number, words.topic);
        if (!post.attachment.isEmpty())
            text += u"\n\n![%1|0x0](file:%1)"_s.arg(post.attachment);
        text = withUploads(m_forum, text, m_folder);
        static const QRegularExpression file(u"!(\\[[^\\]|]+)\\|0x0\\]"_s);
        text.replace(file, u"\\1|attachment]"_s);
        words.raw = text;
        const QDateTime when = m_now.addSecs(-post.age);
        const qint64 id = forcePost(m_forum, words, when);
        Forum::Post &made = m_forum.posts[id];
        m_topics[post.thread] = made.topic;
        m_there.insert(post.id, { made.topic, made.number, memberOf(m_forum, made.author).username });
        m_forum.names.insert(post.id, id);
        like(made, post, when);
    }

    void like(Forum::Post &made, const SamplePost &post, const QDateTime &when)
    {
        const int likes = post.likes >= 0 ? post.likes : chance(post.id, 10) < 6 ? 0 : 1 + chance(post.id + 'x', 5);
        made.reads = 20 + chance(post.id + 'r', 60);
        const QList<qint64> people = m_forum.members.keys();
        for (int n = 0; n < likes; ++n) {
            const qint64 who = people[(chance(post.id, 97) + n * 7) % people.size()];
            if (who != made.author)
                made.likes.insert(who, when.addSecs(300 + 500 * n));
        }
    }

    void finish(const QString &name, Forum::Topic &topic)
    {
        const QHash<QString, QString> head = m_source.heads.value(name);
        const QDateTime last = topic.bumped.addSecs(60);
        topic.views = head.contains(u"views"_s) ? head.value(u"views"_s).toInt()
                                                : 40 + int(topic.posts.size()) * 9 + chance(name.toUtf8(), 200);
        topic.accepted = head.value(u"solved"_s).toInt();
        topic.archived = m_forum.categories.value(topic.category).permission == Forum::Category::ReadOnly;
        topic.pinned = head.contains(u"pinned"_s);
        topic.pinnedGlobally = head.value(u"pinned"_s) == u"globally"_s;
        Forum::Post &first = m_forum.posts[topic.posts.value(1)];
        if (head.contains(u"wiki"_s)) {
            first.wiki = true;
            first.version = 4;
            first.updated = last;
            first.editReason = u"the clock"_s;
        }
        readByThePerson(topic, head.value(u"watch"_s));
        for (const qint64 post : std::as_const(topic.posts))
            votes(m_forum.posts[post]);
        if (head.contains(u"closed"_s))
            setStatus(m_forum, topic.id, u"closed"_s, true, m_people.value(u"aino"_s), last);
    }

    void readByThePerson(const Forum::Topic &topic, const QString &watched)
    {
        Forum::Standing &standing = m_forum.standings[m_people.value(u"robin"_s)][topic.id];
        if (!watched.isEmpty())
            standing.level = 3;
        for (auto it = topic.posts.cbegin(); it != topic.posts.cend(); ++it) {
            if (postOf(m_forum, it.value()).created.secsTo(m_now) > readUntil)
                standing.lastRead = qMax(standing.lastRead, it.key());
        }
        if (standing.lastRead == 0)
            m_forum.standings[m_people.value(u"robin"_s)].remove(topic.id);
    }

    void votes(Forum::Post &post)
    {
        for (Forum::Poll &poll : post.polls) {
            for (const qint64 member : m_forum.members.keys()) {
                if (member != m_people.value(u"robin"_s) && chance(QByteArray::number(member), 4) > 0)
                    poll.options[chance(QByteArray::number(member * 31), int(poll.options.size()))].voters.insert(
                        member);
            }
        }
    }

    void addBadges()
    {
        const auto rows = readSampleTable(m_folder + u"/badges.txt"_s);
        qint64 id = 0;
        for (const QStringList &row : rows.valueOr({})) {
            m_forum.badges.insert(++id, { id, row.value(0), row.value(3), row.value(2), row.value(1).toInt() });
            for (const qint64 member : m_forum.members.keys()) {
                const bool chair = member == m_people.value(u"aino"_s) || member == m_people.value(u"salma"_s);
                const bool fits = row.value(0) == u"Chair"_s
                    ? chair
                    : chance(row.value(0).toUtf8() + QByteArray::number(member), 3) > 0;
                if (fits)
                    grantBadge(m_forum, id, member, m_now.addDays(-4));
            }
        }
        grantBadge(m_forum, 2, m_people.value(u"robin"_s), m_now.addSecs(-7200));
    }

    const SampleSource &m_source;
    const QString m_folder;
    const QDateTime m_now;
    Forum m_forum;
    QHash<QString, qint64> m_people;
    QHash<QString, qint64> m_categories; // by slug
    QMap<QString, qint64> m_topics; // by the name of the thread
    QHash<QByteArray, There> m_there; // by the id in the source
};

} // namespace

Forum firstDay(const SampleSource &source, const QString &folder, const QDateTime &now)
{
    return Builder(source, folder, now).build();
}

} // namespace foyer
