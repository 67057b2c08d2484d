#include "models/settings.h"

#include "models/cache/status.h"

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestZoom = 0.7;
constexpr double largestZoom = 2.5;

QString fractionsKey(int panes)
{
    return u"window/fractions%1"_s.arg(panes);
}

QList<double> defaultFractions(int panes)
{
    return panes == 3 ? QList<double> { 224.0 / 1360, 372.0 / 1360, 764.0 / 1360 } : QList<double> { 0.42, 0.58 };
}

} // namespace

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{
}

QString Settings::theme() const
{
    return m_store.value(u"look/theme"_s, u"system"_s).toString();
}

void Settings::setTheme(const QString &name)
{
    m_store.setValue(u"look/theme"_s, name);
}

double Settings::zoom() const
{
    return std::clamp(m_store.value(u"look/zoom"_s, 1.0).toDouble(), smallestZoom, largestZoom);
}

void Settings::setZoom(double factor)
{
    m_store.setValue(u"look/zoom"_s, std::clamp(factor, smallestZoom, largestZoom));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(u"window/geometry"_s, geometry);
}

QList<double> Settings::fractions(int panes) const
{
    QList<double> kept;
    for (const QVariant &fraction : m_store.value(fractionsKey(panes)).toList())
        kept.append(fraction.toDouble());
    const bool usable =
        kept.size() == panes && std::all_of(kept.cbegin(), kept.cend(), [](double f) { return f > 0.02; });
    return usable ? kept : defaultFractions(panes);
}

void Settings::setFractions(int panes, const QList<double> &fractions)
{
    QVariantList list;
    for (double fraction : fractions)
        list.append(fraction);
    m_store.setValue(fractionsKey(panes), list);
}

QString Settings::lastPlace() const
{
    return m_store.value(u"window/place"_s, u"inbox"_s).toString();
}

void Settings::setLastPlace(const QString &place)
{
    m_store.setValue(u"window/place"_s, place);
}

qint64 Settings::lastThread() const
{
    return m_store.value(u"window/thread"_s, 0).toLongLong();
}

void Settings::setLastThread(qint64 thread)
{
    m_store.setValue(u"window/thread"_s, thread);
}

QString value(Cache &cache, const Option &option)
{
    const QString fallback = QString::fromLatin1(option.fallback);
    return setting(cache, QString::fromLatin1(option.name), fallback).valueOr(fallback);
}

bool flag(Cache &cache, const Option &option)
{
    return value(cache, option) == u"true"_s;
}

int number(Cache &cache, const Option &option)
{
    bool ok = false;
    const int read = value(cache, option).toInt(&ok);
    return ok ? read : QByteArray(option.fallback).toInt();
}

Expected<void> setValue(Cache &cache, const Option &option, const QString &value)
{
    return setSetting(cache, QString::fromLatin1(option.name), value);
}

Expected<void> setFlag(Cache &cache, const Option &option, bool on)
{
    return setValue(cache, option, on ? u"true"_s : u"false"_s);
}

} // namespace foyer
