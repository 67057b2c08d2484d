// What a request brings along, from its query and its body, however it is written: a form, JSON or multipart.
// Nested things have Rails' names: {"post":{"raw":"x"},"tags":["a"]} is post[raw]=x&tags[]=a.
#pragma once

#include "app/sample/httpmessage.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace foyer {

class Params {
public:
    struct File {
        QString name;
        QByteArray mime;
        QByteArray data;
    };

    Params() = default;
    explicit Params(const HttpRequest &request);

    std::optional<QString> find(const QString &name) const;
    QString value(const QString &name, const QString &otherwise = {}) const;
    qint64 number(const QString &name, qint64 otherwise = 0) const;
    void set(const QString &name, const QString &value) { m_all.prepend({ name, value }); }
    bool isTrue(const QString &name) const { return value(name) == QLatin1String("true"); }
    QStringList all(const QString &name) const; // tags[]=a&tags[]=b, or tags=a
    QMap<QString, QString> within(const QString &name) const; // timings[3]=200
    const QList<QPair<QString, QString>> &everything() const { return m_all; }
    const std::optional<File> &file() const { return m_file; }

private:
    void readForm(const QByteArray &form);
    void readParts(const QByteArray &body, const QByteArray &boundary);

    QList<QPair<QString, QString>> m_all;
    std::optional<File> m_file;
};

} // namespace foyer
