#include "ui/mainwindow_p.h"

#include "ui/activitydock.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kGeometry = "window/geometry"_L1;
constexpr auto kDocks = "window/docks"_L1;
constexpr auto kPage = "window/page"_L1;
} // namespace

void MainWindow::Private::restoreState()
{
    q->resize(QSize(1100, 720).boundedTo(QGuiApplication::primaryScreen()->availableGeometry().size()));
    if (settings == nullptr)
        return;
    const QByteArray geometry = settings->value(kGeometry).toByteArray();
    if (!geometry.isEmpty() && q->restoreGeometry(geometry))
        keepOnScreen();
    q->restoreState(settings->value(kDocks).toByteArray());
    const QString key = settings->value(kPage).toString();
    for (const PageId id : allPages()) {
        if (key == pageKey(id))
            page = id;
    }
}

void MainWindow::Private::saveState() const
{
    if (settings == nullptr)
        return;
    settings->setValue(kGeometry, q->saveGeometry());
    settings->setValue(kDocks, q->saveState());
    settings->setValue(kPage, QString(pageKey(page)));
}

// A screen may be gone or smaller since: the whole title bar must be reachable.
void MainWindow::Private::keepOnScreen()
{
    const QRect frame = q->frameGeometry();
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->availableGeometry().contains(frame.adjusted(0, 0, 0, qMin(0, 40 - frame.height()))))
            return;
    }
    const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
    q->resize(q->size().boundedTo(free.size()));
    q->move(free.center() - q->rect().center());
}
