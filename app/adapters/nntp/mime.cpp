#include "app/adapters/nntp/mime.h"

#include "app/adapters/nntp/flowed.h"
#include "app/adapters/nntp/gmime.h"
#include "app/adapters/nntp/inlinefiles.h"
#include "app/net/charset.h"

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
constexpr int deepest = 60; // parts inside parts
constexpr int mostParts = 500; // of one article

struct Text {
    QByteArray utf8;
    Format format = Format::Plain;
};

QByteArray withLf(QByteArray text)
{
    if (text.contains('\r'))
        text.replace("\r\n", "\n");
    return text;
}

const char *parameter(GMimeContentType *type, const char *name)
{
    const char *value = type ? g_mime_content_type_get_parameter(type, name) : nullptr;
    return value ? value : "";
}

// Bytes of a text part, transfer encoding undone → text; files written into it go to `files`.
Text textOf(QByteArray bytes, GMimeContentType *type, QList<RemoteAttachment> &files)
{
    Text text;
    const bool html = type && g_mime_content_type_is_type(type, "text", "html");
    if (!html)
        files += takeInlineFiles(bytes);
    text.utf8 = withLf(utf8Of(std::move(bytes), parameter(type, "charset")));
    if (html) {
        text.format = Format::Html;
    } else if (qstricmp(parameter(type, "format"), "flowed") == 0) {
        text.format = Format::Flowed;
        if (qstricmp(parameter(type, "delsp"), "yes") == 0)
            text.utf8 = withoutDelSp(text.utf8);
    }
    return text;
}

QByteArray undone(const QByteArray &bytes, GMimeContentEncoding encoding)
{
    if (encoding != GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE && encoding != GMIME_CONTENT_ENCODING_BASE64
        && encoding != GMIME_CONTENT_ENCODING_UUENCODE)
        return bytes;
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, encoding);
    QByteArray out(qsizetype(g_mime_encoding_outlen(&state, size_t(bytes.size()))), Qt::Uninitialized);
    out.truncate(qsizetype(g_mime_encoding_step(&state, bytes.constData(), size_t(bytes.size()), out.data())));
    return out;
}

QByteArray bytesOf(GMimeStream *stream)
{
    GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return array ? QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len)) : QByteArray();
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const GRef<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return bytesOf(stream.get());
}

// Walks the parts of a multipart article, outermost first.
class Walk {
public:
    Contents take(GMimeObject *root)
    {
        visit(root, 0, false);
        Contents result;
        const bool plain = !m_texts.isEmpty();
        const QList<Text> &chosen = plain ? m_texts : m_html;
        for (const Text &text : chosen) {
            if (!result.body.text.isEmpty() && !result.body.text.endsWith('\n'))
                result.body.text += '\n';
            result.body.text += text.utf8;
        }
        if (!chosen.isEmpty())
            result.body.format = chosen.first().format;
        result.attachments = std::move(m_files);
        return result;
    }

private:
    void visit(GMimeObject *object, int depth, bool alternative)
    {
        if (!object || depth > deepest || ++m_visited > mostParts)
            return;
        if (GMIME_IS_MULTIPART(object)) {
            auto *multipart = GMIME_MULTIPART(object);
            const bool choice =
                g_mime_content_type_is_type(g_mime_object_get_content_type(object), "multipart", "alternative");
            const int count = g_mime_multipart_get_count(multipart);
            for (int i = 0; i < count; ++i)
                visit(g_mime_multipart_get_part(multipart, i), depth + 1, alternative || choice);
        } else if (GMIME_IS_PART(object)) {
            visitPart(GMIME_PART(object), alternative);
        } else {
            attachWhole(object);
        }
    }

    void visitPart(GMimePart *part, bool alternative)
    {
        auto *object = GMIME_OBJECT(part);
        GMimeContentType *type = g_mime_object_get_content_type(object);
        const bool text = g_mime_content_type_is_type(type, "text", "plain");
        const bool html = g_mime_content_type_is_type(type, "text", "html");
        if (g_mime_part_is_attachment(part) || (!text && !html)) {
            attach(part, contentOf(part));
            return;
        }
        Text found = textOf(contentOf(part), type, m_files);
        if (html && !alternative && !m_texts.isEmpty()) // beside a text, not instead of it
            attach(part, found.utf8);
        else
            (html ? m_html : m_texts).append(std::move(found));
    }

    void attach(GMimePart *part, QByteArray data)
    {
        RemoteAttachment file;
        const char *name = g_mime_part_get_filename(part);
        file.name = bareFileName(decodedText(name ? name : ""));
        char *type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(GMIME_OBJECT(part)));
        file.mimeType = QString::fromUtf8(type).toLower();
        g_free(type);
        file.size = data.size();
        file.data = std::move(data);
        m_files.append(std::move(file));
    }

    void attachWhole(GMimeObject *object) // a forwarded message
    {
        const GRef<GMimeStream> stream(g_mime_stream_mem_new());
        GMimeMessage *inner =
            GMIME_IS_MESSAGE_PART(object) ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)) : nullptr;
        g_mime_object_write_to_stream(inner ? GMIME_OBJECT(inner) : object, nullptr, stream.get());
        RemoteAttachment file;
        file.name = u"message.eml"_s;
        file.mimeType = u"message/rfc822"_s;
        file.data = bytesOf(stream.get());
        file.size = file.data.size();
        m_files.append(std::move(file));
    }

    QList<Text> m_texts;
    QList<Text> m_html;
    QList<RemoteAttachment> m_files;
    int m_visited = 0;
};

// GMime's parser calls itself for parts inside parts; an article of nothing but boundaries is not worth a stack.
bool isTooNested(const QByteArray &article)
{
    return article.count("boundary=") + article.count("oundary*=") > mostParts;
}

Contents parseMultipart(const QByteArray &article)
{
    const GRef<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(article.constData(), size_t(article.size())));
    const GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    const GRef<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    GMimeObject *root = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    return Walk().take(root);
}

struct TypeUnref {
    void operator()(GMimeContentType *type) const { g_object_unref(type); }
};
using ContentType = std::unique_ptr<GMimeContentType, TypeUnref>;
ContentType parsedType(const QByteArray &value)
{
    return ContentType(value.isEmpty() ? nullptr : g_mime_content_type_parse(nullptr, value.constData()));
}
} // namespace

QByteArray charsetOf(const QByteArray &contentType)
{
    if (!contentType.toLower().contains("charset"))
        return {};
    return parameter(parsedType(contentType).get(), "charset");
}

Contents parseContents(const QByteArray &article, const Headers &headers)
{
    const ContentType type = parsedType(headers.value("Content-Type"));
    const bool nested = type
        && (g_mime_content_type_is_type(type.get(), "multipart", "*")
            || g_mime_content_type_is_type(type.get(), "message", "*"));
    if (nested && !isTooNested(article)) {
        Contents contents = parseMultipart(article);
        if (!contents.body.text.isEmpty() || !contents.attachments.isEmpty())
            return contents;
    }
    Contents contents;
    const QByteArray encoding = nested ? QByteArray() : headers.value("Content-Transfer-Encoding");
    QByteArray bytes = undone(article.mid(headers.bodyBegins()),
        encoding.isEmpty() ? GMIME_CONTENT_ENCODING_DEFAULT
                           : g_mime_content_encoding_from_string(encoding.constData()));
    if (type && !nested && !g_mime_content_type_is_type(type.get(), "text", "*")) {
        RemoteAttachment file;
        file.name = bareFileName(decodedText(parameter(type.get(), "name")));
        char *mimeType = g_mime_content_type_get_mime_type(type.get());
        file.mimeType = QString::fromUtf8(mimeType).toLower();
        g_free(mimeType);
        file.size = bytes.size();
        file.data = std::move(bytes);
        contents.attachments.append(std::move(file));
        return contents;
    }
    Text text = textOf(std::move(bytes), type.get(), contents.attachments);
    contents.body = { text.format, std::move(text.utf8) };
    return contents;
}

} // namespace foyer::nntp
