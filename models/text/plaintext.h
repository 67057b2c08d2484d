// Writing and answering text messages: quoting, subjects, signatures.
#pragma once

#include "models/types.h"

#include <QString>

namespace foyer {

// The text as a reply quotes it: every line one level deeper, without the signature. A selection, where there is
// one, is quoted instead of the whole.
QString quoteForReply(const Body &body, const QString &selection = {});

// "On 3 March 2026, Bea Kimani wrote:", in the reader's language.
QString attributionLine(const QString &author, const QDateTime &written);

// "Re: " once, whatever marks the subject carried ("Re[2]:", "AW:", "SV: Re:"), and without "(was: …)".
QString replySubject(const QString &subject);
QString bareSubject(const QString &subject);

struct SignedText {
    QString text;
    QString signature; // without the "-- " line
    friend bool operator==(const SignedText &, const SignedText &) = default;
};
SignedText splitSignature(const QString &text);
// Longer than the four lines of 80 characters that readers of news expect at most (McQuary's limit).
bool isLongSignature(const QString &signature);

} // namespace foyer
