// The bytes of pictures: files in a folder beside the database, each named by the SHA-256 of what is in it.
//
// Not in the database, because that is copied whole before each change of its schema, written twice (log, then file)
// in turns the window waits for, and never shrinks by itself.
#pragma once

#include "models/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace foyer {

class PictureBytes {
public:
    explicit PictureBytes(const QString &database);

    // Whole on disk when it returns; the hash it is kept under.
    Expected<QByteArray> put(const QByteArray &bytes) const;
    // NotFound: the file is gone, or is not what it was.
    Expected<QByteArray> get(const QByteArray &hash) const;
    bool has(const QByteArray &hash) const;
    void remove(const QByteArray &hash) const;
    // What lies there longer than that: bytes are written before the row that knows them.
    QList<QByteArray> olderThan(std::chrono::seconds age) const;

private:
    QString pathOf(const QByteArray &hash) const;

    QString m_folder; // empty: the database is in memory, and nothing is kept
};

} // namespace foyer
