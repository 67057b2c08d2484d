// A feed, whatever its dialect: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. Bytes → values: pure, bounded, for
// any thread. What is odd is mended or left out; a document that breaks off gives what was whole in it.
#pragma once

#include "models/error.h"
#include "models/remote.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace foyer::feeds {

struct Item {
    QString id; // guid, atom:id, rdf:about; empty: it has none
    bool idIsLink = false; // it may be followed
    QUrl link; // its page
    QString title; // plain
    QByteArray html; // the fullest text there is
    QString author;
    QUrl authorPage;
    QDateTime published; // invalid: unknown
    QDateTime updated;
    QStringList answers; // thr:in-reply-to: ids of other items, which may be in other feeds
    QUrl replies; // the feed of its comments
    int replyCount = -1; // -1: not told
    QStringList tags;
    QList<RemoteAttachment> files;

    friend bool operator==(const Item &, const Item &) = default;
};

struct Document {
    QString title;
    QString description;
    QUrl home; // the page it is about
    QUrl older; // RFC 5005: the page or archive before this one
    std::optional<std::chrono::minutes> ttl;
    Item about; // what the document says of itself, as if it were an item
    QList<Item> items; // in the order of the document
    bool partial = false; // it breaks off

    friend bool operator==(const Document &, const Document &) = default;
};

// `url`: where it came from, for relative addresses; `contentType` as the server sent it. ParseFailed: no feed, with a
// sentence that says what it is instead.
Expected<Document> parseFeed(const QByteArray &bytes, const QUrl &url, const QByteArray &contentType);

// Its two families; the first keeps the items before an error.
Document parseXml(const QString &text, const QUrl &url);
Document parseJson(const QJsonObject &json, const QUrl &url);
constexpr qsizetype mostItems = 500;
constexpr qsizetype longestText = 1024 * 1024; // of one post
constexpr qsizetype mostFiles = 20;
QByteArray cut(const QString &html); // to longestText, with a mark
QByteArray digest(const QByteArray &bytes); // short, and kept: to know the same again

} // namespace foyer::feeds
