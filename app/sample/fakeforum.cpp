#include "app/sample/fakeforum.h"

#include <QCryptographicHash>
#include <QLocale>

namespace foyer {

static constexpr auto hostName = "news.forum.example";

static QByteArray crlf(QByteArray text)
{
    text.replace("\r\n", "\n");
    text.replace('\n', "\r\n");
    return text;
}

FakeArticle parseArticle(const QByteArray &text)
{
    QByteArray all = crlf(text);
    if (!all.endsWith("\r\n"))
        all += "\r\n";
    const qsizetype gap = all.indexOf("\r\n\r\n");
    FakeArticle article;
    article.head = gap < 0 ? all : all.left(gap + 2);
    article.body = gap < 0 ? QByteArray() : all.mid(gap + 4);
    article.id = headerField(article.head, "Message-ID");
    return article;
}

QByteArray headerField(const QByteArray &head, const QByteArray &name)
{
    QByteArray value;
    bool inside = false;
    for (const QByteArray &line : head.split('\n')) {
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (!folded)
            inside = line.size() > name.size() && line.at(name.size()) == ':'
                && qstrnicmp(line.constData(), name.constData(), size_t(name.size())) == 0;
        if (inside)
            value += folded ? ' ' + line.trimmed() : line.mid(name.size() + 1).trimmed();
    }
    return value;
}

static QList<QByteArray> groupsOf(const QByteArray &head)
{
    QList<QByteArray> groups;
    for (const QByteArray &group : headerField(head, "Newsgroups").split(',')) {
        if (const QByteArray name = group.trimmed(); !name.isEmpty() && !groups.contains(name))
            groups += name;
    }
    return groups;
}

static QByteArray rfcDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " +0000";
}

void addGroup(
    FakeForum &forum, const QByteArray &name, const QByteArray &description, char status, const QDateTime &created)
{
    FakeGroup group;
    group.description = description;
    group.status = status;
    group.created = created;
    forum.groups.insert(name, group);
}

void removeGroup(FakeForum &forum, const QByteArray &name)
{
    const FakeGroup group = forum.groups.take(name);
    for (const QByteArray &id : group.ids) {
        FakeArticle &article = forum.articles[id];
        article.places.remove(name);
        if (article.places.isEmpty())
            forum.articles.remove(id);
    }
}

bool cancel(FakeForum &forum, const QByteArray &id)
{
    const auto found = forum.articles.constFind(id);
    if (found == forum.articles.constEnd())
        return false;
    const FakeArticle &article = *found;
    for (auto place = article.places.cbegin(); place != article.places.cend(); ++place) {
        FakeGroup &group = forum.groups[place.key()];
        group.ids.remove(place.value());
        // INN lets the low mark follow at once.
        group.low = group.ids.isEmpty() ? group.high + 1 : group.ids.firstKey();
    }
    forum.articles.remove(id);
    return true;
}

// The last header line of every stored article says where it stands.
static void writeXref(FakeArticle &article)
{
    if (const qsizetype old = article.head.lastIndexOf("\r\nXref: "); old >= 0)
        article.head.truncate(old + 2);
    article.head += QByteArray("Xref: ") + hostName;
    for (auto place = article.places.cbegin(); place != article.places.cend(); ++place)
        article.head += ' ' + place.key() + ':' + QByteArray::number(place.value());
    article.head += "\r\n";
}

// Files it under the next number of each of its groups. Does not ask whether it may.
static void store(FakeForum &forum, FakeArticle article, const QDateTime &now)
{
    article.arrived = now;
    for (const QByteArray &name : groupsOf(article.head)) {
        const auto group = forum.groups.find(name);
        if (group == forum.groups.end())
            continue;
        const qint64 number = ++group->high;
        group->ids.insert(number, article.id);
        article.places.insert(name, number);
    }
    writeXref(article);
    forum.remembered.insert(article.id);
    forum.articles.insert(article.id, article);
}

// RFC 8315: the key's hash is among the locks of the target.
static bool keyFits(const FakeArticle &target, const FakeArticle &article)
{
    const QList<QByteArray> locks = headerField(target.head, "Cancel-Lock").split(' ');
    for (const QByteArray &key : headerField(article.head, "Cancel-Key").split(' ')) {
        if (!key.startsWith("sha256:"))
            continue;
        const QByteArray hash = QCryptographicHash::hash(key.mid(7), QCryptographicHash::Sha256).toBase64();
        if (locks.contains("sha256:" + hash))
            return true;
    }
    return false;
}

// Takes the target away where the author of `article` may; says nothing either way, like INN.
static void withdraw(FakeForum &forum, const QByteArray &targetId, const FakeArticle &article)
{
    const auto target = forum.articles.constFind(targetId);
    if (target == forum.articles.constEnd())
        return;
    if ((!article.owner.isEmpty() && article.owner == target->owner) || keyFits(*target, article))
        cancel(forum, targetId);
}

static QByteArray controlTarget(const FakeArticle &article)
{
    const QByteArray control = headerField(article.head, "Control");
    return control.startsWith("cancel ") ? control.mid(7).trimmed() : QByteArray();
}

static void takeIn(FakeForum &forum, const FakeArticle &article, const QDateTime &now)
{
    if (const QByteArray target = controlTarget(article); !target.isEmpty()) {
        forum.remembered.insert(article.id);
        withdraw(forum, target, article);
        return;
    }
    if (const QByteArray old = headerField(article.head, "Supersedes"); !old.isEmpty())
        withdraw(forum, old, article);
    store(forum, article, now);
}

static FakeAnswer refusal(const FakeForum &forum, const FakeArticle &article)
{
    if (article.body.trimmed().isEmpty())
        return { 441, "Article has no body -- just headers" };
    if (!headerField(article.head, "Xref").isEmpty())
        return { 441, "Can't set system Xref header field" };
    for (const char *name : { "From", "Subject", "Newsgroups" }) {
        if (headerField(article.head, name).isEmpty())
            return { 441, QByteArray("Missing required ") + name + " header field" };
    }
    if (!headerField(article.head, "From").contains('@'))
        return { 441, "Address in From header field not in Internet syntax" };
    if (article.text().contains('\0'))
        return { 441, "Article is empty" };
    if (article.text().size() > 1'000'000)
        return { 441, "Article is bigger than local limit of 1000000 bytes" };
    for (const QByteArray &line : article.head.split('\n')) {
        if (line.size() > 999)
            return { 441, "Header line too long" };
    }
    const QList<QByteArray> names = groupsOf(article.head);
    bool known = false;
    for (const QByteArray &name : names) {
        known = known || forum.groups.contains(name);
        if (forum.groups.value(name).status == 'n')
            return { 441, "Postings to \"" + name + "\" are not allowed here" };
    }
    if (!known)
        return { 441, "No valid newsgroups in \"" + names.join(',') + '"' };
    return {};
}

static bool isModerated(const FakeForum &forum, const FakeArticle &article)
{
    for (const QByteArray &name : groupsOf(article.head)) {
        if (forum.groups.value(name).status == 'm')
            return true;
    }
    return false;
}

// What the server writes into an article it takes from a person.
static void inject(FakeArticle &article, const QDateTime &now)
{
    if (article.id.isEmpty()) {
        const QByteArray seed = article.text() + QByteArray::number(now.toMSecsSinceEpoch());
        article.id = '<' + QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex() + '@' + hostName + '>';
        article.head += "Message-ID: " + article.id + "\r\n";
    }
    if (headerField(article.head, "Date").isEmpty())
        article.head += "Date: " + rfcDate(now) + "\r\n";
    article.head = QByteArray("Path: ") + hostName + "!.POSTED!not-for-mail\r\n" + article.head;
    article.head += "Injection-Date: " + rfcDate(now) + "\r\n";
}

FakeAnswer post(FakeForum &forum, const QByteArray &text, const QByteArray &user, const QDateTime &now)
{
    FakeArticle article = parseArticle(text);
    article.owner = user;
    if (const FakeAnswer no = refusal(forum, article); no.code)
        return no;
    inject(article, now);
    const bool approved = !headerField(article.head, "Approved").isEmpty();
    if (approved && !forum.users.value(user).moderator)
        return { 441, "You are not allowed to approve postings" };
    // Mailed before the history is asked: a second POST of the same id is mailed again.
    if (isModerated(forum, article) && !approved && controlTarget(article).isEmpty()) {
        forum.queue += article;
        return { 240, "Article received (mailed to moderator)" };
    }
    if (forum.remembered.contains(article.id))
        return { 441, "435 Duplicate" };
    takeIn(forum, article, now);
    return { 240, "Article received " + article.id };
}

bool feed(FakeForum &forum, const QByteArray &text, const QDateTime &now)
{
    FakeArticle article = parseArticle(text);
    if (article.id.isEmpty() || forum.remembered.contains(article.id))
        return false;
    takeIn(forum, article, now);
    return true;
}

bool approve(FakeForum &forum, const QByteArray &id, const QDateTime &now)
{
    for (qsizetype i = 0; i < forum.queue.size(); ++i) {
        if (forum.queue.at(i).id != id)
            continue;
        FakeArticle article = forum.queue.takeAt(i);
        if (forum.remembered.contains(id))
            return false;
        article.head += "Approved: moderator@forum.example\r\n";
        store(forum, article, now);
        return true;
    }
    return false;
}

void expire(FakeForum &forum, const QByteArray &group, qint64 keepFrom)
{
    const QMap<qint64, QByteArray> ids = forum.groups.value(group).ids;
    for (auto it = ids.cbegin(); it != ids.cend() && it.key() < keepFrom; ++it)
        cancel(forum, it.value());
}

void renumber(FakeForum &forum, const QByteArray &name, qint64 first)
{
    const auto group = forum.groups.find(name);
    if (group == forum.groups.end())
        return;
    const QList<QByteArray> ids = group->ids.values();
    group->ids.clear();
    group->low = first;
    group->high = first - 1;
    for (const QByteArray &id : ids) {
        const qint64 number = ++group->high;
        group->ids.insert(number, id);
        FakeArticle &article = forum.articles[id];
        article.places.insert(name, number);
        writeXref(article);
    }
}

static bool matchesPattern(QByteArrayView name, QByteArrayView pattern)
{
    qsizetype n = 0, p = 0, star = -1, back = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            back = n;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++back;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool matchesWildmat(const QByteArray &name, const QByteArray &wildmats)
{
    bool matches = false; // the last pattern that fits decides
    for (const QByteArray &pattern : wildmats.split(',')) {
        const bool negated = pattern.startsWith('!');
        if (matchesPattern(name, negated ? pattern.mid(1) : pattern))
            matches = !negated;
    }
    return matches;
}

QByteArray overviewLine(const FakeArticle &article, qint64 number)
{
    QList<QByteArray> fields { QByteArray::number(number) };
    for (const char *name : { "Subject", "From", "Date", "Message-ID", "References" })
        fields += headerField(article.head, name);
    fields += QByteArray::number(article.text().size());
    fields += QByteArray::number(article.body.count('\n'));
    fields += "Xref: " + headerField(article.head, "Xref");
    for (QByteArray &field : fields) {
        for (char &c : field) {
            if (c == '\t' || c == '\r' || c == '\n' || c == '\0')
                c = ' ';
        }
    }
    return fields.join('\t');
}

} // namespace foyer
