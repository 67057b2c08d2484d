#include "app/adapters/together.h"

#include "app/net/bell.h"
#include "app/net/httpclient.h"

#include <QCoreApplication>
#include <QTimer>

namespace foyer {

namespace {

struct Answers {
    std::optional<Probed> yes;
    std::optional<Error> why;
    qsizetype missing = 0;
    bool decided = false; // nothing that may still come changes it
    Bell heard;
};

// Nobody there, or no secure line: whatever is asked.
bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TlsFailed || kind == ErrorKind::Offline;
}

void decide(Answers &answers)
{
    answers.decided = true;
    answers.heard.ring();
}

Task<> hear(Answers *answers, Task<Expected<Probed>> one)
{
    const auto answer = co_await one;
    if (answers->decided)
        co_return;
    --answers->missing;
    if (answer)
        answers->yes = *answer;
    else if (!answers->why || answers->why->kind == ErrorKind::NotFound)
        answers->why = answer.error();
    if (answer || answers->missing == 0 || isFinal(answer.error().kind))
        decide(*answers);
}

Error tooLate(const QUrl &address)
{
    return { ErrorKind::Timeout,
        QCoreApplication::translate(
            "foyer::Registry", "%1 did not answer in time. It may have too much to do; try again in a few minutes.")
            .arg(address.host()),
        {} };
}

} // namespace

Task<Expected<Probed>> firstYes(QList<Probing> kinds, QUrl address, std::chrono::milliseconds longest)
{
    HttpClient http;
    Answers answers;
    answers.missing = kinds.size();
    std::vector<Task<>> asked;
    for (const Probing kind : std::as_const(kinds))
        asked.push_back(hear(&answers, kind(&http, address)));
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&answers] {
        if (!answers.decided)
            decide(answers);
    });
    timer.start(longest);
    if (!answers.decided)
        co_await answers.heard;
    timer.stop();
    http.setPolicy(NetworkPolicy::Offline); // whoever is told to stop shall not ask the next question
    // What struck one, such as a name that nobody has, has often struck the others too: they hear of it by themselves,
    // and Qt complains about a reply that fails after it was aborted.
    Bell nextTurn;
    QTimer::singleShot(0, &timer, [&nextTurn] { nextTurn.ring(); });
    co_await nextTurn;
    http.abortAll();
    for (Task<> &one : asked)
        co_await one;
    if (answers.yes)
        co_return std::move(*answers.yes);
    const bool saysNothing = !answers.why || answers.why->kind == ErrorKind::NotFound;
    if (answers.missing > 0 && saysNothing)
        co_return tooLate(address);
    co_return std::move(*answers.why);
}

} // namespace foyer
