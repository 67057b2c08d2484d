// The feeds of a web page: those it names, and those that boards of its kind have whether they name them or not.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QUrl>

namespace foyer {

// <link rel="alternate"> with a feed's type, then what leads to something that is called one. `page`: its address, for
// relative links. A feed of this thread or forum stands before that of the whole site. `linkHeader`: HTTP's "Link".
QList<QUrl> feedLinks(QByteArrayView html, const QUrl &page, const QByteArray &linkHeader = {});
// Best first; none: the page gives away no kind of board.
QList<QUrl> boardFeeds(const QByteArray &html, const QUrl &page, const QByteArray &linkHeader = {});

} // namespace foyer
