// A community's own pages (terms, privacy, guidelines, about): named, and opened in the browser.
#pragma once

#include "models/customs.h"

class QLabel;
class QMenu;
class QWidget;

namespace foyer {

QString nameOf(CommunityPage::Kind kind);
// One line of links, hidden where there are none.
QLabel *pagesLabel(const QList<CommunityPage> &pages, QWidget *parent);
void showPages(QLabel &label, const QList<CommunityPage> &pages);
void addPages(QMenu &menu, const QList<CommunityPage> &pages);

} // namespace foyer
