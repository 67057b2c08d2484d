#include "app/sample/samplemembers.h"

#include "app/sample/sampleanswers.h"

using namespace Qt::StringLiterals;

namespace foyer {

SampleMembers::SampleMembers(NewsServer &server, SampleSource source, SamplePace pace, Dice dice)
    : QObject(&server)
    , m_server(server)
    , m_source(std::move(source))
    , m_pace(pace)
    , m_dice(std::move(dice))
    , m_next(this)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        if (writeNext(m_server.now()))
            scheduleNext();
    });
    connect(&server, &NewsServer::posted, this, &SampleMembers::answerTo);
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

void SampleMembers::catchUp(const QDateTime &since)
{
    const qint64 hours = since.secsTo(m_server.now()) / 3600;
    for (qint64 n = qMin(hours / 3, 4LL); n > 0; --n) {
        if (!writeNext(m_server.now().addSecs(-n * 47 * 60)))
            return;
    }
}

// The next of later.txt that is not there yet; false when all were told.
bool SampleMembers::writeNext(const QDateTime &when)
{
    for (const SamplePost &post : m_source.later) {
        if (m_server.forum.remembered.contains(post.id))
            continue;
        feed(m_server.forum, sampleArticle(post, when), m_server.now());
        Q_EMIT wrote();
        return true;
    }
    return false;
}

static QString kindOf(const FakeArticle &article, const QString &text)
{
    if (article.places.contains("introductions"))
        return u"introduction"_s;
    if (text.contains(u'?') || text.contains(u'؟') || text.contains(u'？'))
        return u"question"_s;
    return headerField(article.head, "References").isEmpty() ? u"thread"_s : u"any"_s;
}

static QString ownWords(const QByteArray &body)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(body).split(u'\n')) {
        if (line.startsWith(u"-- "_s))
            break;
        if (!line.startsWith(u'>'))
            lines += line.trimmed();
    }
    return lines.join(u' ').simplified();
}

// One answer, sometimes a second one from somebody else.
void SampleMembers::answerTo(const QByteArray &id)
{
    const FakeArticle article = m_server.forum.articles.value(id);
    if (article.id.isEmpty() || !headerField(article.head, "Supersedes").isEmpty())
        return; // it waits for a moderator, took something back, or is an edit
    const QString text = ownWords(article.body);
    QList<SampleAnswer> choice = fittingAnswers(m_source, kindOf(article, text), text);
    int delay = 0;
    for (int n = 1 + (m_dice(3) == 0 ? 1 : 0); n > 0 && !choice.isEmpty(); --n) {
        const SampleAnswer words = choice.takeAt(m_dice(int(choice.size())));
        delay += between(m_pace.answerFirst, m_pace.answerLast);
        QTimer::singleShot(delay, this, [this, id, words] { answer(id, words); });
    }
}

// "=?UTF-8?B?…?= <a@b>" cannot be told from outside here, so only names in plain letters are used.
static QString firstNameOf(const QByteArray &from)
{
    const QString name = QString::fromUtf8(from.left(from.indexOf('<'))).remove(u'"').trimmed();
    return name.contains(u"=?"_s) ? QString() : name.section(u' ', 0, 0);
}

void SampleMembers::answer(const QByteArray &id, const SampleAnswer &words)
{
    const FakeArticle parent = m_server.forum.articles.value(id);
    if (parent.id.isEmpty())
        return; // taken back meanwhile
    SamplePost post;
    post.id = "<answer." + QByteArray::number(m_server.now().toMSecsSinceEpoch()) + '.'
        + QByteArray::number(m_dice(99'999)) + "@learning.forum.example>";
    post.group = parent.places.firstKey();
    for (const QByteArray &reference : headerField(parent.head, "References").split(' ')) {
        if (!reference.isEmpty())
            post.references += reference;
    }
    post.references += parent.id;
    post.author = words.author;
    const QByteArray subject = headerField(parent.head, "Subject");
    const QString name = firstNameOf(headerField(parent.head, "From"));
    post.text = QString(words.text).replace(u"{name}"_s, name.isEmpty() ? u"you"_s : name);
    QByteArray article = sampleArticle(post, m_server.now());
    // The parent's subject goes over as it stands: it is encoded already.
    article.replace("\nSubject: \n", "\nSubject: " + (subject.startsWith("Re: ") ? subject : "Re: " + subject) + '\n');
    feed(m_server.forum, article, m_server.now());
    Q_EMIT wrote();
}

} // namespace foyer
