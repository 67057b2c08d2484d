// Raw DEFLATE streams, both ways (RFC 8054 for news). Bounded: a small answer cannot blow up memory.
#pragma once

#include "models/error.h"

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace foyer {

class DeflateStream {
public:
    DeflateStream();
    ~DeflateStream();
    Q_DISABLE_COPY_MOVE(DeflateStream)

    QByteArray compress(const QByteArray &plain);
    // Takes compressed bytes in; take them out with expand().
    void feed(const QByteArray &compressed) { m_pending += compressed; }
    bool hasPending() const { return !m_pending.isEmpty() || m_more; }
    // Appends at most some 256 KiB of plain bytes to `out`; false when the stream is damaged or a bomb.
    bool expand(QByteArray &out);

private:
    std::unique_ptr<z_stream_s> m_in;
    std::unique_ptr<z_stream_s> m_out;
    QByteArray m_pending;
    bool m_more = false; // zlib holds output back for want of room
};

} // namespace foyer
