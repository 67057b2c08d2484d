#include "app/sample/discourse/cookingsteps.h"
#include "models/text/markdown.h"

namespace foyer {

Cooked cook(const FakeDiscourse &forum, const QString &raw, qint64 post)
{
    Cooked cooked;
    QString notes;
    const QString text = cookFootnotes(cookBlocks(forum, raw, cooked), post, &notes);
    const QString html = QString::fromUtf8(markdownToHtml(text.toUtf8())) + notes;
    cooked.html = cookWords(forum, cookTags(forum, html, post), cooked).trimmed();
    return cooked;
}

} // namespace foyer
