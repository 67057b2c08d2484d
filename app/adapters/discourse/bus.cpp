#include "app/adapters/discourse/bus.h"

#include "app/adapters/discourse/answer.h"
#include "app/adapters/discourse/words.h"
#include "models/log.h"

#include <QRandomGenerator>
#include <QTimer>

namespace foyer::discourse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shortestPauseMs = 1000; // between two questions
constexpr qint64 pauseAtOnceMs = 3000; // where each piece of news ends an answer
constexpr qint64 hurriedMs = 2000; // nobody waited for news who answers sooner
constexpr int mostHurried = 2;

QByteArray randomName()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toHex();
}

} // namespace

Bus::Bus(Site &site)
    : m_site(site)
    , m_client(randomName())
{
}

As Bus::asWhom() const
{
    const bool wanted = !m_tuning || m_tuning->as == As::Me;
    return wanted && m_site.hasKey() && !m_keyless ? As::Me : As::Anybody;
}

Task<Expected<void>> Bus::listen(LivePlan plan, LiveSink sink)
{
    m_plan = std::move(plan);
    m_sink = std::move(sink);
    m_leaving = false;
    m_told = false;
    Expected<void> going;
    while (going) {
        going = co_await pause(untilNext());
        if (going)
            going = co_await poll();
    }
    m_sink = {};
    co_return going;
}

void Bus::leave()
{
    m_leaving = true;
    m_line.abortAll();
    m_woken.ring();
}

qint64 Bus::untilNext() const
{
    const qint64 askEvery = m_site.settings().askEvery.count();
    const qint64 pause = m_way == Way::Asking ? askEvery : m_way == Way::AtOnce ? pauseAtOnceMs : shortestPauseMs;
    const qint64 left = m_sinceAsked.isValid() ? pause - m_sinceAsked.elapsed() : 0;
    return std::max({ qint64(0), left, m_site.waitFor(asWhom()) });
}

Task<Expected<void>> Bus::pause(qint64 milliseconds)
{
    if (m_leaving)
        co_return stopped();
    if (milliseconds > m_site.settings().patience.count() && m_way != Way::Asking) {
        co_return Error { ErrorKind::RateLimited,
            Words::tr("%1 has answered as many questions as it allows for now. Foyer goes on by itself.")
                .arg(m_site.base().host()),
            std::chrono::seconds(milliseconds / 1000 + 1) };
    }
    if (milliseconds > 0) {
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] { m_woken.ring(); });
        timer.start(int(std::min<qint64>(milliseconds, 24 * 3600 * 1000)));
        co_await m_woken;
    }
    if (m_leaving)
        co_return stopped();
    co_return Expected<void>();
}

Task<Expected<void>> Bus::poll()
{
    const As as = asWhom();
    m_ear.subscribe(m_tuning ? m_tuning->channels : busChannels(as == As::Me ? m_site.features().userId : 0));
    m_stream = {};
    m_heardAny = false;
    m_buffered = false;
    m_sinceAsked.start();
    QTimer firstWords; // a site that can do it says something at once
    firstWords.setSingleShot(true);
    QObject::connect(&firstWords, &QTimer::timeout, &firstWords, [this] {
        m_buffered = !m_stream.hasBatch();
        if (m_buffered)
            m_line.abortAll();
    });
    if (m_way == Way::InPieces)
        firstWords.start(m_site.settings().firstWords);
    Listening request;
    request.path = u"message-bus/%1/poll"_s.arg(QString::fromLatin1(m_client));
    request.path += m_way == Way::Asking ? u"?dlp=t"_s : QString();
    request.form = m_ear.form(++m_sequence);
    request.inOne = m_way != Way::InPieces;
    request.arriving = [this](const QByteArray &bytes) { arrived(bytes); };
    const auto response = co_await m_site.listen(std::move(request), as, &m_line);
    firstWords.stop();
    if (m_leaving)
        co_return stopped();
    if (std::exchange(m_buffered, false)) {
        qCInfo(lcDiscourse) << "the message bus does not come in pieces here";
        m_way = Way::AtOnce;
        m_sinceAsked.invalidate();
        co_return Expected<void>();
    }
    if (!response)
        co_return cutOff(response.error());
    if (response->status >= 300)
        co_return co_await refused(*response);
    hear(m_stream.rest());
    if (m_stream.isBroken() || !m_stream.hasBatch())
        co_return Error { ErrorKind::ParseFailed, Words::tr("What the site tells by itself cannot be read."), {} };
    m_hurried = !m_heardAny && m_sinceAsked.elapsed() < hurriedMs ? m_hurried + 1 : 0;
    if (m_hurried >= mostHurried)
        m_way = Way::Asking;
    co_return Expected<void>();
}

// Proxies end what stands open for long; that is an end like any other.
Expected<void> Bus::cutOff(const Error &why) const
{
    const bool usual = m_stream.hasBatch() && m_sinceAsked.elapsed() > hurriedMs;
    if (usual && why.kind != ErrorKind::TlsFailed && why.kind != ErrorKind::Rejected)
        return {};
    // A poll changes nothing: whether it arrived is all the same.
    return Error { why.kind == ErrorKind::Unclear ? ErrorKind::Unreachable : why.kind, why.text, why.retryAfter };
}

Task<Expected<void>> Bus::refused(Response response)
{
    const Error unsupported { ErrorKind::Unsupported, Words::tr("This site does not tell what moves."), {} };
    if (response.status == 404 || response.status < 400)
        co_return unsupported;
    if (response.status != 403)
        co_return refusalIn(response).value_or(unsupported);
    if (asWhom() == As::Anybody)
        co_return unsupported;
    const auto name = co_await m_site.whoAmI(); // the key, or only what it is good for?
    if (!name)
        co_return name.error();
    if (m_site.features().loginRequired)
        co_return unsupported;
    m_keyless = true;
    co_return Expected<void>();
}

void Bus::arrived(const QByteArray &bytes)
{
    hear(m_stream.take(bytes));
}

void Bus::hear(const QList<BusMessage> &messages)
{
    m_heardAny = m_heardAny || !messages.isEmpty();
    const LiveNews news = m_ear.hear(messages, m_plan.followed, m_site.features().userId);
    if (m_leaving || !m_sink || !m_stream.hasBatch() || (m_told && news.isEmpty()))
        return;
    m_told = true;
    m_sink(news);
}

} // namespace foyer::discourse
