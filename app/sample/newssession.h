// One connection to a NewsServer: reads command lines, answers them in order, takes posted articles.
#pragma once

#include "app/sample/fault.h"

#include <QObject>
#include <QTcpSocket>

#include <optional>

namespace foyer {

class NewsServer;

class NewsSession : public QObject {
    Q_OBJECT
public:
    NewsSession(NewsServer &server, QTcpSocket *socket);
    void greet();

private:
    void read();
    void obey(const QByteArray &line);
    QByteArray answer(const QByteArray &command, const QByteArray &rest);
    QByteArray capabilities() const;
    QByteArray authInfo(const QByteArray &rest);
    QByteArray list(const QByteArray &rest) const;
    QByteArray group(const QByteArray &name);
    QByteArray listGroup(const QByteArray &rest);
    QByteArray over(const QByteArray &range, bool olderName) const;
    QByteArray article(const QByteArray &command, const QByteArray &which);
    QByteArray newGroups(const QByteArray &since) const;
    QByteArray date() const;
    QByteArray beginPost();
    void takeArticle(const QByteArray &stuffed);

    bool mayRead() const;
    // Sends, spoilt by the fault where there is one.
    void send(QByteArray bytes, const std::optional<Fault> &fault);
    void cut();
    void leave();
    void drip(int bytes);

    NewsServer &m_server;
    QTcpSocket *m_socket;
    QByteArray m_in;
    QByteArray m_user; // signed in as
    QByteArray m_claimed; // AUTHINFO USER, before the password
    QByteArray m_group;
    qint64 m_current = 0;
    QByteArray m_dripping; // not sent yet, while it drips
    int m_lie = 0; // WrongCounts: GROUP and LIST add this
    bool m_posting = false;
    bool m_mustSignIn = false; // SignInAgain happened
    bool m_over = false; // nothing is read any more
};

} // namespace foyer
