#include "ui/conversation/postact.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

// No address of the world begins so: links.h knows its schemes.
constexpr auto scheme = "in-post:"_L1;

} // namespace

QString addressOf(const PostAct &act)
{
    return scheme + u"%1/%2/%3/"_s.arg(int(act.kind)).arg(act.index).arg(act.option) + act.place;
}

PostAct actOf(const QString &address)
{
    if (!address.startsWith(scheme))
        return {};
    const QString rest = address.mid(scheme.size());
    const auto number = [&rest](int part) { return rest.section(u'/', part, part).toInt(); };
    return { PostAct::Kind(qBound(0, number(0), int(PostAct::Kind::Picture))), number(1), number(2),
        rest.section(u'/', 3) };
}

} // namespace foyer
