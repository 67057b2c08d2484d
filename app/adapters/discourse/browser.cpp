#include "app/adapters/discourse/browser.h"

namespace foyer::discourse {

Browser::Browser(QUrl base, QString name, bool comingBack)
    : m_base(std::move(base))
    , m_name(std::move(name))
    , m_comingBack(comingBack)
{
}

Task<Expected<BrowserPage>> Browser::begin()
{
    auto begun = co_await discourse::begin(&m_http, m_base, m_name);
    if (!begun)
        co_return begun.error();
    m_attempt = std::move(*begun);
    if (m_attempt->isDevice() || !m_comingBack)
        co_return BrowserPage { m_attempt->page, m_attempt->code };
    co_return BrowserPage { authorizationPage(*m_attempt, m_name, returnAddress), {}, true };
}

Task<Expected<Credentials>> Browser::granted()
{
    Q_ASSERT(m_attempt && m_attempt->isDevice());
    co_return co_await discourse::granted(&m_http, *m_attempt);
}

Task<Expected<Credentials>> Browser::taken(QString pasted)
{
    Q_ASSERT(m_attempt);
    const auto key = keyIn(*m_attempt, pasted);
    if (!key)
        co_return key.error();
    co_return co_await credentialsOf(&m_http, *m_attempt, *key);
}

QUrl Browser::pageWithText() const
{
    return m_attempt ? authorizationPage(*m_attempt, m_name) : QUrl();
}

} // namespace foyer::discourse
