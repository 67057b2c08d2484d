// Signing in on the page of a Moodle that knows its people by other means than passwords of its own. In the end the
// page sends the browser to an address no browser can open, "moodlemobile://token=…": the person copies it.
#pragma once

#include "app/adapters/browsersignin.h"
#include "app/adapters/moodle/site.h"

namespace foyer::moodle {

// The kind of such a site; the other signs in by name and password.
inline constexpr QLatin1String withBrowser { "moodle-browser" };

class Browser final : public BrowserSignIn {
public:
    explicit Browser(QUrl base);

    Task<Expected<BrowserPage>> begin() override;
    Task<Expected<Credentials>> granted() override;
    Task<Expected<Credentials>> taken(QString pasted) override;
    QUrl pageWithText() const override { return m_page; }
    void stop() override { m_site.stop(); }

private:
    Site m_site;
    const QByteArray m_passport; // of this attempt: no other page's answer fits
    QUrl m_page;
};

// The token in such an address, or a key from "Security keys" by itself.
std::optional<QByteArray> tokenIn(const QString &pasted, const QUrl &base, const QByteArray &passport);

} // namespace foyer::moodle
