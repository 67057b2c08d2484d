#include "app/sample/community/samplesource.h"

#include "app/sample/community/windowthread.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

struct Block {
    QStringList words; // of its "--- " line
    QString text;
};
struct SourceFile {
    QHash<QString, QString> head;
    QList<Block> blocks;
};

Error unreadable(const QString &file, const QString &why)
{
    return { ErrorKind::ParseFailed, u"%1: %2"_s.arg(file, why), {} };
}

Expected<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

// "subject: Words"
QHash<QString, QString> headOf(const QStringList &lines)
{
    QHash<QString, QString> head;
    for (const QString &line : lines) {
        if (const qsizetype colon = line.indexOf(u": "_s); colon > 0)
            head.insert(line.left(colon), line.mid(colon + 2).trimmed());
    }
    return head;
}

Expected<SourceFile> readSource(const QString &path)
{
    const auto lines = linesOf(path);
    if (!lines)
        return lines.error();
    SourceFile source;
    QStringList head;
    for (const QString &line : *lines) {
        if (line.startsWith(u"--- "_s))
            source.blocks += { line.mid(4).simplified().split(u' '), {} };
        else if (source.blocks.isEmpty())
            head += line;
        else
            source.blocks.last().text += line + u'\n';
    }
    for (Block &block : source.blocks)
        block.text = block.text.trimmed() + u'\n';
    source.head = headOf(head);
    return source;
}

// "2d3h", "40m"; -1 where it is none.
qint64 ageOf(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?$"_s);
    const auto match = form.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return -1;
    return ((match.captured(1).toLongLong() * 24 + match.captured(2).toLongLong()) * 60
               + match.captured(3).toLongLong())
        * 60;
}

QByteArray idOf(const QString &thread, const QString &number)
{
    return '<' + (thread + u'.' + number).toLatin1() + "@learning.forum.example>";
}

// What stands behind a word of the line: "re 4" → "4".
QString after(const QStringList &words, const QString &key)
{
    const qsizetype at = words.indexOf(key);
    return at < 0 ? QString() : words.value(at + 1);
}

Expected<QList<SamplePost>> postsOf(
    const QString &thread, const SourceFile &source, const QMap<QString, QString> &people)
{
    const qint64 step = ageOf(source.head.value(u"step"_s, u"3h"_s));
    QSet<QByteArray> ids;
    QList<SamplePost> posts;
    qint64 age = 0;
    for (const Block &block : source.blocks) {
        const QString number = block.words.value(0);
        SamplePost post;
        post.id = idOf(thread, number);
        post.author = block.words.value(1);
        if (!people.contains(post.author))
            return unreadable(thread, u"nobody is called "_s + post.author);
        post.text = block.text;
        post.attachment = after(block.words, u"attach"_s);
        post.thread = thread;
        if (block.words.contains(u"likes"_s))
            post.likes = after(block.words, u"likes"_s).toInt();
        // Without an age of its own a post follows the one before, not too evenly.
        const qint64 own = ageOf(block.words.value(2).mid(1));
        age = own >= 0 ? own : qMax(60LL, age - step * (30 + posts.size() * 37 % 140) / 100);
        post.age = age;
        const QString parent = after(block.words, u"re"_s);
        if (!parent.isEmpty())
            post.parent = idOf(thread, parent);
        if (!post.parent.isEmpty() && !ids.contains(post.parent))
            return unreadable(thread, u"%1 answers %2, which is not there"_s.arg(number, parent));
        ids.insert(post.id);
        posts += post;
    }
    return posts;
}

Expected<void> readPeople(const QString &folder, SampleSource &sample)
{
    const auto people = readSampleTable(folder + u"/people.txt"_s);
    if (!people)
        return people.error();
    for (const QStringList &cells : *people)
        sample.people.insert(cells[0], cells[1]);
    return {};
}

Expected<void> readThreads(const QDir &threads, SampleSource &sample)
{
    for (const QString &file : threads.entryList({ u"*.txt"_s }, QDir::Files, QDir::Name)) {
        const auto source = readSource(threads.filePath(file));
        if (!source)
            return source.error();
        const QString name = file.chopped(4);
        const auto posts = postsOf(name, *source, sample.people);
        if (!posts)
            return posts.error();
        sample.posts += *posts;
        sample.heads.insert(name, source->head);
    }
    return {};
}

// Blocks of later.txt: "--- NUMBER PERSON in THREAD re NUMBER", "--- NUMBER PERSON edits THREAD NUMBER", or
// "--- NUMBER PERSON begins" with lines like at the top of a thread's file.
Expected<void> readLater(const QString &folder, SampleSource &sample)
{
    const auto source = readSource(folder + u"/later.txt"_s);
    if (!source)
        return source.error();
    for (const Block &block : source->blocks) {
        SamplePost post;
        post.id = idOf(u"later"_s, block.words.value(0));
        post.author = block.words.value(1);
        post.thread = u"later."_s + block.words.value(0);
        post.text = block.text;
        const QString verb = block.words.value(2);
        if (verb == u"begins"_s) {
            const qsizetype gap = block.text.indexOf(u"\n\n"_s);
            sample.heads.insert(post.thread, headOf(block.text.left(gap).split(u'\n')));
            post.text = block.text.mid(gap).trimmed() + u'\n';
        } else if (verb == u"edits"_s) {
            sample.heads.insert(post.thread, { { verb, {} } });
            post.parent = idOf(block.words.value(3), block.words.value(4));
        } else {
            post.parent = idOf(after(block.words, u"in"_s), after(block.words, u"re"_s));
        }
        const auto known = std::find_if(sample.posts.cbegin(), sample.posts.cend(),
            [&](const SamplePost &other) { return other.id == post.parent; });
        const bool found = verb == u"begins"_s || known != sample.posts.cend();
        if (!found || !sample.people.contains(post.author) || (verb == u"edits"_s && known->author != post.author))
            return unreadable(u"later.txt"_s, block.words.join(u' '));
        sample.later += post;
    }
    return {};
}

// Blocks of answers.txt: "--- KIND LANGUAGE PERSON"
Expected<void> readAnswers(const QString &folder, SampleSource &sample)
{
    const auto source = readSource(folder + u"/answers.txt"_s);
    if (!source)
        return source.error();
    for (const Block &block : source->blocks) {
        if (!sample.people.contains(block.words.value(2)))
            return unreadable(u"answers.txt"_s, block.words.join(u' '));
        sample.answers += { block.words.value(0), block.words.value(1), block.words.value(2), block.text };
    }
    return {};
}

} // namespace

Expected<QList<QStringList>> readSampleTable(const QString &path)
{
    const auto lines = linesOf(path);
    if (!lines)
        return lines.error();
    QList<QStringList> rows;
    for (const QString &line : *lines) {
        QStringList cells = line.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.size() > 1)
            rows += cells;
    }
    return rows;
}

Expected<SampleSource> loadSample(const QString &folder)
{
    SampleSource sample;
    if (const auto read = readPeople(folder, sample); !read)
        return read.error();
    if (const auto read = readThreads(QDir(folder + u"/threads"_s), sample); !read)
        return read.error();
    sample.posts += windowThread(folder, sample);
    sample.heads.insert(windowName,
        { { u"category"_s, u"off-topic"_s }, { u"tags"_s, u"game, start-here"_s },
            { u"subject"_s, u"From my window: where are you when you read this?"_s }, { u"views"_s, u"9870"_s } });
    std::stable_sort(sample.posts.begin(), sample.posts.end(),
        [](const SamplePost &a, const SamplePost &b) { return a.age > b.age; });
    if (const auto read = readLater(folder, sample); !read)
        return read.error();
    if (const auto read = readAnswers(folder, sample); !read)
        return read.error();
    return sample;
}

} // namespace foyer
