#include "tests/app/commandline/foyerprocess.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace foyer {

QJsonArray Ended::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

Ended FoyerProcess::run(const QStringList &words, const QByteArray &input) const
{
    return start(QStringLiteral(FOYER_PROGRAM), words, input);
}

Ended FoyerProcess::start(const QString &program, const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"COLUMNS"_s })
        environment.remove(name);
    // Whoever forgets --data must not touch the developer's own.
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"home"_s));
    process.setProcessEnvironment(environment);

    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(60s, &loop, [&] { process.kill(); });
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    loop.exec();
    const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    return { ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

Ended FoyerProcess::on(const QStringList &words, const QByteArray &input) const
{
    return run(QStringList { u"--data"_s, folder() } + words, input);
}

Ended FoyerProcess::withoutRoom(const QStringList &words, const QByteArray &input) const
{
    const QString limit = u"trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""_s;
    return start(u"/bin/sh"_s,
        QStringList { u"-c"_s, limit, QStringLiteral(FOYER_PROGRAM), u"--data"_s, folder() } + words, input);
}

} // namespace foyer
