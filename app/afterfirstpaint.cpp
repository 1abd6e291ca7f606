#include "app/afterfirstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace {
// A timer of 0 ms set after show() fires before the window system has sent its first expose event, so it is no
// substitute for seeing the paint itself.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget *window, std::function<void()> work)
        : QObject(window)
        , m_work(std::move(work))
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_work();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_work;
};
} // namespace

void afterFirstPaint(QWidget *window, std::function<void()> work) { new FirstPaint(window, std::move(work)); }
