#include "app/adapters/together.h"

#include "app/net/bell.h"

#include <QTimer>

namespace foyer {

namespace {

struct Answers {
    std::optional<Probed> yes;
    std::optional<Error> why;
    size_t missing = 0;
    bool decided = false; // nothing that may still come changes it
    Bell heard;
};

bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::Unreachable || kind == ErrorKind::TlsFailed || kind == ErrorKind::Offline;
}

Task<> hear(std::shared_ptr<Answers> answers, Task<Expected<Probed>> one)
{
    const auto answer = co_await one;
    --answers->missing;
    if (answer && !answers->yes)
        answers->yes = *answer;
    if (!answer && (!answers->why || answers->why->kind == ErrorKind::NotFound))
        answers->why = answer.error();
    answers->decided |= answer.ok() || answers->missing == 0 || isFinal(answer.error().kind);
    if (answers->decided)
        answers->heard.ring();
}

} // namespace

Task<Expected<Probed>> firstYes(
    std::vector<Task<Expected<Probed>>> asked, std::chrono::milliseconds longest, Error late)
{
    const auto answers = std::make_shared<Answers>();
    answers->missing = asked.size();
    for (Task<Expected<Probed>> &one : asked) {
        const Task<> hearing = hear(answers, std::move(one)); // goes on by itself
    }
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [answers, late] {
        if (answers->decided)
            return;
        answers->decided = true;
        if (!answers->why || answers->why->kind == ErrorKind::NotFound)
            answers->why = late;
        answers->heard.ring();
    });
    timer.start(longest);
    if (!answers->decided)
        co_await answers->heard;
    timer.stop();
    if (answers->yes)
        co_return *answers->yes;
    co_return *answers->why;
}

} // namespace foyer
