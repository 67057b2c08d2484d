#include "app/secrets.h"

#include "app/desktop/portable.h"
#include "app/desktop/system.h"
#include "models/log.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.foyer.Foyer"_s;
const QString nameOfKind[] = { u"password"_s, u"cancel-lock"_s };
constexpr SecretKind allKinds[] = { SecretKind::Password, SecretKind::CancelLockSalt };

QKeychain::Job *named(QKeychain::Job *job, const QString &key)
{
    job->setKey(desktop::keychainName(key));
    return job;
}

QString keyOf(const Account &account, SecretKind kind)
{
    const QString server = account.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath).toString();
    return u"%1 %2 %3 %4"_s.arg(QString::number(account.id.value), nameOfKind[int(kind)], account.user, server);
}

Error noPatience()
{
    return { ErrorKind::Timeout,
        Secrets::tr("The system's keychain does not answer. It may be locked: unlock it and try again, or let "
                    "Foyer keep the password for this run only.") };
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return { ErrorKind::NotFound, Secrets::tr("No password is kept in the system's keychain.") };
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return { ErrorKind::AuthNeeded,
            Secrets::tr(
                "The system's keychain is locked, or refused access. Unlock it and try again, or let Foyer keep the "
                "password for this run only.") };
    default:
        return { ErrorKind::Unsupported,
            Secrets::tr("The system's keychain cannot be used (%1). Foyer can keep the password for this run "
                        "only, or in a file only you can read.")
                .arg(job.errorString()) };
    }
}

} // namespace

// One question to the keychain. Answered once: by the job, by the end of patience, or given up.
struct Secrets::Question {
    Question(AccountId account, std::function<QKeychain::Job *()> makeJob)
        : account(account)
        , makeJob(std::move(makeJob))
    {
        promise.start();
    }

    AccountId account;
    std::function<QKeychain::Job *()> makeJob;
    QPromise<Outcome> promise;
    std::atomic<bool> answered = false;

    bool answer(Outcome outcome)
    {
        if (answered.exchange(true))
            return false;
        promise.addResult(std::move(outcome));
        promise.finish();
        return true;
    }
};

Secrets::Secrets(QString folder, QObject *parent)
    : QObject(parent)
    , m_file(QDir(folder).filePath(u"secrets"_s))
    , m_portable(portable::isOn())
{
}

Secrets::~Secrets()
{
    abandon();
}

// GCC 12 destroys a lambda twice when it is a temporary of the expression that is awaited: each question below is
// asked first and awaited then.
Task<Expected<QByteArray>> Secrets::read(Account account, SecretKind kind)
{
    const QString key = keyOf(account, kind);
    if (account.secretStore == Account::SecretStore::Keychain) {
        const QFuture<Outcome> answer =
            ask(account.id, [key] { return named(new QKeychain::ReadPasswordJob(service), key); });
        co_return co_await answer;
    }
    const QMutexLocker lock(&m_mutex);
    if (account.secretStore == Account::SecretStore::File) {
        const auto kept = readFile();
        if (!kept)
            co_return kept.error();
        if (kept->contains(key))
            co_return QByteArray::fromBase64((*kept)[key].toString().toLatin1());
    } else if (m_memory.contains(key)) {
        co_return std::as_const(m_memory[key]);
    }
    co_return Error { ErrorKind::NotFound, tr("No password is kept for “%1”.").arg(account.name) };
}

Task<Expected<void>> Secrets::write(Account account, SecretKind kind, QByteArray secret)
{
    const QString key = keyOf(account, kind);
    if (account.secretStore == Account::SecretStore::Keychain) {
        const QFuture<Outcome> answer = ask(account.id, [key, secret] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setBinaryData(secret);
            return named(job, key);
        });
        const Outcome written = co_await answer;
        if (!written)
            co_return written.error();
        co_return {};
    }
    const QMutexLocker lock(&m_mutex);
    if (account.secretStore == Account::SecretStore::File)
        co_return keepInFile(key, &secret);
    m_memory.insert(key, secret);
    co_return {};
}

Task<Expected<void>> Secrets::remove(Account account)
{
    Expected<void> result;
    for (const SecretKind kind : allKinds) {
        const QString key = keyOf(account, kind);
        if (account.secretStore == Account::SecretStore::Keychain) {
            const QFuture<Outcome> answer =
                ask(account.id, [key] { return named(new QKeychain::DeletePasswordJob(service), key); });
            const Outcome gone = co_await answer;
            if (!gone && gone.error().kind != ErrorKind::NotFound)
                result = gone.error();
        }
        const QMutexLocker lock(&m_mutex);
        m_memory.remove(key);
        if (account.secretStore == Account::SecretStore::File) {
            if (const auto gone = keepInFile(key, nullptr); !gone)
                result = gone;
        }
    }
    co_return result;
}

Task<Expected<void>> Secrets::testKeychain()
{
    const QFuture<Outcome> asked = ask({}, [] { return named(new QKeychain::ReadPasswordJob(service), u"test"_s); });
    const Outcome answer = co_await asked;
    if (!answer && answer.error().kind != ErrorKind::NotFound)
        co_return answer.error();
    co_return {};
}

void Secrets::abandon(AccountId account)
{
    std::vector<std::shared_ptr<Question>> open;
    {
        const QMutexLocker lock(&m_mutex);
        open = m_open;
    }
    for (const auto &question : open) {
        if (!account || question->account == account)
            question->answer(stopped());
    }
}

QFuture<Secrets::Outcome> Secrets::ask(AccountId account, std::function<QKeychain::Job *()> makeJob)
{
    auto question = std::make_shared<Question>(account, std::move(makeJob));
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_open, [](const auto &asked) { return asked->answered.load(); });
        m_open.push_back(question);
    }
    QMetaObject::invokeMethod(
        this, [this, question] { start(question); }, Qt::QueuedConnection);
    return question->promise.future();
}

// A job that takes too long is left alone, not deleted: the keychain's library still holds its address. The jobs of
// one service run one after the other, so until it ends there is no point in waiting behind it.
void Secrets::start(const std::shared_ptr<Question> &question)
{
    if (m_overdue) {
        question->answer(noPatience());
        return;
    }
    if (question->answered)
        return; // given up before it began
    if (m_portable) {
        question->answer(Error { ErrorKind::Unsupported,
            tr("This Foyer is carried about and leaves no password in the system's keychain. It can keep it for this "
               "run only, or in a file in its own folder.") });
        return;
    }
    QKeychain::Job *job = question->makeJob();
    connect(job, &QKeychain::Job::finished, this, [this, question](QKeychain::Job *done) {
        m_overdue = false;
        if (done->error() != QKeychain::NoError) {
            question->answer(errorOf(*done));
            return;
        }
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done);
        question->answer(reading ? reading->binaryData() : QByteArray());
    });
    QTimer::singleShot(m_patience.load(), this, [this, question] {
        if (question->answer(noPatience()))
            m_overdue = true;
    });
    job->start();
}

Expected<QJsonObject> Secrets::readFile() const
{
    QFile file(m_file);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { ErrorKind::Storage,
            tr("The file with the passwords, %1, cannot be read (%2). Make it readable, or move it away and sign in "
               "again.")
                .arg(m_file, file.errorString()) };
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Error { ErrorKind::Storage,
            tr("The file with the passwords, %1, is damaged. Move it away and sign in again.").arg(m_file) };
    }
    return document.object();
}

// Closed to others before the first byte is in it.
Expected<void> Secrets::writeFile(const QJsonObject &secrets) const
{
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(secrets).toJson()) >= 0 && file.commit();
    if (written)
        return {};
    return Error { ErrorKind::Storage,
        tr("The password cannot be written to the file %1 (%2). Make room or make it writable, then try again; or let "
           "Foyer keep the password for this run only.")
            .arg(m_file, file.errorString()) };
}

Expected<void> Secrets::keepInFile(const QString &key, const QByteArray *secret)
{
    auto kept = readFile();
    if (!kept)
        return kept.error();
    if (secret)
        kept->insert(key, QString::fromLatin1(secret->toBase64()));
    else if (!kept->contains(key))
        return {};
    else
        kept->remove(key);
    return writeFile(*kept);
}

} // namespace foyer
