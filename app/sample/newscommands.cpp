// The commands of a NewsSession, one by one. RFC 3977; where that leaves a choice, as InterNetNews 2.7.1 does.
#include "app/sample/newsserver.h"
#include "app/sample/newssession.h"

namespace foyer {

static constexpr auto dot = ".\r\n";

static QByteArray stuffed(QByteArray text)
{
    text.replace("\r\n.", "\r\n..");
    return text.startsWith('.') ? '.' + text : text;
}

static QByteArray word(const QByteArray &rest, int n)
{
    return rest.simplified().split(' ').value(n);
}

QByteArray NewsSession::answer(const QByteArray &command, const QByteArray &rest)
{
    if (command == "CAPABILITIES")
        return capabilities();
    if (command == "MODE")
        return word(rest, 0).toUpper() == "READER" ? "200 Posting allowed after AUTHINFO\r\n" : "501 Bad MODE\r\n";
    if (command == "AUTHINFO")
        return authInfo(rest);
    if (command == "DATE")
        return date();
    if (command == "QUIT")
        return "205 Bye!\r\n";
    if (command == "POST")
        return beginPost();
    const bool reads = QList<QByteArray> { "LIST", "GROUP", "LISTGROUP", "OVER", "XOVER", "HEAD", "BODY", "ARTICLE",
        "STAT", "NEWGROUPS" }
                           .contains(command);
    if (!reads)
        return "500 What?\r\n";
    if (!mayRead())
        return "480 Authentication required for command\r\n";
    if (command == "LIST")
        return list(rest);
    if (command == "GROUP")
        return group(rest);
    if (command == "LISTGROUP")
        return listGroup(rest);
    if (command == "OVER" || command == "XOVER")
        return over(rest, command == "XOVER");
    if (command == "NEWGROUPS")
        return newGroups(rest);
    return article(command, rest);
}

bool NewsSession::mayRead() const
{
    return !m_user.isEmpty() || (!m_mustSignIn && !m_server.forum.signInToRead);
}

QByteArray NewsSession::capabilities() const
{
    QByteArray lines = "101 Capability list:\r\nVERSION 2\r\nIMPLEMENTATION Foyer sample server\r\n";
    lines += m_user.isEmpty() ? "AUTHINFO USER\r\n" : "";
    lines += "LIST ACTIVE COUNTS NEWSGROUPS OVERVIEW.FMT\r\nOVER\r\nREADER\r\n";
    lines += !m_user.isEmpty() || !m_server.forum.signInToPost ? "POST\r\n" : "";
    return lines + dot;
}

QByteArray NewsSession::authInfo(const QByteArray &rest)
{
    const QByteArray what = word(rest, 0).toUpper();
    const QByteArray value = rest.mid(what.size()).trimmed();
    if (!m_user.isEmpty())
        return "502 Already authenticated\r\n";
    if (what == "USER") {
        m_claimed = value;
        return "381 Enter password\r\n";
    }
    if (what != "PASS")
        return "501 Bad AUTHINFO\r\n";
    if (m_claimed.isEmpty())
        return "482 Authentication commands issued out of sequence\r\n";
    const auto user = m_server.forum.users.constFind(m_claimed);
    if (user == m_server.forum.users.constEnd() || user->secret != value)
        return "481 Authentication failed\r\n";
    m_user = m_claimed;
    return "281 Authentication succeeded\r\n";
}

QByteArray NewsSession::date() const
{
    return "111 " + m_server.now().toUTC().toString(QStringLiteral("yyyyMMddhhmmss")).toLatin1() + "\r\n";
}

static QByteArray padded(qint64 number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

QByteArray NewsSession::list(const QByteArray &rest) const
{
    const QByteArray what = rest.isEmpty() ? QByteArray("ACTIVE") : word(rest, 0).toUpper();
    if (what == "OVERVIEW.FMT")
        return "215 Order of fields in overview database\r\nSubject:\r\nFrom:\r\nDate:\r\nMessage-ID:\r\n"
               "References:\r\nBytes:\r\nLines:\r\nXref:full\r\n.\r\n";
    if (what != "ACTIVE" && what != "COUNTS" && what != "NEWSGROUPS")
        return what == "MOTD" || what == "DISTRIBUTIONS" ? "503 No list of " + what + " available\r\n"
                                                         : QByteArray("501 Bad LIST keyword\r\n");
    const QByteArray wildmats = word(rest, 1);
    QByteArray lines = "215 List follows\r\n";
    const auto &groups = m_server.forum.groups;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (!wildmats.isEmpty() && !matchesWildmat(it.key(), wildmats))
            continue;
        if (what == "NEWSGROUPS")
            lines += it.key() + '\t' + it->description;
        else if (what == "ACTIVE")
            lines += it.key() + ' ' + padded(it->high + m_lie) + ' ' + padded(it->low) + ' ' + it->status;
        else
            lines += it.key() + ' ' + QByteArray::number(it->high + m_lie) + ' ' + QByteArray::number(it->low) + ' '
                + QByteArray::number(it->ids.size() + m_lie) + ' ' + it->status;
        lines += "\r\n";
    }
    return lines + dot;
}

QByteArray NewsSession::group(const QByteArray &name)
{
    const auto group = m_server.forum.groups.constFind(name);
    if (group == m_server.forum.groups.constEnd())
        return "411 No such group " + name + "\r\n";
    m_group = name;
    m_current = group->ids.isEmpty() ? 0 : group->ids.firstKey();
    return "211 " + QByteArray::number(group->ids.size() + m_lie) + ' ' + QByteArray::number(group->low) + ' '
        + QByteArray::number(group->high + m_lie) + ' ' + name + "\r\n";
}

struct Range {
    qint64 first = 0;
    qint64 last = -1;
};

// "5", "5-", "5-9"; nothing where it cannot be read.
static std::optional<Range> range(const QByteArray &text)
{
    const qsizetype dash = text.indexOf('-');
    bool ok = true, okLast = true;
    Range range;
    range.first = (dash < 0 ? text : text.left(dash)).toLongLong(&ok);
    if (dash < 0)
        range.last = range.first;
    else if (dash + 1 == text.size())
        range.last = std::numeric_limits<qint64>::max();
    else
        range.last = text.mid(dash + 1).toLongLong(&okLast);
    return ok && okLast ? std::optional(range) : std::nullopt;
}

QByteArray NewsSession::listGroup(const QByteArray &rest)
{
    const QByteArray name = rest.isEmpty() ? m_group : word(rest, 0);
    if (name.isEmpty())
        return "412 Not in a newsgroup\r\n";
    QByteArray first = group(name);
    if (!first.startsWith("211"))
        return first;
    const std::optional<Range> wanted = range(word(rest, 1).isEmpty() ? QByteArray("1-") : word(rest, 1));
    if (!wanted)
        return "501 Bad range\r\n";
    first.chop(2);
    QByteArray lines = first + " list follows\r\n";
    for (const qint64 number : m_server.forum.groups.value(name).ids.keys()) {
        if (number >= wanted->first && number <= wanted->last)
            lines += QByteArray::number(number) + "\r\n";
    }
    return lines + dot;
}

QByteArray NewsSession::over(const QByteArray &text, bool olderName) const
{
    if (text.startsWith('<'))
        return "503 Overview by Message-ID unsupported\r\n";
    if (m_group.isEmpty())
        return "412 Not in a newsgroup\r\n";
    if (text.isEmpty() && m_current == 0)
        return "420 Current article number is invalid\r\n";
    const std::optional<Range> wanted = range(text.isEmpty() ? QByteArray::number(m_current) : text);
    if (!wanted)
        return "501 Bad range\r\n";
    QByteArray lines;
    const QMap<qint64, QByteArray> ids = m_server.forum.groups.value(m_group).ids;
    for (auto it = ids.lowerBound(wanted->first); it != ids.cend() && it.key() <= wanted->last; ++it)
        lines += overviewLine(*m_server.forum.articles.constFind(it.value()), it.key()) + "\r\n";
    // INN says of XOVER in an empty range: an empty list.
    return lines.isEmpty() && !olderName ? "423 No articles in " + text + "\r\n"
                                         : "224 Overview information for " + text + " follows\r\n" + lines + dot;
}

QByteArray NewsSession::article(const QByteArray &command, const QByteArray &which)
{
    QByteArray id = which;
    qint64 number = 0;
    if (!which.startsWith('<')) {
        if (m_group.isEmpty())
            return "412 Not in a newsgroup\r\n";
        number = which.isEmpty() ? m_current : which.toLongLong();
        id = m_server.forum.groups.value(m_group).ids.value(number);
        if (id.isEmpty())
            return which.isEmpty() ? "420 Current article number is invalid\r\n" : "423 No such article number\r\n";
        m_current = number;
    }
    const auto found = m_server.forum.articles.constFind(id);
    if (found == m_server.forum.articles.constEnd())
        return "430 No such article\r\n";
    const QByteArray tail = ' ' + QByteArray::number(number) + ' ' + id + "\r\n";
    if (command == "STAT")
        return "223" + tail;
    if (command == "HEAD")
        return "221" + tail + stuffed(found->head) + dot;
    if (command == "BODY")
        return "222" + tail + stuffed(found->body) + dot;
    return "220" + tail + stuffed(found->text()) + dot;
}

QByteArray NewsSession::newGroups(const QByteArray &rest) const
{
    const QByteArray day = word(rest, 0), time = word(rest, 1);
    const QString text = QString::fromLatin1((day.size() == 6 ? "20" + day : day) + time);
    QDateTime since = QDateTime::fromString(text, QStringLiteral("yyyyMMddhhmmss"));
    since.setTimeSpec(Qt::UTC);
    if (!since.isValid())
        return "501 Bad date\r\n";
    QByteArray lines = "231 New newsgroups follow\r\n";
    const auto &groups = m_server.forum.groups;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (it->created >= since)
            lines += it.key() + ' ' + QByteArray::number(it->high) + ' ' + QByteArray::number(it->low) + ' '
                + it->status + "\r\n";
    }
    return lines + dot;
}

QByteArray NewsSession::beginPost()
{
    if (m_user.isEmpty() && (m_mustSignIn || m_server.forum.signInToPost))
        return "480 Authentication required for command\r\n";
    m_posting = true;
    return "340 Ok, send the article\r\n";
}

} // namespace foyer
