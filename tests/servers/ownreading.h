// What is left to try on a server that takes nothing from programs: that it is read, whole, and the same again.
#pragma once

#include "tests/servers/ownserver.h"

#include <QObject>

namespace foyer {

class OwnReading : public QObject {
    Q_OBJECT
public:
    explicit OwnReading(std::unique_ptr<OwnServer> server)
        : m_server(std::move(server))
    {
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_server->close(); }
    void isReadWhole();
    void isTheSameTheNextTime();
    void answersGoToTheBrowser();
    void writing();

private:
    std::unique_ptr<OwnServer> m_server;
};

} // namespace foyer
