#include "app/adapters/registry.h"

#include "app/adapters/nntp/nntpadapter.h"

namespace foyer {

using namespace Qt::StringLiterals;

std::unique_ptr<Adapter> makeAdapter(const QString &kind, const AdapterOptions &options)
{
    if (kind == "nntp"_L1)
        return std::make_unique<NntpAdapter>(options);
    return nullptr;
}

Task<Expected<Probed>> probe(QUrl address)
{
    return probeNntp(std::move(address));
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
