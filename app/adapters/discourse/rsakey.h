// A key pair for one sign-in: the site encrypts the user API key with its public half, so that nobody else who sees the
// answer (a browser's history, a clipboard) can read it. OpenSSL does it: Qt knows no RSA.
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

typedef struct evp_pkey_st EVP_PKEY;

namespace foyer::discourse {

enum class Padding { Pkcs1, Oaep }; // OAEP with SHA-1, as sites do it

class RsaKey {
public:
    // 2048 bits; none when the system has no randomness to give.
    static std::optional<RsaKey> make();

    QByteArray publicPem() const; // "-----BEGIN PUBLIC KEY-----…"
    // What it gives for bytes that were never encrypted with it may be noise instead of nothing (OpenSSL 3.2): look
    // into it before you believe it.
    std::optional<QByteArray> decrypted(const QByteArray &bytes, Padding padding) const;
    std::optional<QByteArray> encrypted(const QByteArray &bytes, Padding padding) const; // the site's side

private:
    explicit RsaKey(EVP_PKEY *key);
    std::optional<QByteArray> crypted(const QByteArray &bytes, Padding padding, bool encrypt) const;

    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace foyer::discourse
