#include "ui/composer/growingtext.h"

#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

namespace foyer {

GrowingText::GrowingText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(type::post(font()));
    document()->setDocumentMargin(scaled(2));
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::adapt);
    adapt();
}

void GrowingText::setHeightLimit(int pixels)
{
    m_limit = pixels;
    setSizePolicy(QSizePolicy::Expanding, pixels == 0 ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    adapt();
}

int GrowingText::wantedHeight() const
{
    int lines = 0; // QPlainTextEdit counts its document's height in lines
    for (QTextBlock block = document()->begin(); block.isValid() && lines < 200; block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // breaks its lines now
        lines += qMax(1, block.layout() ? block.layout()->lineCount() : 1);
    }
    return qMax(2, lines) * fontMetrics().lineSpacing() + qRound(2 * document()->documentMargin()) + scaled(4);
}

void GrowingText::adapt()
{
    const int smallest = 2 * fontMetrics().lineSpacing() + scaled(8);
    if (m_limit == 0) {
        setMinimumHeight(smallest);
        setMaximumHeight(QWIDGETSIZE_MAX);
    } else if (const int height = qBound(smallest, wantedHeight(), qMax(smallest, m_limit));
               height != maximumHeight() || height != minimumHeight()) {
        setFixedHeight(height);
    }
    updateGeometry();
}

QSize GrowingText::sizeHint() const
{
    return { scaled(400), m_limit == 0 ? scaled(300) : minimumHeight() };
}

QSize GrowingText::minimumSizeHint() const
{
    return { scaled(120), minimumHeight() };
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        adapt();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(type::post(font()));
        adapt();
    }
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusLost();
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT submitted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped(); // the text stays
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool GrowingText::canInsertFromMimeData(const QMimeData *source) const
{
    return (m_takesFiles && (source->hasUrls() || source->hasImage())) || QPlainTextEdit::canInsertFromMimeData(source);
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    QList<QUrl> files;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            files.append(url);
    }
    if (m_takesFiles && !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (m_takesFiles && source->hasImage() && !source->hasText())
        Q_EMIT pictureGiven(qvariant_cast<QImage>(source->imageData()));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace foyer
