// The two ways of signin.h behind the verbs that every site with a sign-in page has.
#pragma once

#include "app/adapters/browsersignin.h"
#include "app/adapters/discourse/signin.h"

namespace foyer::discourse {

class Browser final : public BrowserSignIn {
public:
    // `name` is what the site shows the person: "Foyer on laptop".
    Browser(QUrl base, QString name, bool comingBack);

    Task<Expected<BrowserPage>> begin() override;
    Task<Expected<Credentials>> granted() override;
    Task<Expected<Credentials>> taken(QString pasted) override;
    QUrl pageWithText() const override;
    void stop() override { m_http.abortAll(); }

private:
    HttpClient m_http;
    QUrl m_base;
    QString m_name;
    bool m_comingBack;
    std::optional<Attempt> m_attempt; // since begin()
};

} // namespace foyer::discourse
