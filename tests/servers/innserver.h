// A real InterNetNews for one test: started on free ports in a folder of its own by inn-server.sh, and stopped whatever
// becomes of the test (the script watches our process).
#pragma once

#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace foyer {

class InnServer {
public:
    InnServer() = default;
    ~InnServer();

    // False: `why` says what is missing, and how to get it.
    bool start(QString *why);
    void stop();
    bool seed(int articles, QString *why);
    // ctlinnd, e.g. { "rmgroup", "conf.test" }; what it printed.
    QString control(const QStringList &arguments);
    void setPassword(const QByteArray &user, const QByteArray &secret);
    bool newGroup(const QString &name, char status);
    bool renumber(const QString &group, int by); // stops it and starts it again

    QUrl url() const { return m_url; }
    static QByteArray learner() { return "learner"; }
    static QByteArray learnerSecret() { return "learn-pw"; }
    static QByteArray chair() { return "chair"; }
    static QByteArray chairSecret() { return "chair-pw"; }
    // What was mailed to moderators.
    QList<QByteArray> mails() const;
    QString folder() const { return m_folder.path(); }

private:
    bool run(const QStringList &arguments, QString *output);

    QTemporaryDir m_folder { QStringLiteral("/tmp/foyer-inn-XXXXXX") };
    QUrl m_url;
    bool m_started = false;
};

} // namespace foyer
