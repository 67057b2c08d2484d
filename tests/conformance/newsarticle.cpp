#include "tests/conformance/newsarticle.h"

#include <QLocale>

namespace foyer {

using namespace Qt::StringLiterals;

QByteArray articleOf(const QByteArray &id, const Words &words, const QByteArray &newsgroups, const QDateTime &when)
{
    QByteArray article = "From: Otto Other <otto@example.net>\nNewsgroups: " + newsgroups
        + "\nSubject: " + words.subject.toUtf8() + "\nMessage-ID: " + id
        + "\nDate: " + QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " +0000\n";
    if (words.parent)
        article += "References: " + words.parent.value.toUtf8() + '\n';
    if (words.replaces)
        article += "Supersedes: " + words.replaces.value.toUtf8() + '\n';
    return article + '\n' + words.text.toUtf8() + '\n';
}

PostThere postOf(const FakeArticle &article)
{
    PostThere post;
    post.parent.value = QString::fromUtf8(headerField(article.head, "References").split(' ').last());
    const QByteArray from = headerField(article.head, "From");
    const qsizetype mail = from.indexOf('<') + 1;
    post.author = QString::fromUtf8(from.mid(mail, from.indexOf('>') - mail)).toLower();
    post.text = QString::fromUtf8(article.body).simplified();
    return post;
}

} // namespace foyer
