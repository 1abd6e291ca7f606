#pragma once

#include "models/fieldspec.h"

#include <QPushButton>

//! The instance in front: its name and its environment as word, icon and colour. Opens a menu of the others.
class SidebarSwitcher : public QPushButton {
    Q_OBJECT
public:
    explicit SidebarSwitcher(QWidget *parent = nullptr);
    int fullWidth() const;
    void setCompact(bool compact); //!< the environment's icon only; name and word are then in the tool tip
    void setInstance(const QString &name, Environment environment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter *painter, const QRect &inner, const QColor &colour) const;
    void updateToolTip();
    bool m_compact = false;
    QString m_name;
    Environment m_environment = Environment::Unknown;
};
