#include "models/cache/statement.h"

#include "models/cache/storageerror.h"

#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::StringLiterals;

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

// Every question mark gets a name of its own: Qt binds by name much faster than by place, and its driver refuses a
// number that is used twice.
bool Statement::Prepared::prepare(const char *sql)
{
    static const QRegularExpression mark(QStringLiteral("\\?(\\d?)"));
    const QString text = QString::fromUtf8(sql);
    QString named;
    qsizetype end = 0;
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringView number = match.capturedView(1);
        const QString name = u":v%1"_s.arg(marks.size());
        marks.append({ name, number.isEmpty() ? int(marks.size()) : number.toInt() - 1 });
        named += QStringView(text).sliced(end, match.capturedStart() - end);
        named += name;
        end = match.capturedEnd();
    }
    named += QStringView(text).sliced(end);
    query.setForwardOnly(true);
    return query.prepare(named);
}

void Statement::bindAll(std::initializer_list<QVariant> values)
{
    if (m_ran)
        m_prepared->query.finish();
    m_ran = false;
    for (const Prepared::Mark &mark : std::as_const(m_prepared->marks)) {
        Q_ASSERT(mark.value < int(values.size()));
        m_prepared->query.bindValue(mark.name, values.begin()[mark.value]);
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
