// The other people of the sample community, on a Discourse: they like and answer what the person posts, approve it
// where it waits, vote, and write on their own now and then. Lives in the server's thread.
#pragma once

#include "app/sample/discourse/discourseserver.h"
#include "app/sample/samplemembers.h"

#include <QTimer>

namespace foyer {

class DiscourseMembers : public QObject {
    Q_OBJECT
public:
    using Dice = SampleMembers::Dice;
    DiscourseMembers(DiscourseServer &site, SampleSource source, SamplePace pace, Dice dice);

    // What was written while the program was not running.
    void catchUp(const QDateTime &since);
    void begin();

Q_SIGNALS:
    void wrote(); // something was written, or liked

private:
    void react(qint64 post);
    void answer(qint64 post, const SampleAnswer &words);
    void likeIt(qint64 post);
    void letThrough(qint64 pending);
    bool writeNext(const QDateTime &when);
    void scheduleNext();
    void later(int milliseconds, const std::function<void()> &deed);
    int between(std::chrono::milliseconds first, std::chrono::milliseconds last);
    qint64 memberOf(const SamplePerson &person) const;

    DiscourseServer &m_site;
    SampleSource m_source;
    SamplePace m_pace;
    Dice m_dice;
    QTimer m_next;
};

} // namespace foyer
