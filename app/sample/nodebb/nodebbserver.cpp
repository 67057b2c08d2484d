#include "app/sample/nodebb/nodebbserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer bytes(int status, const QByteArray &type, const QByteArray &body)
{
    return { status, { { "Content-Type", type } }, body };
}

HttpAnswer text(int status, const QByteArray &words)
{
    return bytes(status, "text/plain; charset=utf-8", words);
}

HttpAnswer json(const QJsonObject &object, int status = 200)
{
    return bytes(status, "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpAnswer v3(const QJsonObject &response, int status = 200)
{
    const QJsonObject good { { u"code"_s, u"ok"_s }, { u"message"_s, u"OK"_s } };
    return json({ { u"status"_s, good }, { u"response"_s, response } }, status);
}

HttpAnswer no(int status, const QString &words)
{
    static const QHash<int, QString> codes { { 400, u"bad-request"_s }, { 401, u"not-authorised"_s },
        { 403, u"forbidden"_s }, { 404, u"not-found"_s }, { 503, u"service-unavailable"_s } };
    const QJsonObject bad { { u"code"_s, codes.value(status) }, { u"message"_s, words } };
    return json({ { u"status"_s, bad }, { u"response"_s, QJsonObject() } }, status);
}

HttpAnswer mustSignIn()
{
    return no(401, u"A valid login session was not found. Please log in and try again."_s);
}

} // namespace

NodebbServer::NodebbServer(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_http([this](const HttpRequest &request, const HttpServer::Answer &answer) { receive(request, answer); })
{
    m_http.setParent(this); // goes to another thread with us
}

NodebbServer::~NodebbServer()
{
    m_http.stop();
}

QUrl NodebbServer::url() const
{
    QUrl url = m_http.url();
    url.setPath(folder);
    return url;
}

void NodebbServer::endSessions(qint64 uid)
{
    m_sessions.removeIf([uid](const auto &each) { return each.value().uid == uid; });
    for (Polling &polling : m_pollings)
        polling.uid = polling.uid == uid ? 0 : polling.uid;
}

NodebbServer::Call NodebbServer::callOf(const HttpRequest &request) const
{
    Call call { request, {}, {}, {}, {} };
    call.path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path())).mid(folder.size());
    const QUrlQuery query(QString::fromUtf8(request.query()));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        call.query.insert(name, value);
    call.body = QJsonDocument::fromJson(request.body).object();
    for (const QByteArray &cookie : request.headers.value("cookie").split(';')) {
        if (cookie.trimmed().startsWith("express.sid="))
            call.cookie = cookie.trimmed().mid(12);
    }
    const QByteArray token = request.headers.value("authorization");
    call.byToken = token.startsWith("Bearer ");
    call.uid = call.byToken ? tokens.value(token.mid(7)) : m_sessions.value(call.cookie).uid;
    // Spiders are strangers, whatever cookie they have; and so is who has not given the second sign yet.
    static const QRegularExpression spider(u"bot|crawler|python-requests"_s, QRegularExpression::CaseInsensitiveOption);
    const bool unknown = spider.match(QString::fromLatin1(request.headers.value("user-agent"))).hasMatch()
        || forum.members.value(call.uid).secondFactor > 1;
    if (!call.byToken && unknown)
        call.uid = 0;
    return call;
}

void NodebbServer::receive(const HttpRequest &request, const HttpServer::Answer &answer)
{
    Call call = callOf(request);
    if (!QString::fromUtf8(request.path()).startsWith(folder + u'/'))
        return answer(bytes(404, "text/html", "<h1>404 Not Found</h1>"));
    if (call.path.startsWith(u"/socket.io/"_s))
        return socket(call, answer);
    HttpAnswer done = respond(call);
    const QByteArray etag =
        "W/\"" + QCryptographicHash::hash(done.body, QCryptographicHash::Md5).toBase64().left(22) + '"';
    if (request.method == "GET" && done.status == 200) {
        done.add("ETag", etag);
        if (request.headers.value("if-none-match") == etag) {
            done.status = 304;
            done.body.clear();
        }
    }
    bodyBytes += done.body.size();
    answer(done);
}

HttpAnswer NodebbServer::respond(Call &call)
{
    if (call.path == u"/api/v3/utilities/login"_s)
        return login(call);
    if (call.path == u"/assets/emoji.png"_s || call.path.startsWith(u"/assets/uploads/"_s)) {
        const auto file = forum.files.constFind(call.path.section(u'/', -1).toUtf8());
        return file == forum.files.cend() ? text(404, "Not found") : bytes(200, "image/png", *file);
    }
    const bool v3Path = call.path.startsWith(u"/api/v3/"_s);
    const bool always = call.path == u"/api/config"_s || call.path == u"/api/self"_s;
    if (forum.maintenance && !always) {
        const QString words = u"Back soon, upgrading."_s;
        if (v3Path)
            return no(503, u"The forum is currently in maintenance mode. Please come back later."_s);
        return json({ { u"site_title"_s, forum.title }, { u"message"_s, words } }, 503);
    }
    if (!always && forum.members.value(call.uid).secondFactor)
        return no(401, u"[[2factor:second-factor-required]]"_s);
    if (call.request.method == "GET") {
        call.path.remove(0, v3Path ? 8 : 5);
        return v3Path ? readV3(call) : read(call);
    }
    // Without the session's own word nothing is written, whoever asks.
    const bool word = call.byToken
        || (m_sessions.contains(call.cookie)
            && m_sessions.value(call.cookie).csrf == call.request.headers.value("x-csrf-token"));
    if (!word)
        return text(403, "Forbidden");
    if (call.path == u"/logout"_s) {
        m_sessions.remove(call.cookie);
        return json({ { u"next"_s, u"/"_s } });
    }
    if (!call.uid)
        return no(403, u"You do not have enough privileges for this action."_s);
    if (call.path == u"/api/post/upload"_s)
        return upload(call);
    call.path.remove(0, 8);
    return write(call);
}

HttpAnswer NodebbServer::login(const Call &call)
{
    const QString name = call.body[u"username"].toString();
    for (FakeNodebb::Member &member : forum.members) {
        if (member.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (member.wrongPasswords >= 5)
            return bytes(403, "text/html; charset=utf-8", "[[error:account-locked]]");
        if (member.password != call.body[u"password"].toString()) {
            ++member.wrongPasswords;
            break;
        }
        if (!member.banned.isEmpty())
            return json({ { u"uid"_s, member.uid }, { u"reason"_s, member.banned } }, 403);
        ++logins;
        member.wrongPasswords = 0;
        const QByteArray sid = "s%3A" + QByteArray::number(++m_counter, 36) + "session";
        m_sessions.insert(sid, { member.uid, "csrf" + QByteArray::number(m_counter) });
        HttpAnswer answer = v3(userObject(member.uid));
        answer.add("Set-Cookie", "express.sid=" + sid + "; Path=/; HttpOnly; SameSite=Lax");
        return answer;
    }
    return bytes(403, "text/html; charset=utf-8", "[[error:invalid-login-credentials]]");
}

HttpAnswer NodebbServer::read(const Call &call)
{
    static const QRegularExpression one(u"^(category|topic|user/uid)/(\\d+)(?:/[^/]*)?$"_s);
    const qint64 page = std::max(1, call.query.value(u"page"_s).toInt());
    const auto topicsOn = [&](const QList<FakeNodebb::Topic> &all) {
        QJsonArray topics;
        for (const FakeNodebb::Topic &topic : all.mid((page - 1) * 20, 20))
            topics.append(topicObject(topic, call.uid));
        return topics;
    };
    QJsonObject model = furniture(call.uid);
    if (call.path == u"config"_s) {
        const Session session = m_sessions.value(call.cookie);
        return json({ { u"relative_path"_s, folder }, { u"siteTitle"_s, forum.title },
            { u"csrf_token"_s, QString::fromLatin1(session.uid ? session.csrf : "guest") }, { u"uid"_s, call.uid },
            { u"loggedIn"_s, call.uid != 0 }, { u"maintenanceMode"_s, forum.maintenance }, { u"postsPerPage"_s, 20 },
            { u"maximumFileSize"_s, 2048 }, { u"minimumPostLength"_s, forum.shortestPost } });
    }
    if (call.path == u"self"_s)
        return call.uid ? json(userObject(call.uid)) : bytes(401, "application/json", "\"not-authorized\"");
    if (call.path == u"unread/total"_s) {
        int unread = 0;
        for (const FakeNodebb::Topic &topic : topicsFor(call.uid))
            unread += isUnread(forum, topic, call.uid, now());
        return call.uid ? bytes(200, "application/json", QByteArray::number(unread)) : mustSignIn();
    }
    if (call.path == u"recent"_s) {
        model.insert(u"topics"_s, topicsOn(topicsFor(call.uid)));
        return json(model);
    }
    if (call.path == u"categories"_s) {
        QJsonArray all;
        for (const FakeNodebb::Category &category : forum.categories) {
            const bool deep = forum.categories.value(category.parent).parent != 0; // which this page leaves out
            if (!deep && (!category.hidden || forum.members.value(call.uid).moderator))
                all.append(categoryObject(category));
        }
        model.insert(u"categories"_s, all);
        return json(model);
    }
    if (call.path == u"post-queue"_s) {
        QJsonArray all;
        for (const FakeNodebb::Queued &queued : forum.queue) {
            if (queued.words.uid == call.uid)
                all.append(QJsonObject {
                    { u"id"_s, queued.id }, { u"data"_s, QJsonObject { { u"rawContent"_s, queued.words.raw } } } });
        }
        model.insert(u"posts"_s, all);
        return call.uid ? json(model) : mustSignIn();
    }
    if (call.path.startsWith(u"user/"_s) && call.path.endsWith(u"/posts"_s)) {
        QJsonArray all;
        for (auto post = forum.posts.cend(); post != forum.posts.cbegin() && all.size() < 20;) {
            --post;
            if (forum.members.value(post->uid).name == call.path.section(u'/', 1, 1))
                all.append(summaryObject(*post));
        }
        model.insert(u"posts"_s, all);
        return json(model);
    }
    const auto match = one.match(call.path);
    const qint64 id = match.captured(2).toLongLong();
    if (match.captured(1) == u"category"_s && forum.categories.contains(id)) {
        const QList<FakeNodebb::Topic> all = topicsFor(call.uid, id);
        const QJsonObject category = categoryObject(forum.categories.value(id));
        for (auto it = category.begin(); it != category.end(); ++it)
            model.insert(it.key(), it.value());
        const QString level = forum.members.value(call.uid).watchedCategories.value(id, u"notwatching"_s);
        for (const auto &[key, state] : { std::pair(u"isWatched"_s, u"watching"_s), { u"isTracked"_s, u"tracking"_s },
                 { u"isIgnored"_s, u"ignoring"_s } })
            model.insert(key, level == state);
        model.insert(u"topics"_s, topicsOn(all));
        model.insert(
            u"pagination"_s, QJsonObject { { u"pageCount"_s, std::max<qsizetype>(1, (all.size() + 19) / 20) } });
        return json(model);
    }
    if (match.captured(1) == u"topic"_s && forum.topics.contains(id)) {
        const FakeNodebb::Topic topic = forum.topics.value(id);
        if (!maySee(forum, topic, call.uid))
            return json(model, 403);
        if (call.uid)
            forum.members[call.uid].readAt.insert(id, now().toMSecsSinceEpoch());
        const QJsonObject shownTopic = topicPage(topic, (page - 1) * 20, call.uid);
        for (auto it = shownTopic.begin(); it != shownTopic.end(); ++it)
            model.insert(it.key(), it.value());
        return json(model);
    }
    if (match.captured(1) == u"user/uid"_s && forum.members.contains(id))
        return json(userObject(id));
    return text(404, "Not found");
}

HttpAnswer NodebbServer::readV3(const Call &call)
{
    static const QRegularExpression one(u"^(topics|posts)/(\\d+)(/summary)?$"_s);
    if (call.path == u"categories"_s) {
        QJsonArray all;
        for (const FakeNodebb::Category &category : forum.categories) {
            if (!category.hidden || forum.members.value(call.uid).moderator)
                all.append(categoryObject(category));
        }
        return v3({ { u"categories"_s, all } });
    }
    if (call.path == u"notifications/count"_s) {
        const auto unread = [&call](const FakeNodebb::Notice &each) { return each.to == call.uid && !each.read; };
        const auto count = std::count_if(forum.notices.cbegin(), forum.notices.cend(), unread);
        return call.uid ? v3({ { u"unread"_s, qint64(count) } }) : mustSignIn();
    }
    if (call.path == u"notifications"_s) {
        QJsonArray lists[2];
        for (const FakeNodebb::Notice &notice : forum.notices) {
            if (notice.to != call.uid || !forum.posts.contains(notice.pid))
                continue;
            const FakeNodebb::Post post = forum.posts.value(notice.pid);
            lists[notice.read].append(QJsonObject { { u"nid"_s, notice.nid }, { u"type"_s, notice.type },
                { u"bodyShort"_s, u"<strong>somebody</strong> replied"_s }, { u"bodyLong"_s, post.raw },
                { u"path"_s, folder + u"/post/%1"_s.arg(post.pid) }, { u"pid"_s, post.pid }, { u"tid"_s, post.tid },
                { u"topicTitle"_s, forum.topics.value(post.tid).title }, { u"from"_s, notice.from },
                { u"user"_s, userObject(notice.from) }, { u"datetime"_s, notice.when.toMSecsSinceEpoch() },
                { u"read"_s, notice.read } });
        }
        return call.uid ? v3({ { u"unread"_s, lists[0] }, { u"read"_s, lists[1] } }) : mustSignIn();
    }
    const auto match = one.match(call.path);
    const qint64 id = match.captured(2).toLongLong();
    const bool topic = match.captured(1) == u"topics"_s;
    const qint64 tid = topic ? id : forum.posts.value(id).tid;
    if (!forum.topics.contains(tid) || !maySee(forum, forum.topics.value(tid), call.uid))
        return no(404, topic ? u"Topic does not exist"_s : u"Post does not exist"_s);
    if (topic)
        return v3(topicObject(forum.topics.value(tid), 0));
    const FakeNodebb::Post post = forum.posts.value(id);
    if (!match.captured(3).isEmpty())
        return v3(summaryObject(post));
    QJsonObject plain = postObject(post, call.uid);
    if (!post.deleted)
        plain.insert(u"content"_s, post.raw);
    plain.remove(u"user"_s);
    plain.insert(u"replies"_s, 0);
    return v3(plain);
}

HttpAnswer NodebbServer::upload(const Call &call)
{
    if (call.byToken)
        return text(403, "Forbidden");
    static const QRegularExpression name("name=\"files\\[\\]\"; filename=\"([^\"]*)\""_L1);
    const auto match = name.match(QString::fromUtf8(call.request.body));
    if (!match.hasMatch())
        return json({ { u"error"_s, u"Unexpected file field"_s } }, 500);
    if (call.request.body.size() > 2048 * 1024)
        return json({ { u"error"_s, u"File too large"_s } }, 500);
    const QString file = u"%1-%2"_s.arg(++m_counter).arg(match.captured(1).replace(u' ', u'-'));
    const qsizetype begin = call.request.body.indexOf("\r\n\r\n") + 4;
    forum.files.insert(file.toUtf8(), call.request.body.mid(begin, call.request.body.lastIndexOf("\r\n--") - begin));
    const QString url = folder + u"/assets/uploads/files/"_s + file;
    const QJsonObject image { { u"url"_s, url }, { u"name"_s, match.captured(1) } };
    return v3({ { u"images"_s, QJsonArray { image } } });
}

HttpAnswer NodebbServer::write(const Call &call)
{
    static const QRegularExpression one(u"^(topics|posts|categories)/(\\d+)(?:/([a-z]+))?$"_s);
    const auto match = one.match(call.path);
    const qint64 id = match.captured(2).toLongLong();
    if (call.path == u"topics"_s || match.captured(1) == u"topics"_s)
        return writeTopic(call, id, match.captured(3));
    if (match.captured(1) == u"posts"_s)
        return writePostRoute(call, id, match.captured(3));
    if (match.captured(1) == u"categories"_s && match.captured(3) == u"watch"_s) {
        forum.members[call.uid].watchedCategories.insert(id, call.body[u"state"].toString());
        return v3({ { u"modified"_s, QJsonArray { QString::number(id) } } });
    }
    if (call.path == u"flags"_s) {
        const qint64 pid = call.body[u"id"].toVariant().toLongLong();
        for (const FakeNodebb::Flag &flag : forum.flags) {
            if (flag.uid == call.uid && flag.pid == pid)
                return no(400, u"You have already flagged this post"_s);
        }
        forum.flags.append({ call.uid, pid, call.body[u"reason"].toString() });
        return v3({});
    }
    return no(404, u"Invalid API call"_s);
}

HttpAnswer NodebbServer::writeTopic(const Call &call, qint64 tid, const QString &verb)
{
    FakeNodebb::Member &member = forum.members[call.uid];
    const bool put = call.request.method == "PUT";
    if (verb == u"follow"_s || verb == u"ignore"_s) {
        member.watch.insert(tid, !put ? 0 : verb == u"follow"_s ? 1 : -1);
        return v3({});
    }
    if (verb == u"read"_s) {
        member.readAt.insert(tid, put ? now().toMSecsSinceEpoch() : 0);
        for (FakeNodebb::Notice &notice : forum.notices)
            notice.read = notice.read || (put && notice.to == call.uid && forum.posts.value(notice.pid).tid == tid);
        return v3({});
    }
    if (verb == u"pin"_s || verb == u"lock"_s) {
        const auto topic = forum.topics.find(tid);
        if (!member.moderator || topic == forum.topics.end())
            return no(403, u"You do not have enough privileges for this action."_s);
        (verb == u"pin"_s ? topic->pinned : topic->locked) = put;
        return v3({});
    }
    FakeNodebb::Words words { call.uid, tid, call.body[u"toPid"].toVariant().toLongLong(),
        call.body[u"cid"].toVariant().toLongLong(), call.body[u"title"].toString(), call.body[u"content"].toString(),
        {} };
    for (const QJsonValue tag : call.body[u"tags"].toArray())
        words.tags.append(tag.toString());
    const NodebbResult done = writePost(forum, words, now());
    if (!done.words.isEmpty())
        return no(done.status, done.words);
    if (!done.queued.isEmpty())
        return v3({ { u"id"_s, done.queued }, { u"queued"_s, true }, { u"message"_s, u"[[success:post-queued]]"_s } },
            done.status);
    tellNewPost(done.id);
    const FakeNodebb::Post post = forum.posts.value(done.id);
    QJsonObject made = summaryObject(post);
    if (tid) {
        made.insert(u"index"_s, forum.topics.value(tid).posts.indexOf(done.id));
        return v3(made);
    }
    QJsonObject topic = topicObject(forum.topics.value(post.tid), call.uid);
    topic.insert(u"mainPost"_s, made);
    return v3(topic);
}

HttpAnswer NodebbServer::writePostRoute(const Call &call, qint64 pid, const QString &verb)
{
    if (!forum.posts.contains(pid))
        return no(verb.isEmpty() ? 400 : 404, u"Post does not exist"_s);
    FakeNodebb::Member &member = forum.members[call.uid];
    const bool put = call.request.method == "PUT";
    const qint64 tid = forum.posts.value(pid).tid;
    if (verb == u"bookmark"_s) {
        if (put == member.bookmarks.contains(pid))
            return no(
                400, put ? u"You have already bookmarked this post"_s : u"You have already unbookmarked this post"_s);
        put ? void(member.bookmarks.insert(pid)) : void(member.bookmarks.remove(pid));
        return v3({});
    }
    if (verb == u"vote"_s) {
        if (forum.posts.value(pid).uid == call.uid)
            return no(400, u"You cannot vote on your own post"_s);
        member.votes.insert(pid, put ? call.body[u"delta"].toInt() : 0);
        tellRoom(tid, u"event:voted"_s, { { u"post"_s, postObject(forum.posts.value(pid), 0) } });
        return v3({});
    }
    const NodebbResult done = verb == u"state"_s
        ? removePost(forum, pid, call.uid, !put)
        : editPost(forum, pid, call.uid, call.body[u"content"].toString(), now());
    if (!done.words.isEmpty())
        return no(done.status, done.words);
    const FakeNodebb::Post post = forum.posts.value(pid);
    if (verb == u"state"_s) {
        tellRoom(tid, put ? u"event:post_restored"_s : u"event:post_deleted"_s,
            { { u"pid"_s, pid }, { u"tid"_s, tid }, { u"deleted"_s, !put } });
        return v3({});
    }
    tellRoom(tid, u"event:post_edited"_s, { { u"post"_s, postObject(post, 0) } });
    QJsonObject made = summaryObject(post);
    made.insert(u"edited"_s, post.edited.toMSecsSinceEpoch());
    return v3(made);
}

} // namespace foyer
