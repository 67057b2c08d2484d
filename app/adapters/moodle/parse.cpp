#include "app/adapters/moodle/parse.h"

#include "app/adapters/moodle/html.h"
#include "app/adapters/moodle/words.h"
#include "app/net/json.h"
#include "models/text/htmlwords.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace foyer::moodle {

using namespace Qt::StringLiterals;
using json::array;
using json::flag;
using json::line;
using json::number;
using json::text;

namespace {

QDateTime timeOf(const QJsonValue &value)
{
    const qint64 seconds = number(value);
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

// Names come as escaped HTML.
QString nameIn(const QJsonValue &value)
{
    return line(json::withoutTags(line(value)));
}

QUrl page(const Reader &reader, const QString &path)
{
    return reader.base.resolved(QUrl(path));
}

QString dateWords(const QDateTime &date)
{
    return QLocale().toString(date.toLocalTime(), QLocale::ShortFormat);
}

// What a person must know before writing there.
QString descriptionOf(const QJsonObject &forum, const Reader &reader)
{
    QStringList parts { line(json::withoutTags(QString::fromUtf8(shown(text(forum[u"intro"]), reader.base)))) };
    if (text(forum[u"type"]) == "qanda"_L1)
        parts += Words::tr("What others answered shows half an hour after your own answer.");
    if (const QDateTime due = timeOf(forum[u"duedate"]); due.isValid())
        parts += Words::tr("Due %1.").arg(dateWords(due));
    if (const QDateTime cutoff = timeOf(forum[u"cutoffdate"]); cutoff.isValid())
        parts += Words::tr("Nothing can be posted after %1.").arg(dateWords(cutoff));
    parts.removeAll(QString());
    return parts.join(u' ');
}

RemoteForum forumOf(const QJsonObject &json, const RemoteForumId &course, const Reader &reader)
{
    RemoteForum forum;
    forum.id = { text(json[u"id"]) };
    forum.parent = course;
    forum.name = nameIn(json[u"name"]);
    forum.description = descriptionOf(json, reader);
    forum.mayStart = flag(json[u"cancreatediscussions"]);
    const qint64 cutoff = number(json[u"cutoffdate"]);
    if (!forum.mayStart && cutoff > 0 && cutoff < reader.now)
        forum.posting = Posting::ReadOnly;
    forum.url = page(reader, u"mod/forum/view.php?f="_s + forum.id.value);
    return forum;
}

// The picture everybody has who has none is no picture.
QString pictureIn(const QJsonValue &address, const Reader &reader)
{
    const QString picture = text(address);
    return picture.contains("/pluginfile.php/"_L1) ? forPrograms(picture, reader.base) : QString();
}

RemotePerson person(const QString &id, const QString &name, const QJsonValue &picture, const Reader &reader)
{
    RemotePerson person;
    person.id = { id };
    person.name = name.isEmpty() ? Words::tr("Somebody") : name;
    person.avatar = pictureIn(picture, reader);
    person.me = !id.isEmpty() && id == QString::number(reader.me);
    return person;
}

RemotePerson authorOf(const QJsonObject &author, const Reader &reader)
{
    RemotePerson writer =
        person(text(author[u"id"]), line(author[u"fullname"]), author[u"urls"][u"profileimage"], reader);
    writer.url = QUrl(text(author[u"urls"][u"profile"]));
    QStringList groups;
    for (const QJsonValue group : array(author[u"groups"]))
        groups += nameIn(group[u"name"]);
    writer.badge = groups.join(u", "_s);
    return writer;
}

bool isPicture(const QString &name)
{
    static const QSet<QString> pictures { u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s };
    return pictures.contains(name.section(u'.', -1).toLower());
}

// Files stand below the words: pictures are shown, others are opened in the browser, which has a sign-in of its own.
QString filesOf(const QJsonValue &attachments, const Reader &reader)
{
    QString html;
    for (const QJsonValue each : array(attachments)) {
        const QString name = line(each[u"filename"]).toHtmlEscaped();
        QString address = text(each[u"url"]);
        if (address.isEmpty())
            address = text(each[u"fileurl"]);
        if (!address.startsWith("http"_L1))
            continue;
        if (isPicture(name))
            html += u"<p><img src=\"%1\" alt=\"%2\"></p>"_s.arg(
                forPrograms(address.section(u'?', 0, 0), reader.base).toHtmlEscaped(), name);
        else
            html += u"<p><a class=\"attachment\" href=\"%1\">%2</a> (%3)</p>"_s.arg(
                address.toHtmlEscaped(), name, QLocale().formattedDataSize(number(each[u"filesize"])));
    }
    return html;
}

QByteArray printOf(const QStringList &parts)
{
    return QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().first(8);
}

Row rowOf(const QJsonObject &json, qint64 forum, const Reader &reader, bool mayPin)
{
    Row row;
    row.id = number(json[u"discussion"]); // "id" is its first post's
    row.replies = number(json[u"numreplies"]);
    row.lastPost = number(json[u"timemodified"]);
    RemoteThread &thread = row.thread;
    thread.id = { QString::number(row.id) };
    thread.forum = { QString::number(forum) };
    thread.title = nameIn(json[u"name"]);
    thread.closed = flag(json[u"locked"]) || !flag(json[u"canreply"]);
    thread.pinned = flag(json[u"pinned"]);
    thread.url = page(reader, u"mod/forum/discuss.php?d="_s + thread.id.value);
    thread.created = timeOf(json[u"created"]);
    thread.rights = ThreadRights();
    thread.rights->setFlag(ThreadRight::Pin, mayPin);
    thread.rights->setFlag(ThreadRight::Close, flag(json[u"canlock"]));
    if (const QString group = reader.groups.value(number(json[u"groupid"])); !group.isEmpty())
        thread.tags = { group };
    RemotePost &first = row.first;
    first.id = { text(json[u"id"]) };
    first.thread = thread.id;
    first.places = { { thread.forum, 0 } };
    first.author = person(text(json[u"userid"]), line(json[u"userfullname"]), {}, reader);
    first.bookmarked = flag(json[u"starred"]);
    row.words = printOf({ text(json[u"timemodified"]), text(json[u"modified"]), text(json[u"usermodified"]),
        text(json[u"numreplies"]), text(json[u"name"]) });
    row.marks = printOf({ QString::number(thread.closed), QString::number(thread.pinned),
        QString::number(*first.bookmarked), QString::number(thread.rights->toInt()) });
    return row;
}

} // namespace

ForumList parseForums(const QJsonValue &courses, const QJsonValue &forums, const Reader &reader)
{
    ForumList list;
    QSet<qint64> known;
    for (const QJsonValue each : array(courses)) {
        RemoteForum course;
        const qint64 id = number(each[u"id"]);
        course.id = { u"course-%1"_s.arg(id) };
        course.name = nameIn(each[u"displayname"].isString() ? each[u"displayname"] : each[u"fullname"]);
        course.posting = Posting::ReadOnly;
        course.mayStart = false;
        course.url = page(reader, u"course/view.php?id=%1"_s.arg(id));
        if (id > 0 && !course.name.isEmpty())
            list.forums.append(course), known.insert(id);
    }
    for (const QJsonValue each : array(forums)) {
        const qint64 id = number(each[u"id"]);
        const ForumPlace place { number(each[u"course"]), number(each[u"cmid"]), number(each[u"numdiscussions"]) };
        const RemoteForumId course { known.contains(place.course) ? u"course-%1"_s.arg(place.course) : QString() };
        if (id <= 0)
            continue;
        list.forums.append(forumOf(each.toObject(), course, reader));
        list.places.insert(id, place);
    }
    return list;
}

std::optional<QList<Row>> parseDiscussions(const QJsonValue &answer, qint64 forum, const Reader &reader, bool mayPin)
{
    if (!answer[u"discussions"].isArray())
        return {};
    QList<Row> rows;
    for (const QJsonValue each : array(answer[u"discussions"])) {
        if (number(each[u"discussion"]) > 0 && number(each[u"id"]) > 0)
            rows.append(rowOf(each.toObject(), forum, reader, mayPin));
    }
    return rows;
}

std::optional<RemotePost> parsePost(const QJsonValue &json, qint64 forum, const Reader &reader)
{
    RemotePost post;
    post.id = { text(json[u"id"]) };
    post.thread = { text(json[u"discussionid"]) };
    if (number(json[u"id"]) <= 0 || number(json[u"discussionid"]) <= 0)
        return {};
    if (flag(json[u"hasparent"]) && number(json[u"parentid"]) > 0)
        post.references = { { text(json[u"parentid"]) } };
    post.places = { { { QString::number(forum) }, 0 } };
    post.author = authorOf(json[u"author"].toObject(), reader);
    post.subject = nameIn(json[u"subject"]);
    post.created = timeOf(json[u"timecreated"]);
    if (number(json[u"timemodified"]) > number(json[u"timecreated"]))
        post.edited = timeOf(json[u"timemodified"]);
    const QByteArray words = shown(text(json[u"message"]), reader.base);
    post.body = { Format::Html, words };
    if (post.author.me) {
        post.source = markdownOf(words);
        post.token = tokenOf(words);
    }
    post.extra.insert(extra::id, post.id.value);
    if (flag(json[u"isprivatereply"])) {
        post.extra.insert(extra::isPrivate, u"1"_s);
        post.kind = PostKind::Private;
    }
    post.body.text += filesOf(json[u"attachments"], reader).toUtf8();
    const QJsonValue may = json[u"capabilities"];
    PostRights rights;
    rights.setFlag(PostRight::Edit, flag(may[u"edit"]));
    rights.setFlag(PostRight::Delete, flag(may[u"delete"]));
    rights.setFlag(PostRight::AnswerPrivately, flag(may[u"canreplyprivately"]));
    post.rights = rights;
    post.url = page(reader, u"mod/forum/discuss.php?d=%1#p%2"_s.arg(post.thread.value, post.id.value));
    return post;
}

std::optional<Posts> parsePosts(const QJsonValue &answer, const Reader &reader)
{
    if (!answer[u"posts"].isArray())
        return {};
    Posts posts;
    posts.forum = number(answer[u"forumid"]);
    QSet<QString> mine;
    for (const QJsonValue each : array(answer[u"posts"])) {
        const auto post = parsePost(each, posts.forum, reader);
        if (!post)
            continue;
        posts.posts.append(*post);
        posts.discussion = post->thread.value.toLongLong();
        if (post->author.me)
            mine.insert(post->id.value);
    }
    std::sort(posts.posts.begin(), posts.posts.end(),
        [](const RemotePost &a, const RemotePost &b) { return a.id.value.toLongLong() < b.id.value.toLongLong(); });
    for (const RemotePost &post : std::as_const(posts.posts)) {
        if (!post.references.isEmpty() && mine.contains(post.references.last().value) && !post.author.me)
            posts.toMe.insert(post.id.value);
    }
    return posts;
}

QList<RemoteNotice> parseNotices(const QJsonValue &answer, const QSet<QString> &toMe)
{
    QList<RemoteNotice> notices;
    for (const QJsonValue each : array(answer[u"notifications"])) {
        const QJsonObject about = QJsonDocument::fromJson(text(each[u"customdata"]).toUtf8()).object();
        RemoteNotice notice;
        notice.id = text(each[u"id"]);
        if (text(each[u"component"]) == "mod_forum"_L1) {
            notice.thread = { text(about[u"discussionid"]) };
            notice.post = { text(about[u"postid"]) };
            if (toMe.contains(notice.post.value)) // found here already, without waiting half an hour for a mail
                notice.kind = Notice::Kind::Reply;
        }
        notice.title = nameIn(each[u"subject"]);
        notice.text = nameIn(each[u"text"]);
        if (notice.text.isEmpty())
            notice.text = nameIn(each[u"smallmessage"]);
        notice.created = timeOf(each[u"timecreated"]);
        notice.read = flag(each[u"read"]);
        notice.url = QUrl(text(each[u"contexturl"]));
        if (!notice.id.isEmpty())
            notices.append(notice);
    }
    return notices;
}

} // namespace foyer::moodle
