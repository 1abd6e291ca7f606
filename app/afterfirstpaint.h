#pragma once

#include <functional>

class QWidget;

//! Runs \p work once, after \p window was painted for the first time; never when it dies before.
void afterFirstPaint(QWidget *window, std::function<void()> work);
