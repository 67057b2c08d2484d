// Makes bad bytes of good ones, always the same for the same seed.
#pragma once

#include <QByteArrayList>

namespace foyer::fuzz {

class Mutator {
public:
    Mutator(QByteArrayList seeds, QByteArrayList words, quint64 seed)
        : m_seeds(std::move(seeds))
        , m_words(std::move(words))
        , m_state(seed * 2 + 1)
    {
    }

    QByteArray next()
    {
        QByteArray bytes = any(m_seeds);
        for (qint64 changes = 1 + below(6); changes > 0; --changes)
            change(bytes);
        return bytes.left(most);
    }

private:
    static constexpr qsizetype most = 64 * 1024;

    void change(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = qMin(bytes.size() - at, qsizetype(1) << below(10));
        switch (below(9)) {
        case 0:
            bytes.insert(at, any(m_words));
            break;
        case 1:
            bytes.replace(at, length, any(m_words));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size() + 1), length));
            break;
        case 4:
            bytes.insert(at, any(m_seeds).mid(below(2000), 1 + below(2000)));
            break;
        case 5:
            bytes.truncate(at);
            break;
        case 6: // the same again and again
            bytes.insert(at, (below(2) ? any(m_words) : bytes.mid(at, length)).repeated(1 + below(200)).left(most));
            break;
        case 7:
            bytes.insert(at, char(below(256)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ char(1 << below(8)));
        }
    }
    qsizetype below(qsizetype end) { return end > 0 ? qsizetype(random() % quint64(end)) : 0; }
    const QByteArray &any(const QByteArrayList &list) { return list[below(list.size())]; }
    quint64 random() // xorshift64
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }

    QByteArrayList m_seeds;
    QByteArrayList m_words;
    quint64 m_state;
};

} // namespace foyer::fuzz
