#pragma once

#include <QTimer>
#include <QWidget>

class CheckSchedule;
class FlowLayout;
class QLabel;
class QPushButton;

//! When a check runs again, and the buttons that check now and pause. Others' buttons stand beside them.
class CheckBar : public QWidget {
    Q_OBJECT
public:
    explicit CheckBar(CheckSchedule *schedule, QWidget *parent = nullptr);
    void addButton(QPushButton *button);
    void setChecking(bool checking);
    void setWatching(bool watching); //!< false: nothing is checked here, so that there is nothing to steer

private:
    void refresh();
    CheckSchedule *m_schedule;
    FlowLayout *m_row;
    QLabel *m_next;
    QPushButton *m_now;
    QPushButton *m_pause;
    QTimer m_clock;
    bool m_checking = false;
};
