#include "app/sample/discourse/keydesk.h"

#include "app/sample/discourse/deeds.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

struct Free {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
};

std::unique_ptr<EVP_PKEY, Free> readKey(const QByteArray &pem)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return std::unique_ptr<EVP_PKEY, Free>(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
}

// Ruby's Base64.encode64.
QByteArray inLines(const QByteArray &base64)
{
    QByteArray out;
    for (qsizetype i = 0; i < base64.size(); i += 60)
        out += base64.mid(i, 60) + '\n';
    return out;
}

QString randomLetters(const QString &alphabet, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += alphabet[QRandomGenerator::global()->bounded(int(alphabet.size()))];
    return text;
}

} // namespace

int rsaBits(const QByteArray &publicKey)
{
    const auto key = readKey(publicKey);
    return key && EVP_PKEY_base_id(key.get()) == EVP_PKEY_RSA ? EVP_PKEY_bits(key.get()) : 0;
}

std::optional<QByteArray> sealed(const QByteArray &publicKey, const QByteArray &text, bool oaep)
{
    const auto key = readKey(publicKey);
    if (!key)
        return {};
    const std::unique_ptr<EVP_PKEY_CTX, Free> context(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (!context || EVP_PKEY_encrypt_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), oaep ? RSA_PKCS1_OAEP_PADDING : RSA_PKCS1_PADDING) <= 0)
        return {};
    const auto *plain = reinterpret_cast<const unsigned char *>(text.constData());
    size_t size = 0;
    if (EVP_PKEY_encrypt(context.get(), nullptr, &size, plain, size_t(text.size())) <= 0)
        return {};
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    if (EVP_PKEY_encrypt(
            context.get(), reinterpret_cast<unsigned char *>(out.data()), &size, plain, size_t(text.size()))
        <= 0)
        return {};
    out.truncate(qsizetype(size));
    return out;
}

std::optional<QByteArray> issueKey(FakeDiscourse &forum, const KeyWish &wish, qint64 member, const QDateTime &now)
{
    for (auto old = forum.keys.begin(); old != forum.keys.end();) {
        const bool replaced = old->member == member && old->client == wish.client;
        old = replaced ? forum.keys.erase(old) : std::next(old);
    }
    const QByteArray key = addKey(forum, member, wish.client, wish.scopes);
    QJsonObject payload { { u"key"_s, QString::fromLatin1(key) }, { u"nonce"_s, wish.nonce }, { u"push"_s, false },
        { u"api"_s, 4 } };
    if (wish.lifetime) {
        forum.keys[key].expires = now.addSecs(wish.lifetime);
        payload.insert(u"expires_at"_s, forum.keys[key].expires.toString(Qt::ISODateWithMs));
    }
    const auto text = sealed(wish.publicKey, QJsonDocument(payload).toJson(QJsonDocument::Compact), wish.oaep);
    if (!text) {
        forum.keys.remove(key);
        return {};
    }
    return inLines(text->toBase64());
}

const KeyDesk::Request &KeyDesk::open(const KeyWish &wish, const QDateTime &now)
{
    static const QString clear = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s; // no I, O, 0, 1
    Request request;
    request.wish = wish;
    request.made = now;
    const QByteArray seed = randomLetters(clear, 32).toLatin1() + QByteArray::number(++m_count);
    request.deviceCode = QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex();
    request.userCode = randomLetters(clear, 4) + u'-' + randomLetters(clear, 4);
    request.name = randomLetters(clear, 8);
    return *m_requests.insert(request.deviceCode, request);
}

KeyDesk::Request *KeyDesk::find(const QString &userCode)
{
    for (Request &request : m_requests) {
        if (request.userCode == userCode.trimmed().toUpper())
            return &request;
    }
    return nullptr;
}

bool KeyDesk::approve(FakeDiscourse &forum, const QString &userCode, qint64 member, const QDateTime &now)
{
    Request *request = find(userCode);
    if (!request || request->state != State::Waiting)
        return false;
    const auto payload = issueKey(forum, request->wish, member, now);
    if (!payload)
        return false;
    request->state = State::Approved;
    request->payload = *payload;
    request->approved = now;
    return true;
}

bool KeyDesk::deny(const QString &userCode)
{
    Request *request = find(userCode);
    if (request)
        request->state = State::Denied;
    return request;
}

QPair<QString, QByteArray> KeyDesk::poll(const QByteArray &deviceCode, const QDateTime &now)
{
    constexpr int expiresIn = 600, readableFor = 60; // seconds
    const auto request = m_requests.constFind(deviceCode);
    if (request == m_requests.cend() || request->made.secsTo(now) > expiresIn)
        return { u"expired_token"_s, {} };
    if (request->state == State::Denied)
        return { u"access_denied"_s, {} };
    if (request->state == State::Waiting)
        return { u"authorization_pending"_s, {} };
    const Request done = m_requests.take(deviceCode); // to be read once
    if (done.approved.secsTo(now) > readableFor)
        return { u"expired_token"_s, {} };
    return { u"authorized"_s, done.payload };
}

} // namespace foyer
