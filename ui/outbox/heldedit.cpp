#include "ui/outbox/heldedit.h"

#include "models/cache/outbox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::HeldEdit)
};

enum class Choice { Later, Replace, Merge, Discard };

Choice ask(const QString &theirs, QWidget *window)
{
    QMessageBox box(window);
    box.setObjectName(u"heldEdit"_s);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(Words::tr("Two versions of one post"));
    box.setText(Words::tr("Somebody changed this post after you began to edit it. Nothing of yours was sent."));
    box.setInformativeText(Words::tr("If yours replaces theirs, theirs stays readable where the server keeps a history "
                                     "of the post, as Discourse does."));
    box.setDetailedText(theirs);
    const auto *merge = box.addButton(Words::tr("&Merge…"), QMessageBox::AcceptRole);
    const auto *replace = box.addButton(Words::tr("&Replace their version with mine"), QMessageBox::DestructiveRole);
    const auto *discard = box.addButton(Words::tr("&Discard mine"), QMessageBox::DestructiveRole);
    auto *later = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(later);
    box.exec();
    const QAbstractButton *pressed = box.clickedButton();
    return pressed == merge  ? Choice::Merge
        : pressed == replace ? Choice::Replace
        : pressed == discard ? Choice::Discard
                             : Choice::Later;
}

HeldOutcome outcome(const Expected<void> &done, const QString &words)
{
    return { done ? words : Words::tr("That did not work: %1").arg(done.error().text) };
}

} // namespace

HeldOutcome settleHeld(Cache &cache, IntentionId id, QWidget *window)
{
    const auto theirs = theirVersion(cache, id);
    if (!theirs)
        return { Words::tr("That did not work: %1").arg(theirs.error().text) };
    if (!*theirs)
        return outcome(retryNow(cache, id), Words::tr("Trying now."));
    switch (ask(QString::fromUtf8(**theirs), window)) {
    case Choice::Replace:
        return outcome(replaceTheirs(cache, id), Words::tr("Your version goes out now, in place of theirs."));
    case Choice::Merge:
        return mergeHeld(cache, id);
    case Choice::Discard:
        return outcome(cancelIntention(cache, id),
            Words::tr("Theirs stands. Your version is in the bin of your drafts for 30 days."));
    case Choice::Later:
        break;
    }
    return {};
}

HeldOutcome mergeHeld(Cache &cache, IntentionId id)
{
    const auto merged = mergeIntoDraft(cache, id);
    if (!merged)
        return { Words::tr("It cannot be merged: %1").arg(merged.error().text) };
    const QString words = merged->conflicts == 0
        ? Words::tr("Your changes and theirs are together now. Look at them and send.")
        : Words::tr("%n places were changed by both: there both are in the text, yours and theirs. Keep what is right.",
            "", merged->conflicts);
    return { words, merged->draft };
}

} // namespace foyer
