#include "app/adapters/discourse/uploads.h"

#include "app/adapters/discourse/words.h"
#include "app/net/formdata.h"
#include "app/net/json.h"
#include "models/uploadrules.h"

#include <QJsonDocument>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr qint64 mostPerPost = 60'000; // a site counts no more at once

// A name that does not end a link.
QString harmless(QString name)
{
    for (QChar &letter : name) {
        if (letter < u' ' || QStringView(u"\"\\[]|<>").contains(letter))
            letter = u'_';
    }
    return name;
}

QString sizeOf(qint64 bytes)
{
    return bytes < 1024 * 1024 ? u"%1 KB"_s.arg(qMax<qint64>(1, bytes / 1024))
                               : u"%1 MB"_s.arg(double(bytes) / (1024 * 1024), 0, 'f', 1);
}

} // namespace

QByteArray referenceIn(const QJsonObject &answer, const QString &name)
{
    const QString url = text(answer[u"short_url"]);
    if (!url.startsWith("upload://"_L1) || url.contains(u' ') || url.contains(u')'))
        return {};
    const QString shown = harmless(name);
    const qint64 width = number(answer[u"width"]);
    const qint64 height = number(answer[u"height"]);
    if (width > 0 && height > 0)
        return u"![%1|%2x%3](%4)"_s.arg(shown).arg(width).arg(height).arg(url).toUtf8();
    return u"[%1|attachment](%2) (%3)"_s.arg(shown, url, sizeOf(number(answer[u"filesize"]))).toUtf8();
}

QByteArray uploadRulesIn(const QJsonObject &settings)
{
    UploadRules rules;
    rules.mostImageBytes = number(settings[u"max_image_size_kb"]) * 1024;
    rules.mostFileBytes = number(settings[u"max_attachment_size_kb"]) * 1024;
    for (const QString &extension : text(settings[u"authorized_extensions"]).split(u'|', Qt::SkipEmptyParts))
        rules.extensions.append(extension.trimmed().toLower().remove(u'.').remove(u' '));
    return rules.toText();
}

Task<Expected<QByteArray>> uploadFile(Site *site, OutgoingFile file)
{
    // 2023 knew only the second of these.
    const FormFields fields { { "upload_type", "composer" }, { "type", "composer" }, { "synchronous", "true" } };
    FormData form = formOf("file", file, fields);
    const auto answer = co_await site->write("POST", u"uploads.json"_s, std::move(form.body), std::move(form.type));
    // Whether it arrived is all the same: nothing shows it yet, and the same bytes are the same upload.
    if (!answer && answer.error().kind == ErrorKind::Unclear)
        co_return Error { ErrorKind::Unreachable, answer.error().text, answer.error().retryAfter };
    if (!answer && answer.error().kind == ErrorKind::Forbidden) { // by the rules, or because the key is dead?
        const auto name = co_await site->whoAmI();
        if (!name && name.error().kind == ErrorKind::AuthNeeded)
            co_return name.error();
    }
    if (!answer && answer.error().kind == ErrorKind::Rejected)
        co_return Error { ErrorKind::Rejected, Words::tr("“%1” was refused: %2").arg(file.name, answer.error().text),
            {} };
    if (!answer)
        co_return answer.error();
    const QByteArray reference = referenceIn(answer->json, file.name);
    if (reference.isEmpty())
        co_return Error { ErrorKind::ServerBroken, Words::tr("The site does not say where it put “%1”.").arg(file.name),
            {} };
    co_return reference;
}

Task<Expected<void>> tellRead(Site *site, ReadReport report)
{
    QJsonObject timings;
    qint64 longest = 0; // several are on screen at once: their times do not add up
    for (const auto &[name, time] : std::as_const(report.posts)) {
        const PostNumbers at = numbersIn(name);
        const qint64 ms = std::clamp<qint64>(time.count(), 0, mostPerPost);
        if (at.number > 0 && QString::number(at.topic) == report.thread.value)
            timings.insert(QString::number(at.number), ms);
        longest = std::max(longest, ms);
    }
    if (timings.isEmpty() || !site->hasKey())
        co_return Expected<void>();
    const QJsonObject json { { u"topic_id"_s, report.thread.value.toLongLong() }, { u"topic_time"_s, longest },
        { u"timings"_s, timings } };
    QByteArray body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const auto answer =
        co_await site->write("POST", u"topics/timings"_s, std::move(body), "application/json", Urgency::Background);
    if (!answer)
        co_return answer.error();
    co_return Expected<void>();
}

} // namespace foyer::discourse
