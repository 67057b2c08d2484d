#include "app/adapters/discourse/rsakey.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace foyer::discourse {

RsaKey::RsaKey(EVP_PKEY *key)
    : m_key(key, EVP_PKEY_free)
{
}

std::optional<RsaKey> RsaKey::make()
{
    if (EVP_PKEY *key = EVP_RSA_gen(2048))
        return RsaKey(key);
    return {};
}

QByteArray RsaKey::publicPem() const
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    if (!memory || PEM_write_bio_PUBKEY(memory.get(), m_key.get()) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return QByteArray(text, size);
}

std::optional<QByteArray> RsaKey::crypted(const QByteArray &bytes, Padding padding, bool encrypt) const
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(m_key.get(), nullptr), EVP_PKEY_CTX_free);
    const auto begin = encrypt ? EVP_PKEY_encrypt_init : EVP_PKEY_decrypt_init;
    const auto run = encrypt ? EVP_PKEY_encrypt : EVP_PKEY_decrypt;
    const int mode = padding == Padding::Oaep ? RSA_PKCS1_OAEP_PADDING : RSA_PKCS1_PADDING;
    if (!context || begin(context.get()) != 1 || EVP_PKEY_CTX_set_rsa_padding(context.get(), mode) != 1)
        return {};
    const auto *in = reinterpret_cast<const unsigned char *>(bytes.constData());
    size_t size = 0;
    if (run(context.get(), nullptr, &size, in, size_t(bytes.size())) != 1)
        return {};
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    if (run(context.get(), reinterpret_cast<unsigned char *>(result.data()), &size, in, size_t(bytes.size())) != 1)
        return {};
    result.truncate(qsizetype(size));
    return result;
}

std::optional<QByteArray> RsaKey::decrypted(const QByteArray &bytes, Padding padding) const
{
    return crypted(bytes, padding, false);
}

std::optional<QByteArray> RsaKey::encrypted(const QByteArray &bytes, Padding padding) const
{
    return crypted(bytes, padding, true);
}

} // namespace foyer::discourse
