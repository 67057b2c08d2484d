#include "app/net/walls.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Walls)
};

bool isChallenge(const Response &response)
{
    return response.headers.contains("cf-mitigated")
        || (response.status >= 400 && response.body.left(4096).contains("<title>Just a moment"));
}

// Of a hotel or a train: another host answers, with a page to agree to.
bool isPortal(const Response &response, const QUrl &asked)
{
    static const QRegularExpression word(u"login|logon|signin|register|landing|portal|hotspot|guest|welcome"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString host = response.url.host(), wanted = asked.host();
    const bool related = host == wanted || host.endsWith(u'.' + wanted) || wanted.endsWith(u'.' + host)
        || host.section(u'.', -2) == wanted.section(u'.', -2);
    return !related && word.match(host + response.url.path()).hasMatch();
}

} // namespace

bool asksForPassword(const QByteArray &html)
{
    static const QRegularExpression field(
        u"<input[^>]{0,500}type\\s*=\\s*[\"']?password"_s, QRegularExpression::CaseInsensitiveOption);
    return field.match(QString::fromLatin1(html.left(512 * 1024))).hasMatch();
}

std::optional<Error> wallIn(const Response &response, const QUrl &asked)
{
    const QString host = asked.host();
    const auto rest = retryAfter(response.headers, QDateTime::currentDateTimeUtc());
    if (isChallenge(response))
        return Error { ErrorKind::Forbidden,
            Words::tr(
                "%1 lets only browsers in at the moment. Foyer tries again later; until then it can be read there.")
                .arg(host),
            rest };
    if (isPortal(response, asked))
        return Error { ErrorKind::Unreachable,
            Words::tr(
                "Not %1 answered but %2, with a page to sign in to: the network you are in wants that first. Open "
                "any page in the browser, then try again.")
                .arg(host, response.url.host()),
            {} };
    if (response.status == 401 || response.status == 403)
        return Error { ErrorKind::Forbidden,
            Words::tr(
                "%1 shows this to its members alone, and Foyer cannot sign in there. It can be read in the browser.")
                .arg(host),
            rest };
    if (response.status == 503)
        return Error { ErrorKind::ServerBroken,
            Words::tr("%1 is being repaired, or has too much to do. Try again later.").arg(host), rest };
    return {};
}

} // namespace foyer
