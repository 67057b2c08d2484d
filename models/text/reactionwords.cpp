#include "models/text/reactionwords.h"

#include "models/text/emoji.h"

#include <QHash>

namespace foyer {

using namespace Qt::StringLiterals;

QString reactionWord(const QString &name)
{
    static const QHash<QString, QString> spelled { { u"+1"_s, u"thumbs up"_s }, { u"-1"_s, u"thumbs down"_s } };
    return spelled.value(name, QString(name).replace(u'_', u' ').simplified());
}

QString reactionGlyph(const QString &name)
{
    const QString emoji = emojiNamed(name);
    return emoji.isEmpty() ? reactionWord(name) : emoji;
}

} // namespace foyer
