// The few things the window must ask for now instead of reading the cache. app/ implements them.
#pragma once

#include "models/error.h"
#include "models/types.h"

#include <QObject>

namespace foyer {

struct Found {
    QString kind;
    QUrl url;
    QString suggestedName;
    bool needsSignIn = false;
    bool mayRead = false;
};

// Behind the account wizard. Every call answers with exactly one of its signals, in the GUI thread.
class AccountSetup : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void look(const QString &address) = 0; // → found or failed
    virtual void add(const foyer::Account &account, const QString &secret) = 0; // → added or failed
    // → pageWanted, and then added or failed; after a failed paste() the page still counts
    virtual void addByBrowser(const foyer::Account &account) = 0;
    virtual void paste(const QString &text) = 0; // what the page showed
    virtual void askForText() = 0; // the browser does not come back by itself → pageWanted, of the same attempt
    virtual void cancel() = 0;
    // Takes it, and all that is kept of it, from this computer at once (what was written goes to the bin of drafts).
    // The server is told afterwards; → left only when something is left to do for the person.
    virtual Expected<void> remove(const foyer::Account &account) = 0;
    // True when the system's keychain answers; else the wizard offers "this run only" or a private file.
    virtual bool keychainAvailable() const = 0;
    virtual bool signsInByBrowser(const QString &kind) const = 0; // else by name and password

Q_SIGNALS:
    void step(const QString &sentence); // "Looking up news.example.org …"
    void found(const foyer::Found &what);
    // No code: the page shows a text, for paste(); or the browser comes back to Foyer, which goes on by itself.
    void pageWanted(const QUrl &page, const QString &code, bool comesBack);
    void added(foyer::AccountId account);
    void failed(const foyer::Error &error); // names the failing step
    void left(const QString &sentence); // what is still to be done after remove()
};

// The person's wish that the system hands links to discussions to this program.
class LinkChoice {
public:
    virtual ~LinkChoice() = default;
    virtual bool isOn() const = 0;
    virtual Expected<void> set(bool on) = 0; // the error is a sentence
};

} // namespace foyer
