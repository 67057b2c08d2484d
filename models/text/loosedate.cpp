#include "models/text/loosedate.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 latestSecond = 4'102'444'800; // 2100

// By their first letters, in the languages that boards write: English, German, French, Spanish, Dutch.
int monthOf(const QString &name)
{
    static const QHash<QString, int> months { { u"jan"_s, 1 }, { u"ene"_s, 1 }, { u"jän"_s, 1 }, { u"feb"_s, 2 },
        { u"fév"_s, 2 }, { u"fev"_s, 2 }, { u"mar"_s, 3 }, { u"mär"_s, 3 }, { u"mrz"_s, 3 }, { u"maa"_s, 3 },
        { u"mrt"_s, 3 }, { u"apr"_s, 4 }, { u"avr"_s, 4 }, { u"abr"_s, 4 }, { u"may"_s, 5 }, { u"mai"_s, 5 },
        { u"mei"_s, 5 }, { u"jun"_s, 6 }, { u"juin"_s, 6 }, { u"jul"_s, 7 }, { u"juil"_s, 7 }, { u"aug"_s, 8 },
        { u"aoû"_s, 8 }, { u"aou"_s, 8 }, { u"ago"_s, 8 }, { u"sep"_s, 9 }, { u"oct"_s, 10 }, { u"okt"_s, 10 },
        { u"nov"_s, 11 }, { u"dec"_s, 12 }, { u"déc"_s, 12 }, { u"dez"_s, 12 }, { u"dic"_s, 12 } };
    const QString low = name.toLower();
    const int four = months.value(low.left(4));
    return four > 0 ? four : months.value(low.left(3));
}

// Seconds east of Greenwich. What cannot be is UTC.
int offsetOf(const QString &zone)
{
    static const QHash<QString, int> names { { u"est"_s, -5 }, { u"edt"_s, -4 }, { u"et"_s, -5 }, { u"cst"_s, -6 },
        { u"cdt"_s, -5 }, { u"ct"_s, -6 }, { u"mst"_s, -7 }, { u"mdt"_s, -6 }, { u"mt"_s, -7 }, { u"pst"_s, -8 },
        { u"pdt"_s, -7 }, { u"pt"_s, -8 }, { u"cet"_s, 1 }, { u"cest"_s, 2 }, { u"met"_s, 1 }, { u"bst"_s, 1 },
        { u"eet"_s, 2 }, { u"eest"_s, 3 }, { u"msk"_s, 3 }, { u"jst"_s, 9 } };
    static const QRegularExpression numbers(u"([+-])(\\d{1,2}):?(\\d{2})"_s);
    if (const auto match = numbers.match(zone); match.hasMatch()) {
        const int hours = match.captured(2).toInt(), minutes = match.captured(3).toInt();
        const int seconds = (match.captured(1) == u"-" ? -1 : 1) * (hours * 3600 + minutes * 60);
        return minutes < 60 && seconds >= -12 * 3600 && seconds <= 14 * 3600 ? seconds : 0;
    }
    return names.value(zone.trimmed().toLower()) * 3600;
}

QDateTime made(int year, int month, int day, const QString &time, const QString &zone)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"_s);
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, month, day);
    const auto match = clock.match(time);
    const QTime at(match.captured(1).toInt(), match.captured(2).toInt(), std::min(59, match.captured(3).toInt()));
    if (!date.isValid() || (match.hasMatch() && !at.isValid()))
        return {};
    if (zone.contains(u'/')) { // "Europe/Paris"
        const QTimeZone place(zone.trimmed().toLatin1());
        if (place.isValid())
            return QDateTime(date, at, place).toUTC();
    }
    return QDateTime(date, at.isValid() ? at : QTime(0, 0), Qt::UTC).addSecs(-offsetOf(zone));
}

} // namespace

static QDateTime read(const QString &raw)
{
    // "2004-07-08T23:56:58.123+02:00", "2004-07-08 23:56", "2004-07"
    static const QRegularExpression iso(
        u"^(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?(?:[Tt ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)[.,]?\\d*\\s*(.*))?$"_s);
    // "Thurs, 04 Jan 2004 10:11:12 +0100 (…)", "4. Januar 2004"
    static const QRegularExpression mail(
        u"^(?:[^\\d\\s]+[ ,]+)?(\\d{1,2})\\.?[ -]+([^\\d\\s.-]{3,})\\.?[ -]+(\\d{2,4})(?:[ ,]+(\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*(.*))?$"_s);
    // "Thu Jan  4 10:11:12 2004"
    static const QRegularExpression asc(
        u"^[^\\d\\s]+ +([^\\d\\s]{3,}) +(\\d{1,2}) +(\\d{1,2}:\\d{2}(?::\\d{2})?) +(\\d{4})"_s);
    // "Thu Jan 04 2024 10:11:12 GMT+0000 (Coordinated Universal Time)": as scripts write it
    static const QRegularExpression script(
        u"^[^\\d\\s]+ +([^\\d\\s]{3,}) +(\\d{1,2}) +(\\d{4}) +(\\d{1,2}:\\d{2}(?::\\d{2})?) *(?:GMT)?([+-]\\d{4})?"_s);
    const QString text = raw.simplified().left(100);
    bool number = false;
    if (const qint64 epoch = text.toLongLong(&number); number) {
        const qint64 seconds = epoch > latestSecond ? epoch / 1000 : epoch;
        return seconds > 0 && seconds < latestSecond ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
    }
    if (const auto m = iso.match(text); m.hasMatch())
        return made(m.captured(1).toInt(), m.captured(2).toInt(), std::max(1, m.captured(3).toInt()), m.captured(4),
            m.captured(5));
    if (const auto m = mail.match(text); m.hasMatch())
        return made(m.captured(3).toInt(), monthOf(m.captured(2)), m.captured(1).toInt(), m.captured(4), m.captured(5));
    if (const auto m = asc.match(text); m.hasMatch())
        return made(m.captured(4).toInt(), monthOf(m.captured(1)), m.captured(2).toInt(), m.captured(3), {});
    if (const auto m = script.match(text); m.hasMatch())
        return made(m.captured(3).toInt(), monthOf(m.captured(1)), m.captured(2).toInt(), m.captured(4), m.captured(5));
    return {};
}

QDateTime looseDate(const QString &raw)
{
    const QDateTime when = read(raw);
    return when.isValid() && when.date().year() > 1970 ? when : QDateTime(); // else a clock that was never set
}

} // namespace foyer
