#include "app/sample/discourse/cookingsteps.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

QString replaced(const QString &text, const QRegularExpression &form,
    const std::function<QString(const QRegularExpressionMatch &)> &by)
{
    QString out;
    qsizetype from = 0;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += text.mid(from, match.capturedStart() - from) + by(match);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

const Forum::Upload *uploadOf(const Forum &forum, const QString &shortUrl)
{
    for (const Forum::Upload &upload : forum.uploads) {
        if (upload.shortUrl() == shortUrl)
            return &upload;
    }
    return nullptr;
}

QString sizeOf(qint64 bytes)
{
    return bytes < 1024 * 1024 ? u"%1 KB"_s.arg(double(bytes) / 1024, 0, 'f', 1)
                               : u"%1 MB"_s.arg(double(bytes) / 1024 / 1024, 0, 'f', 1);
}

// ![what it shows|690x388](upload://…): large ones open in a lightbox.
QString imageHtml(const Forum &forum, const QString &source, const QString &alt)
{
    const Forum::Upload *upload = uploadOf(forum, source);
    const QString name = alt.section(u'|', 0, 0);
    if (!upload) {
        return source.startsWith(u"upload://"_s)
            ? u"<img src=\"/images/transparent.png\" alt=\"%1\" data-orig-src=\"%2\">"_s.arg(name, source)
            : u"<img src=\"%1\" alt=\"%2\">"_s.arg(source, name);
    }
    const QString original =
        u"/uploads/default/original/1X/%1.%2"_s.arg(QString::fromLatin1(upload->digest), upload->extension());
    constexpr int mostWidth = 690;
    if (upload->width <= mostWidth) {
        return u"<img src=\"%1\" alt=\"%2\" data-base62-sha1=\"%3\" width=\"%4\" height=\"%5\">"_s.arg(original, name,
            QString::fromLatin1(upload->digest), QString::number(upload->width), QString::number(upload->height));
    }
    const int height = upload->height * mostWidth / upload->width;
    const QString small = u"/uploads/default/optimized/1X/%1_2_%2x%3.%4"_s.arg(QString::fromLatin1(upload->digest))
                              .arg(mostWidth)
                              .arg(height)
                              .arg(upload->extension());
    return u"<div class=\"lightbox-wrapper\"><a class=\"lightbox\" href=\"%1\" "
           u"data-download-href=\"/uploads/default/%2\" "
           "title=\"%3\"><img src=\"%4\" alt=\"%3\" data-base62-sha1=\"%2\" width=\"%5\" height=\"%6\" "
           "srcset=\"%4, %1 1.5x\" data-dominant-color=\"88A0B0\"><div class=\"meta\"><svg class=\"fa d-icon "
           "d-icon-far-image svg-icon\" aria-hidden=\"true\"><use href=\"#far-image\"></use></svg>"
           "<span class=\"filename\">%3</span><span class=\"informations\">%7×%8 %9</span></div></a></div>"_s.arg(
               original, QString::fromLatin1(upload->digest), name, small, QString::number(mostWidth),
               QString::number(height), QString::number(upload->width), QString::number(upload->height),
               sizeOf(upload->data.size()));
}

QString linkHtml(const Forum &forum, const QString &target, const QString &text)
{
    if (text.endsWith(u"|attachment"_s)) {
        const Forum::Upload *upload = uploadOf(forum, target);
        const QString name = text.chopped(11);
        return upload ? u"<a class=\"attachment\" href=\"/uploads/short-url/%1\">%2</a>"_s.arg(target.mid(9), name)
                      : u"<a class=\"attachment\" href=\"/404\" data-orig-href=\"%1\">%2</a>"_s.arg(target, name);
    }
    return target.startsWith(u"http"_s) ? u"<a href=\"%1\" rel=\"noopener nofollow ugc\">%2</a>"_s.arg(target, text)
                                        : u"<a href=\"%1\">%2</a>"_s.arg(target, text);
}

} // namespace

QString cookTags(const Forum &forum, QString html, qint64 post)
{
    static const QRegularExpression image(u"<img src=\"([^\"]*)\" alt=\"([^\"]*)\"(?: title=\"[^\"]*\")? />"_s);
    static const QRegularExpression link(u"<a href=\"([^\"]*)\">([^<]*)</a>"_s);
    static const QRegularExpression code(u"<pre><code(?: class=\"language-([\\w+-]+)\")?>"_s);
    static const QRegularExpression heading(u"<h([1-6])>"_s);
    static const QRegularExpression box(u"<input type=\"checkbox\" (checked=\"\" )?disabled=\"\" />"_s);
    html = replaced(html, image, [&](const auto &m) { return imageHtml(forum, m.captured(1), m.captured(2)); });
    html = replaced(html, link, [&](const auto &m) { return linkHtml(forum, m.captured(1), m.captured(2)); });
    html = replaced(html, code, [](const auto &m) {
        return m.captured(1).isEmpty() ? u"<pre><code class=\"lang-auto\">"_s
                                       : u"<pre data-code-wrap=\"%1\"><code class=\"lang-%1\">"_s.arg(m.captured(1));
    });
    int n = 0;
    html = replaced(html, heading, [&](const auto &m) {
        return u"<h%1><a name=\"p-%2-title-%3\" class=\"anchor\" href=\"#p-%2-title-%3\"></a>"_s.arg(m.captured(1))
            .arg(post)
            .arg(++n);
    });
    html = replaced(html, box, [](const auto &m) {
        return m.captured(1).isEmpty() ? u"<span class=\"chcklst-box fa fa-square-o fa-fw\"></span>"_s
                                       : u"<span class=\"chcklst-box checked fa fa-check-square-o fa-fw\"></span>"_s;
    });
    static const QRegularExpression align(u"<t([hd]) align=\"(\\w+)\">"_s);
    html.replace(align, u"<t\\1 style=\"text-align:\\2\">"_s);
    html.replace(u"<table>"_s, u"<div class=\"md-table\">\n<table>"_s);
    html.replace(u"</table>"_s, u"</table>\n</div>"_s);
    return html;
}

} // namespace foyer
