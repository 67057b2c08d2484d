#include "app/sample/httpmessage.h"

#include <zlib.h>

namespace foyer {

static std::optional<HttpRequest> parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return {};
    HttpRequest request;
    request.method = words[0];
    request.target = words[1];
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype colon = line.indexOf(':');
        if (line.isEmpty())
            continue;
        if (colon <= 0)
            return {};
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

HttpCut cutRequest(QByteArray &in)
{
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (end < 0)
        return { {}, in.size() > longestHead ? 431 : 0 };
    if (end > longestHead)
        return { {}, 431 };
    std::optional<HttpRequest> request = parseHead(in.left(end));
    if (!request)
        return { {}, 400 };
    if (request->headers.contains("transfer-encoding"))
        return { {}, 411 };
    bool isNumber = true;
    const QByteArray announced = request->headers.value("content-length", "0");
    const qlonglong size = announced.toLongLong(&isNumber);
    if (!isNumber || size < 0)
        return { {}, 400 };
    if (size > longestBody)
        return { {}, 413 };
    if (in.size() - end - 4 < size)
        return {};
    request->body = in.mid(end + 4, size);
    in.remove(0, end + 4 + size);
    return { request, 0 };
}

QByteArray gzipped(const QByteArray &plain)
{
    constexpr int level = 5, gzipWindow = 15 + 16; // as nginx
    z_stream stream {};
    deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons { { 200, "OK" }, { 204, "No Content" }, { 301, "Moved Permanently" },
        { 302, "Found" }, { 304, "Not Modified" }, { 400, "Bad Request" }, { 401, "Unauthorized" },
        { 403, "Forbidden" }, { 404, "Not Found" }, { 405, "Method Not Allowed" }, { 409, "Conflict" }, { 410, "Gone" },
        { 411, "Length Required" }, { 413, "Content Too Large" }, { 422, "Unprocessable Entity" },
        { 429, "Too Many Requests" }, { 431, "Request Header Fields Too Large" }, { 500, "Internal Server Error" },
        { 502, "Bad Gateway" }, { 503, "Service Unavailable" }, { 504, "Gateway Timeout" } };
    return reasons.value(status, "Status");
}

static QByteArray chunk(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray onWire(const HttpAnswer &answer, bool withBody)
{
    using Part = HttpAnswer::Part;
    if (answer.part == Part::More || answer.part == Part::Last)
        return chunk(answer.body) + (answer.part == Part::Last ? "0\r\n\r\n" : "");
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        wire += name + ": " + value + "\r\n";
    if (answer.part == Part::First)
        return wire + "Transfer-Encoding: chunked\r\n\r\n" + chunk(answer.body);
    const bool mayHaveBody = answer.status != 204 && answer.status != 304;
    if (mayHaveBody)
        wire += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    wire += "\r\n";
    return mayHaveBody && withBody ? wire + answer.body : wire;
}

} // namespace foyer
