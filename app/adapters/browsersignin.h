// Signing in on a site's own page, in the person's own browser: no password comes into the program. One object for
// one attempt, on any one thread with an event loop.
#pragma once

#include "app/adapters/adapter.h"

namespace foyer {

struct BrowserPage {
    QUrl url; // to open
    QString code; // to be typed there; empty: the page shows a text, for taken()
    bool comesBack = false; // after the yes the browser goes to the address that makeBrowserSignIn() was given
};

class BrowserSignIn {
public:
    virtual ~BrowserSignIn() = default;

    virtual Task<Expected<BrowserPage>> begin() = 0;
    // With a code: waits until the person said yes or no on the page, or the code ran out.
    virtual Task<Expected<Credentials>> granted() = 0;
    // Without: what the page showed, or where the browser was sent to, in any wrapping. May be asked again after
    // ParseFailed: then it was none of this attempt's.
    virtual Task<Expected<Credentials>> taken(QString pasted) = 0;
    // The same attempt, where the site does not send the browser back: shows a text in any case.
    virtual QUrl pageWithText() const = 0;
    virtual void stop() = 0; // what is under way ends with Cancelled
};

} // namespace foyer
