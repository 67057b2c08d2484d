#include "ui/conversation/pictureviewer.h"

#include "ui/conversation/picturecanvas.h"
#include "ui/label.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr QSize largest(4096, 4096); // decoded; more is neither seen nor held in memory

QString fileName(const PostPicture &picture, const QByteArray &type)
{
    QString name = QFileInfo(picture.best().path()).completeBaseName();
    if (const QString described = QFileInfo(picture.description).completeBaseName(); !described.isEmpty())
        name = described.left(60);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !u" -_.,()"_s.contains(c))
            c = u'_';
    }
    return (name.isEmpty() ? u"picture"_s : name) + u'.' + (type == "jpeg" ? u"jpg"_s : QString::fromLatin1(type));
}

} // namespace

PictureViewer::PictureViewer(PictureBlocks &pictures, PictureWalk walk, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_pictures(pictures)
    , m_walk(std::move(walk))
    , m_bar(new QToolBar)
    , m_canvas(new PictureCanvas)
    , m_caption(new Label(type::meta, &Theme::muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_caption);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_caption->setContentsMargins(scaled(14), scaled(7), scaled(14), scaled(8));
    m_caption->setElided();
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addActions();
    connect(&m_pictures.shelf(), &PictureShelf::changed, this, &PictureViewer::refresh);
    connect(m_canvas, &PictureCanvas::zoomed, this, [this] { m_caption->setText(facts()); });
    const QSize screen = this->screen()->availableSize();
    resize(qMin(scaled(1000), screen.width() * 9 / 10), qMin(scaled(760), screen.height() * 9 / 10));
    begin();
    m_canvas->setFocus();
}

QAction *PictureViewer::add(const QString &text, const QList<QKeySequence> &keys, std::function<void()> what)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setToolTip(u"%1 (%2)"_s.arg(text, keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, std::move(what));
    addAction(action); // its keys work wherever the bar has room for it
    m_bar->addAction(action);
    return action;
}

void PictureViewer::addActions()
{
    add(tr("Previous"), { Qt::Key_PageUp, Qt::Key_Left, Qt::Key_K }, [this] { step(-1); });
    add(tr("Next"), { Qt::Key_PageDown, Qt::Key_Right, Qt::Key_J }, [this] { step(+1); });
    m_bar->addSeparator();
    add(tr("Fit"), { Qt::Key_0, Qt::Key_F }, [this] { m_canvas->setFit(true); });
    add(tr("Original size"), { Qt::Key_1 }, [this] { m_canvas->setFactor(1); });
    add(tr("Larger"), { Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn }, [this] { m_canvas->zoomBy(1.25); });
    add(tr("Smaller"), { Qt::Key_Minus, QKeySequence::ZoomOut }, [this] { m_canvas->zoomBy(0.8); });
    m_bar->addSeparator();
    add(tr("Copy"), { QKeySequence::Copy }, [this] { copy(); });
    add(tr("Save as…"), { QKeySequence::Save }, [this] { save(); });
    add(tr("Close"), { Qt::Key_Escape }, [this] { close(); });
}

void PictureViewer::step(int by)
{
    if (m_walk.step(by))
        return begin();
    say(by > 0 ? tr("That was the last picture of this thread.") : tr("That was the first picture of this thread."));
}

// Whoever opens it wants to see it as it is: that is a click.
void PictureViewer::begin()
{
    m_answer.clear();
    const PostPicture &picture = m_walk.picture();
    const QString what = picture.description.isEmpty() ? tr("Picture") : picture.description;
    setWindowTitle(m_walk.author().isEmpty() ? what : tr("%1 by %2", "a picture").arg(what, m_walk.author()));
    m_canvas->setAccessibleName(windowTitle());
    m_canvas->setFit(true);
    const PictureShelf::Place best = m_pictures.placeOf(picture.best());
    m_pictures.shelf().ask(best, PictureShelf::From::TheCommunity);
    refresh();
}

PictureShelf::Place PictureViewer::shown() const
{
    const PictureShelf::Place best = m_pictures.placeOf(m_walk.picture().best());
    if (m_pictures.shelf().peek(best).picture.state == PictureState::Kept)
        return best;
    return m_pictures.placeOf(m_walk.picture().picture.source);
}

void PictureViewer::refresh()
{
    PictureShelf::Look look = m_pictures.shelf().look(shown(), largest);
    if (look.pixmap.isNull()
        && shown().url != m_walk.picture().picture.source) // being decoded: the small one meanwhile
        look.pixmap = m_pictures.shelf().look(m_pictures.placeOf(m_walk.picture().picture.source), largest).pixmap;
    m_canvas->setWords(look.known ? pictureNote(look.picture).sentence : QString());
    m_canvas->setPixmap(look.pixmap);
}

void PictureViewer::say(const QString &sentence)
{
    m_answer = sentence;
    m_caption->setText(facts());
    Q_EMIT said(sentence);
}

QString PictureViewer::facts() const
{
    const CachedPicture here = m_pictures.shelf().peek(shown()).picture;
    const QLocale locale;
    QStringList facts;
    if (!m_walk.picture().description.isEmpty())
        facts.append(m_walk.picture().description);
    if (here.state == PictureState::Kept) {
        facts.append(tr("%1 × %2 pixels")
                         .arg(locale.toString(here.facts.size.width()), locale.toString(here.facts.size.height())));
        facts.append(locale.formattedDataSize(here.bytes, 0, QLocale::DataSizeTraditionalFormat));
        facts.append(tr("%1 %", "zoom").arg(locale.toString(qRound(m_canvas->factor() * 100))));
    }
    const QString about = facts.join(u" · "_s);
    return m_answer.isEmpty() ? about : m_answer + u"\u2003"_s + about;
}

void PictureViewer::save()
{
    const PictureShelf::Place place = shown();
    if (m_pictures.shelf().peek(place).picture.state != PictureState::Kept)
        return say(tr("There is no picture to save yet."));
    const QByteArray type = m_pictures.shelf().peek(place).picture.facts.type;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the picture"), QDir(folder).filePath(fileName(m_walk.picture(), type)));
    if (path.isEmpty())
        return;
    m_pictures.shelf().bytes(place, this, [this, path](const Expected<QByteArray> &bytes) {
        if (!bytes)
            return say(bytes.error().text);
        QSaveFile file(path);
        const bool ok = file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
        say(ok ? tr("Saved as %1").arg(path) : tr("Could not save %1: %2").arg(path, file.errorString()));
    });
}

void PictureViewer::copy()
{
    const QPixmap pixmap = m_pictures.shelf().look(shown(), largest).pixmap;
    if (pixmap.isNull())
        return say(tr("There is no picture to copy yet."));
    QGuiApplication::clipboard()->setPixmap(pixmap);
    say(tr("Copied."));
}

} // namespace foyer
