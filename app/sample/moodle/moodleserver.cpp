#include "app/sample/moodle/moodleserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

HttpAnswer json(const QJsonValue &value)
{
    return { 200, { { "Content-Type", "application/json; charset=utf-8" } }, jsonOf(value) };
}

QJsonObject refusal(const MoodleNo &no)
{
    QJsonObject object { { u"exception"_s, u"core\\exception\\moodle_exception"_s },
        { u"message"_s, no.words.isEmpty() ? no.code : no.words } };
    if (no.code.isEmpty())
        object.insert(u"exception"_s, u"Error"_s);
    else
        object.insert(u"errorcode"_s, no.code);
    return object;
}

// As token.php and the files say no.
HttpAnswer error(const QString &code, const QString &words)
{
    return json(QJsonObject { { u"error"_s, words }, { u"errorcode"_s, code }, { u"stacktrace"_s, QJsonValue() },
        { u"debuginfo"_s, QJsonValue() }, { u"reproductionlink"_s, QJsonValue() } });
}

// PHP's names: "a[0][b]" nests. Lists come as objects with numbers for names.
void put(QJsonObject &object, const QStringList &path, const QString &value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object[path.first()].toObject();
    put(inner, path.mid(1), value);
    object.insert(path.first(), inner);
}

QJsonObject formIn(QByteArray body)
{
    QJsonObject form;
    for (const QByteArray &part : body.replace('+', "%20").split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals <= 0)
            continue;
        const QString name = QUrl::fromPercentEncoding(part.first(equals));
        put(form, QString(name).remove(u']').split(u'['), QUrl::fromPercentEncoding(part.sliced(equals + 1)));
    }
    return form;
}

// What a fault calls a request: by its function; a batch by its first.
QByteArray nameOf(const HttpRequest &request)
{
    const QUrlQuery query(QString::fromLatin1(request.query()));
    const QString function = query.queryItemValue(u"wsfunction"_s);
    if (function.isEmpty())
        return request.method + ' ' + request.path();
    if (function != "tool_mobile_call_external_functions"_L1)
        return function.toLatin1();
    const QJsonObject first = formIn(request.body)[u"requests"].toObject()[u"0"].toObject();
    return "batch " + first[u"function"].toString().toLatin1();
}

} // namespace

MoodleServer::MoodleServer(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_http([this](const HttpRequest &request, const HttpServer::Answer &answer) {
        HttpAnswer done = respond(request);
        done.add("Date", QLocale::c().toString(m_clock().toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
        answer(done);
    })
{
    m_http.setParent(this);
    m_http.nameOf = &foyer::nameOf;
}

MoodleServer::~MoodleServer()
{
    m_http.stop();
}

QUrl MoodleServer::url() const
{
    QUrl url = m_http.url();
    url.setPath(folder);
    return url;
}

HttpAnswer MoodleServer::respond(const HttpRequest &request)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path()));
    const QByteArray host = request.headers.value("host");
    if (!path.startsWith(folder + u'/'))
        return { 404, { { "Content-Type", "text/html" } }, "<h1>Not Found</h1>" };
    if (host.startsWith("localhost")) { // by another name than its own
        HttpAnswer elsewhere { 303, { { "Content-Type", "text/html" } }, "<title>Redirect</title>" };
        elsewhere.add("Location", root().toUtf8() + path.mid(folder.size()).toUtf8());
        return elsewhere;
    }
    const QString within = path.mid(folder.size());
    if (within == "/lib/ajax/service-nologin.php"_L1)
        return config();
    const QUrlQuery query(QString::fromLatin1(request.query()));
    if (within.startsWith("/webservice/pluginfile.php/"_L1)) {
        const QString inForm = formIn(request.body)[u"token"].toString();
        return file(within, inForm.isEmpty() ? query.queryItemValue(u"token"_s).toLatin1() : inForm.toLatin1());
    }
    if (request.method != "POST")
        return { 303, { { "Location", root().toUtf8() + "/login/index.php" } }, "<title>Redirect</title>" };
    if (within == "/login/token.php"_L1)
        return token(formIn(request.body));
    if (within == "/webservice/upload.php"_L1)
        return upload(request);
    if (within == "/webservice/rest/server.php"_L1)
        return rest(query.queryItemValue(u"wsfunction"_s), formIn(request.body));
    return { 404, { { "Content-Type", "text/html" } }, "<h1>Not Found</h1>" };
}

HttpAnswer MoodleServer::config() const
{
    const QJsonObject data { { u"wwwroot"_s, root() }, { u"httpswwwroot"_s, root() },
        { u"sitename"_s, moodle.sitename }, { u"enablewebservices"_s, int(moodle.webServices) },
        { u"enablemobilewebservice"_s, int(moodle.webServices) }, { u"maintenanceenabled"_s, int(moodle.maintenance) },
        { u"maintenancemessage"_s, QString() }, { u"typeoflogin"_s, moodle.typeOfLogin },
        { u"launchurl"_s, root() + u"/admin/tool/mobile/launch.php"_s }, { u"lang"_s, u"en"_s },
        { u"showloginform"_s, int(moodle.showsLoginForm) }, { u"warnings"_s, QJsonArray() } };
    return json(QJsonArray { QJsonObject { { u"error"_s, false }, { u"data"_s, data } } });
}

HttpAnswer MoodleServer::token(const QJsonObject &form)
{
    if (!moodle.webServices)
        return error(u"enablewsdescription"_s, u"Web services must be enabled in Advanced features."_s);
    if (moodle.maintenance)
        return error(u"sitemaintenance"_s, u"The site is undergoing maintenance and is currently not available"_s);
    const QString name = form[u"username"].toString().trimmed().toLower();
    const bool lockedOut = moodle.lockedAfter > 0 && moodle.wrong.value(name) >= moodle.lockedAfter;
    for (FakeMoodle::User &user : moodle.users) {
        if (user.username != name || user.password != form[u"password"].toString() || lockedOut)
            continue;
        if (user.token.isEmpty())
            user.token = QCryptographicHash::hash((name + user.password).toUtf8(), QCryptographicHash::Md5).toHex();
        return json(
            QJsonObject { { u"token"_s, QString::fromLatin1(user.token) }, { u"privatetoken"_s, QJsonValue() } });
    }
    ++moodle.wrong[name];
    return error(u"invalidlogin"_s, u"Invalid login, please try again"_s);
}

const FakeMoodle::User *MoodleServer::signedIn(const QByteArray &token) const
{
    for (const FakeMoodle::User &user : moodle.users) {
        if (!token.isEmpty() && user.token == token)
            return &user;
    }
    return nullptr;
}

HttpAnswer MoodleServer::rest(const QString &function, QJsonObject form)
{
    if (!moodle.webServices)
        return { 403, { { "Content-Type", "text/html" } }, {} };
    const QByteArray token = form.take(u"wstoken"_s).toString().toLatin1();
    if (moodle.expired.remove(token)) {
        for (FakeMoodle::User &user : moodle.users)
            user.token = user.token == token ? QByteArray() : user.token;
        return json(refusal({ u"accessexception"_s, u"Access control exception"_s }));
    }
    const FakeMoodle::User *found = signedIn(token);
    if (!found)
        return json(refusal({ u"invalidtoken"_s, u"Invalid token - token not found"_s }));
    if (moodle.maintenance)
        return json(
            refusal({ u"sitemaintenance"_s, u"The site is undergoing maintenance and is currently not available"_s }));
    const FakeMoodle::User who = *found;
    if (function != "tool_mobile_call_external_functions"_L1) {
        const MoodleResult result = callMoodle(function, { *this, who, form });
        const bool no = !result.no.code.isEmpty() || !result.no.words.isEmpty();
        return json(no ? QJsonValue(refusal(result.no)) : result.value);
    }
    QJsonArray responses; // up to the first that fails
    const QJsonObject requests = form[u"requests"].toObject();
    for (int i = 0; i < requests.size(); ++i) {
        const QJsonObject each = requests[QString::number(i)].toObject();
        const QJsonObject arguments = QJsonDocument::fromJson(each[u"arguments"].toString().toUtf8()).object();
        const MoodleResult result = callMoodle(each[u"function"].toString(), { *this, who, arguments, false });
        const bool no = !result.no.code.isEmpty() || !result.no.words.isEmpty();
        const QString inside = QString::fromUtf8(jsonOf(no ? QJsonValue(refusal(result.no)) : result.value));
        responses.append(QJsonObject { { u"error"_s, no }, { no ? u"exception"_s : u"data"_s, inside } });
        if (no)
            break;
    }
    return json(QJsonObject { { u"responses"_s, responses } });
}

HttpAnswer MoodleServer::upload(const HttpRequest &request)
{
    static const QRegularExpression named(u"name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?"_s);
    const QByteArray boundary = "--" + request.headers.value("content-type").split('=').last();
    QHash<QString, QByteArray> fields;
    FakeMoodle::File file;
    for (qsizetype at = request.body.indexOf(boundary); at >= 0;) {
        const qsizetype next = request.body.indexOf(boundary, at + boundary.size());
        const QByteArray part = request.body.mid(at + boundary.size(), next - at - boundary.size());
        const qsizetype head = part.indexOf("\r\n\r\n");
        const auto match = named.match(QString::fromUtf8(part.left(head)));
        const QByteArray value = part.mid(head + 4).chopped(head < 0 ? 0 : 2);
        if (!match.captured(2).isEmpty())
            file = { match.captured(2), value };
        else if (match.hasMatch())
            fields.insert(match.captured(1), value);
        at = next;
    }
    const FakeMoodle::User *who = signedIn(fields.value(u"token"_s));
    if (!who)
        return error(u"invalidtoken"_s, u"Invalid token - token not found"_s);
    qint64 item = fields.value(u"itemid"_s).toLongLong();
    item = item == 0 ? moodle.next() : item;
    moodle.drafts[item].append(file);
    return json(QJsonArray { QJsonObject { { u"component"_s, u"user"_s }, { u"contextid"_s, 12 },
        { u"userid"_s, QString::number(who->id) }, { u"filearea"_s, u"draft"_s }, { u"filename"_s, file.name },
        { u"filepath"_s, u"/"_s }, { u"itemid"_s, item }, { u"filesize"_s, file.data.size() } } });
}

// …/pluginfile.php/<context>/mod_forum/attachment/<post>/<name>
HttpAnswer MoodleServer::file(const QString &path, const QByteArray &token) const
{
    if (!signedIn(token))
        return error(u"invalidtoken"_s, u"Invalid token - token not found"_s);
    const QStringList words = path.split(u'/', Qt::SkipEmptyParts);
    const QList<FakeMoodle::File> files = moodle.posts.value(words.value(5).toLongLong()).files;
    for (const FakeMoodle::File &each : files) {
        if (each.name == words.value(6))
            return { 200, { { "Content-Type", "image/png" } }, each.data };
    }
    return { 404, { { "Content-Type", "application/json" } },
        "{\"error\":\"File not found\",\"errorcode\":\"filenotfound\"}" };
}

} // namespace foyer
