#include "app/adapters/nntp/compose.h"

#include "app/adapters/nntp/article.h"
#include "app/adapters/nntp/encode.h"
#include "app/adapters/nntp/flowed.h"
#include "app/adapters/nntp/words.h"
#include "app/net/charset.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestLine = 998;
constexpr qsizetype largestArticle = 1000 * 1000; // INN's own limit for what its readers post

Error rejected(const QString &text)
{
    return { ErrorKind::Rejected, text };
}

QByteArray randomBase32(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &c : random)
        c = char(QRandomGenerator::system()->bounded(256));
    QByteArray text;
    quint32 bits = 0;
    int held = 0;
    for (const char c : std::as_const(random)) {
        bits = bits << 8 | uchar(c);
        for (held += 8; held >= 5; held -= 5)
            text += "abcdefghijklmnopqrstuvwxyz234567"[bits >> (held - 5) & 31];
    }
    return text;
}

bool isMailAddress(const QString &mail)
{
    static const QRegularExpression form(u"^[^\\s<>()@,;:\"\\\\]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$"_s);
    return form.match(mail).hasMatch();
}

// RFC 5322, in the writer's own zone, in English whatever the writer speaks.
QByteArray dateText(const QDateTime &time)
{
    const int offset = time.offsetFromUtc() / 60;
    const QString zone = u"%1%2%3"_s.arg(offset < 0 ? u"-"_s : u"+"_s)
                             .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
    return (QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss "_s) + zone).toUtf8();
}

// What is common to all we send, put together as head and body.
struct Article {
    QByteArray head;
    Body body;
    QList<OutgoingFile> files;
};

bool hasLongLine(const QByteArray &text)
{
    qsizetype begin = 0;
    for (qsizetype end; (end = text.indexOf('\n', begin)) >= 0; begin = end + 1) {
        if (end - begin > longestLine)
            return true;
    }
    return text.size() - begin > longestLine;
}

// The head lines of the text, an empty line, and the text.
QByteArray textPart(const Body &body)
{
    QByteArray text = body.text;
    text.replace("\r\n", "\n");
    if (body.format != Format::Flowed)
        text = flowed(text);
    if (!text.endsWith('\n'))
        text += '\n';
    QByteArray encoding = isAscii(text) ? "7bit" : "8bit";
    if (hasLongLine(text)) {
        text = quotedPrintable(text);
        encoding = "quoted-printable";
    }
    return "Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: " + encoding + "\n\n"
        + text;
}

QByteArray filePart(const OutgoingFile &file)
{
    const QByteArray type = file.mimeType.isEmpty() ? "application/octet-stream" : file.mimeType.toUtf8();
    return "Content-Type: " + type + fileNameParameter("name", file.name) + "\nContent-Disposition: attachment"
        + fileNameParameter("filename", file.name) + "\nContent-Transfer-Encoding: base64\n\n" + base64Lines(file.data);
}

QByteArray joined(const Article &article)
{
    if (article.files.isEmpty())
        return article.head + "MIME-Version: 1.0\n" + textPart(article.body);
    const QByteArray boundary = "=_" + randomBase32(16);
    QByteArray all = article.head + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"" + boundary
        + "\"\n\n--" + boundary + '\n' + textPart(article.body);
    for (const OutgoingFile &file : article.files)
        all += "--" + boundary + '\n' + filePart(file);
    return all + "--" + boundary + "--\n";
}

// What every server would refuse (RFC 5536; INN's words for it are less kind).
Expected<void> preflight(const Article &article, const QByteArray &wire, const IntentionContext &context)
{
    if (context.posting == Posting::ReadOnly)
        return rejected(Words::tr("Nobody can write to %1 on this server.").arg(context.forum.value));
    if (!isMailAddress(context.identityMail))
        return rejected(
            Words::tr("“%1” is not a mail address. News servers want one with each post; set yours in the account.")
                .arg(context.identityMail));
    if (article.body.text.trimmed().isEmpty())
        return rejected(Words::tr("There is no text yet."));
    if (wire.contains('\0'))
        return rejected(Words::tr("The text contains a character that cannot be sent (NUL)."));
    if (wire.size() > largestArticle)
        return rejected(Words::tr("This post is too large: %1 with its files, and most servers take 1 MB.")
                            .arg(QLocale().formattedDataSize(wire.size())));
    if (hasLongLine(article.head))
        return rejected(Words::tr("A line of the head is too long. A shorter subject will help."));
    return {};
}

// Where a reply goes: where the author of the parent asked for, else where the parent stood.
Expected<QStringList> replyGroups(const IntentionContext &context)
{
    if (context.followupTo.contains(u"poster"_s, Qt::CaseInsensitive))
        return rejected(Words::tr("The author asked for replies by mail, not here. "
                                  "Their address is in the post; your text is kept."));
    if (!context.followupTo.isEmpty())
        return context.followupTo;
    const QString crossposted = context.extra.value(extra::newsgroups);
    return crossposted.isEmpty() ? QStringList { context.forum.value } : crossposted.split(u',');
}

QStringList sameGroups(const IntentionContext &context)
{
    const QString crossposted = context.extra.value(extra::newsgroups);
    return crossposted.isEmpty() ? QStringList { context.forum.value } : crossposted.split(u',');
}

QString parentSubject(const IntentionContext &context)
{
    return context.parentSubject.isEmpty() ? context.threadTitle : context.parentSubject;
}

class Writer {
public:
    Writer(const IntentionContext &context, QByteArray messageId, QByteArray secret)
        : m_context(context)
        , m_id(std::move(messageId))
        , m_secret(std::move(secret))
    {
    }

    Expected<Article> operator()(const Reply &reply) const
    {
        auto groups = replyGroups(m_context);
        if (!groups)
            return groups.error();
        Article article = begun(*groups, u"Re: "_s + subjectBase(parentSubject(m_context)));
        article.head += "References: " + referencesHeader(m_context.references, m_context.parent) + '\n';
        article.body = reply.body;
        article.files = reply.files;
        return article;
    }

    Expected<Article> operator()(const NewThread &thread) const
    {
        if (thread.subject.trimmed().isEmpty())
            return rejected(Words::tr("There is no subject yet."));
        if (thread.subject.trimmed().startsWith("cmsg "_L1)) // ancient servers would take it for a command
            return rejected(Words::tr("A subject may not begin with “cmsg”."));
        Article article = begun({ m_context.forum.value }, thread.subject);
        article.body = thread.body;
        article.files = thread.files;
        return article;
    }

    // An edit is a new post that replaces the old one.
    Expected<Article> operator()(const EditPost &edit) const
    {
        Article article = begun(sameGroups(m_context), parentSubject(m_context));
        QList<RemotePostId> before = m_context.references;
        before.removeAll(m_context.parent);
        if (!before.isEmpty())
            article.head += "References: " + referencesHeader(before, before.last()) + '\n';
        article.head += "Supersedes: " + m_context.parent.value.toUtf8() + '\n' + keyLine();
        article.body = edit.body;
        return article;
    }

    Expected<Article> operator()(const DeletePost &) const
    {
        const QByteArray target = m_context.parent.value.toUtf8();
        Article article = begun(sameGroups(m_context), u"cmsg cancel "_s + m_context.parent.value);
        article.head += "Control: cancel " + target + '\n' + keyLine();
        article.body = { Format::Plain, "The author has withdrawn this post.\n" };
        return article;
    }

    template <class Mark> Expected<Article> operator()(const Mark &) const
    {
        return Error { ErrorKind::Unsupported,
            Words::tr("News servers keep posts and nothing about them. What you marked stays on this computer.") };
    }

private:
    Article begun(const QStringList &groups, const QString &subject) const
    {
        Article article;
        const QByteArray name = phrase(m_context.identityName);
        const QByteArray mail = m_context.identityMail.toUtf8();
        article.head = "From: " + (name.isEmpty() ? mail : name + " <" + mail + '>') + '\n'
            + "Newsgroups: " + groups.join(u',').toUtf8() + '\n' + headerLine("Subject", subject)
            + "Date: " + dateText(QDateTime::currentDateTime()) + '\n' + "Message-ID: " + m_id + '\n'
            + "User-Agent: Foyer/" FOYER_VERSION "\n";
        if (!m_secret.isEmpty())
            article.head += "Cancel-Lock: sha256:" + cancelLock(m_id, m_secret) + '\n';
        return article;
    }

    QByteArray keyLine() const
    {
        if (m_secret.isEmpty())
            return {};
        return "Cancel-Key: sha256:" + cancelKey(m_context.parent.value.toUtf8(), m_secret) + '\n';
    }

    const IntentionContext &m_context;
    QByteArray m_id;
    QByteArray m_secret;
};
} // namespace

Expected<Intention> compose(Intention intention, const IntentionContext &context, const QByteArray &secret)
{
    if (!intention.token.isEmpty() && !intention.wire.isEmpty())
        return intention;
    if (intention.token.isEmpty())
        intention.token = newMessageId(context.identityMail);
    auto article = std::visit(Writer(context, intention.token, secret), intention.deed);
    if (!article)
        return article.error();
    QByteArray wire = joined(*article);
    if (auto fine = preflight(*article, wire, context); !fine)
        return fine.error();
    intention.wire = std::move(wire);
    return intention;
}

QByteArray newMessageId(const QString &mail)
{
    const QString domain = isMailAddress(mail) ? mail.section(u'@', -1).toLower() : QString();
    const bool usable = domain.contains(u'.') && domain.size() < 200;
    return '<' + randomBase32(20) + ".foyer@" + (usable ? domain.toUtf8() : QByteArray("x.invalid")) + '>';
}

QByteArray cancelKey(const QByteArray &messageId, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(messageId, secret, QCryptographicHash::Sha256).toBase64();
}

QByteArray cancelLock(const QByteArray &messageId, const QByteArray &secret)
{
    return QCryptographicHash::hash(cancelKey(messageId, secret), QCryptographicHash::Sha256).toBase64();
}

QByteArray referencesHeader(QList<RemotePostId> references, const RemotePostId &parent)
{
    references.removeAll(parent);
    references.append(parent);
    const auto length = [&] {
        qsizetype total = qsizetype(sizeof "References:");
        for (const RemotePostId &id : std::as_const(references))
            total += id.value.toUtf8().size() + 1;
        return total;
    };
    // The first and the last two stay: they say which thread it is and where in it.
    while (references.size() > 3 && length() > longestLine)
        references.removeAt(1);
    QByteArrayList ids;
    for (const RemotePostId &id : std::as_const(references))
        ids.append(id.value.toUtf8());
    return ids.join("\n ");
}

QString subjectBase(const QString &subject)
{
    static const QRegularExpression reply(
        u"^\\s*(re|aw|antw|antwort|sv|vs|odp|ref|rif|res)(\\[\\d+\\]|\\^\\d+|\\(\\d+\\))?\\s*:\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString base = subject;
    while (reply.match(base).hasMatch())
        base.remove(reply);
    return base.trimmed();
}

} // namespace foyer::nntp
