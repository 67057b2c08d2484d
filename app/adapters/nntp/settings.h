// Where a news server is, and how to speak with it.
#pragma once

#include "app/net/linesocket.h"

#include <QUrl>

namespace foyer::nntp {

enum class When { Never, Auto, Always };

struct Settings {
    QUrl url; // nntp: or nntps:
    QByteArray secretSalt;
    QString authorities; // a PEM file of certificate authorities beside the system's, see authoritiesAsked()
    // Auto: when the server offers it, except to this very machine, where there is nobody in between.
    When startTls = When::Auto;
    When compress = When::Auto; // Auto: not to this machine; it costs more time than a fast network saves
    int window = 1000; // questions under way at once
    LineSocket::Limits limits;
    std::chrono::milliseconds postSilence = std::chrono::seconds(120); // servers filter what is posted to them
};

// What the person (or whoever runs the machine) trusts beside the system's own: SSL_CERT_FILE, as other programs know
// it.
inline QString authoritiesAsked()
{
    return qEnvironmentVariable("SSL_CERT_FILE");
}

} // namespace foyer::nntp
