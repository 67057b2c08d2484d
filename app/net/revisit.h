// What is remembered of an address that is asked for again and again, and when it may be: the manners of a reader of
// feeds, which wait when nothing is new, when the server is in trouble, and as long as it says.
#pragma once

#include "app/net/validators.h"

namespace foyer {

struct Revisit {
    Validators validators;
    QByteArray print; // of what it held: servers that know no validators send the same again
    qint64 lastMs = 0; // when it was asked for
    qint64 nextMs = 0; // not asked before, unless somebody waits for it
    qint64 pauseMs = 0; // how long it was let alone; longer the longer nothing is new
    qint64 wholeMs = 0; // when it was last asked for without validators: some say "unchanged" for ever
    int failures = 0; // in a row
    int told = -1; // of who asked: what was the reason
    std::optional<Error> trouble {}; // of the last visit; told again until the next one

    // `waitedFor`: by a person, now. A clock that was put back makes nobody wait.
    bool mayAsk(const QDateTime &now, bool waitedFor) const;
    bool wantsWhole(const QDateTime &now) const;
    void foundNews(const QDateTime &now, std::chrono::milliseconds pause);
    void foundNothing(const QDateTime &now);
    // What the server said; a line that broke is no visit. `forEver`: it said that, too.
    void wasRefused(const QDateTime &now, const Error &why, bool forEver);

    QByteArray toText() const;
    static Revisit fromText(const QByteArray &text); // what cannot be read counts as never asked

    friend bool operator==(const Revisit &, const Revisit &) = default;
};

} // namespace foyer
