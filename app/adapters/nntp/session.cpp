#include "app/adapters/nntp/session.h"

#include "app/adapters/nntp/words.h"
#include "models/log.h"

#include <QDate>
#include <QHostAddress>

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
bool looksLikeHtml(const QByteArray &text)
{
    const QByteArray start = text.left(200).trimmed().toLower();
    return start.startsWith('<') || start.startsWith("http/1.") || start.contains("<html");
}

// "400 too many connections", and 502 by those who count connections per account.
bool isAboutConnections(const QByteArray &words)
{
    const QByteArray text = words.toLower();
    return text.contains("connection") || text.contains("too many") || text.contains("load");
}

Expected<void> greetingError(const Status &greeting)
{
    if (greeting.code == 200 || greeting.code == 201)
        return {};
    if (looksLikeHtml(greeting.text))
        return Error { ErrorKind::ParseFailed,
            Words::tr("This is not a news server: it answered with a web page. "
                      "A network that asks you to sign in first may be in the way.") };
    if (greeting.code == 0)
        return Error { ErrorKind::ParseFailed,
            Words::tr(
                "This is not a news server: its greeting makes no sense. Check the address, and the port in it.") };
    const QString words = QString::fromUtf8(greeting.text);
    if (greeting.code == 400 || (greeting.code == 502 && isAboutConnections(greeting.text)))
        return Error { isAboutConnections(greeting.text) ? ErrorKind::RateLimited : ErrorKind::ServerBroken,
            Words::tr("The server takes no connection just now: %1").arg(words), std::chrono::seconds(60) };
    if (greeting.code == 502)
        return Error { ErrorKind::Forbidden, Words::tr("The server does not let you in: %1").arg(words) };
    return Error { ErrorKind::ServerBroken, Words::tr("The server greeted with an error: %1").arg(words) };
}

bool isSpeakable(const QByteArray &word)
{
    return !word.contains('\r') && !word.contains('\n') && !word.contains('\0') && word.size() < 480;
}
} // namespace

Error errorOf(const Status &status)
{
    const QString words = QString::fromUtf8(status.text);
    const QString coded = Words::tr("The server said: %1").arg(QString::number(status.code) + u' ' + words);
    switch (status.code) {
    case 0:
        return { ErrorKind::ParseFailed,
            Words::tr("The server gave an answer that makes no sense: “%1”. Foyer asks again later.")
                .arg(words.left(80)) };
    case 400:
        return { ErrorKind::ServerBroken, Words::tr("The server is closing for now: %1").arg(words),
            std::chrono::seconds(60) };
    case 480:
        return { ErrorKind::AuthNeeded, Words::tr("The server wants you to sign in: %1").arg(words) };
    case 481:
    case 482:
        return { ErrorKind::AuthNeeded, Words::tr("The server did not accept the name and password: %1").arg(words) };
    case 483:
        return { ErrorKind::TlsFailed, Words::tr("The server wants a secured connection: %1").arg(words) };
    case 411:
    case 420:
    case 423:
    case 430:
        return { ErrorKind::NotFound, coded };
    case 440:
    case 502:
        return { ErrorKind::Forbidden, Words::tr("The server does not allow this: %1").arg(words) };
    case 500:
    case 501:
    case 503:
    case 504:
        return { ErrorKind::Unsupported, Words::tr("The server cannot do that: %1").arg(words) };
    default:
        return { status.code >= 400 ? ErrorKind::ServerBroken : ErrorKind::ParseFailed, coded };
    }
}

Session::Session(Settings settings, Features remembered)
    : m_settings(std::move(settings))
    , m_features(std::move(remembered))
{
}

Task<Expected<void>> Session::open(QByteArray user, QByteArray secret)
{
    if (isOpen() && user == m_user && secret == m_secret)
        co_return Expected<void>();
    if (!isSpeakable(user) || !isSpeakable(secret))
        co_return Error { ErrorKind::AuthNeeded, Words::tr("This name or password cannot be sent to a news server.") };
    m_user = user;
    m_secret = secret;
    auto greeted = co_await connectAndGreet();
    if (!greeted)
        co_return greeted.error();
    auto agreed = co_await negotiate();
    if (!agreed)
        m_features.greeting.clear(); // ask again the next time
    co_return agreed;
}

Task<Expected<void>> Session::connectAndGreet()
{
    m_signedIn = false;
    m_line.reset(new LineSocket(m_settings.limits));
    m_line->trust(m_settings.authorities);
    const bool tls = m_settings.url.scheme() != "nntp"_L1;
    const int port = m_settings.url.port(tls ? 563 : 119);
    auto connected = co_await m_line->connectTo(m_settings.url.host(), quint16(port));
    if (!connected)
        co_return connected.error();
    if (tls) {
        auto secured = co_await m_line->startTls();
        if (!secured)
            co_return secured.error();
    }
    auto greeting = co_await readStatus();
    if (!greeting)
        co_return greeting.error();
    auto welcome = greetingError(*greeting);
    if (!welcome) {
        m_line->abort();
        co_return welcome.error();
    }
    m_known = m_features.isOf(greeting->text, m_user);
    if (!m_known) {
        m_features = {};
        m_features.greeting = greeting->text;
        m_features.user = m_user;
        m_features.asked = QDate::currentDate().toJulianDay();
    }
    m_features.mayPost = greeting->code == 200;
    co_return Expected<void>();
}

Task<Expected<void>> Session::negotiate()
{
    if (!m_known) {
        auto read = co_await readFeatures();
        if (!read)
            co_return read.error();
        // A server that feeds others hides its reader's side; one too old for CAPABILITIES may.
        m_features.modeReader =
            !m_features.listed || (m_features.offers("MODE-READER") && !m_features.offers("READER"));
    }
    if (m_features.modeReader) {
        auto reading = co_await modeReader();
        if (!reading)
            co_return reading.error();
    }
    if (!m_known)
        m_features.startTls = m_features.offers("STARTTLS");
    if (wantsTls()) {
        auto secured = co_await secure();
        if (!secured)
            co_return secured.error();
    }
    if (!m_user.isEmpty()) {
        auto signedIn = co_await signIn();
        if (!signedIn)
            co_return signedIn.error();
    }
    if (wantsCompression())
        co_return co_await compress();
    co_return Expected<void>();
}

Task<Expected<void>> Session::readFeatures()
{
    auto status = co_await ask("CAPABILITIES");
    if (!status)
        co_return status.error();
    m_features.listed = status->code == 101;
    if (m_features.listed) {
        auto block = co_await m_line->readBlock();
        if (!block)
            co_return block.error();
        m_features.lines = lines(*block);
    } else if (status->code == 400) {
        co_return errorOf(*status);
    }
    co_return Expected<void>();
}

Task<Expected<void>> Session::modeReader()
{
    auto status = co_await ask("MODE READER");
    if (!status)
        co_return status.error();
    if (status->code == 200 || status->code == 201)
        m_features.mayPost = status->code == 200;
    else if (status->code == 400 || status->code == 502)
        co_return errorOf(*status);
    if (!m_known && m_features.listed)
        co_return co_await readFeatures();
    co_return Expected<void>();
}

Task<Expected<void>> Session::secure()
{
    auto status = co_await ask("STARTTLS");
    if (!status)
        co_return status.error();
    if (status->code != 382)
        co_return Error { ErrorKind::TlsFailed,
            Words::tr("The server offered to secure the connection, and then did not: %1")
                .arg(QString::fromUtf8(status->text)) };
    auto secured = co_await m_line->startTls();
    if (!secured)
        co_return secured.error();
    if (!m_known)
        co_return co_await readFeatures(); // what was said before TLS may have been anybody's
    co_return Expected<void>();
}

Task<Expected<void>> Session::signIn()
{
    if (!m_line->isEncrypted() && !isLoopback())
        co_return Error { ErrorKind::TlsFailed,
            Words::tr("The connection to this server is not secured, and a password is "
                      "never sent over an open one. Use an address that begins with nntps:, if the server has one.") };
    if (!m_known) // where both are offered, SASL often knows other people than the news server does
        m_features.saslOnly = m_features.offers("AUTHINFO", "SASL") && !m_features.offers("AUTHINFO", "USER");
    if (m_features.saslOnly) {
        auto signedIn = co_await signInWithSasl();
        if (!signedIn)
            co_return signedIn.error();
    } else {
        auto status = co_await ask("AUTHINFO USER " + m_user);
        if (status && status->code == 381)
            status = co_await ask("AUTHINFO PASS " + m_secret);
        if (!status)
            co_return status.error();
        if (status->code != 281)
            co_return errorOf(*status);
    }
    m_signedIn = true;
    if (!m_known && m_features.listed)
        co_return co_await readFeatures();
    co_return Expected<void>();
}

Task<Expected<void>> Session::signInWithSasl()
{
    const QByteArray token = QByteArray(1, '\0') + m_user + '\0' + m_secret;
    auto status = co_await ask("AUTHINFO SASL PLAIN " + token.toBase64());
    if (!status)
        co_return status.error();
    if (status->code != 281)
        co_return errorOf(*status);
    co_return Expected<void>();
}

Task<Expected<void>> Session::compress()
{
    auto status = co_await ask("COMPRESS DEFLATE");
    if (!status)
        co_return status.error();
    if (status->code == 206)
        m_line->startDeflate();
    else
        qCInfo(lcNntp) << "no compression, though offered:" << status->code;
    co_return Expected<void>();
}

Task<Expected<Status>> Session::ask(QByteArray command)
{
    m_line->write(command + "\r\n");
    co_return co_await readStatus();
}

Task<Expected<Status>> Session::readStatus()
{
    auto line = co_await m_line->readLine();
    if (!line)
        co_return line.error();
    const Status status = parseStatus(*line);
    if (status.code == 480) // whatever it knew about us, it has forgotten
        m_signedIn = false;
    co_return status;
}

Task<Expected<QByteArray>> Session::askBlock(QByteArray command)
{
    auto status = co_await ask(command);
    if (!status)
        co_return status.error();
    if (status->code < 100 || status->code > 299)
        co_return errorOf(*status);
    co_return co_await m_line->readBlock();
}

Task<void> Session::quit()
{
    if (isOpen()) {
        m_line->setSilence(std::chrono::seconds(2));
        (void)co_await ask("QUIT"); // whatever it answers
        m_line->abort();
    }
}

void Session::abort()
{
    if (m_line)
        m_line->abort();
}

bool Session::isLoopback() const
{
    const QString host = m_settings.url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool Session::wantsTls() const
{
    if (m_line->isEncrypted() || m_settings.startTls == When::Never)
        return false;
    return m_settings.startTls == When::Always || (m_features.startTls && !isLoopback());
}

bool Session::wantsCompression() const
{
    return m_features.offers("COMPRESS", "DEFLATE")
        && (m_settings.compress == When::Always || (m_settings.compress == When::Auto && !isLoopback()));
}

} // namespace foyer::nntp
