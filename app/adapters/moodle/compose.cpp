#include "app/adapters/moodle/compose.h"

#include "app/adapters/moodle/html.h"
#include "app/adapters/moodle/parse.h"
#include "app/adapters/moodle/words.h"
#include "models/text/htmlwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace foyer::moodle {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSubject = 255;

Error rejected(const QString &words)
{
    return { ErrorKind::Rejected, words, {} };
}

QByteArray said(const QString &function, const QJsonObject &arguments)
{
    return QJsonDocument({ { u"function"_s, function }, { u"arguments"_s, arguments } }).toJson(QJsonDocument::Compact);
}

// What looks like a tag makes Moodle refuse all of it; what is longer breaks its database.
QString subjectOf(QString subject, bool answers)
{
    if (answers && !subject.startsWith("re:"_L1, Qt::CaseInsensitive))
        subject.prepend("Re: "_L1);
    subject = subject.simplified().replace(u'<', u'‹').replace(u'>', u'›').left(longestSubject);
    if (subject.back().isHighSurrogate()) // half a letter
        subject.chop(1);
    return subject;
}

class Writer {
public:
    explicit Writer(const IntentionContext &context)
        : m_context(context)
    {
    }
    Expected<QByteArray> operator()(const Reply &reply) const
    {
        if (m_context.extra.contains(extra::isPrivate))
            return rejected(Words::tr("This is a private reply, and Moodle takes no answers to those. Answer another "
                                      "post; your text is kept."));
        const QString about = m_context.parentSubject.isEmpty() ? m_context.threadTitle : m_context.parentSubject;
        QJsonObject arguments { { u"postid"_s, m_context.parent.value.toLongLong() },
            { u"subject"_s, subjectOf(about, true) }, { u"messageformat"_s, 1 } };
        if (reply.privately)
            arguments.insert(u"options"_s, QJsonArray { option(u"private"_s, 1) });
        return words(reply.body, u"mod_forum_add_discussion_post"_s, arguments);
    }
    Expected<QByteArray> operator()(const NewThread &thread) const
    {
        if (thread.subject.trimmed().isEmpty())
            return rejected(Words::tr("There is no subject yet."));
        return words(thread.body, u"mod_forum_add_discussion"_s,
            { { u"forumid"_s, m_context.forum.value.toLongLong() },
                { u"subject"_s, subjectOf(thread.subject, false) } });
    }
    Expected<QByteArray> operator()(const EditPost &edit) const
    {
        return words(edit.body, u"mod_forum_update_discussion_post"_s,
            { { u"postid"_s, m_context.parent.value.toLongLong() }, { u"messageformat"_s, 1 } });
    }
    Expected<QByteArray> operator()(const DeletePost &) const
    {
        return said(u"mod_forum_delete_post"_s, { { u"postid"_s, m_context.parent.value.toLongLong() } });
    }
    // Moodle stars discussions: that of the first post is the discussion's, others stay here.
    Expected<QByteArray> operator()(const Bookmark &mark) const
    {
        if (m_context.references.size() > 1)
            return QByteArray("{}");
        return said(u"mod_forum_toggle_favourite_state"_s,
            { { u"discussionid"_s, m_context.thread.value.toLongLong() }, { u"targetstate"_s, mark.on } });
    }
    Expected<QByteArray> operator()(const SetWatch &watch) const
    {
        if (!watch.thread)
            return Error { ErrorKind::Unsupported,
                Words::tr("Moodle lets programs subscribe to discussions, and to whole forums only in the browser."),
                {} };
        return said(u"mod_forum_set_subscription_state"_s,
            { { u"forumid"_s, m_context.forum.value.toLongLong() },
                { u"discussionid"_s, m_context.thread.value.toLongLong() },
                { u"targetstate"_s, watch.level == WatchLevel::Tracking || watch.level == WatchLevel::Watching } });
    }
    Expected<QByteArray> operator()(const SetPinned &pin) const
    {
        return said(u"mod_forum_set_pin_state"_s,
            { { u"discussionid"_s, m_context.thread.value.toLongLong() }, { u"targetstate"_s, int(pin.on) } });
    }
    // Its "targetstate" is the state before: 0 locks, all else unlocks.
    Expected<QByteArray> operator()(const SetClosed &close) const
    {
        return said(u"mod_forum_set_lock_state"_s,
            { { u"forumid"_s, m_context.forum.value.toLongLong() },
                { u"discussionid"_s, m_context.thread.value.toLongLong() }, { u"targetstate"_s, int(!close.on) } });
    }
    template <class Other> Expected<QByteArray> operator()(const Other &) const
    {
        return Error { ErrorKind::Unsupported, Words::tr("Moodle has nothing like this."), {} };
    }

private:
    static Expected<QByteArray> words(const Body &body, const QString &function, QJsonObject arguments)
    {
        if (body.text.trimmed().isEmpty())
            return rejected(Words::tr("There is no text yet."));
        // Browsers fetch files by another address than programs.
        arguments.insert(u"message"_s, htmlOf(body).replace("/webservice/pluginfile.php/"_L1, "/pluginfile.php/"_L1));
        return said(function, arguments);
    }
    const IntentionContext &m_context;
};

} // namespace

Call callOf(const QByteArray &wire)
{
    const QJsonObject json = QJsonDocument::fromJson(wire).object();
    return { json[u"function"].toString(), json[u"arguments"].toObject() };
}

QJsonObject option(const QString &name, const QJsonValue &value)
{
    return { { u"name"_s, name }, { u"value"_s, value } };
}

Expected<Intention> compose(Intention intention, const IntentionContext &context)
{
    if (!intention.token.isEmpty() && !intention.wire.isEmpty())
        return intention;
    const auto wire = std::visit(Writer(context), intention.deed);
    if (!wire)
        return wire.error();
    const QString html = callOf(*wire).arguments[u"message"].toString();
    if (intention.token.isEmpty())
        intention.token = tokenOf(html.isEmpty() ? *wire : shown(html, QUrl()));
    intention.wire = *wire;
    return intention;
}

} // namespace foyer::moodle
