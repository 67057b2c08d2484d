#include "app/adapters/moodle/browser.h"

#include "app/adapters/moodle/words.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace foyer::moodle {

using namespace Qt::StringLiterals;

Browser::Browser(QUrl base)
    : m_site({ std::move(base) })
    , m_passport(QByteArray::number(QRandomGenerator::system()->generate64(), 16))
    , m_page(m_site.base().resolved(QUrl(u"admin/tool/mobile/launch.php?service=moodle_mobile_app&passport=%1"
                                         "&urlscheme=moodlemobile"_s.arg(QString::fromLatin1(m_passport)))))
{
}

Task<Expected<BrowserPage>> Browser::begin()
{
    co_return BrowserPage { m_page, {}, false };
}

Task<Expected<Credentials>> Browser::granted()
{
    co_return Error { ErrorKind::Unsupported, {}, {} };
}

Task<Expected<Credentials>> Browser::taken(QString pasted)
{
    const auto token = tokenIn(pasted, m_site.base(), m_passport);
    if (!token)
        co_return Error { ErrorKind::ParseFailed,
            Words::tr("This is not the address the browser was sent to, or it belongs to an earlier attempt. It begins "
                      "with moodlemobile://token= — copy all of it, or begin again."),
            {} };
    m_site.signInAs(*token);
    const auto who = co_await m_site.whoAmI();
    if (!who)
        co_return who.error();
    co_return Credentials { who->username, QString::fromLatin1(*token) };
}

std::optional<QByteArray> tokenIn(const QString &pasted, const QUrl &base, const QByteArray &passport)
{
    static const QRegularExpression token(u"^[0-9a-f]{32}$"_s);
    const QString text = pasted.simplified().remove(u' ').remove(u'"');
    if (token.match(text).hasMatch())
        return text.toLatin1();
    const QString sealed = QUrl::fromPercentEncoding(text.section(u"token="_s, 1).toLatin1());
    const QList<QByteArray> parts = QByteArray::fromBase64(sealed.toLatin1()).replace(":::", "\n").split('\n');
    if (parts.size() < 2 || !token.match(QString::fromLatin1(parts[1])).hasMatch())
        return {};
    // Sites write their own address with http or https, with or without the slash.
    for (const char *scheme : { "https", "http" }) {
        QUrl root = base;
        root.setScheme(QLatin1String(scheme));
        const QByteArray name = root.toString(QUrl::FullyEncoded).toLatin1();
        for (const QByteArray &each : { name, name.chopped(1) }) {
            if (QCryptographicHash::hash(each + passport, QCryptographicHash::Md5).toHex() == parts[0])
                return parts[1];
        }
    }
    return {};
}

} // namespace foyer::moodle
