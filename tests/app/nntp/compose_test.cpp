// What a person wrote → the article that leaves, and back again through the parser.
#include "app/adapters/nntp/article.h"
#include "app/adapters/nntp/compose.h"
#include "app/adapters/nntp/encode.h"
#include "app/adapters/nntp/headers.h"

#include <QCryptographicHash>
#include <QTest>

using namespace foyer;
using namespace foyer::nntp;
using namespace Qt::StringLiterals;

namespace {
const QByteArray secret = "a secret of this account";

IntentionContext context()
{
    IntentionContext context;
    context.forum = { u"a.general"_s };
    context.parent = { u"<2@b.example>"_s };
    context.references = { { u"<1@b.example>"_s }, context.parent };
    context.threadTitle = u"Grüße aus Köln"_s;
    context.parentSubject = u"Re[2]: AW: Grüße aus Köln"_s;
    context.identityName = u"Søren “S” Kierkegaard"_s;
    context.identityMail = u"soren@example.org"_s;
    return context;
}

Expected<Intention> composed(Deed deed, const IntentionContext &context)
{
    Intention intention;
    intention.deed = std::move(deed);
    return compose(std::move(intention), context, secret);
}

Reply reply(const QByteArray &text)
{
    return { { 1 }, { Format::Plain, text }, {} };
}

RemotePost readBack(const Intention &intention)
{
    return *parseArticle({ u"a.general"_s, 9, intention.token, intention.wire });
}
} // namespace

class NntpComposeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replyReadsBack();
    void sameBytesTheSecondTime();
    void newThreadReadsBack();
    void filesReadBack();
    void editReplaces();
    void deleteCancels();
    void headStaysWithinItsLimits();
    void referencesAreTrimmedInTheMiddle();
    void replyGoesWhereItWasAskedTo();
    void refusals_data();
    void refusals();
    void messageIds();
    void subjects_data();
    void subjects();
};

void NntpComposeTest::replyReadsBack()
{
    const QByteArray text =
        "> what was said\n\nWörter, viele: " + QByteArray("Wort ").repeated(60).trimmed() + "\n.\nFrom me\n";
    const auto intention = composed(reply(text), context());
    QVERIFY(intention.ok());
    const RemotePost post = readBack(*intention);
    QCOMPARE(post.id.value.toUtf8(), intention->token);
    QCOMPARE(post.subject, u"Re: Grüße aus Köln"_s);
    QCOMPARE(post.author.name, u"Søren “S” Kierkegaard"_s);
    QCOMPARE(post.author.mail, u"soren@example.org"_s);
    QCOMPARE(post.references, context().references);
    QCOMPARE(post.body.format, Format::Flowed);
    QVERIFY(qAbs(post.created.secsTo(QDateTime::currentDateTime())) < 60);
    QByteArray joined = post.body.text; // soft breaks undone
    joined.replace(" \n", " ");
    QVERIFY(joined.contains("> what was said\n\nWörter, viele: Wort Wort"));
    QVERIFY(joined.endsWith("Wort\n.\n From me\n")); // stuffed, as flowed text is
}

void NntpComposeTest::sameBytesTheSecondTime()
{
    const auto first = composed(reply("text"), context());
    const auto second = compose(*first, context(), secret);
    QCOMPARE(second->token, first->token);
    QCOMPARE(second->wire, first->wire);
    QVERIFY(composed(reply("text"), context())->token != first->token);
}

void NntpComposeTest::newThreadReadsBack()
{
    const auto intention = composed(NewThread { { 1 }, u"Plain subject"_s, { Format::Plain, "text" }, {} }, context());
    QVERIFY(intention.ok());
    QVERIFY(intention->wire.contains("\nSubject: Plain subject\n"));
    QVERIFY(!intention->wire.contains("References:"));
    QVERIFY(intention->wire.contains("\nContent-Transfer-Encoding: 7bit\n"));
    QVERIFY(intention->wire.contains("\nCancel-Lock: sha256:"));
    QVERIFY(intention->wire.contains("\nNewsgroups: a.general\n"));
}

void NntpComposeTest::filesReadBack()
{
    QByteArray data;
    for (int i = 0; i < 1000; ++i)
        data += char(i);
    Reply with = reply("see the figure");
    with.files = { { u"figé “1”.png"_s, u"image/png"_s, data }, { u"plain.txt"_s, u"text/plain"_s, "text\n" } };
    const auto intention = composed(with, context());
    QVERIFY(intention.ok());
    const RemotePost post = readBack(*intention);
    QCOMPARE(post.body.text, QByteArray("see the figure")); // the last line end is the boundary's
    QCOMPARE(post.body.format, Format::Flowed);
    QCOMPARE(post.attachments.size(), 2);
    QCOMPARE(post.attachments[0].name, u"figé “1”.png"_s);
    QCOMPARE(post.attachments[0].mimeType, u"image/png"_s);
    QCOMPARE(post.attachments[0].data, data);
    QCOMPARE(post.attachments[1].data, QByteArray("text\n"));
}

void NntpComposeTest::editReplaces()
{
    IntentionContext here = context();
    here.parentSubject = u"Re: Grüße aus Köln"_s;
    const auto intention = composed(EditPost { { 1 }, { Format::Plain, "mended" }, {} }, here);
    QVERIFY(intention.ok());
    QVERIFY(intention->wire.contains("\nSupersedes: <2@b.example>\n"));
    const QByteArray key = cancelKey("<2@b.example>", secret);
    QVERIFY(intention->wire.contains("\nCancel-Key: sha256:" + key + '\n'));
    const RemotePost post = readBack(*intention);
    QCOMPARE(post.references, (QList<RemotePostId> { { u"<1@b.example>"_s } }));
    QCOMPARE(post.subject, u"Re: Grüße aus Köln"_s);
}

void NntpComposeTest::deleteCancels()
{
    const auto intention = composed(DeletePost { { 1 } }, context());
    QVERIFY(intention.ok());
    QVERIFY(intention->wire.contains("\nControl: cancel <2@b.example>\n"));
    QVERIFY(intention->wire.contains("\nSubject: cmsg cancel <2@b.example>\n"));
    QVERIFY(intention->wire.contains("\nCancel-Key: sha256:"));
}

void NntpComposeTest::headStaysWithinItsLimits()
{
    IntentionContext here = context();
    here.parentSubject = u"Überlange Betreffzeile "_s.repeated(20);
    for (int i = 0; i < 500; ++i)
        here.references.prepend({ u"<%1.some.long.message.id@example.org>"_s.arg(i) });
    const auto intention = composed(reply("text"), here);
    QVERIFY(intention.ok());
    const QByteArray head = intention->wire.left(intention->wire.indexOf("\n\n"));
    for (const QByteArray &line : head.split('\n')) {
        QVERIFY2(line.size() <= 120, line.constData());
        QVERIFY2(!line.trimmed().isEmpty(), "a line of blanks");
    }
    QCOMPARE(readBack(*intention).subject, u"Re: "_s + here.parentSubject.simplified());
}

void NntpComposeTest::referencesAreTrimmedInTheMiddle()
{
    QList<RemotePostId> ids;
    for (int i = 0; i < 200; ++i)
        ids.append({ u"<%1@example.org>"_s.arg(i) });
    const QByteArray header = referencesHeader(ids, ids.last());
    QVERIFY(QByteArray(header).replace("\n", "").size() < 998);
    const QList<RemotePostId> kept = parseReferences(header);
    QCOMPARE(kept.first(), ids.first());
    QCOMPARE(kept.last(), ids.last());
    QCOMPARE(kept[kept.size() - 2], ids[198]);
    QCOMPARE(referencesHeader({}, ids.first()), QByteArray("<0@example.org>"));
}

void NntpComposeTest::replyGoesWhereItWasAskedTo()
{
    IntentionContext here = context();
    here.extra.insert(extra::newsgroups, u"a.general,a.test"_s);
    QVERIFY(composed(reply("x"), here)->wire.contains("\nNewsgroups: a.general,a.test\n"));
    here.followupTo = QStringList { u"a.talk"_s };
    QVERIFY(composed(reply("x"), here)->wire.contains("\nNewsgroups: a.talk\n"));
    here.followupTo = QStringList { u"poster"_s };
    const auto refused = composed(reply("x"), here);
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QVERIFY(refused.error().text.contains(u"mail"));
}

void NntpComposeTest::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<Posting>("posting");
    const QString mail = u"a@b.example"_s;
    QTest::newRow("no text") << QByteArray(" \n") << u"s"_s << mail << Posting::Open;
    QTest::newRow("no subject") << QByteArray("text") << u" "_s << mail << Posting::Open;
    QTest::newRow("a command as subject") << QByteArray("text") << u"cmsg cancel <x@y>"_s << mail << Posting::Open;
    QTest::newRow("no address") << QByteArray("text") << u"s"_s << QString() << Posting::Open;
    QTest::newRow("no real address") << QByteArray("text") << u"s"_s << u"ada at home"_s << Posting::Open;
    QTest::newRow("address with a header in it")
        << QByteArray("text") << u"s"_s << u"a@b\nApproved: x"_s << Posting::Open;
    QTest::newRow("read only") << QByteArray("text") << u"s"_s << mail << Posting::ReadOnly;
    QTest::newRow("NUL") << QByteArray("te\0xt", 5) << u"s"_s << mail << Posting::Open;
    QTest::newRow("too large") << QByteArray("text\n").repeated(300000) << u"s"_s << mail << Posting::Open;
}

void NntpComposeTest::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, subject);
    QFETCH(QString, mail);
    QFETCH(Posting, posting);
    IntentionContext here = context();
    here.identityMail = mail;
    here.posting = posting;
    const auto refused = composed(NewThread { { 1 }, subject, { Format::Plain, text }, {} }, here);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QVERIFY(!refused.error().text.isEmpty());
}

void NntpComposeTest::messageIds()
{
    const QByteArray id = newMessageId(u"ada@Example.org"_s);
    QVERIFY(id.startsWith('<') && id.endsWith(".foyer@example.org>"));
    QVERIFY(id.size() < 250);
    QVERIFY(newMessageId(u"nonsense"_s).endsWith("@x.invalid>"));
    QVERIFY(newMessageId({}) != newMessageId({}));
    // RFC 8315, 4: the lock is the digest of the key.
    QCOMPARE(
        cancelLock(id, secret), QCryptographicHash::hash(cancelKey(id, secret), QCryptographicHash::Sha256).toBase64());
    QVERIFY(cancelKey(id, "another secret") != cancelKey(id, secret));
}

void NntpComposeTest::subjects_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("Re: x") << u"x"_s;
    QTest::newRow("RE: re: Re: x") << u"x"_s;
    QTest::newRow("Re[2]: Aw: x") << u"x"_s;
    QTest::newRow("Antw: SV: x") << u"x"_s;
    QTest::newRow("Regarding: x") << u"Regarding: x"_s;
    QTest::newRow("x (was: y)") << u"x (was: y)"_s;
}

void NntpComposeTest::subjects()
{
    QTEST(subjectBase(QString::fromLatin1(QTest::currentDataTag())), "base");
}

QTEST_GUILESS_MAIN(NntpComposeTest)
#include "compose_test.moc"
