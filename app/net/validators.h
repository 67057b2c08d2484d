// By what a server tells whether its answer has changed (RFC 9110, 8.8): kept as it wrote them, sent back unchanged.
#pragma once

#include "app/net/httpclient.h"

namespace foyer {

struct Validators {
    QByteArray etag;
    QByteArray modified;

    void askWith(Headers *headers) const;
    void keep(const Headers &headers); // of a whole answer; those that cannot be right are not kept
    void refresh(const Headers &headers); // of "not modified"

    friend bool operator==(const Validators &, const Validators &) = default;
};

} // namespace foyer
