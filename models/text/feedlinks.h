// The feeds a web page names: <link rel="alternate"> with a feed's type, best first.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QUrl>

namespace foyer {

// `page`: its address, for relative links. A feed of this thread or forum stands before that of the whole site.
QList<QUrl> feedLinks(QByteArrayView html, const QUrl &page);

} // namespace foyer
