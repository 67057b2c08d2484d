// Passwords and other secrets of the accounts. They live in the system's keychain; where none answers, in memory
// for this run, or, when the person agreed, in a file only they can read. Never in the database, a log or a URL.
//
// May be asked from any thread; the keychain is talked to in the thread this object lives in.
#pragma once

#include "app/net/task.h"
#include "models/error.h"
#include "models/types.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace QKeychain {
class Job;
}

namespace foyer {

enum class SecretKind { Password, CancelLockSalt };

class Secrets : public QObject {
    Q_OBJECT
public:
    // `folder`: where the private file lies: the data folder.
    explicit Secrets(QString folder, QObject *parent = nullptr);
    ~Secrets() override;

    // How long the keychain may take. With a window open a person may be typing its password.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    // The account's secretStore says where; its address is part of the name, so that a secret never goes
    // to another server. NotFound: none is kept.
    Task<Expected<QByteArray>> read(Account account, SecretKind kind);
    Task<Expected<void>> write(Account account, SecretKind kind, QByteArray secret);
    Task<Expected<void>> remove(Account account); // all kinds
    // Whether a keychain answers; the error says why not.
    Task<Expected<void>> testKeychain();
    // Ends the waits for the keychain of one account, or of all, with Cancelled.
    void abandon(AccountId account = {});

private:
    using Outcome = Expected<QByteArray>;
    struct Question;
    QFuture<Outcome> ask(AccountId account, std::function<QKeychain::Job *()> makeJob);
    void start(const std::shared_ptr<Question> &question);
    Expected<QJsonObject> readFile() const;
    Expected<void> writeFile(const QJsonObject &secrets) const;
    Expected<void> keepInFile(const QString &key, const QByteArray *secret);

    const QString m_file;
    const bool m_portable; // the system's keychain is none of ours
    std::atomic<std::chrono::milliseconds> m_patience { std::chrono::seconds(10) };
    QMutex m_mutex; // guards what follows, and the file
    QHash<QString, QByteArray> m_memory;
    std::vector<std::shared_ptr<Question>> m_open;
    std::atomic<bool> m_overdue = false; // a question was given up, and the keychain still holds it
};

} // namespace foyer
