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
    int fullWidth() const;         //!< with its title and a count
    void setCompact(bool compact); //!< the icon only; the title is then in the tool tip

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int pictureSize() const; //!< as high as a line, so that it grows with the font
    void updateToolTip();
    void paintCount(QPainter *painter, const QRect &badge) const;
    int m_count = 0;
    bool m_compact = false;
};
