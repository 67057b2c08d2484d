#pragma once

#include <QByteArray>

namespace foyer {

// Bytes that mean nothing, always the same ones.
inline QByteArray noise(int bytes)
{
    QByteArray noise(bytes, Qt::Uninitialized);
    quint32 state = 2463534242; // xorshift
    for (char &c : noise) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        c = char(state);
    }
    return noise;
}

} // namespace foyer
