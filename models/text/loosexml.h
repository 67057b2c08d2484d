// XML as it is met in the wild: bytes that no strict parser takes, entities of HTML, prefixes nobody declared.
#pragma once

#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

namespace foyer {

// Fit for a strict parser: from the first tag on, without DOCTYPE, control characters and bare ampersands; a CDATA
// section that is cut off ends. HTML's entities stay.
QString strictXml(const QString &text);

// Reads it element by element, each known by the prefix that everybody uses, whatever this document declares (the
// namespaces of feeds and XHTML; RSS's and Atom's own have none). What is read before an error is good.
class LooseXml {
public:
    LooseXml(const QString &text, const QUrl &url, qsizetype longestText);

    // The next one anywhere, or inside of an element that was begun `depth` levels up. False: there is none.
    bool next();
    bool nextIn(int *depth, QString *textBetween = nullptr);
    bool failed() const { return m_xml.hasError(); }

    QString name() const { return m_name; } // in lower case: "dc:creator", "title"
    QString attribute(QLatin1StringView name) const;
    // By xml:base; only https and http.
    QUrl resolved(const QString &link) const;
    QUrl base() const { return m_base; }
    void enterBase(); // what this element says of it counts from here
    void setBase(const QUrl &base) { m_base = base; }

    // All that is in this element, and behind it. `markup` where it holds elements: the markup with it.
    struct Inner {
        QString text;
        QString markup;
        bool elements = false;

        QString best() const { return elements ? markup : text; }
    };
    Inner inner();
    QString text() { return inner().text; }

private:
    class HtmlEntities : public QXmlStreamEntityResolver {
        QString resolveUndeclaredEntity(const QString &name) override;
    };

    void learn();
    QString known(QStringView qualifiedName) const;

    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    QUrl m_base;
    const qsizetype m_longestText;
    QHash<QString, QString> m_declared; // usual by declared prefix
    QString m_name;
};

} // namespace foyer
