#include "app/net/validators.h"

namespace foyer {

void Validators::askWith(Headers *headers) const
{
    if (!etag.isEmpty())
        headers->insert("if-none-match", etag);
    if (!modified.isEmpty())
        headers->insert("if-modified-since", modified);
}

void Validators::keep(const Headers &headers)
{
    etag = headers.value("etag").left(500);
    modified = headers.value("last-modified").left(100);
    if (headers.value("expires") == "0") // who writes that means neither of them
        etag = modified = {};
    if (modified.contains(" 2038 ")) // when clocks of 32 bits end: a mistake of a program
        modified.clear();
}

void Validators::refresh(const Headers &headers)
{
    if (headers.contains("etag"))
        etag = headers.value("etag").left(500);
    if (headers.contains("last-modified"))
        modified = headers.value("last-modified").left(100);
}

} // namespace foyer
