// Signing in without a password in the program: the person says yes on the site's own page, in their own browser.
// Two ways, driven by whoever talks with the person (the wizard, the command line):
//
//   begin()  ─ the site knows the device flow ─▶ show `code`, open `page`, await granted()
//            └ it does not ────────────────────▶ open `page`, ask for what it shows, keyIn()
//
// What comes out is Credentials for DiscourseAdapter.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/discourse/rsakey.h"
#include "app/net/httpclient.h"

namespace foyer::discourse {

// One attempt. Throw it away when it is over: the key pair is for one time.
struct Attempt {
    QUrl base;
    RsaKey key;
    QByteArray nonce;
    QByteArray clientId; // of this computer and account, for as long as the sign-in lasts
    QUrl page; // to open in the browser
    QString code; // device flow: to be typed there; empty: the page shows a text to be pasted here
    QByteArray deviceCode;
    std::chrono::seconds interval { 5 };
    QDateTime expires;

    bool isDevice() const { return !deviceCode.isEmpty(); }
};

// `name` is what the site shows the person: "Foyer on laptop".
Task<Expected<Attempt>> begin(HttpClient *http, QUrl base, QString name);

// Device flow: asks until the person said yes or no on the page. Ends with Cancelled when `http` is told to stop.
Task<Expected<Credentials>> granted(HttpClient *http, Attempt attempt);

// Without: the text of the page, or the whole discourse:// address the browser was sent to, in any wrapping.
Expected<QByteArray> keyIn(const Attempt &attempt, const QString &pasted);
// Whose key it is.
Task<Expected<Credentials>> credentialsOf(HttpClient *http, Attempt attempt, QByteArray key);

// The one address every site sends a browser back to, unless somebody changed its list.
inline const QString returnAddress = QStringLiteral("discourse://auth_redirect");

// The page for begin()'s second way, and for sites whose redirect is caught.
QUrl authorizationPage(const Attempt &attempt, const QString &name, const QString &redirect = {});

} // namespace foyer::discourse
