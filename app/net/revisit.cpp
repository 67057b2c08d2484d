#include "app/net/revisit.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 wholeEveryMs = 8 * dayMs;
constexpr qint64 shortestPauseMs = 15 * minuteMs;
constexpr qint64 longestQuietMs = 4 * 60 * minuteMs;
constexpr qint64 neverMs = 3650 * dayMs;

// 1 h, 2 h, 4 h … a day.
qint64 pauseAfterFailures(int failures)
{
    return std::min(dayMs, 60 * minuteMs << std::clamp(failures - 1, 0, 5));
}

} // namespace

bool Revisit::mayAsk(const QDateTime &now, bool waitedFor) const
{
    const qint64 ms = now.toMSecsSinceEpoch();
    return ms < lastMs || ms >= (waitedFor ? lastMs + minuteMs : nextMs);
}

bool Revisit::wantsWhole(const QDateTime &now) const
{
    return now.toMSecsSinceEpoch() - wholeMs > wholeEveryMs;
}

void Revisit::foundNews(const QDateTime &now, std::chrono::milliseconds pause)
{
    lastMs = now.toMSecsSinceEpoch();
    pauseMs = std::clamp<qint64>(pause.count(), shortestPauseMs, dayMs);
    nextMs = lastMs + pauseMs;
    failures = 0;
    trouble.reset();
}

void Revisit::foundNothing(const QDateTime &now)
{
    const qint64 longer = std::clamp(pauseMs * 3 / 2, shortestPauseMs, std::max(pauseMs, longestQuietMs));
    foundNews(now, std::chrono::milliseconds(longer));
}

void Revisit::wasRefused(const QDateTime &now, const Error &why, bool forEver)
{
    lastMs = now.toMSecsSinceEpoch();
    ++failures;
    nextMs = lastMs + (forEver ? neverMs : pauseAfterFailures(failures));
    trouble = why;
}

QByteArray Revisit::toText() const
{
    QJsonObject json { { u"etag"_s, QString::fromLatin1(validators.etag) },
        { u"modified"_s, QString::fromLatin1(validators.modified) }, { u"print"_s, QString::fromLatin1(print) },
        { u"last"_s, lastMs }, { u"next"_s, nextMs }, { u"pause"_s, pauseMs }, { u"whole"_s, wholeMs },
        { u"failures"_s, failures }, { u"told"_s, told } };
    if (trouble) {
        json.insert(u"kind"_s, int(trouble->kind));
        json.insert(u"trouble"_s, trouble->text);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Revisit Revisit::fromText(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Revisit visit { { json[u"etag"].toString().toLatin1(), json[u"modified"].toString().toLatin1() },
        json[u"print"].toString().toLatin1(), json[u"last"].toInteger(), json[u"next"].toInteger(),
        json[u"pause"].toInteger(), json[u"whole"].toInteger(), json[u"failures"].toInt(), json[u"told"].toInt(-1) };
    if (json.contains(u"kind"_s))
        visit.trouble = Error { ErrorKind(json[u"kind"].toInt()), json[u"trouble"].toString(), {} };
    return visit;
}

} // namespace foyer
