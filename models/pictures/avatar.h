// Where the picture of a person is.
#pragma once

#include "models/types.h"

namespace foyer {

// For so many device pixels; empty where there is none. Few sizes, so that a list and a conversation share one picture.
inline QUrl avatarAddress(const Person &person, int pixels)
{
    if (person.avatar.isEmpty())
        return {};
    const int size = pixels <= 48 ? 48 : pixels <= 96 ? 96 : pixels <= 144 ? 144 : 288;
    return QUrl(QString(person.avatar).replace(QStringLiteral("{size}"), QString::number(size)));
}

} // namespace foyer
