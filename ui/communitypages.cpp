#include "ui/communitypages.h"

#include "ui/label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::CommunityPages)
};

// They come from the server: nothing but pages.
bool isPage(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

} // namespace

QString nameOf(CommunityPage::Kind kind)
{
    switch (kind) {
    case CommunityPage::Kind::About:
        return Words::tr("About");
    case CommunityPage::Kind::Guidelines:
        return Words::tr("Guidelines");
    case CommunityPage::Kind::Terms:
        return Words::tr("Terms of service");
    case CommunityPage::Kind::Privacy:
        return Words::tr("Privacy");
    }
    return {};
}

void showPages(QLabel &label, const QList<CommunityPage> &pages)
{
    QStringList links;
    for (const CommunityPage &page : pages) {
        if (isPage(page.url))
            links += u"<a href=\"%1\">%2</a>"_s.arg(
                page.url.toString(QUrl::FullyEncoded).toHtmlEscaped(), nameOf(page.kind).toHtmlEscaped());
    }
    label.setText(links.join(u" &nbsp;·&nbsp; "_s));
    label.setVisible(!links.isEmpty());
}

QLabel *pagesLabel(const QList<CommunityPage> &pages, QWidget *parent)
{
    auto *label = new Label(type::meta, &Theme::muted, {}, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(Words::tr("Pages of the community"));
    label->setOpenExternalLinks(true);
    showPages(*label, pages);
    return label;
}

void addPages(QMenu &menu, const QList<CommunityPage> &pages)
{
    for (const CommunityPage &page : pages) {
        if (!isPage(page.url))
            continue;
        QAction *action =
            menu.addAction(nameOf(page.kind), &menu, [url = page.url] { QDesktopServices::openUrl(url); });
        action->setToolTip(page.url.toDisplayString());
    }
}

} // namespace foyer
