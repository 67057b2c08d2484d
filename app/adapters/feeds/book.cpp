#include "app/adapters/feeds/book.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = mostItems; // what one document can hold
constexpr qint64 monthMs = 30LL * 24 * 3'600'000;

// Short, for it is kept of every item.
QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toBase64().first(12));
}

// Empty: it tells too little.
QString unmoved(const Item &item)
{
    const bool tells = !item.title.isEmpty() && item.published.isValid();
    return tells ? hashed(item.title + u'\n' + item.author + u'\n' + item.published.toString(Qt::ISODate)) : QString();
}

} // namespace

Book Book::fromText(const QByteArray &text)
{
    Book book;
    for (const QJsonValue each : QJsonDocument::fromJson(text).array())
        book.m_entries.append(
            { each[0].toString(), each[1].toString(), each[2].toString(), each[3].toString(), each[4].toInteger() });
    return book;
}

QByteArray Book::toText() const
{
    QJsonArray all;
    for (const Entry &entry : m_entries)
        all.append(QJsonArray { entry.print, entry.post, entry.thread, entry.subject, entry.ms });
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

const Entry *Book::post(const QString &name) const
{
    const auto at = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &e) { return e.post == name; });
    return at == m_entries.cend() ? nullptr : &*at;
}

bool Book::hasThread(const QString &thread) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &each) { return each.thread == thread; });
}

const Entry *Book::sameAs(const Item &item) const
{
    const QString print = unmoved(item);
    const Entry *same = nullptr;
    for (const Entry &entry : m_entries) {
        if (print.isEmpty() || entry.print != print)
            continue;
        if (same)
            return nullptr;
        same = &entry;
    }
    return same;
}

QString Book::threadOn(const QString &subject, qint64 ms) const
{
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        if (entry->subject == hashed(subject.toLower()) && std::abs(entry->ms - ms) < monthMs)
            return entry->thread;
    }
    return {};
}

qint64 Book::newest() const
{
    qint64 newest = 0;
    for (const Entry &entry : m_entries)
        newest = std::max(newest, entry.ms);
    return newest;
}

void Book::add(const Item &item, const Names &names, const QString &subject, qint64 ms)
{
    m_entries.removeIf([&](const Entry &each) { return each.post == names.post; });
    m_entries.append(
        { unmoved(item), names.post, names.thread, subject.isEmpty() ? QString() : hashed(subject.toLower()), ms });
    if (m_entries.size() > mostEntries)
        m_entries.removeFirst();
}

} // namespace foyer::feeds
