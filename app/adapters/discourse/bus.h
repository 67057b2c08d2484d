// Listens at a site's message bus (long polling, MessageBus 4): one request stands open at a time, its answer is read
// as it comes. Three ways, the next one where a proxy or the site spoils the one before:
//   InPieces  the answer stays open for 25 s and brings batches as things happen
//   AtOnce    the answer comes when something happened, and ends ("Dont-Chunk")
//   Asking    no long polling: asked every half minute ("dlp")
// It costs two or three of the twenty requests a minute a key has, so it is for while somebody looks. What a public
// topic tells, it tells to anybody: for the one on screen a second one listens without the key.
#pragma once

#include "app/adapters/discourse/busmessages.h"
#include "app/adapters/discourse/site.h"

#include <QElapsedTimer>

namespace foyer::discourse {

class Bus {
public:
    explicit Bus(Site &site);

    // Instead of what concerns the whole site: these channels, from where each stands. For the next listen().
    struct Tuning {
        QMap<QString, qint64> channels;
        As as = As::Anybody;
        friend bool operator==(const Tuning &, const Tuning &) = default;
    };
    void tune(Tuning tuning) { m_tuning = std::move(tuning); }

    // See Adapter::listen(). One at a time.
    Task<Expected<void>> listen(LivePlan plan, LiveSink sink);
    void leave(); // ends the request and the listening, with Cancelled

private:
    enum class Way { InPieces, AtOnce, Asking };

    Task<Expected<void>> poll();
    Task<Expected<void>> pause(qint64 milliseconds);
    Task<Expected<void>> refused(Response response);
    Expected<void> cutOff(const Error &why) const;
    void arrived(const QByteArray &bytes);
    void hear(const QList<BusMessage> &messages);
    qint64 untilNext() const;
    As asWhom() const;

    Site &m_site;
    const QByteArray m_client; // of this run
    HttpClient m_line;
    std::optional<Tuning> m_tuning;
    BusEar m_ear;
    BusStream m_stream; // of the answer now
    LivePlan m_plan;
    LiveSink m_sink;
    Bell m_woken;
    QElapsedTimer m_sinceAsked;
    Way m_way = Way::InPieces;
    int m_sequence = 0;
    int m_hurried = 0; // answers in a row that came at once and said nothing
    bool m_keyless = false; // the key may not listen here
    bool m_told = false; // the sink knows that we listen
    bool m_heardAny = false; // in the answer now
    bool m_buffered = false; // somebody on the way keeps the pieces back
    bool m_leaving = false;
};

} // namespace foyer::discourse
