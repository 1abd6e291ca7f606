#include "ui/typeahead.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QWindow>

void TypeAhead::show(QDialog *dialog)
{
    new TypeAhead(dialog);
    dialog->show();
}

TypeAhead::TypeAhead(QDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
{
    qApp->installEventFilter(this);
}

bool TypeAhead::isAhead(const QObject *watched) const
{
    return !m_wasActive && m_dialog->isVisible() && watched->isWindowType() && watched != m_dialog->windowHandle();
}

bool TypeAhead::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowActivate:
        m_wasActive = m_wasActive || watched == m_dialog;
        break;
    case QEvent::WindowDeactivate:
        // Queued: the window that comes to the front is only on its way there.
        if (watched == m_dialog && m_dialog->isVisible())
            QMetaObject::invokeMethod(m_dialog, &QDialog::reject, Qt::QueuedConnection);
        break;
    case QEvent::ShortcutOverride: // or the window behind would take it for one of its shortcuts
        if (!isAhead(watched))
            break;
        event->accept();
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (!isAhead(watched))
            break;
        QCoreApplication::sendEvent(m_dialog->focusWidget() ? m_dialog->focusWidget() : m_dialog, event);
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
