#include "ui/conversation/pdf.h"

#include "models/items/roles.h"
#include "models/text/blocks.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Pdf)
};

} // namespace

Expected<void> writePdf(const Thread &thread, PostListModel &model, const QString &file)
{
    QString html = u"<h1>%1</h1>"_s.arg(thread.title.toHtmlEscaped());
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto post = model.data(model.index(row), roles::PostValue).value<Post>();
        if (post.ghost)
            continue;
        html += u"<p><b>%1</b> <small>%2</small></p>"_s.arg(post.author.name.toHtmlEscaped(),
            QLocale().toString(post.created.toLocalTime(), QLocale::LongFormat).toHtmlEscaped());
        html += safeHtml(post.body, post.url) + u"<hr>"_s;
    }
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return Error { ErrorKind::Storage, target.errorString() };
    QPdfWriter writer(&target);
    writer.setTitle(thread.title);
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return target.flush() ? Expected<void> {} : Error { ErrorKind::Storage, target.errorString() };
}

QString savePdf(const Thread &thread, PostListModel &model, QWidget *window)
{
    QString name = thread.title.left(60);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    const QString file = QFileDialog::getSaveFileName(
        window, Words::tr("Save the thread as PDF"), name.simplified() + u".pdf"_s, Words::tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return {};
    const Expected<void> done = writePdf(thread, model, file);
    return done ? Words::tr("Saved as %1").arg(file) : Words::tr("Could not save %1: %2").arg(file, done.error().text);
}

} // namespace foyer
