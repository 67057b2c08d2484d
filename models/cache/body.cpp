#include "models/cache/body.h"

#include "models/cache/statement.h"
#include "models/log.h"

#include <QFile>

#include <zstd.h>

#include <memory>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

// Resources of a static library are found only once something outside any namespace has named them.
static void initDictionary()
{
    Q_INIT_RESOURCE(bodies);
}

namespace foyer {

namespace {

enum Packing : char { Raw = 0, Zstd = 1, ZstdWithPhrases = 2 };

constexpr int level = 3;
constexpr quint64 largest = 256u << 20; // a body claiming more is damaged

// Turns of phrase that posts share. Never change the file: bodies packed with it need it for ever.
const QByteArray &phrases()
{
    static const QByteArray text = [] {
        initDictionary();
        QFile file(u":/foyer/bodies/phrases-1.txt"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return text;
}

struct Packer {
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CDict *dictionary = ZSTD_createCDict(phrases().constData(), size_t(phrases().size()), level);
    ~Packer()
    {
        ZSTD_freeCDict(dictionary);
        ZSTD_freeCCtx(context);
    }
};

struct Unpacker {
    ZSTD_DCtx *context = ZSTD_createDCtx();
    ZSTD_DDict *dictionary = ZSTD_createDDict(phrases().constData(), size_t(phrases().size()));
    ~Unpacker()
    {
        ZSTD_freeDDict(dictionary);
        ZSTD_freeDCtx(context);
    }
};

// Tools for one thread at a time, taken up again by the next. None is a thread's own: MinGW destroys those after their
// memory was freed.
template <class Tool> class Toolbox {
public:
    std::unique_ptr<Tool> take()
    {
        const std::lock_guard lock(m_guard);
        if (m_tools.empty())
            return std::make_unique<Tool>();
        std::unique_ptr<Tool> tool = std::move(m_tools.back());
        m_tools.pop_back();
        return tool;
    }
    void giveBack(std::unique_ptr<Tool> tool)
    {
        const std::lock_guard lock(m_guard);
        m_tools.push_back(std::move(tool));
    }

private:
    std::mutex m_guard;
    std::vector<std::unique_ptr<Tool>> m_tools;
};

} // namespace

QByteArray packBody(const QByteArray &text)
{
    static Toolbox<Packer> packers;
    std::unique_ptr<Packer> packer = packers.take();
    QByteArray packed(1 + qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    packed[0] = ZstdWithPhrases;
    const size_t size = ZSTD_compress_usingCDict(packer->context, packed.data() + 1, size_t(packed.size() - 1),
        text.constData(), size_t(text.size()), packer->dictionary);
    packers.giveBack(std::move(packer));
    if (ZSTD_isError(size) || qsizetype(size) >= text.size())
        return QByteArray(1, Raw) + text;
    packed.truncate(1 + qsizetype(size));
    packed.squeeze();
    return packed;
}

QByteArray unpackBody(const QByteArray &packed)
{
    if (packed.isEmpty())
        return {};
    if (packed[0] == Raw)
        return packed.mid(1);
    const char *frame = packed.constData() + 1;
    const size_t frameSize = size_t(packed.size() - 1);
    const quint64 size = ZSTD_getFrameContentSize(frame, frameSize);
    if (size > largest) // also ZSTD_CONTENTSIZE_ERROR and _UNKNOWN
        return {};
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    static Toolbox<Unpacker> unpackers;
    std::unique_ptr<Unpacker> unpacker = unpackers.take();
    const size_t got = packed[0] == ZstdWithPhrases
        ? ZSTD_decompress_usingDDict(unpacker->context, text.data(), size, frame, frameSize, unpacker->dictionary)
        : ZSTD_decompressDCtx(unpacker->context, text.data(), size, frame, frameSize);
    unpackers.giveBack(std::move(unpacker));
    return ZSTD_isError(got) || got != size ? QByteArray() : text;
}

Body bodyOf(Cache &cache, PostId post)
{
    Statement row = cache.prepare(
        "SELECT post.format, post_body.data FROM post JOIN post_body ON post_body.post = post.id WHERE post.id = ?");
    if (!row.bind(post).next())
        return {};
    return { row.column<Format>(0), unpackBody(row.column<QByteArray>(1)) };
}

} // namespace foyer
