// Text that says the same in several languages, side by side, as Moodle's authors write it:
// <span lang="en" class="multilang">…</span><span lang="fr" class="multilang">…</span>.
#pragma once

#include <QString>

namespace foyer {

// Of each such run the words in `language` ("pt_BR"), else in what it derives from ("pt"), else the first.
QString inOneLanguage(const QString &html, const QString &language);

} // namespace foyer
