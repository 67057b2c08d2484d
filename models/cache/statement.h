// A prepared SQL statement on loan from the Cache: typed in, typed out, reset when it goes out of scope.
//
//   Statement rows = cache.prepare("SELECT id, name FROM forum WHERE account = ?");
//   rows.bind(account);
//   while (rows.next())
//       list.append({ rows.column<ForumId>(0), rows.column<QString>(1) });
//   return rows.result(list);
//
// Inside a Transaction a failure need not be looked at where it happens: it spoils the transaction. Nothing more
// runs in it, and commit() says why.
#pragma once

#include "models/error.h"
#include "models/ids.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <type_traits>

namespace foyer {

namespace sql {

// What a value is in the database. Empty ids, invalid times and empty optionals are NULL; texts never are.
inline QVariant toColumn(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
inline QVariant toColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
inline QVariant toColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}
inline QVariant toColumn(const QUrl &url)
{
    return url.isEmpty() ? QVariant() : QVariant(url.toString(QUrl::FullyEncoded));
}
template <class Tag> QVariant toColumn(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant();
}
template <class Tag> QVariant toColumn(const RemoteId<Tag> &id)
{
    return toColumn(id.value);
}
inline QVariant toColumn(const QVariant &value)
{
    return value;
}
template <class T>
requires std::is_arithmetic_v<T> || std::is_enum_v<T> QVariant toColumn(T number)
{
    return QVariant(qint64(number));
}
template <class T> QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

template <class T> struct FromColumn {
    static T read(const QVariant &value)
    {
        if constexpr (std::is_same_v<T, bool>)
            return value.toLongLong() != 0;
        else
            return static_cast<T>(value.toLongLong()); // numbers and enumerations
    }
};
template <> struct FromColumn<QString> {
    static QString read(const QVariant &value) { return value.toString(); }
};
template <> struct FromColumn<QByteArray> {
    static QByteArray read(const QVariant &value) { return value.toByteArray(); }
};
template <> struct FromColumn<QUrl> {
    static QUrl read(const QVariant &value) { return QUrl(value.toString()); }
};
template <> struct FromColumn<QDateTime> {
    static QDateTime read(const QVariant &value)
    {
        return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
    }
};
template <class Tag> struct FromColumn<Id<Tag>> {
    static Id<Tag> read(const QVariant &value) { return { value.toLongLong() }; }
};
template <class Tag> struct FromColumn<RemoteId<Tag>> {
    static RemoteId<Tag> read(const QVariant &value) { return { value.toString() }; }
};
template <class T> struct FromColumn<std::optional<T>> {
    static std::optional<T> read(const QVariant &value)
    {
        return value.isNull() ? std::optional<T>() : std::optional<T>(FromColumn<T>::read(value));
    }
};

} // namespace sql

// One per connection: whether a Transaction is open, and the first failure in it.
struct TransactionState {
    bool open = false;
    std::optional<Error> spoilt;
};

class Statement {
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // In the order of the question marks, or of their numbers (?1, ?2, as often as wanted).
    // Binding again after a run starts a new one.
    template <class... Values> Statement &bind(const Values &...values)
    {
        bindAll({ sql::toColumn(values)... });
        return *this;
    }

    bool run(); // executes; for statements whose rows nobody wants
    bool next(); // the next row (runs at the first call); false at the end, or when it failed

    template <class T> T column(int index) const { return sql::FromColumn<T>::read(m_prepared->query.value(index)); }
    bool isNull(int index) const { return m_prepared->query.isNull(index); }

    qint64 insertedId() const;
    int rowsChanged() const;

    // The value, or why there is none.
    template <class T> Expected<T> result(T value) const
    {
        if (m_error)
            return *m_error;
        return Expected<T>(std::move(value));
    }
    Expected<void> outcome() const;

private:
    friend class Cache;
    struct Prepared {
        struct Mark {
            QString name;
            int value = 0; // its place among the bound ones, from 0
        };
        QSqlQuery query;
        QList<Mark> marks;
        bool lent = false;
        bool prepare(const char *sql);
    };
    Statement(std::shared_ptr<Prepared> prepared, TransactionState &transaction);
    void bindAll(std::initializer_list<QVariant> values);
    void fail();

    std::shared_ptr<Prepared> m_prepared;
    TransactionState *m_transaction;
    std::optional<Error> m_error;
    bool m_ran = false;
};

} // namespace foyer
