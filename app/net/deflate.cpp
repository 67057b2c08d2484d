#include "app/net/deflate.h"

#include <zlib.h>

namespace foyer {

namespace {
constexpr int rawDeflate = -15;
constexpr qsizetype step = 256 * 1024;
// Text shrinks some 3 to 20 times; more than this over a long answer is an attack (DEFLATE's own limit is 1032).
constexpr quint64 worstRatio = 250;
constexpr quint64 freeOutput = 4 * 1024 * 1024;
} // namespace

DeflateStream::DeflateStream()
    : m_in(std::make_unique<z_stream>())
    , m_out(std::make_unique<z_stream>())
{
    if (inflateInit2(m_in.get(), rawDeflate) != Z_OK
        || deflateInit2(m_out.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib: out of memory");
}

DeflateStream::~DeflateStream()
{
    inflateEnd(m_in.get());
    deflateEnd(m_out.get());
}

QByteArray DeflateStream::compress(const QByteArray &plain)
{
    QByteArray result;
    m_out->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    m_out->avail_in = uInt(plain.size());
    char piece[16 * 1024];
    do {
        m_out->next_out = reinterpret_cast<Bytef *>(piece);
        m_out->avail_out = sizeof piece;
        deflate(m_out.get(), Z_SYNC_FLUSH);
        result.append(piece, qsizetype(sizeof piece - m_out->avail_out));
    } while (m_out->avail_out == 0);
    return result;
}

bool DeflateStream::expand(QByteArray &out)
{
    const qsizetype before = out.size();
    out.resize(before + step);
    m_in->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_pending.constData()));
    m_in->avail_in = uInt(m_pending.size());
    m_in->next_out = reinterpret_cast<Bytef *>(out.data() + before);
    m_in->avail_out = uInt(step);
    const int result = inflate(m_in.get(), Z_SYNC_FLUSH);
    m_more = m_in->avail_out == 0;
    m_pending.remove(0, m_pending.size() - qsizetype(m_in->avail_in));
    out.resize(before + step - qsizetype(m_in->avail_out));
    if (result == Z_BUF_ERROR) // nothing to do just now
        m_more = false;
    else if (result != Z_OK && result != Z_STREAM_END)
        return false;
    return m_in->total_out < freeOutput || m_in->total_out / worstRatio < m_in->total_in;
}

} // namespace foyer
