#include "app/adapters/feeds/cursor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

QByteArray Cursor::toText() const
{
    const QJsonObject json { { u"etag"_s, QString::fromLatin1(etag) }, { u"modified"_s, QString::fromLatin1(modified) },
        { u"print"_s, QString::fromLatin1(print) }, { u"next"_s, nextMs }, { u"whole"_s, wholeMs },
        { u"failures"_s, failures } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Cursor Cursor::fromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return { json[u"etag"].toString().toLatin1(), json[u"modified"].toString().toLatin1(),
        json[u"print"].toString().toLatin1(), json[u"next"].toInteger(), json[u"whole"].toInteger(),
        json[u"failures"].toInt() };
}

} // namespace foyer::feeds
