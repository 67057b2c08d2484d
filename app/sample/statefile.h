// What a community of ours remembers between runs: one file that begins with the mark of its kind and version.
#pragma once

#include "models/error.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

namespace foyer {

// `write` gets the stream, behind the mark.
template <class Write> Expected<void> writeState(const QString &name, quint32 mark, Write write)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return Error { ErrorKind::Storage, file.errorString(), {} };
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_4);
    out << mark;
    write(out);
    if (!file.commit())
        return Error { ErrorKind::Storage, file.errorString(), {} };
    return {};
}

// NotFound: nothing is remembered. ParseFailed: not in this version.
template <class Read> Expected<void> readState(const QString &name, quint32 mark, Read read)
{
    QFile file(name);
    if (!file.exists())
        return Error { ErrorKind::NotFound, name, {} };
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Storage, file.errorString(), {} };
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 first = 0;
    in >> first;
    if (first != mark)
        return Error { ErrorKind::ParseFailed, name, {} };
    read(in);
    if (in.status() != QDataStream::Ok)
        return Error { ErrorKind::ParseFailed, name, {} };
    return {};
}

} // namespace foyer
