#include "app/changeforwarder.h"

#include "app/instancemessage.h"

namespace foyer {

using namespace std::chrono_literals;

ChangeForwarder::ChangeForwarder(const DataFolder &folder, ChangeStream &stream, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &ChangeForwarder::flush);
    connect(&stream, &ChangeStream::changed, this, [this](const Changes &changes) {
        m_waiting |= changes;
        if (!m_soon.isActive())
            m_soon.start();
    });
}

ChangeForwarder::~ChangeForwarder()
{
    flush();
}

void ChangeForwarder::flush()
{
    m_soon.stop();
    if (!m_waiting.isEmpty())
        tellWindow(m_folder, { std::nullopt, std::exchange(m_waiting, {}) });
}

} // namespace foyer
