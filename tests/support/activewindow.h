#pragma once

#include <QTest>
#include <QWidget>

/*! Waits until \p window, which is shown, is the active one, so that its widgets get and show the focus.
 *
 *  It asks for that, as a window manager does after a click: the one before it may close only now.
 */
inline bool becomesActive(QWidget *window)
{
    window->activateWindow();
    return QTest::qWaitFor([window] { return window->isActiveWindow(); }, kPatience);
}
