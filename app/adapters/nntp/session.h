// One conversation with a news server: greeting, TLS, sign-in, compression in the order servers want them
// (RFC 4642, 4643, 8054), then questions and answers. Remembers what the server can do.
#pragma once

#include "app/adapters/nntp/answer.h"
#include "app/adapters/nntp/features.h"
#include "app/adapters/nntp/settings.h"
#include "app/net/linesocket.h"

#include <QUrl>

namespace foyer::nntp {

class Session {
public:
    Session(Settings settings, Features remembered);

    // Connects, or goes on with what is open. `user` empty: as nobody in particular.
    Task<Expected<void>> open(QByteArray user, QByteArray secret);
    // In the middle of a session a server may say 480: then nothing may be under way.
    Task<Expected<void>> signIn();
    bool isOpen() const { return m_line && m_line->isOpen(); }
    bool isSignedIn() const { return m_signedIn; }
    bool maySignIn() const { return !m_user.isEmpty() && !m_signedIn; }

    const Features &features() const { return m_features; }
    Features &features() { return m_features; }
    LineSocket &line() { return *m_line; }

    Task<Expected<Status>> ask(QByteArray command);
    Task<Expected<Status>> readStatus();
    // The lines of a 1xx or 2xx answer; any other code becomes the error it stands for.
    Task<Expected<QByteArray>> askBlock(QByteArray command);

    Task<void> quit(); // says goodbye if it can
    void abort();

private:
    Task<Expected<void>> connectAndGreet();
    Task<Expected<void>> negotiate();
    Task<Expected<void>> readFeatures();
    Task<Expected<void>> modeReader();
    Task<Expected<void>> secure();
    Task<Expected<void>> compress();
    Task<Expected<void>> signInWithSasl();
    bool isLoopback() const;
    bool wantsTls() const;
    bool wantsCompression() const;

    Settings m_settings;
    Features m_features;
    std::unique_ptr<LineSocket, DeleteLater> m_line;
    QByteArray m_user;
    QByteArray m_secret;
    bool m_known = false; // m_features are this server's
    bool m_signedIn = false;
};

// What an unwelcome answer means. The server's own words are kept: they differ from server to server, and only they say
// why.
Error errorOf(const Status &status);

} // namespace foyer::nntp
