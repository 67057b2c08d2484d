#include "app/adapters/moodle/html.h"

#include "models/text/extract.h"
#include "models/text/multilang.h"
#include "models/text/texmarks.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

namespace foyer::moodle {

using namespace Qt::StringLiterals;

static const QString programs = u"webservice/pluginfile.php/"_s;
static const QString browsers = u"pluginfile.php/"_s;

QString forPrograms(QString address, const QUrl &base)
{
    const QString root = base.toString(QUrl::FullyEncoded);
    if (address.startsWith(root + browsers))
        address.insert(root.size(), u"webservice/"_s);
    return address;
}

QByteArray shown(QString message, const QUrl &base)
{
    const QString root = base.toString(QUrl::FullyEncoded);
    message.replace(u"href=\""_s + root + programs, u"href=\""_s + root + browsers);
    message.replace(u"src=\""_s + root + browsers, u"src=\""_s + root + programs);
    return withFormulas(inOneLanguage(message, QLocale().name())).toUtf8();
}

QByteArray tokenOf(const QByteArray &shown)
{
    static const QRegularExpression space(u"[\\s\u00a0]+"_s);
    const QString words = plainText({ Format::Html, shown }).remove(space);
    return "moodle:" + QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).toHex();
}

} // namespace foyer::moodle
