#include "app/sample/discourse/params.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foyer {

static QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

static void flatten(const QString &name, const QJsonValue &value, QList<QPair<QString, QString>> &into)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(name.isEmpty() ? it.key() : u"%1[%2]"_s.arg(name, it.key()), it.value(), into);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            flatten(name + u"[]"_s, item, into);
    } else if (value.isBool()) {
        into.emplaceBack(name, value.toBool() ? u"true"_s : u"false"_s);
    } else if (!value.isNull()) {
        into.emplaceBack(name, value.toVariant().toString());
    }
}

Params::Params(const HttpRequest &request)
{
    readForm(request.query());
    const QByteArray type = request.headers.value("content-type");
    if (type.startsWith("application/json"))
        flatten({}, QJsonDocument::fromJson(request.body).object(), m_all);
    else if (type.startsWith("multipart/form-data"))
        readParts(request.body, type.mid(type.indexOf("boundary=") + 9).replace('"', ""));
    else
        readForm(request.body);
}

void Params::readForm(const QByteArray &form)
{
    for (const QByteArray &pair : form.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (!pair.isEmpty())
            m_all.emplaceBack(
                decoded(equals < 0 ? pair : pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
}

static QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.indexOf(name + "=\"");
    const qsizetype from = at + name.size() + 2;
    return at < 0 ? QByteArray() : head.mid(from, head.indexOf('"', from) - from);
}

void Params::readParts(const QByteArray &body, const QByteArray &boundary)
{
    const QByteArray mark = "--" + boundary;
    qsizetype at = body.indexOf(mark);
    while (at >= 0) {
        const qsizetype begin = at + mark.size() + 2;
        const qsizetype end = body.indexOf("\r\n" + mark, begin);
        const qsizetype gap = body.indexOf("\r\n\r\n", begin);
        if (end < 0 || gap < 0 || gap > end)
            return;
        const QByteArray head = body.mid(begin, gap - begin);
        const QByteArray data = body.mid(gap + 4, end - gap - 4);
        if (const QByteArray name = fieldOf(head, "filename"); !name.isEmpty()) {
            const qsizetype type = head.toLower().indexOf("content-type:");
            m_file = File { QString::fromUtf8(name),
                type < 0 ? QByteArray() : head.mid(type + 13).split('\r').first().trimmed(), data };
        } else {
            m_all.emplaceBack(QString::fromUtf8(fieldOf(head, "name")), QString::fromUtf8(data));
        }
        at = end + 2;
    }
}

std::optional<QString> Params::find(const QString &name) const
{
    for (const auto &[key, value] : m_all) {
        if (key == name)
            return value;
    }
    return {};
}

QString Params::value(const QString &name, const QString &otherwise) const
{
    return find(name).value_or(otherwise);
}

qint64 Params::number(const QString &name, qint64 otherwise) const
{
    bool ok = false;
    const qint64 number = value(name).toLongLong(&ok);
    return ok ? number : otherwise;
}

QStringList Params::all(const QString &name) const
{
    QStringList values;
    for (const auto &[key, value] : m_all) {
        if (key == name + u"[]"_s || key == name)
            values += value;
    }
    return values;
}

QMap<QString, QString> Params::within(const QString &name) const
{
    QMap<QString, QString> values;
    for (const auto &[key, value] : m_all) {
        if (key.startsWith(name + u'[') && key.endsWith(u']'))
            values.insert(key.mid(name.size() + 1).chopped(1), value);
    }
    return values;
}

} // namespace foyer
