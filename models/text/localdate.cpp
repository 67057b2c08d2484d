#include "models/text/localdate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace foyer {

namespace {

QString dayOf(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString momentOf(const QDateTime &moment)
{
    return dayOf(moment.date()) + u' ' + QLocale().toString(moment.time(), QLocale::ShortFormat);
}

} // namespace

std::optional<LocalDate> localDate(const WrittenDate &written)
{
    const QDate date = QDate::fromString(written.date, Qt::ISODate);
    if (!date.isValid() || written.zone.size() > 64)
        return {};
    if (written.time.isEmpty())
        return LocalDate { dayOf(date), {} };
    const QTime time = QTime::fromString(written.time, Qt::ISODate);
    const QTimeZone zone = written.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(written.zone.toLatin1());
    if (!time.isValid() || !zone.isValid())
        return {};
    const QDateTime there(date, time, zone);
    const QString name = QString::fromLatin1(zone.id()).section(u'/', -1).replace(u'_', u' ');
    return LocalDate { momentOf(there.toLocalTime()),
        //: a date and time, and the place whose clock shows it
        QCoreApplication::translate("foyer::Text", "%1 in %2").arg(momentOf(there), name) };
}

} // namespace foyer
