// What a server takes for an attachment, told to the person before anything is queued. Adapters make it, the cache
// keeps it, the composer asks it.
#pragma once

#include "models/intention.h"

#include <QStringList>

#include <optional>

namespace foyer {

// 0 and empty: the server never said.
struct UploadRules {
    qint64 mostImageBytes = 0;
    qint64 mostFileBytes = 0;
    QStringList extensions; // lower case, without dots; "*": all

    QByteArray toText() const;
    static UploadRules fromText(const QByteArray &text); // what cannot be read counts as never said
    friend bool operator==(const UploadRules &, const UploadRules &) = default;
};
inline const QString uploadRulesCursor = QStringLiteral("uploads"); // of Page::cursors

// Why this file would be refused, in a sentence that says what would do; none: it may go.
std::optional<QString> obstacleTo(const OutgoingFile &file, const UploadRules &rules, const QString &community);

} // namespace foyer
