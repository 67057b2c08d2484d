// Runs the built program as a person's shell or cron would, on a data folder of its own, without a display.
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace foyer {

struct Ended {
    int code = -1;
    QString out;
    QString err;

    QJsonArray json() const;
};

class FoyerProcess {
public:
    // Servers of the test's own thread are served meanwhile.
    Ended run(const QStringList &words, const QByteArray &input = {}) const;
    // The same with the data folder and what else stands before the command.
    Ended on(const QStringList &words, const QByteArray &input = {}) const;
    // The same, and no file may grow beyond 4 KB: writing fails as on a full disk. Needs a shell.
    Ended withoutRoom(const QStringList &words, const QByteArray &input = {}) const;
    QString folder() const { return m_folder.path(); }

private:
    Ended start(const QString &program, const QStringList &words, const QByteArray &input) const;

    QTemporaryDir m_folder;
};

} // namespace foyer
