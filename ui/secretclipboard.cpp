#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
struct Marker {
    QLatin1StringView format;
    QByteArrayView value;
};
// Each desktop has a marker of its own for "not into the history": KDE's Klipper and most Linux managers, macOS
// (nspasteboard.org), Windows' history and cloud clipboard (learn.microsoft.com, "Clipboard formats").
constexpr Marker kMarkers[] = {
    {"x-kde-passwordManagerHint"_L1, "secret"},
    {"application/x-nspasteboard-concealed-type"_L1, "1"},
    {"application/x-nspasteboard-transient-type"_L1, "1"},
    {"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_L1, "1"},
    {"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_L1, QByteArrayView("\0\0\0\0", 4)},
    {"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_L1, QByteArrayView("\0\0\0\0", 4)},
};

QMimeData *marked(const QByteArray &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(secret));
    for (const Marker &marker : kMarkers)
        data->setData(marker.format, marker.value.toByteArray());
    return data.release();
}
} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds life, QObject *parent)
    : QObject(parent)
    , m_life(new QTimer(this))
{
    m_life->setObjectName(u"life"_s);
    m_life->setSingleShot(true);
    m_life->setInterval(life);
    connect(m_life, &QTimer::timeout, this, &SecretClipboard::takeBack);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::takeBack);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::onClipboardChanged);
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp)
        takeBack();
}

void SecretClipboard::copy(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    m_ours = marked(secret);
    m_held = true;
    m_life->start();
    QGuiApplication::clipboard()->setMimeData(m_ours);
}

bool SecretClipboard::isHeld() const { return m_held; }

void SecretClipboard::onClipboardChanged()
{
    // Compared and not read: reading what another program offers waits for that program.
    if (!m_held || (m_ours && QGuiApplication::clipboard()->mimeData() == m_ours))
        return;
    m_life->stop();
    m_held = false;
    emit cleared();
}

void SecretClipboard::takeBack()
{
    if (m_held)
        QGuiApplication::clipboard()->clear(); // dataChanged says the rest
}
