#include "app/sample/community/windowthread.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

using Lines = QHash<QString, QStringList>; // "place en" → …

Lines readLines(const QString &folder)
{
    Lines lines;
    QFile file(folder + u"/window.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    QString part;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString kind = line.section(u' ', 0, 0);
        if (line.startsWith(u'#') || line.trimmed().isEmpty())
            continue;
        if (line.size() <= 9 && (kind == u"place"_s || kind == u"see"_s || kind == u"think"_s || kind == u"answer"_s))
            part = line.trimmed();
        else
            lines[part] += line.trimmed();
    }
    return lines;
}

// Numbers that look like chance and are always the same.
class Dice {
public:
    int below(int limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return int(m_state % quint32(limit));
    }
    bool in(int sides) { return below(sides) == 0; }

private:
    quint32 m_state = 20261123;
};

// Some write in their own language, most of the time.
QString languageOf(const QString &person, Dice &dice)
{
    static const QHash<QString, QString> own { { u"lukas"_s, u"de"_s }, { u"greta"_s, u"de"_s },
        { u"hanna"_s, u"de"_s }, { u"chloe"_s, u"fr"_s }, { u"nadia"_s, u"es"_s }, { u"karim"_s, u"ar"_s },
        { u"yara"_s, u"ar"_s }, { u"salma"_s, u"ar"_s }, { u"tanaka"_s, u"ja"_s }, { u"sato"_s, u"ja"_s } };
    return own.contains(person) && !dice.in(2) ? own.value(person) : u"en"_s;
}

class Writer {
public:
    Writer(Lines lines, const SampleSource &source)
        : m_lines(std::move(lines))
        , m_names(source.people.keys())
    {
        m_names.removeOne(u"robin"_s);
    }

    SamplePost opening(qint64 age)
    {
        SamplePost post = blank(1, u"tom"_s, age);
        post.text = u"One post each, as often as you like: **where** you sit, what you **see**, and what is on your "
                    "**mind**. Any language. No hurry, this thread may grow old.\n\nI begin.\n\n"_s
            + scene(u"en"_s);
        return post;
    }

    SamplePost next(int number, const QList<SamplePost> &before, qint64 age)
    {
        const QString person = m_names[m_dice.below(int(m_names.size()))];
        SamplePost post = blank(number, person, age);
        const QString language = languageOf(person, m_dice);
        if (!m_dice.in(4) || number < 4) {
            post.text = scene(language);
            if (m_dice.in(22))
                post.text += u"\n\n![%1|%2](picture:%3)"_s.arg(pick(u"place "_s + language),
                    m_dice.in(2) ? u"1000x640"_s : u"640x420"_s, QString::number(100 + number));
            return post;
        }
        const SamplePost &parent = before[before.size() - 1 - m_dice.below(qMin(12, int(before.size())))];
        post.parent = parent.id;
        const QString quoted = parent.text.section(u'\n', 0, 0);
        post.text = (m_dice.in(3) && !quoted.startsWith(u'>') ? u"> %1\n\n"_s.arg(quoted) : QString())
            + pick(u"answer "_s + language);
        return post;
    }

private:
    static SamplePost blank(int number, const QString &person, qint64 age)
    {
        SamplePost post;
        post.id = "<window." + QByteArray::number(number) + "@learning.forum.example>";
        post.thread = windowName;
        post.author = person;
        post.age = age;
        return post;
    }
    QString pick(const QString &part)
    {
        const QStringList lines = m_lines.value(part);
        return lines.isEmpty() ? QString() : lines[m_dice.below(int(lines.size()))];
    }
    QString scene(const QString &language)
    {
        const QString place = pick(u"place "_s + language), see = pick(u"see "_s + language);
        return u"**%1.** %2 %3"_s.arg(place, see, m_dice.in(5) ? QString() : pick(u"think "_s + language)).trimmed();
    }

    const Lines m_lines;
    QStringList m_names;
    Dice m_dice;
};

} // namespace

QList<SamplePost> windowThread(const QString &folder, const SampleSource &source, int count)
{
    const Lines lines = readLines(folder);
    if (lines.isEmpty())
        return {};
    constexpr qint64 begun = 300 * 24 * 3600, last = 5 * 3600, thousand = 1000;
    Writer writer(lines, source);
    QList<SamplePost> posts { writer.opening(begun) };
    for (int number = 2; number <= count; ++number)
        posts += writer.next(number, posts, begun - (begun - last) * number / thousand);
    return posts;
}

} // namespace foyer
