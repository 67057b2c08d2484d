#include "app/adapters/nntp/features.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 daysKept = 7;

QJsonArray arrayOf(const QByteArrayList &lines)
{
    QJsonArray array;
    for (const QByteArray &line : lines)
        array.append(QString::fromUtf8(line));
    return array;
}

QByteArrayList linesOf(const QJsonValue &value)
{
    QByteArrayList lines;
    for (const QJsonValue line : value.toArray())
        lines.append(line.toString().toUtf8());
    return lines;
}
} // namespace

bool Features::offers(const QByteArray &keyword, const QByteArray &word) const
{
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.toUpper().simplified().split(' ');
        if (words.first() == keyword && (word.isEmpty() || words.indexOf(word, 1) > 0))
            return true;
    }
    return false;
}

Capabilities Features::capabilities() const
{
    Capabilities result = Capability::Tree;
    if (listed ? offers("POST") : mayPost)
        result |= { Capability::Reply, Capability::NewThread, Capability::Edit, Capability::Delete,
            Capability::Attachments, Capability::Moderated };
    return result;
}

bool Features::isOf(const QByteArray &greetingNow, const QByteArray &userNow) const
{
    const qint64 age = QDate::currentDate().toJulianDay() - asked;
    return !greeting.isEmpty() && greeting == greetingNow && user == userNow && age >= 0 && age < daysKept;
}

QByteArray Features::toText() const
{
    const QJsonObject object {
        { u"greeting"_s, QString::fromUtf8(greeting) },
        { u"user"_s, QString::fromUtf8(user) },
        { u"asked"_s, asked },
        { u"listed"_s, listed },
        { u"mayPost"_s, mayPost },
        { u"modeReader"_s, modeReader },
        { u"startTls"_s, startTls },
        { u"saslOnly"_s, saslOnly },
        { u"lines"_s, arrayOf(lines) },
        { u"overview"_s, arrayOf(overview) },
        { u"listsGroups"_s, listsGroups },
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Features Features::fromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Features result;
    result.greeting = object[u"greeting"].toString().toUtf8();
    result.user = object[u"user"].toString().toUtf8();
    result.asked = object[u"asked"].toInteger();
    result.listed = object[u"listed"].toBool();
    result.mayPost = object[u"mayPost"].toBool();
    result.modeReader = object[u"modeReader"].toBool();
    result.startTls = object[u"startTls"].toBool();
    result.saslOnly = object[u"saslOnly"].toBool();
    result.lines = linesOf(object[u"lines"]);
    result.overview = linesOf(object[u"overview"]);
    result.listsGroups = object[u"listsGroups"].toBool(true);
    return result;
}

} // namespace foyer::nntp
