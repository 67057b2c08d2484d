#include "models/cache/statement.h"

#include "models/cache/storageerror.h"

#include <QRegularExpression>
#include <QSqlError>

namespace foyer {

Statement::Statement(std::shared_ptr<Prepared> prepared, TransactionState &transaction)
    : m_prepared(std::move(prepared))
    , m_transaction(&transaction)
{
    m_prepared->lent = true;
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish(); // a statement left open would hold the write-ahead log
    m_prepared->lent = false;
}

// Qt's driver refuses a number that is used twice: each becomes a plain question mark, and bindAll() repeats
// the value.
bool Statement::Prepared::prepare(const char *sql)
{
    static const QRegularExpression numbered(QStringLiteral("\\?(\\d)"));
    QString text = QString::fromUtf8(sql);
    for (auto it = numbered.globalMatch(text); it.hasNext();)
        numbers.append(it.next().capturedView(1).toInt());
    if (!numbers.isEmpty())
        text.replace(numbered, QStringLiteral("?"));
    query.setForwardOnly(true);
    return query.prepare(text);
}

void Statement::bindAll(std::initializer_list<QVariant> values)
{
    if (m_ran)
        m_prepared->query.finish();
    m_ran = false;
    const QList<int> &numbers = m_prepared->numbers;
    const int count = numbers.isEmpty() ? int(values.size()) : int(numbers.size());
    for (int i = 0; i < count; ++i) {
        const int from = numbers.isEmpty() ? i : numbers[i] - 1;
        Q_ASSERT(from < int(values.size()));
        m_prepared->query.bindValue(i, values.begin()[from]);
    }
}

void Statement::fail()
{
    m_error = storageError(m_prepared->query.lastError());
    if (m_transaction->open && !m_transaction->spoilt)
        m_transaction->spoilt = m_error;
}

bool Statement::run()
{
    if (m_transaction->open && m_transaction->spoilt)
        m_error = m_transaction->spoilt;
    if (m_error)
        return false;
    m_ran = true;
    if (m_prepared->query.exec())
        return true;
    fail();
    return false;
}

bool Statement::next()
{
    if (!m_ran && !run())
        return false;
    if (m_error)
        return false;
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        fail();
    return false;
}

qint64 Statement::insertedId() const
{
    return m_prepared->query.lastInsertId().toLongLong();
}

int Statement::rowsChanged() const
{
    return m_prepared->query.numRowsAffected();
}

Expected<void> Statement::outcome() const
{
    if (m_error)
        return *m_error;
    return {};
}

} // namespace foyer
