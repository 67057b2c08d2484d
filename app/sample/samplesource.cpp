#include "app/sample/samplesource.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

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

Expected<SourceFile> readSource(const QString &path)
{
    const auto lines = linesOf(path);
    if (!lines)
        return lines.error();
    SourceFile source;
    for (const QString &line : *lines) {
        if (line.startsWith(u"--- "_s))
            source.blocks += { line.mid(4).simplified().split(u' '), {} };
        else if (!source.blocks.isEmpty())
            source.blocks.last().text += line + u'\n';
        else if (const qsizetype colon = line.indexOf(u": "_s); colon > 0)
            source.head.insert(line.left(colon), line.mid(colon + 2).trimmed());
    }
    for (Block &block : source.blocks)
        block.text = block.text.trimmed() + u'\n';
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

// What stands behind a word of the line: "re 4" → "4"; with `all`, the rest of the line.
QString after(const QStringList &words, const QString &key, bool all = false)
{
    const qsizetype at = words.indexOf(key);
    return at < 0 ? QString() : all ? words.mid(at + 1).join(u' ') : words.value(at + 1);
}

Expected<QList<SamplePost>> postsOf(
    const QString &thread, const SourceFile &source, const QHash<QString, SamplePerson> &people)
{
    const qint64 step = ageOf(source.head.value(u"step"_s, u"3h"_s));
    QHash<QString, SamplePost> byNumber;
    QList<SamplePost> posts;
    qint64 age = 0;
    for (const Block &block : source.blocks) {
        const QString number = block.words.value(0);
        if (!people.contains(block.words.value(1)))
            return unreadable(thread, u"nobody is called "_s + block.words.value(1));
        SamplePost post;
        post.id = idOf(thread, number);
        post.group = source.head.value(u"group"_s).toLatin1();
        post.author = people.value(block.words.value(1));
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
        if (!parent.isEmpty() && !byNumber.contains(parent))
            return unreadable(thread, u"%1 answers %2, which is not there"_s.arg(number, parent));
        if (!parent.isEmpty())
            post.references = byNumber[parent].references + QList<QByteArray> { byNumber[parent].id };
        const QString subject = after(block.words, u"subject"_s, true);
        post.subject =
            !subject.isEmpty() ? subject : (parent.isEmpty() ? QString() : u"Re: "_s) + source.head.value(u"subject"_s);
        byNumber.insert(number, post);
        posts += post;
    }
    return posts;
}

Expected<void> readPeopleAndGroups(const QString &folder, SampleSource &sample)
{
    const auto people = readSampleTable(folder + u"/people.txt"_s);
    const auto groups = readSampleTable(folder + u"/groups.txt"_s);
    if (!people || !groups)
        return people ? groups.error() : people.error();
    for (const QStringList &cells : *people) {
        if (cells.size() == 3)
            sample.people.insert(cells[0], { cells[1], cells[2] });
    }
    for (const QStringList &cells : *groups) {
        if (cells.size() == 3)
            sample.groups += { cells[0].toLatin1(), cells[1].toLatin1().at(0), cells[2] };
    }
    return {};
}

// Blocks of later.txt: "--- NUMBER PERSON in THREAD re NUMBER"
Expected<void> readLater(const QString &folder, SampleSource &sample)
{
    const auto source = readSource(folder + u"/later.txt"_s);
    if (!source)
        return source.error();
    for (const Block &block : source->blocks) {
        const QByteArray parentId = idOf(after(block.words, u"in"_s), after(block.words, u"re"_s));
        const auto parent = std::find_if(
            sample.posts.cbegin(), sample.posts.cend(), [&](const SamplePost &post) { return post.id == parentId; });
        if (parent == sample.posts.cend() || !sample.people.contains(block.words.value(1)))
            return unreadable(u"later.txt"_s, block.words.join(u' '));
        SamplePost post = *parent;
        post.id = idOf(u"later"_s, block.words.value(0));
        post.references += parent->id;
        post.author = sample.people.value(block.words.value(1));
        post.subject = parent->subject.startsWith(u"Re: "_s) ? parent->subject : u"Re: "_s + parent->subject;
        post.text = block.text;
        post.attachment.clear();
        post.age = 0;
        post.likes = 0;
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
        sample.answers +=
            { block.words.value(0), block.words.value(1), sample.people.value(block.words.value(2)), block.text };
    }
    return {};
}

} // namespace

static Expected<void> readThreads(const QDir &threads, SampleSource &sample)
{
    for (const QString &name : threads.entryList({ u"*.txt"_s }, QDir::Files, QDir::Name)) {
        const auto source = readSource(threads.filePath(name));
        if (!source)
            return source.error();
        const auto posts = postsOf(name.chopped(4), *source, sample.people);
        if (!posts)
            return posts.error();
        sample.posts += *posts;
        sample.heads.insert(name.chopped(4), source->head);
    }
    return {};
}

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

Expected<SampleSource> loadSample(const QString &folder, const QStringList &threads)
{
    SampleSource sample;
    if (const auto read = readPeopleAndGroups(folder, sample); !read)
        return read.error();
    for (const QString &name : threads) {
        if (const auto read = readThreads(QDir(folder + u'/' + name), sample); !read)
            return read.error();
    }
    std::stable_sort(sample.posts.begin(), sample.posts.end(),
        [](const SamplePost &a, const SamplePost &b) { return a.age > b.age; });
    if (const auto read = readLater(folder, sample); !read)
        return read.error();
    if (const auto read = readAnswers(folder, sample); !read)
        return read.error();
    return sample;
}

} // namespace foyer
