// Every "no" that was met on a real Moodle: what it means to Foyer, and what the person reads.
#include "app/adapters/moodle/site.h"
#include "tests/app/moodle/captured.h"

#include <QTest>

using namespace foyer;
using namespace foyer::moodle;
using namespace Qt::StringLiterals;

class MoodleRefusalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusals_data();
    void refusals();
    void codesOfOlderYears_data();
    void codesOfOlderYears();
    void pagesWhereJsonShouldBe();
    void answersAreNone();
    void wrongPasswordsSayThatNobodyTriesThemAgain();
    void argumentsAreWrittenAsPhpReadsThem();
    void bareValues();
};

void MoodleRefusalTest::refusals_data()
{
    using Kind = ErrorKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Kind kind, const QString &says) { QTest::newRow(name) << int(kind) << says; };
    const QString gone = u"does not know this sign-in any more"_s;
    row("err_invalid_token", Kind::AuthNeeded, gone);
    row("err_token_expired_second_call", Kind::AuthNeeded, gone);
    row("err_missing_token_param", Kind::AuthNeeded, gone);
    row("err_file_bad_token", Kind::AuthNeeded, gone);
    row("err_upload_invalid_token", Kind::AuthNeeded, gone);
    row("err_user_suspended_with_token", Kind::AuthNeeded, u"suspended username"_s);
    row("err_token_expired", Kind::Forbidden, u"Access control exception"_s);
    row("err_token_ip_restricted", Kind::Forbidden, u"Access control exception"_s);
    row("err_function_not_in_service", Kind::Forbidden, u"Access control exception"_s);
    for (const char *name :
        { "err_token_wrong_password", "err_token_unknown_user", "err_token_suspended", "err_token_account_locked_out" })
        row(name, Kind::AuthNeeded, u"Invalid login, please try again"_s);
    row("err_token_service_disabled", Kind::Unsupported, u"lets no programs in"_s);
    row("err_token_bad_service", Kind::Unsupported, u"lets no programs in"_s);
    row("err_token_ws_disabled", Kind::Unsupported, u"lets no programs in"_s);
    row("err_token_missing_param", Kind::Rejected, u"(password) was missing"_s);
    row("err_soft_maintenance_token", Kind::ServerBroken, u"undergoing maintenance"_s);
    row("err_soft_maintenance_ws", Kind::ServerBroken, u"undergoing maintenance"_s);
    row("err_site_policy_not_agreed", Kind::Forbidden, u"agree to its rules first"_s);
    row("err_force_password_change", Kind::Forbidden, u"change your password first"_s);
    row("err_hidden_forum", Kind::Forbidden, u"not accessible"_s);
    row("err_enrolment_suspended", Kind::Forbidden, u"not accessible"_s);
    row("err_updates_not_enrolled", Kind::Forbidden, u"not accessible"_s);
    row("err_post_of_other_group", Kind::Forbidden, u"permission to view discussions"_s);
    row("err_missing_discussion", Kind::NotFound, u"not any more"_s);
    row("err_missing_post", Kind::NotFound, u"did not say why"_s); // its words hold a place nobody filled
    row("err_missing_parent_reply", Kind::NotFound, u"Parent post ID was incorrect"_s);
    row("err_missing_forum_access", Kind::NotFound, u"Can't find data record"_s);
    row("err_missing_forum", Kind::NotFound, u"did not say why"_s);
    row("err_unknown_function", Kind::NotFound, u"Can't find data record"_s);
    row("err_locked_reply", Kind::Rejected, u"Sorry, you are not allowed to post to this forum"_s);
    row("err_cutoff_passed", Kind::Rejected, u"Could not create new discussion"_s);
    row("err_no_permission_announce", Kind::Rejected, u"Could not create new discussion"_s);
    row("err_add_discussion_other_group", Kind::Rejected, u"Could not create new discussion"_s);
    row("err_throttled", Kind::ServerBroken, u"exceeded the posting threshold"_s);
    row("err_edit_after_30_min", Kind::Rejected, u"You can not update this post"_s);
    row("err_update_others_post", Kind::Rejected, u"You can not update this post"_s);
    row("err_delete_after_30_min", Kind::Rejected, u"You can't delete this post!"_s);
    row("err_delete_others_post", Kind::Rejected, u"You can't delete this post!"_s);
    row("err_delete_first_post_with_replies", Kind::Rejected, u"already responded"_s);
    row("err_reply_to_private_reply", Kind::Rejected, u"Coding error"_s);
    row("err_lock_no_perm", Kind::Rejected, u"permission to lock"_s);
    row("err_pin_no_perm", Kind::Rejected, u"permission to pin"_s);
    row("err_other_users_notifications", Kind::Rejected, u"Access denied"_s);
    row("err_bad_option", Kind::Rejected, u"is invalid"_s);
    row("err_file_missing", Kind::NotFound, u"could not be found"_s);
    row("err_json_body_not_accepted", Kind::AuthNeeded, gone);
    row("err_autologin_http", Kind::Rejected, u"only available"_s);
    row("err_missing_discussion_with_debug_developer", Kind::NotFound, u"not any more"_s);
    row("err_mark_others_notification", Kind::Rejected, u"A subject must not hold"_s);
    row("err_bad_sortdirection", Kind::Rejected, u"A subject must not hold"_s);
    row("err_bad_param_with_debug_developer", Kind::Rejected, u"A subject must not hold"_s);
    for (const char *name : { "err_bad_bool", "err_bad_param_type", "err_unknown_param", "err_subject_with_tags",
             "err_missing_param", "err_bad_sortorder" })
        row(name, Kind::Rejected, u"A subject must not hold"_s);
}

void MoodleRefusalTest::refusals()
{
    QFETCH(int, kind);
    QFETCH(QString, says);
    const auto refused = refusalIn(captured(QString::fromLatin1(QTest::currentDataTag())), u"moodle.example.org"_s);
    QVERIFY(refused);
    QCOMPARE(int(refused->kind), kind);
    QVERIFY2(refused->text.contains(says), qPrintable(refused->text));
    QVERIFY2(!refused->text.contains(u'%') && !refused->text.contains(u"<a"_s), qPrintable(refused->text));
    QCOMPARE(refused->retryAfter.has_value(), refused->kind == ErrorKind::ServerBroken);
}

// In Moodle's source, and not met on the one that was asked.
void MoodleRefusalTest::codesOfOlderYears_data()
{
    using Kind = ErrorKind;
    QTest::addColumn<int>("kind");
    for (const char *code : { "restoredaccountresetpassword", "noguest", "usernotconfirmed", "passwordisexpired",
             "wsaccessuserdeleted", "wsaccessuserunconfirmed", "wsaccessuserexpired", "wsaccessusernologin" })
        QTest::newRow(code) << int(Kind::AuthNeeded);
    QTest::newRow("upgraderunning") << int(Kind::ServerBroken);
    QTest::newRow("dmlwriteexception") << int(Kind::ServerBroken);
    QTest::newRow("couldnotdeletereplies") << int(Kind::Rejected);
}

void MoodleRefusalTest::codesOfOlderYears()
{
    QFETCH(int, kind);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const QJsonObject said { { u"exception"_s, u"moodle_exception"_s }, { u"errorcode"_s, code },
        { u"message"_s, u"Das geht nicht."_s } };
    const auto refused = refusalIn(said, u"host"_s);
    QVERIFY(refused);
    QCOMPARE(int(refused->kind), kind);
    QVERIFY(refused->text.contains(u"Das geht nicht."_s));
}

// Maintenance from the command line, XML, nothing at all: no answer, and no crash.
void MoodleRefusalTest::pagesWhereJsonShouldBe()
{
    for (const char *name :
        { "err_climaintenance_ws", "err_maintenance_ws", "err_maintenance_token", "err_invalid_token_xml_default",
            "err_launch_not_configured", "err_rest_protocol_disabled", "err_ws_disabled" }) {
        const QByteArray page = captured(QString::fromLatin1(name))[u"_raw"].toString().toUtf8();
        QVERIFY2(!valueIn(page), name);
    }
}

void MoodleRefusalTest::answersAreNone()
{
    for (const char *name : { "site_info", "forums_by_courses", "posts_rich_default", "batch_mixed" })
        QVERIFY(!refusalIn(captured(QString::fromLatin1(name)), u"host"_s));
    QVERIFY(!refusalIn(QJsonValue(), u"host"_s)); // "null" is a yes
    QVERIFY(!refusalIn(7, u"host"_s));
}

void MoodleRefusalTest::wrongPasswordsSayThatNobodyTriesThemAgain()
{
    const auto refused = refusalIn(captured(u"err_token_wrong_password"_s), u"host"_s);
    QVERIFY(refused->text.contains(u"does not try this password again"_s));
}

void MoodleRefusalTest::argumentsAreWrittenAsPhpReadsThem()
{
    const QJsonObject arguments { { u"courseids"_s, QJsonArray { 2, 3 } }, { u"on"_s, true }, { u"off"_s, false },
        { u"options"_s, QJsonArray { QJsonObject { { u"name"_s, u"a&b"_s }, { u"value"_s, 1 } } } } };
    QCOMPARE(formOf(arguments), "courseids[0]=2&courseids[1]=3&off=0&on=1&options[0][name]=a%26b&options[0][value]=1");
    QCOMPARE(formOf({ { u"none"_s, QJsonArray() } }), ""); // an empty list is left out
}

void MoodleRefusalTest::bareValues()
{
    QCOMPARE(valueIn("17")->toInt(), 17);
    QCOMPARE(valueIn("true")->toBool(), true);
    QVERIFY(valueIn("null")->isNull());
    QVERIFY(!valueIn("<h1>Back soon</h1>"));
    QVERIFY(!valueIn(""));
    QVERIFY(!valueIn("1,2"));
}

QTEST_GUILESS_MAIN(MoodleRefusalTest)
#include "refusal_test.moc"
