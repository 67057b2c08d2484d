#include "models/text/reactionwords.h"

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
    static const QHash<QString, QString> glyphs { { u"+1"_s, u"👍"_s }, { u"-1"_s, u"👎"_s }, { u"100"_s, u"💯"_s },
        { u"angry"_s, u"😠"_s }, { u"clap"_s, u"👏"_s }, { u"confetti_ball"_s, u"🎊"_s }, { u"cry"_s, u"😢"_s },
        { u"eyes"_s, u"👀"_s }, { u"fire"_s, u"🔥"_s }, { u"heart"_s, u"❤"_s }, { u"heart_eyes"_s, u"😍"_s },
        { u"hugs"_s, u"🤗"_s }, { u"joy"_s, u"😂"_s }, { u"laughing"_s, u"😆"_s }, { u"open_mouth"_s, u"😮"_s },
        { u"pray"_s, u"🙏"_s }, { u"rocket"_s, u"🚀"_s }, { u"sad"_s, u"🙁"_s }, { u"smile"_s, u"😄"_s },
        { u"star"_s, u"⭐"_s }, { u"tada"_s, u"🎉"_s }, { u"thinking"_s, u"🤔"_s }, { u"wave"_s, u"👋"_s },
        { u"white_check_mark"_s, u"✅"_s } };
    return glyphs.value(name, reactionWord(name));
}

} // namespace foyer
