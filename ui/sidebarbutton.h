#pragma once

#include <QPushButton>

/*! One page in the sidebar: icon, title and, when there is something to count, the number of unsaved edits.
 *
 *  The accessible name stays the title; the count is the accessible description.
 */
class SidebarButton : public QPushButton {
    Q_OBJECT
public:
    explicit SidebarButton(QWidget *parent = nullptr);
    void setCount(int count);
    int count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};
