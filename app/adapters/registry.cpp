#include "app/adapters/registry.h"

#include <QCoreApplication>

namespace foyer {

using namespace Qt::StringLiterals;

std::unique_ptr<Adapter> makeAdapter(const QString &, const AdapterOptions &)
{
    return nullptr;
}

Task<Expected<Probed>> probe(QUrl)
{
    co_return Error { ErrorKind::Unsupported, {} };
}

QUrl addressFrom(const QString &typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty())
        return {};
    const QUrl url(address.contains("://"_L1) ? address : u"nntp://"_s + address);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace foyer
