#include "ui/drawable.h"

#include "models/text/emoji.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QHash>
#include <QTextLayout>

namespace foyer {

bool isDrawable(const QString &glyphs)
{
    static QHash<QString, bool> known;
    if (const auto found = known.constFind(glyphs); found != known.constEnd())
        return *found;
    QTextLayout layout(glyphs, QGuiApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    bool drawable = true;
    for (const QGlyphRun &run : layout.glyphRuns())
        drawable = drawable && !run.glyphIndexes().contains(0);
    known.insert(glyphs, drawable);
    return drawable;
}

QString drawableText(const QString &text)
{
    return withEmojiNames(text, isDrawable);
}

} // namespace foyer
