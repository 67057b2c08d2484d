// Pictures and attachments. They never change, so they may be kept for ever.
#include "app/sample/discourse/call.h"
#include "app/sample/discourse/pictures.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

const QByteArray modified = "Thu, 01 Jan 2026 00:00:00 GMT";

HttpAnswer file(const Call &call, const QByteArray &mime, const QByteArray &data)
{
    HttpAnswer answer { 200,
        { { "Content-Type", mime }, { "Last-Modified", modified },
            { "Cache-Control", "max-age=31556952, public, immutable" } },
        data };
    if (call.request.headers.value("if-modified-since") == modified) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

bool isPainted(const Forum::Upload &upload)
{
    return upload.data.isEmpty() && upload.seed;
}

QByteArray painted(const Forum::Upload &upload, int width, int height)
{
    return landscape(upload.seed, width, height, upload.mime == "image/jpeg");
}

QByteArray dataOf(const Forum::Upload &upload)
{
    return isPainted(upload) ? painted(upload, upload.width, upload.height) : upload.data;
}

const Forum::Upload *uploadOf(const Call &call, const QString &digest)
{
    for (const Forum::Upload &upload : call.forum().uploads) {
        if (upload.digest == digest.toLatin1())
            return &upload;
    }
    return nullptr;
}

HttpAnswer avatar(Call &call)
{
    const Forum::Member *member = memberNamed(call.forum(), call.caught.value(1));
    return member ? file(call, "image/png", portrait(member->id, int(qBound(16LL, call.number(2), 512LL))))
                  : notFound();
}

HttpAnswer emoji(Call &call)
{
    const QByteArray picture = emojiPicture(call.caught.value(1), 72);
    return picture.isEmpty() ? notFound() : file(call, "image/png", picture);
}

HttpAnswer original(Call &call)
{
    const Forum::Upload *upload = uploadOf(call, call.caught.value(1));
    return upload ? file(call, upload->mime, dataOf(*upload)) : notFound();
}

// For members alone: they are sent on to an address that opens by itself, for a while.
HttpAnswer secure(Call &call)
{
    const Forum::Upload *upload = uploadOf(call, call.caught.value(1));
    if (!upload)
        return notFound();
    HttpAnswer answer = page(u"Moved"_s, {}, 302);
    answer.add("Location", (call.site.folder + uploadPath(*upload) + u"?X-Amz-Signature=0af1"_s).toUtf8());
    return answer;
}

HttpAnswer optimized(Call &call)
{
    const Forum::Upload *upload = uploadOf(call, call.caught.value(1));
    if (!upload)
        return notFound();
    const int width = int(qBound(1LL, call.number(2), 2000LL)), height = int(qBound(1LL, call.number(3), 2000LL));
    if (isPainted(*upload))
        return file(call, upload->mime, painted(*upload, width, height));
    const QImage image =
        QImage::fromData(upload->data).scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return file(call, upload->mime, upload->data);
    return file(call, "image/png", buffer.data());
}

// /uploads/short-url/DIGEST.pdf
HttpAnswer shortUrl(Call &call)
{
    const Forum::Upload *upload = uploadOf(call, call.caught.value(1));
    if (!upload)
        return notFound();
    HttpAnswer answer = page(u"Moved"_s, {}, 302);
    answer.add("Location", (call.site.folder + uploadPath(*upload)).toUtf8());
    return answer;
}

HttpAnswer upload(Call &call)
{
    if (!call.params.file())
        return missingParameter(u"file"_s);
    const Params::File &given = *call.params.file();
    static const QStringList allowed { u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"svg"_s, u"webp"_s, u"pdf"_s, u"txt"_s,
        u"csv"_s };
    Forum::Upload upload;
    upload.member = call.memberId();
    upload.name = given.name;
    upload.mime = given.mime.isEmpty() ? QByteArray("application/octet-stream") : given.mime;
    upload.data = given.data;
    if (!allowed.contains(upload.extension())) {
        return json({ { u"errors"_s,
                        QJsonArray { u"Sorry, the file you are trying to upload is not authorized "
                                     "(authorized extensions: jpg, png, gif, svg, webp, pdf, txt, csv)."_s } } },
            422);
    }
    if (given.data.size() > call.forum().settings.maxUploadKb * 1024) {
        return json(
            { { u"errors"_s,
                QJsonArray { u"Sorry, the file you are trying to upload is too big (maximum size is %1 KB)."_s.arg(
                    call.forum().settings.maxUploadKb) } } },
            422);
    }
    const QImage image = QImage::fromData(given.data);
    upload.width = image.width();
    upload.height = image.height();
    upload.digest = QCryptographicHash::hash(given.data, QCryptographicHash::Sha1).toHex().left(27);
    for (const Forum::Upload &known : call.forum().uploads) {
        if (known.digest == upload.digest)
            return json(uploadObject(call.eyes(), known));
    }
    upload.id = call.forum().nextId();
    call.forum().uploads.insert(upload.id, upload);
    return json(uploadObject(call.eyes(), upload));
}

HttpAnswer lookUp(Call &call)
{
    QJsonArray found;
    for (const QString &wanted : call.params.all(u"short_urls"_s)) {
        for (const Forum::Upload &known : call.forum().uploads) {
            if (known.shortUrl() == wanted) {
                found += QJsonObject { { u"short_url"_s, wanted }, { u"url"_s, call.site.folder + uploadPath(known) },
                    { u"short_path"_s, uploadObject(call.eyes(), known)[u"short_path"] } };
            }
        }
    }
    return jsonArray(found);
}

} // namespace

QList<Route> fileRoutes()
{
    return {
        { "GET", u"/user_avatar/[^/]+/([^/]+)/(\\d+)/[^/]+"_s, avatar },
        { "GET", u"/uploads/default/original/\\w+/(\\w+)\\.\\w+"_s, original },
        { "GET", u"/uploads/default/optimized/\\w+/(\\w+)_2_(\\d+)x(\\d+)\\.\\w+"_s, optimized },
        { "GET", u"/uploads/default/(\\w+)"_s, original },
        { "GET", u"/secure-(?:media-)?uploads/(?:default/)?original/\\w+/(\\w+)\\.\\w+"_s, secure, true },
        { "GET", u"/uploads/short-url/(\\w+)\\.\\w+"_s, shortUrl },
        { "POST", u"/uploads"_s, upload, true },
        { "POST", u"/uploads/lookup-urls"_s, lookUp },
        { "GET", u"/images/icons/[\\w.-]+\\.png"_s,
            [](Call &call) { return file(call, "image/png", emojiPicture(u"site"_s, 48)); } },
        { "GET", u"/images/(?:emoji/\\w+|own)/([\\w+-]+)\\.png"_s, emoji },
        { "GET", u"/images/logo(?:-small)?\\.png"_s,
            [](Call &call) { return file(call, "image/png", portrait(3, 144)); } },
    };
}

} // namespace foyer
