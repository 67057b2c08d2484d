// Where a program gets its key: the form in the browser, and since 2026 the device flow (RFC 8628 in spirit).
#pragma once

#include "app/sample/discourse/fakediscourse.h"

#include <optional>

namespace foyer {

// What a program asks a key for.
struct KeyWish {
    QString program;
    QByteArray client;
    QStringList scopes;
    QByteArray publicKey; // PEM
    QString nonce;
    bool oaep = false;
    qint64 lifetime = 0; // seconds; 0: for ever
    QString redirect; // auth_redirect
};

// The new key, sealed for the program: Base64 in lines of sixty. None: its public key is none.
std::optional<QByteArray> issueKey(FakeDiscourse &forum, const KeyWish &wish, qint64 member, const QDateTime &now);
// RSA; none when the key cannot be read or the text is too long for it.
std::optional<QByteArray> sealed(const QByteArray &publicKey, const QByteArray &text, bool oaep);
int rsaBits(const QByteArray &publicKey); // 0: no such key

class KeyDesk {
public:
    enum class State { Waiting, Approved, Denied };
    struct Request {
        KeyWish wish;
        QByteArray deviceCode;
        QString userCode; // "ABCD-2345"
        QString name; // in the address of the page where it is typed in
        QDateTime made;
        State state = State::Waiting;
        QByteArray payload;
        QDateTime approved;
    };

    const Request &open(const KeyWish &wish, const QDateTime &now);
    // What a poll is told: "authorization_pending" …; with "authorized" the payload, once.
    QPair<QString, QByteArray> poll(const QByteArray &deviceCode, const QDateTime &now);
    // As if `member` typed the code in the browser. False: nobody waits with it.
    bool approve(FakeDiscourse &forum, const QString &userCode, qint64 member, const QDateTime &now);
    bool deny(const QString &userCode);
    const QHash<QByteArray, Request> &requests() const { return m_requests; } // by device code

private:
    Request *find(const QString &userCode);

    QHash<QByteArray, Request> m_requests;
    int m_count = 0;
};

} // namespace foyer
