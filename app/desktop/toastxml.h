// A notification as Windows wants it: a toast's XML, and what comes back when it is clicked.
#pragma once

#include "app/notifier/desktopnotifications.h"

namespace foyer {

enum class ToastAnswer { Open, Read, Mute };

QString toastXml(const Notification &notification);
// Of the `arguments` in it. What nobody wrote means Open: it is what a click means.
ToastAnswer toastAnswer(const QString &arguments);

} // namespace foyer
