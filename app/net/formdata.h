// multipart/form-data with one file (RFC 7578): how a browser hands one over, and so how forums take it.
#pragma once

#include "models/intention.h"

namespace foyer {

struct FormData {
    QByteArray type; // with the boundary
    QByteArray body;
};
using FormFields = QList<std::pair<QByteArray, QByteArray>>;

// The file goes last, after `fields`.
FormData formOf(const QByteArray &name, const OutgoingFile &file, const FormFields &fields = {});

} // namespace foyer
