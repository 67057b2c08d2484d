#include "app/sample/discourse/call.h"
#include "app/sample/discourse/keydesk.h"

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

HttpAnswer withVersion(const Call &call, HttpAnswer answer)
{
    answer.add("Auth-Api-Version", "4");
    if (call.site.age == DiscourseAge::Of2026)
        answer.add("Auth-Api-Device-Code", "true");
    answer.add("Cache-Control", "no-store");
    return answer;
}

HttpAnswer genericError(const Call &call, int status = 200)
{
    return withVersion(call,
        page(u"Error"_s,
            u"<p>We are sorry, we are unable to issue user API keys, this feature may be disabled by the site admin</p>"_s,
            status));
}

KeyWish wishOf(const Call &call)
{
    KeyWish wish;
    wish.program = call.params.value(u"application_name"_s);
    wish.client = call.params.value(u"client_id"_s).toUtf8();
    wish.scopes = call.params.value(u"scopes"_s).split(u',', Qt::SkipEmptyParts);
    wish.publicKey = call.params.value(u"public_key"_s).toUtf8();
    wish.nonce = call.params.value(u"nonce"_s);
    wish.oaep = call.site.age == DiscourseAge::Of2026 && call.params.value(u"padding"_s) == u"oaep"_s;
    wish.lifetime = call.site.age == DiscourseAge::Of2026 ? call.params.number(u"expires_in_seconds"_s) : 0;
    wish.redirect = call.params.value(u"auth_redirect"_s);
    return wish;
}

bool scopesKnown(const KeyWish &wish)
{
    static const QStringList known { u"read"_s, u"write"_s, u"message_bus"_s, u"push"_s, u"notifications"_s,
        u"session_info"_s, u"one_time_password"_s };
    return !wish.scopes.isEmpty() && std::all_of(wish.scopes.cbegin(), wish.scopes.cend(), [](const QString &scope) {
        return known.contains(scope);
    });
}

bool redirectAllowed(const Call &call, const KeyWish &wish)
{
    if (!wish.redirect.isEmpty() && !call.site.sendsBack)
        return false;
    return wish.redirect.isEmpty() || wish.redirect == u"discourse://auth_redirect"_s
        || wish.redirect == u"https://api.discourse.org/api/auth_redirect"_s;
}

std::optional<HttpAnswer> refusal(const Call &call, const KeyWish &wish)
{
    for (const QString &name : { u"application_name"_s, u"client_id"_s, u"scopes"_s, u"public_key"_s, u"nonce"_s }) {
        if (call.params.value(name).isEmpty())
            return missingParameter(name);
    }
    const bool newer = call.site.age == DiscourseAge::Of2026;
    const QString padding = call.params.value(u"padding"_s, u"pkcs1"_s);
    if (newer && padding != u"pkcs1"_s && padding != u"oaep"_s)
        return badParameter(u"padding"_s);
    // An unescaped "+" in the key came through as a space, and it is no key any more.
    if (!scopesKnown(wish) || rsaBits(wish.publicKey) == 0)
        return genericError(call);
    return {};
}

HttpAnswer ask(Call &call)
{
    if (call.request.method == "HEAD")
        return withVersion(call, plain({}));
    const KeyWish wish = wishOf(call);
    if (const auto no = refusal(call, wish))
        return *no;
    if (call.site.age == DiscourseAge::Of2026 && !redirectAllowed(call, wish))
        return genericError(call);
    const auto *person = call.site.approver ? &memberOf(call.forum(), call.site.approver) : nullptr;
    if (!person) {
        HttpAnswer login = page(u"Log in"_s, {}, 302);
        login.add("Location", (call.site.folder + u"/login"_s).toUtf8());
        return login;
    }
    QString form = u"<h1>Authorize application access</h1><p>“%1” asks to act for you, %2, on this site: %3.</p>"
                   "<form method=\"post\" action=\"%4/user-api-key\">"_s.arg(wish.program.toHtmlEscaped(),
                       person->username, wish.scopes.join(u", "_s).toHtmlEscaped(), call.site.folder);
    for (const auto &[name, value] : call.params.everything()) {
        form += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    return withVersion(call, page(u"Authorize"_s, form + u"<button>Authorize</button></form>"_s));
}

HttpAnswer authorize(Call &call)
{
    const KeyWish wish = wishOf(call);
    if (const auto no = refusal(call, wish))
        return *no;
    if (!call.site.approver || !redirectAllowed(call, wish))
        return forbidden();
    const auto payload = issueKey(call.forum(), wish, call.site.approver, call.site.now());
    if (!payload)
        return genericError(call);
    if (!wish.redirect.isEmpty()) {
        HttpAnswer back = page(u"Back to the program"_s, {}, 302);
        const QByteArray mark = wish.redirect.contains(u'?') ? "&" : "?";
        back.add("Location", wish.redirect.toUtf8() + mark + "payload=" + payload->toPercentEncoding());
        return back;
    }
    const QString words =
        u"We just generated a new user API key for you to use with \"%1\", please paste the following "
        "key into your application:"_s.arg(wish.program);
    if (call.request.path().endsWith(".json"))
        return json({ { u"payload"_s, QString::fromLatin1(*payload) }, { u"instructions"_s, words } });
    return page(u"Key"_s, u"<p>%1</p><code>%2</code>"_s.arg(words.toHtmlEscaped(), QString::fromLatin1(*payload)));
}

HttpAnswer openDevice(Call &call)
{
    if (call.site.age == DiscourseAge::Of2023)
        return notFound();
    if (!call.request.headers.value("content-type").startsWith("application/json"))
        return forbidden();
    const KeyWish wish = wishOf(call);
    if (const auto no = refusal(call, wish))
        return no->status == 200 ? badParameter(u"public_key"_s) : *no;
    const int bits = rsaBits(wish.publicKey);
    if (bits < 2048 || bits > 8192)
        return badParameter(u"public_key"_s);
    if (wish.scopes.contains(u"one_time_password"_s))
        return badParameter(u"scopes"_s);
    const KeyDesk::Request &request = call.site.keyDesk().open(wish, call.site.now());
    const QString place = call.site.url().toString() + u"/user-api-key/activate"_s;
    return json({ { u"device_code"_s, QString::fromLatin1(request.deviceCode) }, { u"user_code"_s, request.userCode },
        { u"verification_uri"_s, place }, { u"verification_uri_with_request"_s, place + u"?request="_s + request.name },
        { u"expires_in"_s, 600 }, { u"interval"_s, 5 } });
}

HttpAnswer pollDevice(Call &call)
{
    if (call.site.age == DiscourseAge::Of2023)
        return notFound();
    const auto [status, payload] =
        call.site.keyDesk().poll(call.params.value(u"device_code"_s).toLatin1(), call.site.now());
    QJsonObject object { { u"status"_s, status } };
    if (!payload.isEmpty())
        object.insert(u"payload"_s, QString::fromLatin1(payload));
    return json(object);
}

HttpAnswer activate(Call &call)
{
    if (call.site.age == DiscourseAge::Of2023)
        return notFound();
    if (call.request.method != "POST") {
        return page(u"Connect a device"_s,
            u"<h1>Connect a device</h1><form method=\"post\" action=\"%1/user-api-key/activate\">"
            "<label>The code your program shows: <input name=\"user_code\"></label><button>Authorize</button></form>"_s
                .arg(call.site.folder));
    }
    const QString code = call.params.value(u"user_code"_s);
    if (!call.site.approver || !call.site.keyDesk().approve(call.forum(), code, call.site.approver, call.site.now()))
        return page(u"Not found"_s, u"<p>Nobody waits with this code.</p>"_s, 404);
    return page(u"Done"_s, u"<p>You can go back to your program.</p>"_s);
}

HttpAnswer revoke(Call &call)
{
    call.forum().keys.remove(call.key);
    return json({ { u"success"_s, u"OK"_s } });
}

} // namespace

QList<Route> keyRoutes()
{
    return {
        { "GET", u"/user-api-key/new"_s, ask },
        { "POST", u"/user-api-key"_s, authorize },
        { "POST", u"/user-api-key/device"_s, openDevice },
        { "POST", u"/user-api-key/device/poll"_s, pollDevice },
        { "GET", u"/user-api-key/activate"_s, activate },
        { "POST", u"/user-api-key/activate"_s, activate },
        { "POST", u"/user-api-key/revoke"_s, revoke, true },
    };
}

} // namespace foyer
