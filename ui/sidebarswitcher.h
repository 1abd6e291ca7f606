#pragma once

#include "models/fieldspec.h"

#include <QPushButton>

//! The instance in front: its name and its environment as word, icon and colour. Opens a menu of the others.
class SidebarSwitcher : public QPushButton {
    Q_OBJECT
public:
    explicit SidebarSwitcher(QWidget *parent = nullptr);
    void setInstance(const QString &name, Environment environment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Environment m_environment = Environment::Unknown;
};
