// The other people of the sample community: they answer what the person posts, and write on their own now and
// then. Lives in the server's thread.
#pragma once

#include "app/sample/newsserver.h"
#include "app/sample/samplesource.h"

#include <QTimer>

#include <chrono>

namespace foyer {

// How lively they are. Tests set other numbers.
struct SamplePace {
    std::chrono::milliseconds answerFirst { 8'000 };
    std::chrono::milliseconds answerLast { 25'000 };
    std::chrono::milliseconds newsFirst { 60'000 };
    std::chrono::milliseconds newsLast { 240'000 };
};

class SampleMembers : public QObject {
    Q_OBJECT
public:
    using Dice = std::function<int(int)>; // a number below its argument
    SampleMembers(NewsServer &server, SampleSource source, SamplePace pace, Dice dice);

    // What was written while the program was not running.
    void catchUp(const QDateTime &since);
    void begin();

Q_SIGNALS:
    void wrote(); // the forum has an article more

private:
    void answerTo(const QByteArray &id);
    void answer(const QByteArray &id, const SampleAnswer &words);
    bool writeNext(const QDateTime &when);
    void scheduleNext();
    int between(std::chrono::milliseconds first, std::chrono::milliseconds last);

    NewsServer &m_server;
    SampleSource m_source;
    SamplePace m_pace;
    Dice m_dice;
    QTimer m_next;
};

} // namespace foyer
