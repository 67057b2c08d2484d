// What this computer remembers about the window: one typed accessor per value, key and default in
// settings.cpp and nowhere else. What sync and the notifier need too is an Option: it lives in the cache,
// so that the command line and the window see the same.
#pragma once

#include "models/cache/cache.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace foyer {

class Settings {
public:
    explicit Settings(const QString &file); // made when missing

    // "system", "light", "dark", "contrast"
    QString theme() const;
    void setTheme(const QString &name);
    double zoom() const; // 1.0 = 100 %, between 0.7 and 2.5
    void setZoom(double factor);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    // Where the splitter stands, as fractions of its width; `panes` is 2 or 3.
    QList<double> fractions(int panes) const;
    void setFractions(int panes, const QList<double> &fractions);

    // The place and the thread the person was in, to come back to: "inbox", "forum/12", …
    QString lastPlace() const;
    void setLastPlace(const QString &place);
    qint64 lastThread() const;
    void setLastThread(qint64 thread);

private:
    mutable QSettings m_store;
};

// A setting that both the window and what moves read. Kept as text in the cache.
struct Option {
    const char *name;
    const char *fallback;
};
namespace option {
inline constexpr Option offline { "network/offline", "false" }; // asked for: no socket is opened
inline constexpr Option offlineSince { "network/offlineSince", "" }; // ISO 8601, UTC
inline constexpr Option syncMinutes { "sync/minutes", "5" }; // between rounds by itself; 0: only when asked
inline constexpr Option readMode { "read/mode", "conversation" }; // "never", "conversation", "always"
inline constexpr Option readDwell { "read/dwell", "1500" }; // ms a post must be on screen
inline constexpr Option notify { "notify/on", "true" };
inline constexpr Option notifyText { "notify/text", "true" }; // a line of the post in the notification
inline constexpr Option singleKeys { "keys/single", "true" }; // J, K, R … act without a modifier
inline constexpr Option mirrorDrafts { "drafts/server", "false" }; // kept on the server too, where it can
inline constexpr Option keepDays { "keep/days", "0" }; // 0: for ever
// "ahead": of new posts before I open them; "shown": of threads I open; "asked": each by a click
inline constexpr Option pictures { "pictures/when", "shown" };
inline constexpr Option picturesMegabytes { "pictures/megabytes", "500" }; // kept at most, those seen longest ago go
} // namespace option

// Flags are "true" or "false". A value that cannot be read counts as the fallback.
QString value(Cache &cache, const Option &option);
bool flag(Cache &cache, const Option &option);
int number(Cache &cache, const Option &option);
Expected<void> setValue(Cache &cache, const Option &option, const QString &value);
Expected<void> setFlag(Cache &cache, const Option &option, bool on);

} // namespace foyer
