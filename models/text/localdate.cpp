#include "models/text/localdate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

enum class Unit { Minute, Hour, Day, Week, Month, Year };

struct Rhythm {
    int count = 0; // 0: it does not come again
    Unit unit = Unit::Day;
};

QString said(const char *words)
{
    return QCoreApplication::translate("foyer::Text", words);
}

QString dayOf(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString momentOf(const QDateTime &moment)
{
    const QLocale locale;
    const bool plain = locale.language() == QLocale::C; // which would tell seconds
    return dayOf(moment.date()) + u' '
        + (plain ? moment.time().toString(u"HH:mm"_s) : locale.toString(moment.time(), QLocale::ShortFormat));
}

Rhythm rhythmOf(const QString &every)
{
    static const QRegularExpression form(u"^(\\d{1,3})\\.(minute|hour|day|week|month|quarter|year)s?$"_s);
    const QRegularExpressionMatch match = form.match(every.left(40));
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (count == 0)
        return {};
    if (unit == "quarter"_L1)
        return { 3 * count, Unit::Month };
    return { count,
        unit == "minute"_L1      ? Unit::Minute
            : unit == "hour"_L1  ? Unit::Hour
            : unit == "day"_L1   ? Unit::Day
            : unit == "week"_L1  ? Unit::Week
            : unit == "month"_L1 ? Unit::Month
                                 : Unit::Year };
}

// By the clock of the zone it was written in: ten o'clock stays ten o'clock over the change to summer time.
QDateTime later(const QDateTime &first, const Rhythm &rhythm, qint64 times)
{
    const qint64 n = rhythm.count * times;
    switch (rhythm.unit) {
    case Unit::Minute:
        return first.addSecs(60 * n);
    case Unit::Hour:
        return first.addSecs(3600 * n);
    case Unit::Day:
        return first.addDays(n);
    case Unit::Week:
        return first.addDays(7 * n);
    case Unit::Month:
        return first.addMonths(int(n));
    case Unit::Year:
        break;
    }
    return first.addYears(int(n));
}

// Not before `now`; the first itself where it is still to come.
QDateTime next(const QDateTime &first, const Rhythm &rhythm, const QDateTime &now)
{
    if (rhythm.count == 0 || first >= now)
        return first;
    static constexpr qint64 seconds[] = { 60, 3600, 86400, 7 * 86400, 31 * 86400, 366 * 86400 }; // at most
    qint64 times = first.secsTo(now) / (seconds[int(rhythm.unit)] * rhythm.count);
    while (later(first, rhythm, times) < now) // short months make up for at most a few
        ++times;
    return later(first, rhythm, times);
}

QString often(const Rhythm &rhythm)
{
    static constexpr const char *one[] = { QT_TRANSLATE_NOOP("foyer::Text", "every minute"),
        QT_TRANSLATE_NOOP("foyer::Text", "every hour"), QT_TRANSLATE_NOOP("foyer::Text", "every day"),
        QT_TRANSLATE_NOOP("foyer::Text", "every week"), QT_TRANSLATE_NOOP("foyer::Text", "every month"),
        QT_TRANSLATE_NOOP("foyer::Text", "every year") };
    if (rhythm.count == 1)
        return said(one[int(rhythm.unit)]);
    switch (rhythm.unit) {
    case Unit::Minute:
        return QCoreApplication::translate("foyer::Text", "every %n minutes", nullptr, rhythm.count);
    case Unit::Hour:
        return QCoreApplication::translate("foyer::Text", "every %n hours", nullptr, rhythm.count);
    case Unit::Day:
        return QCoreApplication::translate("foyer::Text", "every %n days", nullptr, rhythm.count);
    case Unit::Week:
        return QCoreApplication::translate("foyer::Text", "every %n weeks", nullptr, rhythm.count);
    case Unit::Month:
        return QCoreApplication::translate("foyer::Text", "every %n months", nullptr, rhythm.count);
    case Unit::Year:
        break;
    }
    return QCoreApplication::translate("foyer::Text", "every %n years", nullptr, rhythm.count);
}

QString howFar(qint64 days, bool over)
{
    if (over)
        return QCoreApplication::translate("foyer::Text", "passed", "a moment counted down to");
    if (days <= 1)
        return days <= 0 ? QCoreApplication::translate("foyer::Text", "today", "a moment counted down to")
                         : QCoreApplication::translate("foyer::Text", "tomorrow", "a moment counted down to");
    return QCoreApplication::translate("foyer::Text", "in %n days", "a moment counted down to", int(days));
}

QString withFacts(const QString &moment, const WrittenDate &written, qint64 days, bool over)
{
    QStringList facts;
    if (written.countdown)
        facts += howFar(days, over);
    if (const Rhythm rhythm = rhythmOf(written.every); rhythm.count > 0)
        facts += often(rhythm);
    return facts.isEmpty() ? moment : moment + u" ("_s + facts.join(u", "_s) + u')';
}

} // namespace

std::optional<LocalDate> localDate(const WrittenDate &written, const QDateTime &now)
{
    const QDate date = QDate::fromString(written.date, Qt::ISODate);
    if (!date.isValid() || written.zone.size() > 64)
        return {};
    const QDate today = now.toLocalTime().date();
    if (written.time.isEmpty()) {
        const QDateTime first(date, QTime(0, 0), QTimeZone::utc());
        const QDate day = next(first, rhythmOf(written.every), QDateTime(today, QTime(0, 0), QTimeZone::utc())).date();
        return LocalDate { withFacts(dayOf(day), written, today.daysTo(day), day < today), {} };
    }
    const QTime time = QTime::fromString(written.time, Qt::ISODate);
    const QTimeZone zone = written.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(written.zone.toLatin1());
    if (!time.isValid() || !zone.isValid())
        return {};
    const QDateTime there = next(QDateTime(date, time, zone), rhythmOf(written.every), now);
    const QDateTime here = there.toLocalTime();
    const QString name = QString::fromLatin1(zone.id()).section(u'/', -1).replace(u'_', u' ');
    return LocalDate { withFacts(momentOf(here), written, today.daysTo(here.date()), there < now),
        //: a date and time, and the place whose clock shows it
        QCoreApplication::translate("foyer::Text", "%1 in %2").arg(momentOf(there), name) };
}

} // namespace foyer
