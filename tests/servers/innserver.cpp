#include "tests/servers/innserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace foyer {

using namespace Qt::StringLiterals;

InnServer::~InnServer()
{
    stop();
}

bool InnServer::run(const QStringList &arguments, QString *output)
{
    QProcess script;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INN_DIR"_s, m_folder.path());
    environment.insert(u"INN_OWNER"_s, QString::number(QCoreApplication::applicationPid()));
    script.setProcessEnvironment(environment);
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(INN_SCRIPT), arguments);
    const bool ended = script.waitForFinished(120'000);
    *output = QString::fromUtf8(script.readAll()).trimmed();
    return ended && script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0;
}

bool InnServer::start(QString *why)
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); // user news goes through
    QString output;
    if (!run({ u"start"_s }, &output)) {
        *why = output;
        return false;
    }
    for (const QString &line : output.split(u'\n')) {
        if (line.startsWith(u"INN_PORT="_s))
            m_url = QUrl(u"nntp://127.0.0.1:"_s + line.mid(9));
    }
    m_started = m_url.isValid();
    *why = output;
    return m_started;
}

void InnServer::stop()
{
    QString output;
    if (m_started && !run({ u"stop"_s }, &output))
        qWarning("%s", qPrintable(output));
    m_started = false;
}

bool InnServer::seed(int articles, QString *why)
{
    return run({ u"seed"_s, QString::number(articles) }, why);
}

QString InnServer::control(const QStringList &arguments)
{
    QString output;
    run(QStringList { u"ctl"_s } + arguments, &output);
    return output;
}

void InnServer::setPassword(const QByteArray &user, const QByteArray &secret)
{
    QString output;
    if (!run({ u"password"_s, QString::fromUtf8(user), QString::fromUtf8(secret) }, &output))
        qWarning("%s", qPrintable(output));
}

bool InnServer::newGroup(const QString &name, char status)
{
    QString output;
    return run({ u"newgroup"_s, name, QString(QLatin1Char(status)) }, &output);
}

bool InnServer::renumber(const QString &group, int by)
{
    QString output;
    return run({ u"renumber"_s, group, QString::number(by) }, &output);
}

QList<QByteArray> InnServer::mails() const
{
    QList<QByteArray> mails;
    const QDir outbox(m_folder.filePath(u"outbox"_s));
    for (const QString &name : outbox.entryList({ u"mail.*"_s }, QDir::Files)) {
        if (QFile file(outbox.filePath(name)); file.open(QIODevice::ReadOnly))
            mails += file.readAll();
    }
    return mails;
}

} // namespace foyer
