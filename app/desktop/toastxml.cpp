#include "app/desktop/toastxml.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 400; // characters; Windows shows four lines, and takes 5 KB in all

// What XML has no way to write makes Windows refuse the whole.
QString plain(const QString &text)
{
    QString kept = text.left(longest);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    kept.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xfffe; });
    return kept;
}

QString words(const char *text)
{
    return QCoreApplication::translate("foyer::FreedesktopNotifications", text); // the same three buttons
}

} // namespace

QString toastXml(const Notification &notification)
{
    QString xml;
    QXmlStreamWriter out(&xml);
    const auto action = [&out](const char *text, const QString &arguments) {
        out.writeEmptyElement(u"action"_s);
        out.writeAttribute(u"content"_s, words(text));
        out.writeAttribute(u"arguments"_s, arguments);
    };
    out.writeStartElement(u"toast"_s);
    out.writeAttribute(u"launch"_s, u"open"_s);
    out.writeStartElement(u"visual"_s);
    out.writeStartElement(u"binding"_s);
    out.writeAttribute(u"template"_s, u"ToastGeneric"_s);
    out.writeTextElement(u"text"_s, plain(notification.title));
    out.writeTextElement(u"text"_s, plain(notification.text));
    out.writeEndElement();
    out.writeEndElement();
    if (notification.thread) {
        out.writeStartElement(u"actions"_s);
        action("Open", u"open"_s);
        action("Mark read", u"read"_s);
        action("Mute thread", u"mute"_s);
        out.writeEndElement();
    }
    out.writeEmptyElement(u"audio"_s);
    if (notification.sound)
        out.writeAttribute(u"src"_s, u"ms-winsoundevent:Notification.IM"_s);
    else
        out.writeAttribute(u"silent"_s, u"true"_s);
    out.writeEndElement();
    return xml;
}

ToastAnswer toastAnswer(const QString &arguments)
{
    if (arguments == "read"_L1)
        return ToastAnswer::Read;
    return arguments == "mute"_L1 ? ToastAnswer::Mute : ToastAnswer::Open;
}

} // namespace foyer
