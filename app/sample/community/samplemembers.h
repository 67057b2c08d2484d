// The other people of the sample community: they like and answer what the person posts, approve it where it waits,
// and do things of their own now and then: write, begin threads, mend what they wrote, mention the person. Lives in
// the server's thread.
#pragma once

#include "app/sample/community/samplesource.h"
#include "app/sample/discourse/discourseserver.h"

#include <QTimer>

#include <chrono>

namespace foyer {

// How lively they are. Tests set other numbers.
struct SamplePace {
    std::chrono::milliseconds answerFirst { 8'000 };
    std::chrono::milliseconds answerLast { 25'000 };
    std::chrono::milliseconds newsFirst { 45'000 };
    std::chrono::milliseconds newsLast { 180'000 };
};

class SampleMembers : public QObject {
    Q_OBJECT
public:
    using Dice = std::function<int(int)>; // a number below its argument
    SampleMembers(DiscourseServer &site, SampleSource source, QString folder, SamplePace pace, Dice dice);

    // What was done while the program was not running.
    void catchUp(const QDateTime &since);
    void begin();

Q_SIGNALS:
    void stirred(); // something was done

private:
    void react(qint64 post);
    void answer(qint64 post, const SampleAnswer &words);
    void likeIt(qint64 post);
    void letThrough(qint64 pending);
    void doNext(const QDateTime &when);
    bool does(const SamplePost &post, const QDateTime &when);
    bool writesFromTheWindow(const QDateTime &when);
    void likesSomething();
    void scheduleNext();
    void later(int milliseconds, const std::function<void()> &deed);
    int between(std::chrono::milliseconds first, std::chrono::milliseconds last);
    qint64 memberCalled(const QString &name) const;

    DiscourseServer &m_site;
    SampleSource m_source;
    QString m_folder;
    SamplePace m_pace;
    Dice m_dice;
    QTimer m_next;
};

} // namespace foyer
