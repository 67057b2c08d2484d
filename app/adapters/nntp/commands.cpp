#include "app/adapters/nntp/commands.h"

#include <algorithm>

namespace foyer::nntp {

namespace {
constexpr qsizetype longestCommand = 480; // 512 with CRLF by the RFC; some servers count less

bool isPlain(const QByteArray &name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](char c) {
        return QByteArrayView("*?[]\\!,@ \t\r\n").contains(c);
    });
}
} // namespace

QByteArrayList listActive(const QStringList &groups)
{
    QByteArrayList commands;
    for (const QString &group : groups) {
        const QByteArray name = group.toUtf8();
        if (!isPlain(name))
            continue;
        if (commands.isEmpty() || commands.last().size() + 1 + name.size() > longestCommand)
            commands.append("LIST ACTIVE " + name);
        else
            commands.last() += ',' + name;
    }
    return commands;
}

QByteArray dotStuffed(QByteArray article)
{
    article.replace("\r\n", "\n");
    QByteArray wire;
    wire.reserve(article.size() + article.size() / 32 + 16);
    bool lineBegins = true;
    for (const char c : std::as_const(article)) {
        if (lineBegins && c == '.')
            wire += '.';
        if (c == '\n')
            wire += '\r';
        wire += c;
        lineBegins = c == '\n';
    }
    if (!lineBegins)
        wire += "\r\n";
    return wire;
}

} // namespace foyer::nntp
