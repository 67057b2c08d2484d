// The head of an article: found, unfolded, decoded. Bounded: a header of megabytes is cut.
#pragma once

#include "models/remote.h"

#include <QByteArrayList>

namespace foyer::nntp {

class Headers {
public:
    explicit Headers(const QByteArray &article);

    // The first header of that name, any case, unfolded, blanks trimmed; empty when there is none.
    QByteArray value(QByteArrayView name) const;
    bool has(QByteArrayView name) const { return !value(name).isEmpty(); }
    qsizetype bodyBegins() const { return m_body; }

private:
    struct Field {
        QByteArrayView name;
        QByteArrayView raw;
    };
    QByteArray m_article; // keeps the views alive
    QList<Field> m_fields;
    qsizetype m_body = 0;
};

// RFC 2047 in any place (adjacent words of one charset are joined before decoding), raw 8-bit text by `charset`,
// control characters turned into blanks.
QString decodedText(const QByteArray &raw, const QByteArray &charset = {});
// "Name <mail>", "mail (Name)", "mail"; the mail is empty when there is none.
RemotePerson parsePerson(const QByteArray &from, const QByteArray &charset = {});
// Every <…> without blanks inside, in order, none twice; of thousands only the first and the last ones.
QList<RemotePostId> parseReferences(const QByteArray &value);
// Lenient (RFC 5322 and what people's clocks made of it); invalid when it is no date at all.
QDateTime parseDate(const QByteArray &value);
QStringList parseGroups(const QByteArray &value);
// The bare name: no path, no control characters; "attachment" when nothing is left.
QString bareFileName(const QString &name);

} // namespace foyer::nntp
