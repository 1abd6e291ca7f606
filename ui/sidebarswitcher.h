#pragma once

#include "models/profile.h"
#include "ui/style/icons.h"

#include <QPushButton>

//! The instance in front: its name and its environment as word, icon and colour. Asks for the others.
class SidebarSwitcher : public QPushButton {
    Q_OBJECT
public:
    explicit SidebarSwitcher(QWidget *parent = nullptr);
    int fullWidth() const;
    void setCompact(bool compact); //!< the environment's icon only; name and word are then in the tool tip
    void setInstance(const Profile &profile);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter *painter, const QRect &inner, const QColor &colour) const;
    void paintMarks(QPainter *painter, QRect line, const QColor &colour) const;
    void paintMark(QPainter *painter, const QRect &line, Icon icon, const QString &word, const QColor &colour) const;
    void updateToolTip();
    bool m_compact = false;
    Profile m_profile;
};
